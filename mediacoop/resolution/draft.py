"""A draft: a stretch of text on its way to a mention, with all that it may name."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from mediacoop.extraction import ScoredCandidate
from mediacoop.gazetteer import Candidate, Match
from mediacoop.knowledge import NORP_KINDS, Entity

#: Ways of matching that leave a part of a person's name out.
_PARTS = frozenset(("surname", "initials", "given-name", "given-patronymic"))


@dataclass(slots=True)
class Draft:
    """A stretch of text on its way to a mention.

    Attributes:
        start: first code point.
        end: code point after the last.
        label: what the pipeline takes it for, None when only the gazetteer knows it.
        candidates: the entities it may name.
        inner: matches that it covers; they count when it turns out to be no name.
        support: entity id → evidence for or against it from beyond the name itself.
        entity: the choice, None until made and when there is none.
        evidence: what spoke for the choice.
        full_name: of a body that the text gives this short name, None when it defines none.
        ranked: the entities it may name with their sums of evidence, the best first.
    """

    start: int
    end: int
    label: str | None
    candidates: list[Candidate]
    inner: tuple[Match, ...] = ()
    support: dict[str, list[str]] = field(default_factory=dict)
    entity: Entity | None = None
    evidence: tuple[str, ...] = ()
    full_name: str | None = None
    ranked: Sequence[ScoredCandidate] = ()

    def add_support(self, entity: Entity, evidence: str, *, holds: bool = True) -> None:
        """Note that something beyond the name speaks for or against an entity; or that it holds no longer."""
        noted = self.support.get(entity.id, [])
        if holds and evidence not in noted:
            self.support[entity.id] = [*noted, evidence]
        elif not holds and evidence in noted:
            noted.remove(evidence)

    def drop_support(self, evidence: Collection[str]) -> None:
        """Forget evidence of these kinds, which is to be found anew."""
        for id, noted in self.support.items():
            self.support[id] = [tag for tag in noted if tag not in evidence]

    def matched_as_norp(self, entity: Entity) -> bool:
        """Say whether the name stands as an adjective or people of an entity."""
        return any(c.entity == entity and c.name.kind in NORP_KINDS for c in self.candidates)


def is_person(draft: Draft) -> bool:
    """Say whether a name may be a person's."""
    return draft.label == "PER" or any(c.entity.kind == "person" for c in draft.candidates)


def is_norp(draft: Draft) -> bool:
    """Say whether a name stands as an adjective or a people, whatever it may mean."""
    return bool(draft.candidates) and all(c.name.kind in NORP_KINDS for c in draft.candidates)


def is_partial(candidate: Candidate) -> bool:
    """Say whether a candidate was matched by less than a full and strong name: surname, initials, a weak name."""
    return not candidate.name.strong or not _PARTS.isdisjoint(candidate.how.split("+"))
