"""Which occupancies and memberships are new beside the known ones of the same two, or of the same office."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from mediacoop.knowledge.checking import describe, tell_overlap
from mediacoop.knowledge.model import Knowledge, Membership, Occupancy, Position
from mediacoop.knowledge.terms import excludes, overlaps

_Fact = Membership | Occupancy


class NewFacts:
    """Compares facts with those known or met before.

    Args:
        known: the facts that are known.
        offices: the positions that are known; of one that is not shared, no two persons are holders at once.
    """

    def __init__(self, known: Iterable[_Fact], offices: Iterable[Position] = ()) -> None:
        self._earlier: dict[tuple[str, str], list[_Fact]] = defaultdict(list)
        self._terms: dict[str, list[Occupancy]] = {office.id: [] for office in offices if not office.is_shared}
        for fact in known:
            self._earlier[_ends(fact)].append(fact)
            if isinstance(fact, Occupancy) and fact.position in self._terms:
                self._terms[fact.position].append(fact)

    def keep_new(self, part: Knowledge) -> list[str]:
        """Drop the facts that tell no more than an earlier one, and those laid over one; say why for the latter."""
        reasons: list[str] = []
        part.occupancies = [fact for fact in part.occupancies if self._is_new(fact, reasons)]
        part.memberships = [fact for fact in part.memberships if self._is_new(fact, reasons)]
        return reasons

    def _is_new(self, fact: _Fact, reasons: list[str]) -> bool:
        earlier = self._earlier[_ends(fact)]
        if any(says_no_more(fact, other) for other in earlier):
            return False
        if over := next((other for other in earlier if overlaps(fact, other)), None):
            reasons.append(f"{describe(fact)}: {tell_overlap(fact, over)}; it is left out")
            return False
        if isinstance(fact, Occupancy) and (over := self._term_of_another(fact)):
            told = f"{tell_overlap(fact, over)} of {over.person}, though one person holds the office"
            reasons.append(f"{describe(fact)}: {told}; it is left out")
            return False
        earlier.append(fact)
        return True

    def _term_of_another(self, fact: Occupancy) -> Occupancy | None:
        """Give a known term of another person that leaves no room for one; None if several held the office."""
        terms = self._terms.get(fact.position, [])
        over = next((term for term in terms if _exclude(fact, term)), None)
        return None if over and any(_exclude(*pair) for pair in combinations(terms, 2)) else over


def says_no_more(fact: _Fact, known: _Fact) -> bool:
    """Say whether a fact tells nothing that a known one of the same two does not tell.

    >>> known = Membership("country/xa", "org/club", "member", "2001-06-15", None, "data:x")
    >>> says_no_more(Membership("country/xa", "org/club", "member", "2001", None, "data:y"), known)
    True
    """
    if isinstance(fact, Membership) and isinstance(known, Membership) and fact.role != known.role:
        return False
    pairs = [(fact.start, known.start), (fact.end, known.end)]
    if isinstance(fact, Occupancy) and isinstance(known, Occupancy):
        pairs.append((fact.confirmed, known.confirmed))
    return all(told is None or (have or "").startswith(told) for told, have in pairs)


def _exclude(one: Occupancy, other: Occupancy) -> bool:
    return one.person != other.person and excludes(one, other)


def _ends(fact: _Fact) -> tuple[str, str]:
    """Give the two that a fact connects."""
    return (fact.person, fact.position) if isinstance(fact, Occupancy) else (fact.member, fact.organization)
