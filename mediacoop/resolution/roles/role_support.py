"""What a role says for the names beside it: for the person who held the office, and for the body whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Entity, KnowledgeBase, Position
from mediacoop.knowledge.dates import Date
from mediacoop.names import fold
from mediacoop.names.shapes import UPPER
from mediacoop.names.surnames import is_common_full_name
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.evidence import HOLDER_BESIDE
from mediacoop.resolution.roles.deputies import list_deputy_offices
from mediacoop.resolution.roles.listed_deputies import support_listed
from mediacoop.resolution.roles.office_titles import title_fits
from mediacoop.resolution.roles.offices import find_position
from mediacoop.resolution.roles.person_offices import has_held, has_lately_held
from mediacoop.resolution.roles.portfolios import names_minister
from mediacoop.resolution.roles.role_draft import RoleDraft
from mediacoop.resolution.support.antecedents import reads_as_woman
from mediacoop.resolution.support.leading_offices import is_leading
from mediacoop.resolution.support.likely_holders import find_alike, find_by_given

#: Titles that no leader of a state is called by.
_LESSER = frozenset(
    "ambassador governor judge mayor minister prosecutor senator"
    " аким губернатор министр мэр посол прокурор сенатор судья хоким".split()
)
#: What the heads of companies and other bodies are called.
_HEADS = frozenset(
    "chairman,chief executive,ceo,director,director general,general director,head,president,"
    "генеральный директор,гендиректор,глава,директор,председатель,президент,руководитель".split(",")
)
#: A name goes on: `SCO chief Rashid | Zorin`.
_NAME_AFTER = re.compile(rf"[ \xa0][{UPPER}]")
#: Where a full name like `Sergei Ivanov` is that of thousands.
_OF_RUSSIAN_NAMES = frozenset(("country/ru", "country/by", "country/ua"))
#: What roles say, which each round says anew.
_SAID_BY_ROLES = (
    "title-beside",
    "other-office",
    "other-state",
    HOLDER_BESIDE,
    "other-than-holder",
    "has-office",
    "has-no-office",
)


def support_persons(
    text: str, roles: Sequence[RoleDraft], drafts: Sequence[Draft], kb: KnowledgeBase, date: Date
) -> None:
    """Let a title beside a name speak for the candidate who held the office, and for its body: «президент Токаев»."""
    for draft in drafts:
        draft.drop_support(_SAID_BY_ROLES)
    for role in roles:
        _support_state(text, role, kb)
        support_listed(role, kb, date)
        person = role.person or role.person_after_comma
        if person is None:
            continue
        if not role.in_office:
            _support_other_holders(role, person, kb)
            continue
        _add_likely_holder(text, role, person, kb, date)
        if role.is_deputy:
            continue
        named = {c.entity for c in person.candidates if not _is_mans_beside_woman(text, role, person, c)}
        holders = {entity for entity in named if has_held(entity, role, kb, date)}
        holders = holders or {entity for entity in named if has_lately_held(entity, role, kb, date)}
        for candidate in person.candidates:
            if candidate.entity in holders:
                person.add_support(candidate.entity, "title-beside")
            elif _has_another_office(role, candidate, holders, kb, date):
                person.add_support(candidate.entity, "other-office")
            elif person is role.person and person.start >= role.end and _serves_another_state(candidate, role, kb):
                person.add_support(candidate.entity, "other-state")
        if role.owner is not None and role.person is not None and role.person.entity is not None:
            _support_owner(role, role.owner, role.person.entity, kb, date)


def _is_mans_beside_woman(text: str, role: RoleDraft, person: Draft, candidate: Candidate) -> bool:
    """Say whether a name is a man's in another case than the office, and reads as a woman's: «директор Зорина ушла»."""
    nominative = fold(text[role.title.start : role.title.end]) == role.title.any_body
    return nominative and "case-form" in candidate.how and person.start >= role.end and reads_as_woman(text, person)


def _has_another_office(
    role: RoleDraft, candidate: Candidate, holders: Set[Entity], kb: KnowledgeBase, date: Date
) -> bool:
    """Say whether a name says too little for somebody who never had the office beside it."""
    if is_partial(candidate):
        return bool(holders) or _names_lesser_office(role, candidate, kb, date)
    return _leads_another_body(candidate, role, kb)


def _names_lesser_office(role: RoleDraft, candidate: Candidate, kb: KnowledgeBase, date: Date) -> bool:
    """Say whether a role is none that the leader is called by whom a surname alone would mean: `Mayor Rahmon`."""
    offices = (kb.position(occupancy.position) for occupancy in kb.occupancies_of(candidate.entity.id, date))
    return role.title.any_body in _LESSER and any(is_leading(office, kb) for office in offices)


def _leads_another_body(candidate: Candidate, role: RoleDraft, kb: KnowledgeBase) -> bool:
    """Say whether a name that many have stands after an office of a body that its known bearer never had."""
    owner = role.owner
    if owner is None or owner.label != "ORG" or role.title.any_body not in _HEADS:
        return False
    if candidate.entity.country not in _OF_RUSSIAN_NAMES or not is_common_full_name(
        candidate.name.text, candidate.entity.order
    ):
        return False
    return not has_held(candidate.entity, role, kb, None)


def _support_state(text: str, role: RoleDraft, kb: KnowledgeBase) -> None:
    """Support a state that has the office: `Jordan's king`, no person; «министр связи ИРИ», no body; «президент КР».

    So is a body of states that stands in capitals before the title: `WHO chief`.
    """
    if role.owner is None:
        return
    owners = {c.entity for c in role.owner.candidates}
    states = [owner for owner in owners if owner.kind == "country"]
    if len(states) == 1 < len(owners) and names_minister(text, role):
        role.owner.add_support(states[0], "has-office")
    persons = [owner for owner in owners if owner.kind == "person"]
    for state in states if persons else ():
        if _has_office(role, (*kb.positions_of(state.id), *kb.positions_of_parts(state.id)), kb):
            role.owner.add_support(state, "has-office")
            for person in persons:
                role.owner.add_support(person, "has-no-office")
    if text[role.owner.start : role.owner.end].isupper() and role.owner.end < role.title.start:
        for body in (c.entity for c in role.owner.candidates if _is_abbreviated_union(c)):
            role.owner.add_support(body, "has-office", holds=_has_office(role, kb.positions_of(body.id), kb))
    if all(c.name.kind == "abbreviation" and c.entity.label == "GPE" for c in role.owner.candidates):
        for place in owners:
            role.owner.add_support(place, "has-office", holds=_has_office(role, kb.positions_of(place.id), kb))


def _is_abbreviated_union(candidate: Candidate) -> bool:
    """Say whether a name is the weak abbreviation of a body of no one state: `WHO | chief`."""
    body, name = candidate.entity, candidate.name
    is_body = body.kind == "organization" and body.country is None
    return is_body and name.kind == "abbreviation" and not name.strong


def _has_office(role: RoleDraft, offices: Iterable[Position], kb: KnowledgeBase) -> bool:
    return any(title_fits(role, office, kb) for office in offices)


def _support_other_holders(role: RoleDraft, person: Draft, kb: KnowledgeBase) -> None:
    """«Экс-президент Кыргызстана Атамбаев»: who held the office at any time."""
    for candidate in () if role.is_deputy else person.candidates:
        if has_held(candidate.entity, role, kb, None):
            person.add_support(candidate.entity, "title-beside")


def _serves_another_state(candidate: Candidate, role: RoleDraft, kb: KnowledgeBase) -> bool:
    """Say whether a full name after an office of a state is known only of somebody in others: a namesake.

    A head of state has none in the news; there the name rather belongs to the words that follow.
    """
    owner = role.owner.entity if role.owner and _is_surely_named(role.owner) else None
    if owner is None or owner.country is None or candidate.entity.kind != "person" or is_partial(candidate):
        return False
    offices = [kb.position(occupancy.position) for occupancy in kb.occupancies_of(candidate.entity.id)]
    states = {candidate.entity.country, *(kb[office.of].country for office in offices)} - {None}
    return bool(states) and owner.country not in states and not any(office.is_head_of_state for office in offices)


def _is_surely_named(owner: Draft) -> bool:
    """Say whether an owner is named as itself, not one of many (`Security Council`) whose state the text suggests."""
    support = owner.support.get(owner.entity.id, ()) if owner.entity else ()
    return all(c.name.strong for c in owner.candidates) or any(tag.startswith("of:") for tag in support)


def _support_owner(role: RoleDraft, owner: Draft, person: Entity, kb: KnowledgeBase, date: Date) -> None:
    """Let the person named beside a title say whose it is: «президент КР Жапаров»."""
    if all(candidate.name.strong for candidate in owner.candidates):
        return
    occupancies = kb.occupancies_of(person.id, date) or kb.occupancies_of(person.id)
    offices = [kb.position(occupancy.position) for occupancy in occupancies]
    bodies = {office.of for office in offices if title_fits(role, office, kb)}
    countries = {kb[body].country for body in bodies}
    wholes = {kb[body].parent for body in bodies}  # the director of its executive committee is that of RATS
    for candidate in owner.candidates:
        if candidate.lowered:
            continue  # «спикер парламента»: still no name
        his = candidate.entity.id in bodies | countries | wholes or candidate.entity.country in countries - {None}
        if his:
            owner.add_support(candidate.entity, HOLDER_BESIDE)
        elif bodies and not candidate.name.strong:
            owner.add_support(candidate.entity, "other-than-holder")
            owner.add_support(candidate.entity, "has-office", holds=False)  # he says more than the title


def _add_likely_holder(text: str, role: RoleDraft, person: Draft, kb: KnowledgeBase, date: Date) -> None:
    """Add the holder of an office to what the unknown name beside it may mean: spelt alike, or the given name."""
    if person.candidates or role.owner is None or date is None:
        return
    if role.is_deputy:
        positions = list_deputy_offices(role, kb)
    else:
        position, _ = find_position(role, kb, date)
        positions = [position] if position is not None else []
    holders = {occupancy.person for position in positions for occupancy in kb.holders(position.id, date)}
    name, goes_on = text[person.start : person.end], _NAME_AFTER.match(text, person.end)
    for holder in sorted(holders):
        alike = find_alike(name, kb[holder]) or (None if goes_on else find_by_given(name, kb[holder]))
        if alike is not None:
            person.candidates.append(alike)
