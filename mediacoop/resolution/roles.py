"""Offices in the text: a title with its body («генсек ШОС»), beside a name, or alone; and who held it on the date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from mediacoop.gazetteer import TitleMatch
from mediacoop.knowledge import NORP_KINDS, Entity, KnowledgeBase
from mediacoop.knowledge.base import Date
from mediacoop.names import fold
from mediacoop.resolution.drafts import Draft
from mediacoop.resolution.intervals import overlapping
from mediacoop.resolution.offices import HEAD_OF_STATE, RoleDraft, find_holder, find_position, title_fits

#: Between a title and the body after it.
_OF = re.compile(
    r"[ \xa0]+(?:(?:of|to|for|at|in|under|при|в)[ \xa0]+(?:the[ \xa0]+)?)?"
    r"(?:(?:\w+ого\s|\w+ой\s)?(?:агентства|телеканала|газеты|журнала|портала|компании|фонда|партии)\s)?[\"«“„]?",
    re.IGNORECASE,
)
_OPENING_QUOTE = re.compile('["«“„]')
#: «глава белорусского государства»
_STATE = re.compile(r"\s+государства\b")
#: Between a body and the title after it.
_OWNER_THEN_TITLE = re.compile(r"[\"»”]?(?:['’]s?)?\s+|\s*\([^()\n]{2,12}\)\s+")
#: Between a role and the person who is named after it, or a person and the role after.
_ROLE_THEN_PERSON = re.compile(
    r"[\"»”]?\s*(?:[(/][^()/\n]{2,20}[)/]\s*)?\s*"
    r"(?:господин\w*|г-н\w*|г\.|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|H\.E\.|Ambassador\b"
    r"|is\b|was\b|will be\b|стал\w?\b)?\s*",
    re.IGNORECASE,
)
_PERSON_THEN_ROLE = re.compile(
    r"\s*(?:,|[-–—])\s*(?:the\s+)?|\s*,?\s*(?:who is|at present|currently|является|ныне)\s+(?:the\s+)?", re.IGNORECASE
)
#: No more characters than these stand between a title and a body, or a person, before it.
_FARTHEST_OWNER, _FARTHEST_PERSON = 18, 16
#: Words before a title that make it nobody's on the date: a past, coming or acting holder.
_NOT_IN_OFFICE = re.compile(
    r"(?:\b(?:former|ex|acting|then|late|previous|future|new|next)\b"
    r"|\b(?:бывш\w+|экс|и\.\s?о|врио|тогдашн\w+|избранн\w+|новоизбранн\w+|нов\w{2,3}|будущ\w+))[\s.-]*$",
    re.IGNORECASE,
)
#: ... and that make it the office of a deputy, which is another one.
_DEPUTY = re.compile(r"\b(?:deputy|vice|assistant|заместител\w+|зам|вице)[\s-]*$", re.IGNORECASE)
#: Before a person these are a form of address, unless a body goes with them.
_FORMS_OF_ADDRESS = frozenset(("ambassador", "посол", "king", "король"))
#: Forms of titles that are more often another word: «после» of «посол».
_OTHER_WORDS = frozenset(("после",))


def draft_roles(text: str, titles: Sequence[TitleMatch], drafts: Sequence[Draft]) -> list[RoleDraft]:
    """Draft the roles of a text: titles with a body, a person beside them, or a capital of their own."""
    by_start = {draft.start: draft for draft in drafts}
    by_end = {draft.end: draft for draft in drafts}
    roles: list[RoleDraft] = []
    for title in _outermost(text, titles, drafts):
        role = RoleDraft(title.start, title.end, title)
        _attach_owner(text, role, by_start, by_end)
        _attach_person(text, role, by_start, by_end)
        _mark_deputies(text, role)
        roles.append(role)
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
    for role in roles:
        if _is_bare_head_of_state(role) and leading_country is not None:
            role.owner = Draft(role.start, role.start, None, [], entity=leading_country)
        role.position, evidence = find_position(role, kb, date)
        find_holder(role, evidence, kb, date)
    return [role for role in roles if _stands(text, role, roles, kb)]


def support_persons(roles: Sequence[RoleDraft], kb: KnowledgeBase, date: Date) -> None:
    """Let a title beside a name speak for the candidate who held the office: «президент Токаев»."""
    for role in roles:
        if role.person is None or not role.in_office:
            continue
        for candidate in role.person.candidates:
            offices = kb.occupancies_of(candidate.entity.id, date)
            if any(title_fits(role, kb.position(office.position), kb) for office in offices):
                role.person.add_support(candidate.entity, "title-beside", 0.4)


def _is_bare_head_of_state(role: RoleDraft) -> bool:
    return role.owner is None and role.person is None and role.title.any_body in HEAD_OF_STATE


def _outermost(text: str, titles: Sequence[TitleMatch], drafts: Sequence[Draft]) -> Iterator[TitleMatch]:
    """Choose the longest title at each place that leaves names whole: «спикер | парламента Кыргызстана».

    A title that is part of a name («Администрация Президента») is none.
    """
    end = 0
    for start, at_place in groupby(titles, key=lambda title: title.start):
        if start < end:
            continue
        longest_first = [t for t in at_place if text[t.start : t.end].lower() not in _OTHER_WORDS]
        if not longest_first:
            continue
        near = overlapping(drafts, start, longest_first[0].end)
        if near and near[0].start <= start:
            continue
        apart = [t for t in longest_first if not near or t.end <= near[0].start]
        around = [t for t in longest_first if not any(d.start < t.end < d.end for d in near)]
        for title in (apart or around)[:1]:
            end = title.end
            yield title


def _attach_owner(text: str, role: RoleDraft, by_start: dict[int, Draft], by_end: dict[int, Draft]) -> None:
    gap = _OF.match(text, role.end)
    after = by_start.get(gap.end()) if gap else None
    if after is not None and _can_have_offices(after):
        state = _STATE.match(text, after.end)
        if state or not _is_adjective(after):
            role.owner, role.end = after, state.end() if state else _quote_end(text, role.end, after.end)
            return
    for length in range(1, _FARTHEST_OWNER):
        before = by_end.get(role.start - length)
        if before is not None:
            if _goes_with_title(text, before, role):
                role.owner, role.start = before, before.start
            return


def _quote_end(text: str, start: int, end: int) -> int:
    """Take the mark that closes a quotation into a role that opens it: «главой «Казинформа»»."""
    opened = bool(_OPENING_QUOTE.search(text, start, end))
    return end + 1 if opened and text[end : end + 1] in ('"', "»", "”") else end


def _goes_with_title(text: str, owner: Draft, role: RoleDraft) -> bool:
    """`SCO Secretary-General`, `Kazakhstan's President`, «казахстанский министр»."""
    gap = text[owner.end : role.start]
    if _is_adjective(owner):
        return gap.isspace()
    return _is_english(text, role) and _can_have_offices(owner) and bool(_OWNER_THEN_TITLE.fullmatch(gap))


def _attach_person(text: str, role: RoleDraft, by_start: dict[int, Draft], by_end: dict[int, Draft]) -> None:
    gap = _ROLE_THEN_PERSON.match(text, role.end)
    person = by_start.get(gap.end()) if gap else None
    if person is not None and _is_person(person):
        role.person = person
        return
    for length in range(1, _FARTHEST_PERSON):
        before = by_end.get(role.start - length)
        if before is not None:
            if _is_person(before) and _PERSON_THEN_ROLE.fullmatch(text[before.end : role.start]):
                role.person = before
            return


def _mark_deputies(text: str, role: RoleDraft) -> None:
    before = text[max(0, role.start - 24) : role.start]
    role.in_office = not (_NOT_IN_OFFICE.search(before) or _DEPUTY.search(before))


def _can_have_offices(draft: Draft) -> bool:
    if not draft.candidates:
        return draft.label == "ORG"
    return any(c.entity.kind in ("country", "organization", "media", "city", "region") for c in draft.candidates)


def _is_adjective(draft: Draft) -> bool:
    return bool(draft.candidates) and all(c.name.kind in NORP_KINDS for c in draft.candidates)


def _is_person(draft: Draft) -> bool:
    return draft.label == "PER" or any(c.entity.kind == "person" for c in draft.candidates)


def _is_english(text: str, role: RoleDraft) -> bool:
    return text[role.title.start : role.title.end].isascii()


def _stands(text: str, role: RoleDraft, roles: list[RoleDraft], kb: KnowledgeBase) -> bool:
    """A title is a role with its body or beside a name; alone only where the text has said whose it is."""
    if role.owner is not None:
        return role.title.any_body is not None or role.position is not None
    if role.person is not None:
        return role.title.any_body not in _FORMS_OF_ADDRESS
    if not text[role.title.start].isupper() and role.title.any_body not in HEAD_OF_STATE:
        return False  # `the minister said` only points back
    same = next((r for r in roles if r is not role and _is_same_office(r, role)), None)
    if same is None or _DEPUTY.search(text[max(0, role.start - 24) : role.start]):
        return False
    role.position, role.holder = same.position, same.holder
    role.evidence = ("title-named-before", *same.evidence)
    return True


def _is_same_office(named: RoleDraft, bare: RoleDraft) -> bool:
    """Say whether a role with a body or a person has the title of a bare one."""
    if named.holder is None or (named.owner is None and named.person is None):
        return False
    if bare.title.any_body in HEAD_OF_STATE:
        titles = named.position.titles.values() if named.position else ()
        return any(fold(title) in HEAD_OF_STATE for texts in titles for title in texts)
    return named.title.any_body == bare.title.any_body and bool(
        named.title.any_body or {p.id for p in named.title.positions} & {p.id for p in bare.title.positions}
    )
