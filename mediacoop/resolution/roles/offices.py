"""Which position a role names, and who held it on the date."""

from __future__ import annotations

import re

from mediacoop.knowledge import Entity, KnowledgeBase, Position
from mediacoop.knowledge.dates import Date
from mediacoop.resolution.roles.deputies import is_deputy_office, is_of_deputy, is_of_ranked, list_deputy_offices
from mediacoop.resolution.roles.hosts import fits_with_host
from mediacoop.resolution.roles.office_titles import HEADS, LEADERS, OF_THE_WHOLE, plain_title
from mediacoop.resolution.roles.person_offices import find_coming_office, find_office_of, has_held
from mediacoop.resolution.roles.role_draft import ACTING, ELECT, FORMER, IN_OFFICE, RoleDraft
from mediacoop.resolution.roles.role_persons import is_made

#: Whoever is in office for a time, or will be, is no known holder: the office is that of his or her state.
_NOT_YET = frozenset((ACTING, ELECT))

#: After a name in apposition to an office; in a list of guests the next one follows.
_ENDS_APPOSITION = re.compile(r"[.;]|,\s+(?!(?:and|as|и|а также)\b)[a-zа-яё]")


def find_position(role: RoleDraft, kb: KnowledgeBase, date: Date) -> tuple[Position | None, tuple[str, ...]]:
    """Find the position of a role by its title and body, or else by the person beside it; with the evidence."""
    owner = role.owner.entity if role.owner else None
    position = _find_by_owner(role, owner, kb, date) if owner else None
    return (position, (f"office-of:{owner.id}",)) if position and owner else _find_by_person(role, kb, date)


def _find_by_owner(role: RoleDraft, owner: Entity, kb: KnowledgeBase, date: Date) -> Position | None:
    if role.is_deputy:
        deputies = [office for office in list_deputy_offices(role, kb) if is_deputy_office(role, office, kb)]
        of_rank = [office for office in deputies if is_of_ranked(office) == role.is_ranked] or deputies
        return of_rank[0] if len(of_rank) == 1 else None
    fitting = _offices_of_owner(role, owner) or _own_offices(role, owner, kb) or _offices_of_parts(role, owner, kb)
    return _choose(fitting, role, kb, date)


def _find_by_person(role: RoleDraft, kb: KnowledgeBase, date: Date) -> tuple[Position | None, tuple[str, ...]]:
    """Find the office of the person named beside a role that the title and the body, as far as known, allow."""
    person = role.person.entity if role.person else None
    if person is None or person.kind != "person":
        return None, ()
    position = find_office_of(person, role, kb, date)
    if position is None and role.status == ELECT:
        position = find_coming_office(person, role, kb, date)
    if position is None and role.owner is None and role.status in _NOT_YET and person.country is not None:
        position = _find_by_owner(role, kb[person.country], kb, date)  # «и. о. президента Мохбер»
        if position is not None and role.title.any_body in HEADS and not kb.holds(person.id, position.id):
            position = None  # `incoming head Zhang Ming`: of what, his state does not say
    return (position, (f"office-of:{position.of}",)) if position else (None, ())


def _choose(fitting: list[Position], role: RoleDraft, kb: KnowledgeBase, date: Date) -> Position | None:
    """Of several offices with one title take that of the person named, or the one that somebody held then.

    Two that two people held at once leave it open: the leader of a state may be its president or its prime minister.
    """
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    person = role.person.entity if role.person else None
    if person is not None:
        fitting = [p for p in fitting if any(o.person == person.id for o in kb.holders(p.id))] or fitting
    holders = {p.id: {o.person for o in kb.holders(p.id, date)} for p in fitting}
    held = [p for p in fitting if holders[p.id]]
    return held[0] if len(held) == 1 or len(set().union(*holders.values())) == 1 else None


def _own_offices(role: RoleDraft, owner: Entity, kb: KnowledgeBase) -> list[Position]:
    """List the offices of a body itself that a title fits: for «глава МИД» that of the state, if it has one."""
    own = [p for p in kb.positions_of(owner.id) if fits_with_host(role, p, kb)]
    if role.title.any_body in LEADERS:
        return [p for p in own if p.id in role.title.position_ids] or own
    if owner.kind == "organization" and owner.country and role.title.any_body in HEADS:
        return [p for p in kb.positions_of(owner.country) if fits_with_host(role, p, kb)] or own
    return own


def _offices_of_owner(role: RoleDraft, owner: Entity) -> list[Position]:
    """List the offices whose title has the body's name in it, of whom it belongs to: «глава | Секретариата ШОС»."""
    if role.longest.start >= role.title.start and role.longest.end == role.title.end:
        return []
    return [p for p in role.longest.positions if p.of in (owner.parent, owner.country)]


def _offices_of_parts(role: RoleDraft, owner: Entity, kb: KnowledgeBase) -> list[Position]:
    """List the offices of a body's parts that a title fits, when it can mean one: «генпрокурор Казахстана»."""
    has_offices = owner.kind == "country" or bool(kb.positions_of(owner.id))
    if has_offices and plain_title(role) in OF_THE_WHOLE:
        return []
    fitting = [p for p in kb.positions_of_parts(owner.id) if fits_with_host(role, p, kb)]
    return [p for p in fitting if not _is_local(kb[p.of], kb)] or fitting


def _is_local(body: Entity, kb: KnowledgeBase) -> bool:
    """Say whether a body is that of a region or city, or one of these: «правительство Татарстана»."""
    parent = kb.get(body.parent)
    return any(entity is not None and entity.label in ("GPE", "LOC") for entity in (body, parent))


def take_person_after_comma(text: str, role: RoleDraft, kb: KnowledgeBase, date: Date) -> None:
    """`Chairman of the Commission, Mr. Imashev`: who follows a comma is the holder if known as one.

    So is who is named at the end of a chain of offices. A name before the comma that is not known as one gives way,
    unless the text makes him or her the holder: `elected Ivan Zorin chairman, Mr. Imashev left`.
    """
    then = None if role.status == FORMER else date
    if role.person is not None and (
        role.person.entity is None or has_held(role.person.entity, role, kb, then) or is_made(text, role.person, role)
    ):
        return
    for person in (role.person_after_comma, role.shared_person):
        if person is not None and person.entity is not None and has_held(person.entity, role, kb, then):
            role.person = person
            return
    person = role.person_after_comma
    if (
        role.person is None
        and (role.owner is not None or role.served is not None)
        and person is not None
        and _ENDS_APPOSITION.match(text, person.end)
    ):
        # `Minister of Trade of India, Ivan Zorin, left`; who has another office is a guest in a list
        in_other_office = person.entity is not None and bool(kb.occupancies_of(person.entity.id, date))
        role.person = None if in_other_office else person


def find_holder(role: RoleDraft, evidence: tuple[str, ...], kb: KnowledgeBase, date: Date) -> None:
    """Set the holder of a role: the person named beside it, or the only one who held the position on the date."""
    role.holder, role.evidence = None, (*evidence, *status_tags(role))
    if role.person is not None:
        person = role.person.entity
        if role.is_first and person is not None and has_held(person, role, kb, date):
            role.status, role.evidence = IN_OFFICE, evidence
        if person is not None and person.kind == "person" and role.in_office:
            role.holder = person
            role.evidence += ("named-beside",)
        return
    if role.is_deputy:
        return
    if role.position is not None and not role.position.is_shared and role.in_office and date is not None:
        holders = {occupancy.person for occupancy in kb.holders(role.position.id, date)}
        if len(holders) == 1:
            role.holder = kb[holders.pop()]
            is_sure = bool(kb.holder(role.position.id, date))
            role.evidence += ("holder-on-date" if is_sure else "likely-holder",)


def status_tags(role: RoleDraft) -> tuple[str, ...]:
    """Give the evidence that the office or its holder is another: former, acting, elect, deputy."""
    return (*(() if role.in_office else (role.status,)), *(("deputy",) if is_of_deputy(role) else ()))
