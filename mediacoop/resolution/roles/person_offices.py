"""Which office of the person named beside a title is meant: «экс-президент Атамбаев», `Minister Saidov`."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from mediacoop.knowledge import Entity, KnowledgeBase, Occupancy, Position
from mediacoop.knowledge.dates import Date, date_interval, first_day, last_day
from mediacoop.resolution.roles.deputies import is_deputy_office, is_of_deputy
from mediacoop.resolution.roles.hosts import fits_with_host, host_fits
from mediacoop.resolution.roles.office_titles import (
    OF_THE_WHOLE,
    is_minister_of,
    is_part_of_title,
    plain_title,
    titles_of,
)
from mediacoop.resolution.roles.role_draft import FORMER, RoleDraft

_YEAR = datetime.timedelta(days=366)
#: So long after the end of a term its holder is called by the office in the news.
_STILL_CALLED_SO = datetime.timedelta(days=14)


def find_office_of(person: Entity, role: RoleDraft, kb: KnowledgeBase, date: Date) -> Position | None:
    """Find the office of a person that a role names: on the date or, of a former holder, at any time."""
    occupancies = kb.occupancies_of(person.id, None if role.status == FORMER else date)
    return _choose_office(occupancies, role, kb)


def find_coming_office(person: Entity, role: RoleDraft, kb: KnowledgeBase, date: Date) -> Position | None:
    """Find the office that a role names of those that a person entered within a year of the date."""
    if date is None:
        return None
    day = date_interval(date)[1]
    coming = [
        occupancy
        for occupancy in kb.occupancies_of(person.id)
        if occupancy.start is not None and day <= last_day(occupancy.start) and first_day(occupancy.start) - day < _YEAR
    ]
    return _choose_office(coming, role, kb)


def _choose_office(occupancies: Iterable[Occupancy], role: RoleDraft, kb: KnowledgeBase) -> Position | None:
    offices = list(dict.fromkeys(kb.position(occupancy.position) for occupancy in occupancies))
    offices = [office for office in offices if _may_be_of(role, office, kb)]
    exact = [] if role.is_deputy else [office for office in offices if fits_with_host(role, office, kb)]
    if not exact and is_of_deputy(role):
        exact = [office for office in offices if is_deputy_office(role, office, kb)]
    if exact or role.is_deputy:
        return exact[0] if exact else None
    longer = [office for office in offices if is_called(role, office, kb) or _is_of_host(role, office, kb)]
    return longer[0] if len(longer) == 1 else None


def has_held(person: Entity, role: RoleDraft, kb: KnowledgeBase, date: Date) -> bool:
    """Say whether a person held an office with a role's title and body, on the date when it is known."""
    return _is_one_held(kb.occupancies_of(person.id, date), role, kb)


def has_lately_held(person: Entity, role: RoleDraft, kb: KnowledgeBase, date: Date) -> bool:
    """Say whether a person left an office with a role's title and body, which is named, a few days before the date.

    The news of an end still call the person by the office: «президент Ирана Раиси погиб».
    """
    if date is None or role.owner is None or role.owner.entity is None:
        return False
    first, last = date_interval(date)
    return _is_one_held(kb.occupancies_of(person.id, first - _STILL_CALLED_SO, last), role, kb)


def _is_one_held(occupancies: Iterable[Occupancy], role: RoleDraft, kb: KnowledgeBase) -> bool:
    offices = (kb.position(occupancy.position) for occupancy in occupancies)
    owner = role.owner.entity if role.owner else None
    return any(
        (fits_with_host(role, office, kb) or is_called(role, office, kb)) and _is_of(office, owner, kb)
        for office in offices
    )


def is_called(role: RoleDraft, position: Position, kb: KnowledgeBase) -> bool:
    """Say whether whoever holds a position is called by a role's title for short: «министр», `Minister`, «посол»."""
    owner = role.owner.entity if role.owner else None
    if owner is not None and owner.kind != "country" and plain_title(role) in OF_THE_WHOLE:
        return False  # the chairman of an organisation is not that of its business council
    return is_part_of_title(role, position) and (role.host is None or host_fits(role, position, kb))


def _is_of_host(role: RoleDraft, position: Position, kb: KnowledgeBase) -> bool:
    """Say whether a position is for what a role is for, by whatever title: `Special Representative | for the SCO`."""
    return role.host is not None and host_fits(role, position, kb)


def _may_be_of(role: RoleDraft, position: Position, kb: KnowledgeBase) -> bool:
    """Say whether a position may be one of the body beside the title: where none is named, any."""
    if role.owner is None:
        return True
    owner, body = role.owner.entity, kb[position.of]
    if owner is None:
        return position.of in {candidate.entity.id for candidate in role.owner.candidates}
    if owner.id in (body.id, body.country, body.parent):
        return True
    of_ministry = role.is_deputy or is_minister_of(titles_of(position), owner)
    return position.of == owner.country and of_ministry


def _is_of(position: Position, owner: Entity | None, kb: KnowledgeBase) -> bool:
    """Say whether a position is one of a body or its state; where no body is known any is."""
    body = kb[position.of]
    return (
        owner is None or owner.id in (body.id, body.country, body.parent) or owner.country == body.country is not None
    )
