"""Names that only the office before them shows to be names: «посол КНР Чжан Сяо»."""

from __future__ import annotations

from collections.abc import Sequence

from mediacoop.gazetteer import Gazetteer
from mediacoop.names.shapes import has_surname_shape, is_title_case, looks_like_person, read_capitalised
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.intervals import overlapping
from mediacoop.resolution.roles.role_draft import RoleDraft
from mediacoop.resolution.roles.role_persons import after_role


def find_named_holders(
    text: str, roles: Sequence[RoleDraft], drafts: Sequence[Draft], gazetteer: Gazetteer
) -> list[Draft]:
    """Draft the names right after roles that nothing else took for names: «посол КНР Чжан Сяо»."""
    found = []
    for role in roles:
        if role.person is not None or role.person_after_comma is not None or is_title_case(text, role.start):
            continue
        start = after_role(text, role)
        end = read_capitalised(text, start)
        words = text[start:end].split()
        near = overlapping(drafts, start, end)
        if not words or not _is_free(role, near, start, end) or not _may_be_holder(words, role):
            continue
        candidates = [c for c in gazetteer.lookup(text[start:end]) if c.entity.kind == "person"]
        found.append(Draft(start, end, "PER", candidates))
    return found


def _is_free(role: RoleDraft, near: Sequence[Draft], start: int, end: int) -> bool:
    """Say whether no name stands at a place, or only a city that is the surname of a holder: `head Halit Ankara`."""
    if not near:
        return True
    city = near[0]
    is_city = bool(city.candidates) and all(c.entity.kind == "city" for c in city.candidates)
    return len(near) == 1 and is_city and role.owner is not None and start < city.start and city.end == end


def _may_be_holder(words: Sequence[str], role: RoleDraft) -> bool:
    if any(word.isupper() and len(word) > 2 for word in words):
        return False
    if len(words) == 1:
        return has_surname_shape(words[0])
    return looks_like_person(words) or role.owner is not None
