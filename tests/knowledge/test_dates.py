"""Partial dates mean the whole interval."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediacoop.errors import InputError
from mediacoop.knowledge import date_interval
from mediacoop.knowledge.dates import first_day, is_partial_date, last_day, within

DAYS = st.dates(datetime.date(1000, 1, 1), datetime.date(9999, 12, 31))


@pytest.mark.parametrize(
    ("partial", "first", "last"),
    [
        ("2016", "2016-01-01", "2016-12-31"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("2016-12", "2016-12-01", "2016-12-31"),
        ("2016-01-15", "2016-01-15", "2016-01-15"),
    ],
)
def test_interval(partial: str, first: str, last: str) -> None:
    assert (first_day(partial).isoformat(), last_day(partial).isoformat()) == (first, last)


NO_DATES = ["", "16", "2016-1", "2016-13", "2016-00", "2015-02-29", "0000", "2016-01-15T00", " 2016", "2016\n", "٢٠١٦"]


@pytest.mark.parametrize("text", NO_DATES)
def test_refuses_what_is_no_partial_date(text: str) -> None:
    assert not is_partial_date(text)
    with pytest.raises(InputError, match="is not a date"):
        date_interval(text)


@pytest.mark.parametrize(
    ("start", "end", "day", "expected"),
    [
        ("2016", "2018", "2015-12-31", False),
        ("2016", "2018", "2016-01-01", True),
        ("2016", "2018", "2018-12-31", True),
        ("2016", "2018", "2019-01-01", False),
        ("2016-05-02", "2018-03", "2016-05-01", False),
        ("2016-05-02", "2018-03", "2018-03-31", True),
        (None, "2018", "1900-01-01", True),
        ("2016", None, "2100-01-01", True),
        (None, None, "2100-01-01", True),
    ],
)
def test_within(start: str | None, end: str | None, day: str, expected: bool) -> None:
    date = datetime.date.fromisoformat(day)
    assert within(start, end, date, date) is expected


@given(DAYS)
def test_a_day_lies_in_its_month_and_year(day: datetime.date) -> None:
    for partial in (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]):
        assert first_day(partial) <= day <= last_day(partial)
        assert within(partial, partial, day, day)


def test_interval_of_a_date_object_is_the_day() -> None:
    day = datetime.date(2017, 3, 23)
    assert date_interval(day) == (day, day)
    assert date_interval(datetime.datetime(2017, 3, 23, 12)) == (day, day)
