"""Stretches of text that overlap, found by bisection: a text of any length is read in linear time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Protocol, TypeVar


class Interval(Protocol):
    """Anything with a start and an end in code points."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


_I = TypeVar("_I", bound=Interval)


def overlapping(intervals: Sequence[_I], start: int, end: int) -> list[_I]:
    """List the intervals that share a character with ``[start, end)``.

    Args:
        intervals: in order, none overlapping another.
        start: first code point.
        end: code point after the last.
    """
    first = bisect_right(intervals, start, key=lambda interval: interval.start) - 1
    if first < 0 or intervals[first].end <= start:
        first += 1
    last = first
    while last < len(intervals) and intervals[last].start < end:
        last += 1
    return list(intervals[first:last])


def put_in_place(intervals: Sequence[_I], found: Sequence[_I]) -> list[_I]:
    """Give the intervals with those found in the place of all that they overlap.

    Args:
        intervals: in order, none overlapping another.
        found: in any order; of two that overlap each other the first counts.
    """
    apart: list[_I] = []
    for new in sorted(found, key=lambda interval: interval.start):
        if not apart or apart[-1].end <= new.start:
            apart.append(new)
    covered = {old.start for new in apart for old in overlapping(intervals, new.start, new.end)}
    return sorted([*(i for i in intervals if i.start not in covered), *apart], key=lambda interval: interval.start)
