"""How long a term of office may be believed in when its start or its end is not known."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

from mediacoop.knowledge.dates import first_day, is_partial_date, last_day
from mediacoop.knowledge.model import Occupancy, Position

#: A usual term of office: of those that the base knows both ends of, three in four are no longer, ...
TERM = datetime.timedelta(days=5 * 366)
#: ... and two terms: one in fourteen is longer.
LONGEST = 2 * TERM
#: The month of the youngest facts that come with mediacoop: what was to be known by then is known, and no more.
GATHERED = datetime.date(2026, 5, 31)
#: Data sets that list who is in office, and when they were made.
_DATA_SETS = {"factbook": "2026-01"}
_DATA_SET = re.compile(r"data:(\w+)")
#: `/2014/11/06/`, `/20091030/`, `2015-10-16-`, `31/03/2021`: the day of a page in its address; `/2014/11/` its month,
#: but six digits in a row are any number.
_DATE_IN_ADDRESS = re.compile(
    r"(?<![\d-])(?P<y>(?:19|20)\d\d)(?P<gap>[-/_.]?)(?P<m>0[1-9]|1[0-2])"
    r"(?:(?P=gap)(?P<d>0[1-9]|[12]\d|3[01])|(?<=[-/_.]\d\d))(?!\d)"
)
_DAY_FIRST = re.compile(
    r"(?<!\d)(?P<d>0[1-9]|[12]\d|3[01])(?P<gap>[-/_.])(?P<m>0[1-9]|1[0-2])(?P=gap)(?P<y>(?:19|20)\d\d)(?!\d)"
)
#: `/28-Jun-2018/`, `/2019/oct/30/`: the month by its name.
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAME = re.compile(rf"(?<=\d[/-])(?:{'|'.join(_MONTHS)})(?=[/-]\d)", re.I)


def is_dated(occupancy: Occupancy) -> bool:
    """Say whether anything is known of when a person held a position."""
    return bool(_known_dates(occupancy))


def is_believable(occupancy: Occupancy, position: Position, first: datetime.date, last: datetime.date) -> bool:
    """Say whether an occupancy that may hold between two days is near enough to a time when it is known to hold.

    An unknown end is believed to come no later than two terms after the start, or one term after the last day on which
    a source shows the person in office; an unknown start no earlier than one term before the first day known. A head
    of state's term of unknown end lasts to the end of what can be foreseen.
    """
    known = _known_dates(occupancy)
    if not known:
        return False
    latest = max(last_day(date) + (LONGEST if date == occupancy.start else TERM) for date in known)
    near = first <= latest and min(map(first_day, known)) - last <= TERM
    return near or _lasts(occupancy, position, first)


def is_sure_to_last(occupancy: Occupancy, position: Position, last: datetime.date) -> bool:
    """Say whether a term of known start and unknown end lasted to a day: one term after the last day known, or more."""
    return last - max(map(first_day, _known_dates(occupancy))) <= TERM or _lasts(occupancy, position, last)


def is_foreseeable(start: str, day: datetime.date) -> bool:
    """Say whether what began and is not known to have ended lasts to a day: one term after the facts were gathered."""
    return day - max(GATHERED, first_day(start)) <= TERM


def _lasts(occupancy: Occupancy, position: Position, day: datetime.date) -> bool:
    """Say whether a term of unknown end lasts to a day: a head of state's, for the next one would be known."""
    is_open = occupancy.start is not None and occupancy.end is None and position.is_head_of_state
    return is_open and is_foreseeable(occupancy.start or "", day)


def date_of_source(source: str) -> str | None:
    """Give the partial date of a source that tells it: a page's address, a data set of one year.

    >>> date_of_source("https://example.org/news/2014/11/06/new-minister")
    '2014-11-06'
    """
    if data_set := _DATA_SET.match(source):
        return _DATA_SETS.get(data_set[1])
    source = _MONTH_NAME.sub(lambda name: f"{_MONTHS.index(name[0].lower()) + 1:02}", source)
    found = _DATE_IN_ADDRESS.search(source) or _DAY_FIRST.search(source)
    if found is None:
        return None
    date = "-".join(part for part in found.group("y", "m", "d") if part)
    return date if is_partial_date(date) else None


@lru_cache(maxsize=16384)
def _known_dates(occupancy: Occupancy) -> tuple[str, ...]:
    """Give the dates at which a person is known to have held a position; a later page tells nothing of a past term."""
    seen = () if occupancy.end else (occupancy.confirmed, date_of_source(occupancy.source))
    return tuple(date for date in (occupancy.start, occupancy.end, *seen) if date is not None)
