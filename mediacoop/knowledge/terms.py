"""Terms of office, and other facts with dates: which may hold on a day, which surely do, which follow one another."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from itertools import pairwise
from typing import TypeVar

from mediacoop.errors import InputError
from mediacoop.knowledge.belief import TERM, is_sure_to_last
from mediacoop.knowledge.dates import Date, date_interval, first_day, last_day, surely_within, within
from mediacoop.knowledge.model import Membership, Occupancy, Position

_Fact = TypeVar("_Fact", Membership, Occupancy)
#: Nobody unknown held an office between two terms that are not further apart, nor overlap by more.
_LONGEST_VACANCY = datetime.timedelta(days=92)
_LONGEST_OVERLAP = datetime.timedelta(days=31)
_DAY = datetime.timedelta(days=1)


def on_date(facts: Iterable[_Fact], date: Date, until: Date = None) -> list[_Fact]:
    """Keep the facts that may hold on a date or on some day of a span; all of them when the date is unknown.

    Raises:
        InputError: a date is none, the span ends before it starts, or it has no beginning.
    """
    if date is None:
        if until is not None:
            raise InputError.no_beginning(until)
        return list(facts)
    first, last = date_interval(date, until)
    return [fact for fact in facts if within(fact.start, fact.end, first, last)]


def fits_existence(
    fact: _Fact, *existences: tuple[str | None, str | None], first: datetime.date, last: datetime.date
) -> bool:
    """Say whether a fact may hold on some day, its unknown start or end being no day outside of what it is about.

    Args:
        fact: an occupancy or a membership.
        existences: start and end of the office, or of each of the two that it connects.
        first: the first day.
        last: the last day.
    """
    return all(within(fact.start or start, fact.end or end, first, last) for start, end in existences)


def drop_followed(
    found: list[Occupancy], terms: list[Occupancy], first: datetime.date, last: datetime.date
) -> list[Occupancy]:
    """Leave out the terms of unknown end that a later one had followed by every day, even if that one is over itself.

    One of unknown start may have followed when the latest is older than a term.

    Args:
        found: the terms that may touch the days.
        terms: all terms of the position.
        first: the first day.
        last: the last day.
    """
    starts = [o.start for o in terms if o.start is not None]
    return [o for o in found if not _may_have_ended(o, first) or _may_be_latest(o, starts, first, last)]


def _may_have_ended(occupancy: Occupancy, day: datetime.date) -> bool:
    """Say whether an occupancy that may last to a day may also have ended before it."""
    return occupancy.end is None or first_day(occupancy.end) < day


def _may_be_latest(occupancy: Occupancy, starts: list[str], first: datetime.date, last: datetime.date) -> bool:
    """Say whether on some day no other term that had begun is later; one of unknown start is, when they are old."""
    if occupancy.start is None:
        return _has_old_days(starts, first, min(last, last_day(occupancy.end)) if occupancy.end else last)
    latest = _latest_start(starts, first)
    return latest is None or first_day(occupancy.start) >= latest


def _has_old_days(starts: list[str], first: datetime.date, last: datetime.date) -> bool:
    """Say whether on some day the latest term is older than a usual one: on the last day, or before a term began."""
    begins = (last_day(start) for start in starts)
    days = [last, *(begin - _DAY for begin in begins if first < begin <= last)]
    latest = ((day, _latest_start(starts, day)) for day in days)
    return any(start is None or day - start > TERM for day, start in latest)


def _latest_start(starts: list[str], day: datetime.date) -> datetime.date | None:
    """Give the start of the latest term that had begun by a day."""
    return max((first_day(start) for start in starts if last_day(start) <= day), default=None)


def last_sure_term(
    found: list[Occupancy], position: Position, first: datetime.date, last: datetime.date
) -> Occupancy | None:
    """Give the latest of one person's terms, where one of them covers all days or some do that leave no gap."""
    dated = sorted((o for o in found if o.start is not None), key=lambda o: first_day(o.start or ""))
    sure = [o for o in dated if _surely_holds(o, position, first, last)]
    if not sure and len(dated) > 1 and all(_is_unbroken(*pair) for pair in pairwise(dated)):
        begun = surely_within(dated[0].start, None, first, last)
        sure = dated[-1:] if begun and _surely_lasts(dated[-1], position, last) else []
    return sure[-1] if sure else None


def _surely_holds(occupancy: Occupancy, position: Position, first: datetime.date, last: datetime.date) -> bool:
    """Say whether a term covers all days; one of unknown end as long as `belief` is sure of it."""
    return surely_within(occupancy.start, None, first, last) and _surely_lasts(occupancy, position, last)


def _surely_lasts(occupancy: Occupancy, position: Position, last: datetime.date) -> bool:
    if occupancy.end is None:
        return is_sure_to_last(occupancy, position, last)
    return last <= first_day(occupancy.end)


def _is_unbroken(one: Occupancy, other: Occupancy) -> bool:
    """Say whether a term began on the date when the one before ended, at the latest on the next day."""
    if one.end is None or other.start is None:
        return False
    return one.end == other.start or last_day(other.start) - first_day(one.end) <= _DAY


def overlaps(one: Membership | Occupancy, other: Membership | Occupancy) -> bool:
    """Say whether two facts of the same two surely hold at once: neither may have ended before the other began.

    A membership without an end lasts; a term of office without one may have ended on any day.
    """
    return None not in (one.start, other.start) and not (_may_precede(one, other) or _may_precede(other, one))


def _may_precede(one: Membership | Occupancy, other: Membership | Occupancy) -> bool:
    if one.end is not None:
        return first_day(one.end) <= last_day(other.start or "")
    return isinstance(one, Occupancy) and last_day(one.start or "") < first_day(other.start or "")


def excludes(one: Occupancy, other: Occupancy) -> bool:
    """Say whether two terms surely run side by side, for longer than a handover: neither can have followed."""
    return None not in (one.start, other.start) and not (_may_give_way(one, other) or _may_give_way(other, one))


def _may_give_way(one: Occupancy, other: Occupancy) -> bool:
    """Say whether a term may have ended, or not lasted long, when another began."""
    return first_day(one.end or one.start or "") - last_day(other.start or "") <= _LONGEST_OVERLAP


def follows(one: Occupancy, other: Occupancy, has_undated: bool) -> bool:
    """Say whether one term followed another at once, as far as their dates tell."""
    assert one.start is not None
    assert other.start is not None
    if one.end is None:
        return not has_undated and first_day(other.start) - first_day(one.start) <= TERM
    soon = first_day(other.start) - last_day(one.end) <= _LONGEST_VACANCY
    return soon and first_day(one.end) - last_day(other.start) <= _LONGEST_OVERLAP
