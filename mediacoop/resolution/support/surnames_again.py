"""A surname alone in the spelling that a full name of the same text has: «Афлатун Амашев …, Амашев» of Amashov."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Entity
from mediacoop.names import comparison_key
from mediacoop.names.inflection import likely_base_forms
from mediacoop.resolution.draft import Draft


def find_by_surname(text: str, drafts: Sequence[Draft]) -> None:
    """Add to surnames that nobody is known by the one person of the text whose full name has them."""
    unknown = [draft for draft in drafts if draft.label == "PER" and not draft.candidates]
    if not unknown:
        return
    called = _list_persons(text, drafts)
    for draft in unknown:
        *before, surname = text[draft.start : draft.end].split()
        meant = set() if before else set().union(*(called.get(key, ()) for key in _keys(surname)))
        person = next(iter(meant)) if len(meant) == 1 else None
        if person is not None:
            draft.candidates.append(Candidate(person, person.aliases[0], "surname"))


def _list_persons(text: str, drafts: Sequence[Draft]) -> dict[str, set[Entity | None]]:
    """List who has a surname, as full names of the text spell it; None among them is somebody unknown."""
    called: dict[str, set[Entity | None]] = defaultdict(set)
    for draft in drafts:
        words = text[draft.start : draft.end].split()
        is_western = draft.entity is None or draft.entity.order == "western"
        if draft.label == "PER" and len(words) > 1 and is_western:
            called[_keys(words[-1])[0]].add(draft.entity)
    return called


def _keys(surname: str) -> list[str]:
    """Give the keys of what a surname may be in the nominative, the likeliest first: «Амашева» is his or hers."""
    bases = likely_base_forms(surname) if surname > "\u0400" else []
    return [comparison_key(base) for base in bases or [surname]]
