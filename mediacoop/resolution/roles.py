"""Offices in the text: a title with its body («генсек ШОС»), beside a name, or alone; and who held it on the date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from mediacoop.gazetteer import TitleMatch
from mediacoop.knowledge import NORP_KINDS, Entity, KnowledgeBase, Position
from mediacoop.knowledge.base import Date
from mediacoop.names import fold
from mediacoop.resolution.drafts import Draft

#: Between a title and the body after it.
_OF = re.compile(
    r"[ \xa0]+(?:(?:of|to|for|at|in|under|при|в)[ \xa0]+(?:the[ \xa0]+)?)?"
    r"(?:(?:\w+ого\s|\w+ой\s)?(?:агентства|телеканала|газеты|журнала|портала|компании|фонда|партии)\s)?[\"«“„]?",
    re.IGNORECASE,
)
#: «глава белорусского государства»
_STATE = re.compile(r"\s+государства\b")
#: Between a body and the title after it.
_OWNER_THEN_TITLE = re.compile(r"[\"»”]?(?:['’]s?)?\s+|\s*\([^()\n]{2,12}\)\s+")
#: Between a role and the person who is named after it, or a person and the role after.
_ROLE_THEN_PERSON = re.compile(
    r"[\"»”]?\s*(?:[(/][^()/\n]{2,20}[)/]\s*)?\s*(?:господин\w*|г-н\w*|г\.|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|H\.E\.|Ambassador\b|is\b|was\b|will be\b|стал\w?\b)?\s*",
    re.IGNORECASE,
)
_PERSON_THEN_ROLE = re.compile(r"\s*(?:,|[-–—])\s*(?:the\s+)?|\s*,?\s*(?:who is|at present|currently|является|ныне)\s+(?:the\s+)?", re.IGNORECASE)
#: Words before a title that make it another's, or nobody's, on the date.
_NOT_IN_OFFICE = re.compile(
    r"(?:\b(?:former|ex|acting|then|late|previous|outgoing president-elect|future|new|next)\b"
    r"|\b(?:бывш\w+|экс|и\.\s?о|врио|тогдашн\w+|избранн\w+|новоизбранн\w+|нов\w{2,3}|будущ\w+|первого зам\w*))[\s.-]*$",
    re.IGNORECASE,
)
_DEPUTY = re.compile(r"\b(?:deputy|vice|assistant|заместител\w+|зам|вице)[\s-]*$", re.IGNORECASE)
#: Titles that mean the first office of whatever body they go with.
_HEADS = frozenset(("глава", "руководитель", "head", "chief"))
_HEAD_OF_STATE = ("head of state", "глава государства")
#: Titles that the press uses for the same office.
_SAME_OFFICE = {
    "fm": "foreign minister",
    "pm": "prime minister",
    "minister of foreign affairs": "foreign minister",
    "minister for foreign affairs": "foreign minister",
    "премьер": "премьер-министр",
    "генсек": "генеральный секретарь",
    "secretary-general": "secretary general",
    "гендиректор": "генеральный директор",
    "director-general": "director general",
    "general director": "director general",
    "chairperson": "chairman",
    "chairwoman": "chairman",
}
#: «Глава МИД» is the minister: the body's name less its first word is the rest of the minister's title.
_MINISTRY = re.compile(r"(?:министерство|ministry(?: of| for)?) (?P<rest>.+)")
_MINISTER = re.compile(r"(?:министр|minister(?: of| for)?) (?P<rest>.+)")
#: Before a person these are a form of address, unless a body goes with them.
_FORMS_OF_ADDRESS = frozenset(("ambassador", "посол", "king", "король"))
#: Forms of titles that are more often another word: «после» of «посол».
_OTHER_WORDS = frozenset(("после",))


@dataclass(slots=True)
class RoleDraft:
    """A role on its way: its title, its body, the person named beside it."""

    start: int
    end: int
    title: TitleMatch
    owner: Draft | None = None
    person: Draft | None = None
    position: Position | None = None
    holder: Entity | None = None
    in_office: bool = True
    evidence: tuple[str, ...] = ()


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
        role.position, evidence = _find_position(role, kb, date)
        _find_holder(role, evidence, kb, date)
    return [role for role in roles if _stands(text, role, roles, kb)]


def support_persons(roles: Sequence[RoleDraft], kb: KnowledgeBase, date: Date) -> None:
    """Let a title beside a name speak for the candidate who held the office: «президент Токаев»."""
    for role in roles:
        if role.person is None or not role.in_office:
            continue
        for candidate in role.person.candidates:
            offices = kb.occupancies_of(candidate.entity.id, date)
            if any(_title_fits(role, kb.position(office.position), kb) for office in offices):
                role.person.add_support(candidate.entity, "title-beside", 0.4)


def _is_bare_head_of_state(role: RoleDraft) -> bool:
    return role.owner is None and role.person is None and role.title.any_body in _HEAD_OF_STATE


def _outermost(text: str, titles: Sequence[TitleMatch], drafts: Sequence[Draft]) -> Iterator[TitleMatch]:
    """Choose the longest title at each place that leaves names whole: «спикер | парламента Кыргызстана».

    A title that is part of a name («Администрация Президента») is none.
    """
    end = 0
    for start, at_place in groupby(titles, key=lambda title: title.start):
        if start < end or any(d.start <= start < d.end for d in drafts):
            continue
        longest_first = [t for t in at_place if text[t.start : t.end].lower() not in _OTHER_WORDS]
        apart = [t for t in longest_first if not any(d.start < t.end and start < d.end for d in drafts)]
        around = [t for t in longest_first if not any(d.start < t.end < d.end for d in drafts)]
        for title in (apart or around)[:1]:
            end = title.end
            yield title


def _attach_owner(text: str, role: RoleDraft, by_start: dict[int, Draft], by_end: dict[int, Draft]) -> None:
    gap = _OF.match(text, role.end)
    after = by_start.get(gap.end()) if gap else None
    if after is not None and _can_have_offices(after):
        state = _STATE.match(text, after.end)
        if state or not _is_adjective(after):
            role.owner, role.end = after, state.end() if state else after.end
            return
    for length in range(1, 18):
        before = by_end.get(role.start - length)
        if before is not None:
            gap_text = text[before.end : role.start]
            if _OWNER_THEN_TITLE.fullmatch(gap_text) and _can_have_offices(before) and _is_english(text, role):
                role.owner, role.start = before, before.start
            elif gap_text.isspace() and _is_adjective(before):
                role.owner, role.start = before, before.start
            return


def _attach_person(text: str, role: RoleDraft, by_start: dict[int, Draft], by_end: dict[int, Draft]) -> None:
    gap = _ROLE_THEN_PERSON.match(text, role.end)
    person = by_start.get(gap.end()) if gap else None
    if person is not None and _is_person(person):
        role.person = person
        return
    for length in range(1, 12):
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


def _find_position(role: RoleDraft, kb: KnowledgeBase, date: Date) -> tuple[Position | None, tuple[str, ...]]:
    owner = role.owner.entity if role.owner else None
    if owner is not None:
        fitting = [p for p in _positions_under(owner, kb) if _title_fits(role, p, kb)]
        if fitting:
            return fitting[0], (f"office-of:{owner.id}",)
        return None, ()
    person = role.person.entity if role.person else None
    if person is not None:
        offices = [kb.position(o.position) for o in kb.occupancies_of(person.id, date)]
        fitting = [p for p in offices if _title_fits(role, p, kb)]
        if fitting:
            return fitting[0], (f"office-of:{fitting[0].of}",)
    return None, ()


def _positions_under(owner: Entity, kb: KnowledgeBase) -> list[Position]:
    """List the positions of a body first, then those of its parts and those of its state that may be its own."""
    own = kb.positions_of(owner.id)
    parts = [p for p in kb.positions if owner.id in (kb[p.of].country, kb[p.of].parent) and p.of != owner.id]
    state = kb.positions_of(owner.country) if owner.country and owner.kind == "organization" else []
    return [*own, *parts, *state]


def _title_fits(role: RoleDraft, position: Position, kb: KnowledgeBase) -> bool:
    if position in role.title.positions:
        return True
    title = role.title.any_body
    if title is None:
        return False
    titles = {fold(text) for texts in position.titles.values() for text in texts}
    if title in _HEADS:
        return _is_first_office(role, position, titles, kb)
    same = _SAME_OFFICE.get(title, title)
    return any(_SAME_OFFICE.get(known, known) == same for known in titles)


def _is_first_office(role: RoleDraft, position: Position, titles: set[str], kb: KnowledgeBase) -> bool:
    """«Глава» of a state is its head, of a ministry its minister, of another body the first office listed."""
    owner = role.owner.entity if role.owner else None
    if owner is not None and owner.kind != "country" and kb[position.of].kind == "country":
        ministries = {m["rest"] for name in owner.names if (m := _MINISTRY.match(fold(name)))}
        return any((m := _MINISTER.match(title)) and m["rest"] in ministries for title in titles)
    if kb[position.of].kind == "country":
        return any(title in titles for title in _HEAD_OF_STATE)
    return kb.positions_of(position.of)[0] == position


def _find_holder(role: RoleDraft, evidence: tuple[str, ...], kb: KnowledgeBase, date: Date) -> None:
    role.holder, role.evidence = None, evidence
    if role.person is not None:
        role.holder = role.person.entity if role.in_office else None
        if role.holder is not None:
            role.evidence += ("named-beside",)
        return
    if role.position is not None and role.in_office and date is not None:
        holders = {occupancy.person for occupancy in kb.holders(role.position.id, date)}
        if len(holders) == 1:
            role.holder = kb[holders.pop()]
            role.evidence += ("holder-on-date",)


def _stands(text: str, role: RoleDraft, roles: list[RoleDraft], kb: KnowledgeBase) -> bool:
    """A title is a role with its body or beside a name; alone only where the text has said whose it is."""
    if role.owner is not None:
        return role.title.any_body is not None or role.position is not None
    if role.person is not None:
        return role.title.any_body not in _FORMS_OF_ADDRESS
    if not text[role.title.start].isupper() and role.title.any_body not in _HEAD_OF_STATE:
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
    if bare.title.any_body in _HEAD_OF_STATE:
        titles = named.position.titles.values() if named.position else ()
        return any(fold(title) in _HEAD_OF_STATE for texts in titles for title in texts)
    return named.title.any_body == bare.title.any_body and bool(
        named.title.any_body or set(p.id for p in named.title.positions) & set(p.id for p in bare.title.positions)
    )
