"""A role on its way: a title with the body, the person and the host that stand beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mediacoop.gazetteer import TitleMatch
from mediacoop.knowledge import Entity, Position
from mediacoop.resolution.draft import Draft

#: Drafts by their start, or by their end.
DraftsAt = Mapping[int, Draft]
IN_OFFICE, FORMER, ACTING, ELECT = "in-office", "former", "acting", "elect"


@dataclass(slots=True)
class RoleDraft:
    """A role on its way.

    Attributes:
        start: first code point.
        end: code point after the last.
        title: its title.
        portfolio: what a minister is minister of, where the title does not say: the words, without small ones.
        longest: the longest title at its place, which may run into the body's name: «председатель правительства».
        owner: the body whose office it is.
        host: of an envoy, the state or body he or she is sent to.
        served: who is named in it, of an assistant or spokesman: `adviser to President Tokayev`.
        person: who is named right beside it.
        person_after_comma: who is named after a comma, and counts only as a known holder.
        shared_person: who is named beside the role that follows in a chain, and counts only as a known holder.
        listed: who is listed after a deputy, and counts only as known to have the office, too.
        position: the position it names.
        holder: who holds it.
        status: whether whoever is meant held it on the date: in-office, former, acting or elect.
        is_first: it is the office of a state's first president, who is former unless he or she holds it on the date.
        is_deputy: it is the office of a deputy of whoever has the title.
        is_ranked: ... and of one of several by rank, as the first deputy.
        evidence: what speaks for position and holder.
    """

    start: int
    end: int
    title: TitleMatch
    longest: TitleMatch
    portfolio: frozenset[str] = frozenset()
    owner: Draft | None = None
    host: Draft | None = None
    served: Draft | None = None
    person: Draft | None = None
    person_after_comma: Draft | None = None
    shared_person: Draft | None = None
    listed: list[Draft] = field(default_factory=list)
    position: Position | None = None
    holder: Entity | None = None
    status: str = IN_OFFICE
    is_first: bool = False
    is_deputy: bool = False
    is_ranked: bool = False
    evidence: tuple[str, ...] = ()

    @property
    def in_office(self) -> bool:
        """Whether whoever is meant held it on the date."""
        return self.status == IN_OFFICE
