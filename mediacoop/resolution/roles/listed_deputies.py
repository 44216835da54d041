"""Who is listed after a deputy: several have one office, so that its title stands for each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mediacoop.knowledge import Entity, KnowledgeBase
from mediacoop.knowledge.dates import Date
from mediacoop.names.address import ADDRESS
from mediacoop.resolution.draft import Draft, is_person
from mediacoop.resolution.roles.deputies import is_of_deputy
from mediacoop.resolution.roles.person_offices import find_office_of
from mediacoop.resolution.roles.role_draft import DraftsAt, RoleDraft

#: Between two of them, with the state that the first is from: «А. Зорина | (Кыргызстан), | И. Листьев».
_LISTED = re.compile(
    rf"(?:[ \xa0]\([^()\n]{{2,30}}\))?(?:,[ \xa0]+|[ \xa0]+(?:и|and)[ \xa0]+)(?:{ADDRESS}[ \xa0]+)*", re.IGNORECASE
)


def take_listed(text: str, roles: Sequence[RoleDraft], by_start: DraftsAt) -> None:
    """Take whoever is listed after the deputy of a known body, and stands beside no other office, into the role."""
    elsewhere = {role.person.start for role in roles if role.person is not None}
    for role in roles:
        if role.person is None or role.person.start < role.end or role.owner is None or not is_of_deputy(role):
            continue
        role.listed = [person for person in _list_after(text, role.person, by_start) if person.start not in elsewhere]


def _list_after(text: str, person: Draft, by_start: DraftsAt) -> Iterator[Draft]:
    following: Draft | None = person
    while following is not None:
        gap = _LISTED.match(text, following.end)
        following = by_start.get(gap.end()) if gap else None
        if following is None or not is_person(following):
            return
        yield following


def support_listed(role: RoleDraft, kb: KnowledgeBase, date: Date) -> None:
    """Let the office speak for those of the listed who are known to have it."""
    for person in role.listed:
        for candidate in person.candidates:
            if _has_office(candidate.entity, role, kb, date):
                person.add_support(candidate.entity, "title-beside")


def keep_known(role: RoleDraft, kb: KnowledgeBase, date: Date) -> None:
    """Keep of the listed those who are known to have the office: the others may be guests."""
    role.listed = [person for person in role.listed if person.entity and _has_office(person.entity, role, kb, date)]


def _has_office(entity: Entity, role: RoleDraft, kb: KnowledgeBase, date: Date) -> bool:
    if entity.kind != "person" or role.owner is None or role.owner.entity is None or not role.in_office:
        return False
    office = find_office_of(entity, role, kb, date)
    return office is not None and role.position in (None, office)
