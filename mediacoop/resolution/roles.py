"""Offices in the text: a title with its body («генсек ШОС»), beside a name, or alone; and who held it on the date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mediacoop.gazetteer import TitleMatch
from mediacoop.knowledge import NORP_KINDS, Entity, KnowledgeBase, Position
from mediacoop.knowledge.base import Date
from mediacoop.names import fold
from mediacoop.resolution.drafts import Draft

#: Between a title and the body after it.
_OF = re.compile(r"\s+(?:(?:of|to|for|at|in|under|при|в)\s+(?:the\s+)?)?[\"«“„]?", re.IGNORECASE)
#: Between a body and the title after it.
_OWNER_THEN_TITLE = re.compile(r"[\"»”]?(?:['’]s?)?\s+|\s*\([^()\n]{2,12}\)\s+")
#: Between a role and the person who is named after it, or a person and the role after.
_ROLE_THEN_PERSON = re.compile(
    r"[\"»”]?\s*(?:[(/][^()/\n]{2,20}[)/]\s*)?,?\s*(?:господин\w*|г-н\w*|г\.|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|H\.E\.|Ambassador|is)?\s*",
    re.IGNORECASE,
)
_PERSON_THEN_ROLE = re.compile(r"\s*(?:,|[-–—])\s*(?:the\s+)?|\s*,?\s*(?:who is|является)\s+(?:the\s+)?", re.IGNORECASE)
#: Words before a title that make it another's, or nobody's, on the date.
_NOT_IN_OFFICE = re.compile(
    r"(?:\b(?:former|ex|acting|then|late|previous|outgoing president-elect|future|new|next)\b"
    r"|\b(?:бывш\w+|экс|и\.\s?о|врио|тогдашн\w+|избранн\w+|новоизбранн\w+|нов\w{2,3}|будущ\w+|первого зам\w*))[\s.-]*$",
    re.IGNORECASE,
)
_DEPUTY = re.compile(r"\b(?:deputy|vice|first|assistant|заместител\w+|зам|вице|перв\w{2,3})[\s-]*$", re.IGNORECASE)
#: Titles that mean the first office of whatever body they go with.
_HEADS = frozenset(("глава", "лидер", "руководитель", "head", "leader", "chief"))
_HEAD_OF_STATE = "head of state"


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
    for title in _outermost(titles, drafts):
        role = RoleDraft(title.start, title.end, title)
        _attach_owner(text, role, by_start, by_end)
        _attach_person(text, role, by_start, by_end)
        _mark_deputies(text, role)
        roles.append(role)
    return roles


def resolve_roles(text: str, roles: list[RoleDraft], kb: KnowledgeBase, date: Date) -> list[RoleDraft]:
    """Resolve each role to its position and holder; give those that are roles at all."""
    for role in roles:
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


def _outermost(titles: Sequence[TitleMatch], drafts: Sequence[Draft]) -> Iterator[TitleMatch]:
    """Leave out titles that are part of a longer one or of a name: «Администрация Президента»."""
    end = 0
    for title in titles:
        inside_name = any(d.start <= title.start and title.end <= d.end for d in drafts)
        if title.start >= end and not inside_name:
            end = title.end
            yield title


def _attach_owner(text: str, role: RoleDraft, by_start: dict[int, Draft], by_end: dict[int, Draft]) -> None:
    gap = _OF.match(text, role.end)
    after = by_start.get(gap.end()) if gap else None
    if after is not None and _can_have_offices(after) and not _is_adjective(after):
        role.owner, role.end = after, after.end
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
    """List the positions of a body; for a state also those of its bodies, for a body those of its secretariat."""
    own = list(kb.positions_of(owner.id))
    return own + [p for p in kb.positions if p.of != owner.id and owner.id in (kb[p.of].country, kb[p.of].parent)]


def _title_fits(role: RoleDraft, position: Position, kb: KnowledgeBase) -> bool:
    if position in role.title.positions:
        return True
    if role.title.any_body not in _HEADS:
        return False
    titles = {fold(title) for titles in position.titles.values() for title in titles}
    if kb[position.of].kind == "country":
        return _HEAD_OF_STATE in titles
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
    """A title is a role with its body or beside a name; alone only with a capital, as the one named before."""
    if role.owner is not None or role.person is not None:
        return True
    if not text[role.title.start].isupper() or _DEPUTY.search(text[max(0, role.start - 24) : role.start]):
        return False
    same = next(
        (r for r in roles if r is not role and r.owner is not None and r.position and _title_fits(role, r.position, kb)),
        None,
    )
    if same is None:
        return False
    role.position, role.holder = same.position, same.holder
    role.evidence = ("title-named-before", *same.evidence)
    return True
