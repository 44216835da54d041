"""Offices in the text: a title with its body («генсек ШОС»), beside a name, or alone; and who held it on the date."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mediacoop.gazetteer import TitleMatch
from mediacoop.knowledge import Entity, KnowledgeBase
from mediacoop.knowledge.dates import Date
from mediacoop.knowledge.model import HEAD_OF_STATE
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.roles.bare_titles import NamedOffices, find_subject, is_bare_head_of_state, is_of_unknown
from mediacoop.resolution.roles.listed_deputies import keep_known, take_listed
from mediacoop.resolution.roles.office_titles import LEADERS
from mediacoop.resolution.roles.offices import find_holder, find_position, status_tags, take_person_after_comma
from mediacoop.resolution.roles.role_chains import settle_lists, share_in_chains
from mediacoop.resolution.roles.role_draft import RoleDraft
from mediacoop.resolution.roles.role_owners import attach_owner
from mediacoop.resolution.roles.role_persons import attach_person
from mediacoop.resolution.roles.role_status import mark_status, take_elect
from mediacoop.resolution.roles.served import is_inside, take_served, take_superior
from mediacoop.resolution.roles.titles import choose_titles, take_deputy, take_part, take_portfolio
from mediacoop.resolution.shaping.plurals import is_of_members

_POSSESSIVE = re.compile(r"['’]s\s+")
#: Whoever is named after these is not the holder of the office between.
_KIN = re.compile(
    r"\b(?:сын\w{0,2}|доч\w+|супруг\w+|жен\w{1,2}|муж\w{0,2}|брат\w{0,2}|сестр\w+|внук\w{0,2}|son|daughter|wife"
    r"|husband|spouse|brother|sister)(?: of(?: the)?)?\s+$",
    re.IGNORECASE,
)
#: Before a person these are a form of address, unless a body or a host goes with them.
_FORMS_OF_ADDRESS = frozenset(("ambassador", "посол", "king", "король"))
#: With a state these name no office: «представитель Китая».
_NO_OFFICE = frozenset(("представитель", "representative"))
#: ... and with a list of states after the first: «лидеры Казахстана и Китая».
_PLURAL = re.compile(r"(?:[ыи]|s)$", re.IGNORECASE)
_LISTED = re.compile(r"\s*,\s+|\s+(?:и|and)\s+")


def draft_roles(text: str, titles: Sequence[TitleMatch], drafts: Sequence[Draft]) -> list[RoleDraft]:
    """Draft the roles of a text: titles with a body, a person beside them, or a capital of their own."""
    by_start = {draft.start: draft for draft in drafts}
    by_end = {draft.end: draft for draft in drafts}
    roles: list[RoleDraft] = []
    taken: set[int] = set()
    for title, longest in choose_titles(text, titles, drafts):
        role = RoleDraft(title.start, title.end, title, longest)
        take_portfolio(text, role, drafts, roles[-1].end if roles else 0)
        take_deputy(text, role)
        take_part(text, role)
        take_elect(text, role)
        attach_owner(text, role, by_start, by_end)
        take_deputy(text, role)  # «заместитель узбекистанского премьера»
        if _is_of_several(text, role, by_start):
            continue
        if roles and is_inside(text, roles[-1], role):  # «помощник президента Турции»: the outer one counts
            outer = roles[-1]
            if outer.person is not None:
                taken.discard(outer.person.start)
            take_superior(text, outer, role, by_start)
            attach_person(text, outer, by_start, by_end, taken)
            continue
        if roles and _POSSESSIVE.fullmatch(text, roles[-1].end, role.start):  # `the Uzbek President's spokesman`
            role.start = roles.pop().start
        take_served(text, role, by_start)
        if not _KIN.search(text, max(0, role.start - 30), role.start):  # «сын президента Турции»
            attach_person(text, role, by_start, by_end, taken)
        mark_status(text, role)
        roles.append(role)
    share_in_chains(text, roles)
    settle_lists(roles)
    take_listed(text, roles, by_start)
    return roles


def resolve_roles(
    text: str, roles: list[RoleDraft], leading_country: Entity | None, kb: KnowledgeBase, date: Date
) -> list[RoleDraft]:
    """Resolve each role to its position and holder; give those that are roles at all.

    Args:
        text: the text.
        roles: its drafts.
        leading_country: the country that the text speaks of most: a bare «глава государства» is its head.
        kb: the knowledge base.
        date: date of the text, None when unknown.
    """
    subject = find_subject(text, roles) or leading_country
    for role in roles:
        take_person_after_comma(text, role, kb, date)
        if is_bare_head_of_state(role) and subject is not None:
            role.owner = Draft(role.start, role.start, None, [], entity=subject)
        role.position, evidence = find_position(role, kb, date)
        find_holder(role, evidence, kb, date)
        keep_known(role, kb, date)
    _remember_holders(roles)
    named = NamedOffices(roles)
    return [role for role in roles if _stands(text, role, named)]


def _remember_holders(roles: Sequence[RoleDraft]) -> None:
    """Who is named beside an office once is meant wherever the text names the office alone."""
    named = {
        r.position.id: r.holder for r in reversed(roles) if r.position and r.holder and r.person and not r.is_deputy
    }
    for role in roles:
        if role.position is None or role.holder is not None or role.person is not None or not role.in_office:
            continue
        if not role.position.is_shared and not role.is_deputy and role.position.id in named:
            role.holder = named[role.position.id]
            role.evidence += ("named-elsewhere",)


def _is_of_several(text: str, role: RoleDraft, by_start: Mapping[int, Draft]) -> bool:
    """Say whether a role is the first of a list of states' heads, or one in each: «главы Казахстана, Китая и России».

    «Главы МИД ШОС» are those of its members.
    """
    if role.owner is None or role.owner.start < role.title.end:
        return False
    if is_of_members(text, role.owner, by_start):
        return True
    if not _PLURAL.search(text, role.title.start, role.title.end):
        return False
    gap = _LISTED.match(text, role.owner.end)
    following = by_start.get(gap.end()) if gap else None
    return following is not None and any(c.entity.kind == "country" for c in following.candidates)


def _stands(text: str, role: RoleDraft, named: NamedOffices) -> bool:
    """A title is a role with its body or beside a name; alone only where the text has said whose it is."""
    if role.owner is not None:
        if role.title.any_body in _NO_OFFICE and _is_state(role.owner):
            return False
        if role.person is not None and role.title.any_body in LEADERS and _is_state(role.owner):
            return False  # `Kazakh leader Tokayev` describes the person named, and names no office
        return role.title.any_body is not None or role.position is not None or role.person is not None
    if role.served is not None or (role.host is not None and role.title.any_body not in _NO_OFFICE):
        return True
    if role.person is not None:
        return role.title.any_body not in _FORMS_OF_ADDRESS
    if is_of_unknown(text, role):
        return False  # «Президент клуба …»
    if not text[role.title.start].isupper() and role.title.any_body not in HEAD_OF_STATE:
        return False  # `the minister said` only points back
    same = named.find_same(role)
    if same is None or role.is_deputy:
        return False
    role.position, role.holder = same.position, same.holder if role.in_office else None
    role.evidence = ("same-title", *(same.evidence if role.in_office else status_tags(role)))
    return True


def _is_state(owner: Draft) -> bool:
    return owner.entity is not None and owner.entity.kind == "country"
