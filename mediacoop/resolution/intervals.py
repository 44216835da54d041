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
