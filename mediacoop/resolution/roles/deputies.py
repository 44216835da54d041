"""The offices of deputies: several have one title, so that only the person named beside it tells which is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mediacoop.knowledge import Entity, KnowledgeBase, Position
from mediacoop.resolution.roles.office_titles import HEADS, is_minister_of, plain_title, titles_of
from mediacoop.resolution.roles.role_draft import RoleDraft

_DEPUTY = re.compile(r"\b(?:deputy|vice|assistant(?= (?!to\b))|заместитель|зам|вице)")
#: What a deputy's title has before that of whom he or she stands in for: «первый заместитель | министра торговли».
_STANDS_IN = re.compile(
    r"(?:(?:first|second|senior|первый|второй|старший)[ -])?"
    r"(?:deputy|vice|assistant|заместитель|зам\.?|вице)[ -]?(?:to the )?"
)
_RANKED = re.compile(r"(?:first|second|senior|первый|второй|старший)[ -]")
#: The case form of a word differs from the word by no more of its last letters.
_LONGEST_ENDING = 2


def is_of_deputy(role: RoleDraft) -> bool:
    """Say whether a role is the office of a deputy, by the words before its title or by the title itself."""
    if role.is_deputy or role.title.any_body:
        return role.is_deputy or bool(_DEPUTY.search(role.title.any_body or ""))
    return all(map(_is_deputys, role.title.positions))


def list_deputy_offices(role: RoleDraft, kb: KnowledgeBase) -> list[Position]:
    """List the offices of deputies in the body of a role and in its parts."""
    owner = role.owner.entity if role.owner else None
    if owner is None:
        return []
    offices = (*kb.positions_of(owner.id), *kb.positions_of_parts(owner.id))
    return [office for office in offices if _is_deputys(office)]


def is_deputy_office(role: RoleDraft, position: Position, kb: KnowledgeBase) -> bool:
    """Say whether a position is that of a deputy of whoever has the title of a role, in its body.

    A ministry's deputy head is a deputy minister of the state; an outlet's deputy director is in no ministry.
    """
    superiors = _superiors(titles_of(position))
    owner = role.owner.entity if role.owner else None
    if owner is not None and not _is_in(position, owner, kb):
        return position.of == owner.country and is_minister_of(superiors, owner)
    titles = {role.title.any_body, plain_title(role)} - {None}
    meant = {title for title in titles if title} | _superiors(title for title in titles if title)
    if owner is not None and any(_is_alike(head, title) for head in HEADS for title in meant):
        return bool(superiors)
    return any(_is_alike(title, known) for title in meant for known in superiors)


def is_of_ranked(position: Position) -> bool:
    """Say whether a position is that of one of several deputies by rank: «первый заместитель министра»."""
    return any(map(_RANKED.match, titles_of(position)))


def _is_deputys(position: Position) -> bool:
    return any(map(_DEPUTY.search, titles_of(position)))


def _superiors(titles: Iterable[str]) -> set[str]:
    """Give the titles of those for whom deputies stand in, in Russian in the genitive: «министра торговли»."""
    return {_STANDS_IN.sub("", title, count=1) for title in titles if _STANDS_IN.match(title)}


def _is_in(position: Position, owner: Entity, kb: KnowledgeBase) -> bool:
    body = kb[position.of]
    return owner.id in (body.id, body.country, body.parent)


def _is_alike(title: str, known: str) -> bool:
    """Say whether a title is a known one in any case, or the first words of it: «министр», «министра торговли»."""
    words, others = title.split(), known.split()
    return len(words) <= len(others) and all(map(_is_form, words, others))


def _is_form(word: str, other: str) -> bool:
    shared = max(min(len(word), len(other)) - _LONGEST_ENDING, 1)
    return word[:shared] == other[:shared]
