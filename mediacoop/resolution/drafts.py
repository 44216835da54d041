"""Drafts of mentions: which stretches of the text are names, from gazetteer matches and the pipeline's names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from mediacoop.gazetteer import Candidate, Gazetteer, Match
from mediacoop.knowledge import NORP_KINDS, Entity


class NamedSpan(NamedTuple):
    """A name that a pipeline proposes: code points of the text and a label."""

    start: int
    end: int
    label: str


@dataclass(slots=True)
class Draft:
    """A stretch of text on its way to a mention.

    Attributes:
        start: first code point.
        end: code point after the last.
        label: what the pipeline takes it for, None when only the gazetteer knows it.
        candidates: the entities it may name.
        support: entity id → evidence for it from beyond the name itself, with its weight.
        entity: the choice, None until made and when there is none.
        score: how sure the choice is.
        evidence: what spoke for the choice.
    """

    start: int
    end: int
    label: str | None
    candidates: list[Candidate]
    support: dict[str, dict[str, float]] = field(default_factory=dict)
    entity: Entity | None = None
    score: float = 0.0
    evidence: tuple[str, ...] = ()

    def add_support(self, entity: Entity, evidence: str, weight: float) -> None:
        """Note that something beyond the name speaks for (or, below 0, against) an entity."""
        self.support.setdefault(entity.id, {})[evidence] = weight

    def matched_as_norp(self, entity: Entity) -> bool:
        """Say whether the name stands as an adjective or people of an entity."""
        return any(c.entity == entity and c.name.kind in NORP_KINDS for c in self.candidates)


def draft_mentions(
    text: str, matches: Sequence[Match], spans: Iterable[NamedSpan], gazetteer: Gazetteer
) -> list[Draft]:
    """Draft the mentions of a text, in order and without overlap.

    A gazetteer match is a draft. A name that the pipeline proposes is one too where it holds no match, or where
    it is a longer person's name than the match inside it: `Ilham Karimov` is not `Karimov`.
    """
    drafts = [Draft(m.start, m.end, None, list(m.candidates)) for m in _leftmost_longest(matches)]
    for span in spans:
        inside = [draft for draft in drafts if draft.start < span.end and span.start < draft.end]
        if not inside:
            name = text[span.start : span.end]
            candidates = gazetteer.lookup(name) or gazetteer.misspelt(name)
            drafts.append(Draft(span.start, span.end, span.label, _of_label(candidates, span.label)))
        elif _is_longer_name(span, inside):
            drafts = [draft for draft in drafts if draft not in inside]
            candidates = gazetteer.lookup(text[span.start : span.end])
            drafts.append(Draft(span.start, span.end, span.label, _of_label(candidates, span.label)))
        else:
            for draft in inside:
                if (draft.start, draft.end) == (span.start, span.end):
                    draft.label = span.label
    return sorted(drafts, key=lambda draft: draft.start)


def _leftmost_longest(matches: Iterable[Match]) -> list[Match]:
    chosen: list[Match] = []
    for match in sorted(matches, key=lambda match: (match.start, -match.end)):
        if not chosen or match.start >= chosen[-1].end:
            chosen.append(match)
        elif match.end > chosen[-1].end and match.end - match.start > chosen[-1].end - chosen[-1].start:
            chosen[-1] = match  # «Кыргызстан партия Ата Мекен»: the longer of two that overlap
    return chosen


def _of_label(candidates: Iterable[Candidate], label: str) -> list[Candidate]:
    """Keep the candidates whose kind agrees with the pipeline's label; places are one kind."""
    place = ("GPE", "LOC")
    return [
        c for c in candidates if c.entity.label == label or (c.entity.label in place and label in place)
    ]


def _is_longer_name(span: NamedSpan, inside: Sequence[Draft]) -> bool:
    """Say whether a proposed person's name goes beyond the only match in it, which is a part of a name."""
    if span.label != "PER" or len(inside) != 1:
        return False
    draft = inside[0]
    reaches_beyond = span.start < draft.start or draft.end < span.end
    return reaches_beyond and all(is_partial(candidate) for candidate in draft.candidates)


def is_partial(candidate: Candidate) -> bool:
    """Say whether a candidate was matched by a part of a person's name only, or by another kind of weak name."""
    return candidate.how.startswith("surname+") or candidate.how == "surname" or not candidate.name.strong
