"""Who serves whom: the office of a superior inside that of an assistant: `adviser to President Tokayev`."""

from __future__ import annotations

import re

from mediacoop.resolution.draft import is_person
from mediacoop.resolution.roles.role_draft import DraftsAt, RoleDraft

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


def is_inside(text: str, outer: RoleDraft, inner: RoleDraft) -> bool:
    """Say whether a role is only the body of the role before it: `Assistant to the President of Turkey`."""
    named_after = outer.person is not None and outer.person.start >= outer.end
    if outer.owner is not None or named_after or not _OF_ROLE.fullmatch(text, outer.end, inner.start):
        return False
    return _is_servant(text, outer) or not _TO.match(text, outer.end)  # `wishes of the Prime Minister to the President`


def take_superior(text: str, outer: RoleDraft, superior: RoleDraft, by_start: DraftsAt) -> None:
    """Take the office that a role serves into it, with its body: «помощник | президента Турции»."""
    names_whom = bool(_FOR.fullmatch(text, outer.end, superior.start))
    outer.owner, outer.end = superior.owner, superior.end
    if names_whom:
        _take_named(text, outer, superior, by_start)


def take_served(text: str, role: RoleDraft, by_start: DraftsAt) -> None:
    """Take who is named after a title that has the superior's in it: `Adviser to President | Tokayev`."""
    if _SERVING.search(text, max(role.title.start, role.end - _NEARBY), role.end):
        _take_named(text, role, role, by_start)


def _take_named(text: str, role: RoleDraft, superior: RoleDraft, by_start: DraftsAt) -> None:
    """Take the name right after a superior's office into the role of who serves.

    Whoever follows `the President` or «президента» serves: `adviser to the President Ivan Zorin`.
    """
    served = by_start.get(role.end + 1)
    owned_before = superior.owner is None or superior.owner.end <= superior.title.start
    if served is not None and is_person(served) and owned_before and _is_servant(text, role):
        role.served, role.end = served, served.end


def _is_servant(text: str, role: RoleDraft) -> bool:
    return bool(_SERVANT.search(text, role.title.start, role.title.end))
