"""Whether whoever is meant by a role held it before, for a time, or is yet to come: the words around the title say."""

from __future__ import annotations

import re

from mediacoop.resolution.role_draft import RoleDraft

#: Words before a title that make it nobody's on the date: a past or acting holder, or one to come, ...
_NOT_IN_OFFICE = re.compile(
    r"\b(?:(?P<former>(?:former|ex|then|late|previous|served as|used to be|until (?:recently|then)"
    r"|(?:was|has been|had been) (?:in turn|once|earlier|previously))\b(?:\s+the)?"
    r"|бывш\w+|экс|тогдашн\w+|работал\w?|до (?:недавнего|последнего) времени)"
    r"|(?P<acting>(?:acting|caretaker|interim)\b(?:\s+the)?|и\.\s?о|врио|исполняющ\w+\s+обязанности)"
    r"|(?P<elect>future\b(?:\s+the)?|(?:ново)?избранн\w+|будущ\w+))[\s.-]*$",
    re.IGNORECASE,
)
#: ... or begin a title that is known with them.
_ACTING_TITLE = re.compile(r"(?:acting|caretaker|interim)\b|и\.\s?о\b|врио\b|исполняющ\w+\s+обязанности", re.IGNORECASE)
#: ... and those after it: `President-elect`.
_ELECT_AFTER = re.compile(r"[- ]elect\b", re.IGNORECASE)
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
    said = _NOT_IN_OFFICE.search(before)
    if said is not None:
        role.status = said.lastgroup or role.status
    elif _ACTING_TITLE.match(text, role.title.start, role.title.end):
        role.status = "acting"
    elif role.person is None and _COMING.search(before):
        role.status = "elect"
    elif _FIRST.search(before) and _PRESIDENT.fullmatch(text, role.title.start, role.title.end):
        role.status, role.is_first = "former", True
    elif _WAS.search(before) and text[role.title.start : role.title.end].endswith(_INSTRUMENTAL):
        role.status = "former"


def take_elect(text: str, role: RoleDraft) -> None:
    """Take `-elect` after a title into the role."""
    elect = _ELECT_AFTER.match(text, role.end)
    if elect is not None:
        role.end, role.status = elect.end(), "elect"
