"""Partial dates: ``2016``, ``2016-01`` and ``2016-01-15`` each mean the whole interval."""

from __future__ import annotations

import calendar
import datetime
import re
from functools import lru_cache

from mediacoop.errors import InputError

Date = str | datetime.date | None
_PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def is_missing(value: object) -> bool:
    """Say whether a value is one that tables have for none: None, NaN, NaT, NA.

    >>> [is_missing(value) for value in (None, float("nan"), "2016", datetime.date(2016, 1, 15))]
    [True, True, False, False]
    """
    try:
        return value is None or bool(value != value)  # NaN and NaT do not equal themselves
    except TypeError:  # whether pandas.NA does is not known either
        return True


def is_partial_date(text: str) -> bool:
    """Say whether a string is a valid partial date.

    >>> is_partial_date("2016-01"), is_partial_date("2016-13")
    (True, False)
    """
    try:
        first_day(text)
    except ValueError:
        return False
    return True


def explain_date(text: str) -> str:
    """Say why a string is no partial date.

    >>> explain_date("2020-02-30"), explain_date("May 2020")
    ("'2020-02-30' is no day of the calendar", "'May 2020' is no date of the form YYYY, YYYY-MM or YYYY-MM-DD")
    """
    if re.fullmatch("[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}", text):
        return f"{text!r} is no day of the calendar"
    return f"{text!r} is no date of the form YYYY, YYYY-MM or YYYY-MM-DD"


@lru_cache(maxsize=8192)
def first_day(partial: str) -> datetime.date:
    """Give the first day of a partial date.

    Raises:
        ValueError: the string is not a partial date.

    >>> first_day("2016-02")
    datetime.date(2016, 2, 1)
    """
    year, month, day = _parts(partial)
    return datetime.date(year, month or 1, day or 1)


@lru_cache(maxsize=8192)
def last_day(partial: str) -> datetime.date:
    """Give the last day of a partial date.

    Raises:
        ValueError: the string is not a partial date.

    >>> last_day("2016-02")
    datetime.date(2016, 2, 29)
    """
    year, month, day = _parts(partial)
    month = month or 12
    return datetime.date(year, month, day or calendar.monthrange(year, month)[1])


def agree(one: str, other: str) -> bool:
    """Say whether two dates may be one, told more or less precisely.

    >>> agree("2016", "2016-01-15"), agree("2016-02", "2016-01-15")
    (True, False)
    """
    return one.startswith(other) or other.startswith(one)


def within(start: str | None, end: str | None, first: datetime.date, last: datetime.date) -> bool:
    """Say whether the days from ``first`` to ``last`` may touch the interval from ``start`` to ``end``.

    An unknown start or end is open: it excludes nothing.

    >>> within("2016", "2018", datetime.date(2018, 12, 31), datetime.date(2018, 12, 31))
    True
    >>> within("2016", None, datetime.date(2015, 7, 28), datetime.date(2015, 7, 28))
    False
    """
    return (start is None or first_day(start) <= last) and (end is None or first <= last_day(end))


def surely_within(start: str | None, end: str | None, first: datetime.date, last: datetime.date) -> bool:
    """Say whether the days from ``first`` to ``last`` lie from ``start`` to ``end``, whatever their days.

    An unknown end is taken for none yet, an unknown start for nothing.

    >>> surely_within("2016", "2018", datetime.date(2017, 1, 1), datetime.date(2017, 12, 31))
    True
    >>> surely_within("2016", "2018", datetime.date(2018, 5, 1), datetime.date(2018, 5, 1))
    False
    """
    return start is not None and last_day(start) <= first and (end is None or last <= first_day(end))


def date_interval(date: str | datetime.date, until: Date = None) -> tuple[datetime.date, datetime.date]:
    """Give the first and the last day of a date or partial date, or of the span from one to another.

    Raises:
        InputError: one of them is no date, or the span ends before it starts.

    >>> date_interval("2016-02")
    (datetime.date(2016, 2, 1), datetime.date(2016, 2, 29))
    """
    if until is not None:
        first, last = date_interval(date)[0], date_interval(until)[1]
        if last < first:
            raise InputError.bad_span(date, until)
        return first, last
    if isinstance(date, datetime.datetime):
        date = date.date()
    if isinstance(date, datetime.date):
        return date, date
    if not isinstance(date, str):
        raise InputError.bad_date(date)
    try:
        return first_day(date), last_day(date)
    except ValueError:
        raise InputError.bad_date(date) from None


def _parts(partial: str) -> tuple[int, int | None, int | None]:
    match = _PARTIAL.fullmatch(partial)
    if match is None:
        raise ValueError(f"{partial!r} is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD")
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    # refuses month 0 and 13, day 31 of June, year 0
    datetime.date(year, 1 if month is None else month, 1 if day is None else day)
    return year, month, day
