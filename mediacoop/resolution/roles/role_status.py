"""Whether whoever is meant by a role held it before, for a time, or is yet to come: the words around the title say."""

from __future__ import annotations

import re

from mediacoop.resolution.roles.role_draft import ELECT, FORMER, RoleDraft

_ACTING = (
    r"(?:acting|caretaker|interim)\b(?:\s+the)?|временн(?:ый|ого|ому|ым|ом)\b|(?:временно\s+)?и(?:\.\s?|/)о\b|врио\b"
    r"|(?:временно\s+)?исполня(?:ющ|вш)\w+\s+(?:обязанности|должность)"
)
#: Words before a title that make it nobody's on the date: a past or acting holder, or one to come, ...
_NOT_IN_OFFICE = re.compile(
    r"\b(?:(?P<former>(?:former|formerly|ex|then|late|previous|served as|used to be|until (?:recently|then)"
    r"|(?:was|has been|had been) (?:in turn|once|earlier|previously|formerly))\b(?:\s+(?:the|an?)\b)?"
    r"|бывш\w+|экс|тогдашн\w+|работал\w?|до (?:недавнего|последнего) времени)"
    rf"|(?P<acting>{_ACTING})"
    r"|(?P<elect>(?:future|incoming|newly[ -]elected)\b(?:\s+the)?|(?:ново)?избранн\w+|будущ\w+))[\s.-]*$",
    re.IGNORECASE,
)
#: ... or begin a title that is known with them.
_ACTING_TITLE = re.compile(rf"(?:{_ACTING})[\s.]+(?=\w)", re.IGNORECASE)
#: ... and those after it: `President-elect`.
_ELECT_AFTER = re.compile(r"[- ]elect\b", re.IGNORECASE)
#: ... between a name and the title after it: «Чжан Дэгуан, в прошлом | посол».
_BEFORE_NOW = re.compile(
    r"\b(?:was|had been|once|earlier|previously|был[аи]?|в прошлом|раньше|ранее|прежде)(?:\s+(?:an?|the))?\s*$",
    re.IGNORECASE,
)
#: «первый президент Казахстана Назарбаев» is seldom the present one.
_FIRST = re.compile(r"\b(?:перв\w{2,3}|first)\s+$", re.IGNORECASE)
_PRESIDENT = re.compile(r"президент\w{0,2}|president", re.IGNORECASE)
#: «был послом»: a title in the instrumental after it is past.
_WAS = re.compile(r"\bбыл[аи]?\s*$", re.IGNORECASE)
_INSTRUMENTAL = ("ом", "ем", "ём", "ым", "ой")
#: ... unless he or she is named, a coming one ...
_COMING = re.compile(r"\b(?:new|next|нов\w{2,3})\s*$", re.IGNORECASE)


def mark_status(text: str, role: RoleDraft) -> None:
    """Note that a role speaks of a former or acting holder, or of one to come."""
    before = text[max(0, role.start - 30) : role.start]
    within = text[role.start : role.title.start]  # `Iran's acting | president`
    said = _NOT_IN_OFFICE.search(before) or _NOT_IN_OFFICE.search(within)
    if said is not None:
        role.status = said.lastgroup or role.status
    elif role.person is not None and _BEFORE_NOW.search(text, role.person.end, role.start):
        role.status = FORMER
    elif role.person is None and _is_said(_COMING, before, within):
        role.status = ELECT
    elif _is_said(_FIRST, before, within) and _PRESIDENT.fullmatch(text, role.title.start, role.title.end):
        role.status, role.is_first = FORMER, True
    elif _WAS.search(before) and text[role.title.start : role.title.end].endswith(_INSTRUMENTAL):
        role.status = FORMER


def _is_said(words: re.Pattern[str], *places: str) -> bool:
    return any(map(words.search, places))


def take_elect(text: str, role: RoleDraft) -> None:
    """Take `-elect` after a title into the role."""
    elect = _ELECT_AFTER.match(text, role.end)
    if elect is not None:
        role.end, role.status = elect.end(), ELECT


def skip_acting(text: str, start: int, end: int) -> int:
    """Give the place where an office begins in a title that is known with the word for acting: «и. о. | президента»."""
    acting = _ACTING_TITLE.match(text, start, end)
    return acting.end() if acting else start
