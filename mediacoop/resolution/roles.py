"""Offices in the text: a title with its body («генсек ШОС»), beside a name, or alone; and who held it on the date."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from mediacoop.gazetteer import TitleMatch
from mediacoop.knowledge import Entity, KnowledgeBase
from mediacoop.knowledge.dates import Date
from mediacoop.knowledge.model import HEAD_OF_STATE
from mediacoop.names.inflection import is_common_noun, is_finite_verb
from mediacoop.resolution.draft import Draft, is_person
from mediacoop.resolution.office_titles import LEADERS, plain_title, titles_of
from mediacoop.resolution.offices import find_holder, find_position, status_tags, take_person_after_comma
from mediacoop.resolution.role_draft import FORMER, RoleDraft
from mediacoop.resolution.role_owners import attach_owner
from mediacoop.resolution.role_persons import attach_person
from mediacoop.resolution.role_status import mark_status, take_elect
from mediacoop.resolution.titles import choose_titles, take_deputy, take_portfolio

#: Before the office of somebody who is served and named, and a title that holds such an office.
_FOR = re.compile(r"[ \xa0]+(?:of|to|for)[ \xa0]+")
_SERVANT = re.compile(
    r"advis[eo]r|assistant|aide|spokes|press secretary|deputy|chief of staff|envoy|representative|counsel|secretary$",
    re.IGNORECASE,
)
_TO = re.compile(r"[ \xa0]+(?:to|for)\b")
_NEARBY = 40
_SERVING = re.compile(r"\b(?:of|to|for)[ \xa0]+(?:Prime Minister|President|Premier)$")
#: Between a role and the role of the person it serves.
_OF_ROLE = re.compile(r"[ \xa0]+(?:(?:of|to|for)[ \xa0]+)?(?:the[ \xa0]+)?")
_POSSESSIVE = re.compile(r"['’]s\s+")
#: Whoever is named after these is not the holder of the office between.
_KIN = re.compile(
    r"\b(?:сын\w{0,2}|доч\w+|супруг\w+|жен\w{1,2}|муж\w{0,2}|брат\w{0,2}|сестр\w+|внук\w{0,2}|son|daughter|wife"
    r"|husband|spouse|brother|sister)(?: of(?: the)?)?\s+$",
    re.IGNORECASE,
)
#: Before a person these are a form of address, unless a body or a host goes with them.
_FORMS_OF_ADDRESS = frozenset(("ambassador", "посол", "king", "король"))
_HEADS_NOMINATIVE = frozenset(("президент", "глава государства", "president"))
_NEXT_WORDS = re.compile(
    r"\s+(?:(?P<of>of\s+(?!(?:the|this)\s+(?:country|republic|state|nation)\b))|(?P<noun>[а-яё]{4,})\b)"
)
_STATE_NOUNS = frozenset("страны республики государства".split())
#: With a state these name no office: «представитель Китая».
_NO_OFFICE = frozenset(("представитель", "representative"))
#: ... and with a list of states after the first: «лидеры Казахстана и Китая».
_PLURAL = re.compile(r"(?:[ыи]|s)$", re.IGNORECASE)
_COORDINATED = re.compile(r"\s+(?:и|and)\s+(?:the\s+)?")
_CHAINED = re.compile(r"(?:[ \xa0]\([^()\n]{2,12}\))?(?:\s*,\s+|\s+[-–—]\s+|,?\s+(?:и|and)\s+(?:the\s+)?)")
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
        take_elect(text, role)
        attach_owner(text, role, by_start, by_end)
        take_deputy(text, role)  # «заместитель узбекистанского премьера»
        if _is_of_several(text, role, by_start):
            continue
        if roles and _is_inside(text, roles[-1], role):  # «помощник президента Турции»: the outer one counts
            outer = roles[-1]
            if outer.person is not None:
                taken.discard(outer.person.start)
            _take_served(text, outer, role, by_start)
            attach_person(text, outer, by_start, by_end, taken)
            continue
        if roles and _POSSESSIVE.fullmatch(text, roles[-1].end, role.start):  # `the Uzbek President's spokesman`
            role.start = roles.pop().start
        _take_served(text, role, role, by_start)
        if not _KIN.search(text, max(0, role.start - 30), role.start):  # «сын президента Турции»
            attach_person(text, role, by_start, by_end, taken)
        mark_status(text, role)
        roles.append(role)
    _chain(text, roles)
    _settle_lists(roles)
    return roles


def _settle_lists(roles: Sequence[RoleDraft]) -> None:
    """In «role, name, role, name» each name is that of the role before it."""
    for first, second in pairwise(roles):
        name = first.person_after_comma
        if (
            first.person is None
            and name is not None
            and name is second.person
            and second.person_after_comma is not None
        ):
            first.person, second.person = name, None
        elif first.person is not None and first.person is name and second.person is None:
            second.person = second.person_after_comma


def _chain(text: str, roles: Sequence[RoleDraft]) -> None:
    """Give each office of a chain the name before it, or at its end: «вице-премьер, министр культуры Аида Балаева».

    The first of two has the body of the second: «с президентом и премьер-министром Казахстана».
    """
    chains = [pair for pair in pairwise(roles) if _CHAINED.fullmatch(text, pair[0].end, pair[1].start)]
    for first, second in chains:
        if first.status == FORMER and first.person is None and second.person is None and second.in_office:
            second.status = FORMER  # `was in turn agriculture minister and ambassador to Turkey`
        if second.person is None and first.person is not None and first.person.end <= first.start:
            second.person = first.person
        if (
            first.owner is None
            and first.person is None
            and second.owner is not None
            and second.owner.start >= second.title.end
            and _COORDINATED.fullmatch(text, first.end, second.start)
        ):
            first.owner = second.owner
    for first, second in reversed(chains):
        if first.person is None and second.person is not None and second.person.start >= second.end:
            first.shared_person = second.person


def _take_served(text: str, outer: RoleDraft, inner: RoleDraft, by_start: Mapping[int, Draft]) -> None:
    """Take the office that a role serves into it, and who is named in that: `adviser to President Tokayev`.

    Whoever follows `the President` or «президента» serves: `adviser to the President Ivan Zorin`.
    """
    gap_end = inner.start if inner is not outer else inner.end
    nearby = max(outer.title.start, gap_end - _NEARBY)
    serves = _FOR.fullmatch(text, outer.end, gap_end) or _SERVING.search(text, nearby, gap_end)
    serves = serves and _SERVANT.search(text, outer.title.start, outer.title.end)
    outer.owner, outer.end = inner.owner, inner.end
    served = by_start.get(inner.end + 1)
    owned_before = inner.owner is None or inner.owner.end <= inner.title.start
    if served is not None and is_person(served) and owned_before and serves:
        outer.served, outer.end = served, served.end


def _is_inside(text: str, outer: RoleDraft, inner: RoleDraft) -> bool:
    """Say whether a role is only the body of the role before it: `Assistant to the President of Turkey`."""
    named_after = outer.person is not None and outer.person.start >= outer.end
    if outer.owner is not None or named_after or not _OF_ROLE.fullmatch(text, outer.end, inner.start):
        return False
    serves = _SERVANT.search(text, outer.title.start, outer.title.end)
    return bool(serves) or not _TO.match(text, outer.end)  # `wishes of the Prime Minister to the President`


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
    subject = _find_subject(text, roles) or leading_country
    for role in roles:
        take_person_after_comma(text, role, kb, date)
        if _is_bare_head_of_state(role) and subject is not None:
            role.owner = Draft(role.start, role.start, None, [], entity=subject)
        role.position, evidence = find_position(role, kb, date)
        find_holder(role, evidence, kb, date)
    _remember_holders(roles)
    return [role for role in roles if _stands(text, role, roles, kb)]


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


def _find_subject(text: str, roles: Sequence[RoleDraft]) -> Entity | None:
    """Find the state whose head is the first in the nominative: who does what the text tells."""
    for role in roles:
        owner = role.owner.entity if role.owner else None
        title = text[role.title.start : role.title.end].lower()
        if owner is not None and owner.kind == "country" and title in _HEADS_NOMINATIVE and role.in_office:
            return owner
    return None


def _is_bare_head_of_state(role: RoleDraft) -> bool:
    return role.owner is None and role.person is None and role.title.any_body in HEAD_OF_STATE


def _is_of_several(text: str, role: RoleDraft, by_start: Mapping[int, Draft]) -> bool:
    """Say whether a role is the first of a list of states' heads: «главы Казахстана, Китая и России»."""
    if (
        role.owner is None
        or role.owner.start < role.title.end
        or not _PLURAL.search(text, role.title.start, role.title.end)
    ):
        return False
    gap = _LISTED.match(text, role.owner.end)
    following = by_start.get(gap.end()) if gap else None
    return following is not None and any(c.entity.kind == "country" for c in following.candidates)


def _stands(text: str, role: RoleDraft, roles: list[RoleDraft], kb: KnowledgeBase) -> bool:
    """A title is a role with its body or beside a name; alone only where the text has said whose it is."""
    if role.owner is not None:
        if role.title.any_body in _NO_OFFICE and _is_state(role.owner):
            return False
        if role.person is not None and role.title.any_body in LEADERS and _is_state(role.owner):
            return False  # `Kazakh leader Tokayev` describes the person named, and names no office
        return role.title.any_body is not None or role.position is not None or role.person is not None
    if role.served is not None:
        return True
    if role.person is not None:
        return role.host is not None or role.title.any_body not in _FORMS_OF_ADDRESS
    if _is_of_unknown(text, role):
        return False  # «Президент клуба …»
    if not text[role.title.start].isupper() and role.title.any_body not in HEAD_OF_STATE:
        return False  # `the minister said` only points back
    same = _find_same_office(roles, role)
    if same is None or role.is_deputy:
        return False
    role.position, role.holder = same.position, same.holder if role.in_office else None
    role.evidence = ("same-title", *(same.evidence if role.in_office else status_tags(role)))
    return True


def _is_of_unknown(text: str, role: RoleDraft) -> bool:
    """Say whether a title without a known body goes on with a common noun for one, other than the state."""
    following = _NEXT_WORDS.match(text, role.end)
    if following is None:
        return False
    if following["of"]:
        return True
    noun = following["noun"]
    return noun not in _STATE_NOUNS and is_common_noun(noun) and not is_finite_verb(noun)


def _find_same_office(roles: list[RoleDraft], bare: RoleDraft) -> RoleDraft | None:
    """Find the office that a bare title means: a head of state's before others', then the nearest."""
    same = [role for role in _nearest_first(roles, bare) if _is_same_office(role, bare)]
    return next((role for role in same if role.position is not None and role.position.is_head_of_state), None) or (
        same[0] if same else None
    )


def _nearest_first(roles: Sequence[RoleDraft], role: RoleDraft) -> list[RoleDraft]:
    """List the other roles: those before it, the nearest first, then those after it."""
    place = next(number for number, other in enumerate(roles) if other is role)
    return [*reversed(roles[:place]), *roles[place + 1 :]]


def _is_state(owner: Draft) -> bool:
    return owner.entity is not None and owner.entity.kind == "country"


def _is_same_office(named: RoleDraft, bare: RoleDraft) -> bool:
    """Say whether a role with a body or a person has the title of a bare one."""
    if named.holder is None or (named.owner is None and named.person is None):
        return False
    heads_state = named.position is not None and named.position.is_head_of_state
    if bare.title.any_body in HEAD_OF_STATE:
        return heads_state
    if heads_state and named.position is not None and bare.title.any_body in titles_of(named.position):
        return True
    return plain_title(named) == plain_title(bare) and bool(
        named.title.any_body or named.title.position_ids & bare.title.position_ids
    )
