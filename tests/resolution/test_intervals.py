"""Stretches of text that overlap."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from mediacoop.resolution.intervals import overlapping, put_in_place


class Stretch(NamedTuple):
    """A stretch of text."""

    start: int
    end: int


OLD = [Stretch(0, 5), Stretch(5, 9), Stretch(12, 15)]


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (0, 1, OLD[:1]),
        (4, 6, OLD[:2]),
        (5, 9, OLD[1:2]),  # touching is not overlapping
        (9, 12, []),
        (8, 13, OLD[1:]),
        (15, 20, []),
        (0, 99, OLD),
    ],
)
def test_overlapping(start: int, end: int, found: list[Stretch]) -> None:
    assert overlapping(OLD, start, end) == found


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], OLD),
        ([Stretch(9, 12)], [*OLD[:2], Stretch(9, 12), OLD[2]]),
        ([Stretch(4, 6)], [Stretch(4, 6), OLD[2]]),
        ([Stretch(7, 10), Stretch(4, 8)], [Stretch(4, 8), OLD[2]]),  # of two that overlap the first
        ([Stretch(12, 14), Stretch(14, 16)], [*OLD[:2], Stretch(12, 14), Stretch(14, 16)]),
    ],
)
def test_put_in_place(found: list[Stretch], expected: list[Stretch]) -> None:
    assert put_in_place(OLD, found) == expected
