"""Terms of office, and other facts with dates: which may hold on a day, which surely do, which follow one another."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TypeVar

from mediacoop.errors import InputError
from mediacoop.knowledge.belief import TERM, is_sure_to_last
from mediacoop.knowledge.dates import Date, date_interval, first_day, last_day, surely_within, within
from mediacoop.knowledge.model import Membership, Occupancy, Position

_Fact = TypeVar("_Fact", Membership, Occupancy)
#: Nobody unknown held an office between two terms that are not further apart, nor overlap by more.
_LONGEST_VACANCY = datetime.timedelta(days=92)
_LONGEST_OVERLAP = datetime.timedelta(days=31)


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


def drop_followed(found: list[Occupancy], terms: list[Occupancy], day: datetime.date) -> list[Occupancy]:
    """Leave out the terms of unknown end that a later one had followed by a day, even if that one is over itself.

    One of unknown start may have followed when the latest is older than a term.

    Args:
        found: the terms that may last to the day.
        terms: all terms of the position.
        day: the day.
    """
    begun = [first_day(o.start) for o in terms if o.start is not None and last_day(o.start) <= day]
    latest = max(begun, default=None)
    old = latest is None or day - latest > TERM
    return [o for o in found if not _may_have_ended(o, day) or _is_latest(o, latest, old)]


def _may_have_ended(occupancy: Occupancy, day: datetime.date) -> bool:
    """Say whether an occupancy that may last to a day may also have ended before it."""
    return occupancy.end is None or first_day(occupancy.end) < day


def _is_latest(occupancy: Occupancy, latest: datetime.date | None, old: bool) -> bool:
    """Say whether no other term that had begun by the day is later; one of unknown start is, when they are old."""
    return old if occupancy.start is None else latest is None or first_day(occupancy.start) >= latest


def surely_holds(occupancy: Occupancy, position: Position, first: datetime.date, last: datetime.date) -> bool:
    """Say whether a term covers all days; one of unknown end as long as `belief` is sure of it."""
    if not surely_within(occupancy.start, occupancy.end, first, last):
        return False
    return occupancy.end is not None or is_sure_to_last(occupancy, position, last)


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
