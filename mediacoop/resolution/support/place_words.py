"""Words around a name that say it is a place's: «в Кремле», `near Georgia`."""

from __future__ import annotations

import re

#: Before a place, in a dateline or before its state.
_PLACE_BEFORE = re.compile(
    r"(?:\b(?:в|во|из|под|на|у|города?|городе|городом|г\.|село|селе|in|from|at|near|to|of)\s+|^|\n)$", re.IGNORECASE
)
#: Before a building where something happens ...
_AT_BUILDING = re.compile(r"\b(?:(?:in|at|inside|near|outside) the|в|во|у|возле|около|близ) $", re.IGNORECASE)
#: ... but «в Кремле заявили».
_SAYS_AFTER = re.compile(
    r",?\s+(?:[а-яё]+\s+){0,2}?(?:заяв|сообщ|отмет|отмеч|рассказ|подчеркн|подчёркива|счита|ответ|назва|прокоммент|опроверг"
    r"|подтверд|надеют|ожида|said|say|believe|hope)\w*"
)
_REACH = 16


def stands_as_place(text: str, start: int) -> bool:
    """Say whether a name at a place of the text stands as that of a place does.

    >>> stands_as_place("living in Georgia", 10), stands_as_place("met Georgia", 4)
    (True, False)
    """
    return bool(_PLACE_BEFORE.search(text[max(0, start - _REACH) : start]))


def is_building_here(text: str, start: int, end: int) -> bool:
    """Say whether something happens at a building that gives a body its name: `met in the Kremlin`.

    >>> is_building_here("Встреча в Кремле прошла", 10, 16), is_building_here("В Кремле заявили", 2, 8)
    (True, False)
    """
    before = text[max(0, start - _REACH) : start]
    return bool(_AT_BUILDING.search(before)) and not _SAYS_AFTER.match(text, end)
