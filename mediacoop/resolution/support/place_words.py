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
#: Before a state, and what only a state has of its own.
_PART_BEFORE = re.compile(r"\b(?:(?:north|south)?(?:north|south|east|west)ern|central|mainland) $", re.IGNORECASE)
_OWN_AFTER = re.compile(
    r" \w+ (?:\w+ )?its (?:\w+ )?(?:ambassadors?|envoys?|embassy|airspace|borders?|army|troops|territory|parliament)\b"
    r"|['’]s (?:[Cc]rown [Pp]rince|[Kk]ing|[Qq]ueen|[Pp]rime [Mm]inister|[Ff]oreign|government|parliament|capital|army"
    r"|airspace|economy|border)\b"
)
_REACH = 16


def stands_as_place(text: str, start: int) -> bool:
    """Say whether a name at a place of the text stands as that of a place does.

    >>> stands_as_place("living in Georgia", 10), stands_as_place("met Georgia", 4)
    (True, False)
    """
    return bool(_PLACE_BEFORE.search(text[max(0, start - _REACH) : start]))


def acts_as_state(text: str, start: int, end: int) -> bool:
    """Say whether a name stands as only a state's does: it has parts by the compass, or an embassy of its own.

    >>> acts_as_state("Jordan recalled its ambassador", 0, 6), acts_as_state("Jordan missed his plane", 0, 6)
    (True, False)
    """
    return bool(_PART_BEFORE.search(text, max(0, start - _REACH), start) or _OWN_AFTER.match(text, end))


def is_building_here(text: str, start: int, end: int) -> bool:
    """Say whether something happens at a building that gives a body its name: `met in the Kremlin`.

    >>> is_building_here("Встреча в Кремле прошла", 10, 16), is_building_here("В Кремле заявили", 2, 8)
    (True, False)
    """
    before = text[max(0, start - _REACH) : start]
    return bool(_AT_BUILDING.search(before)) and not _SAYS_AFTER.match(text, end)
