"""Which of several matches stand, and what they cover."""

from __future__ import annotations

import pytest

from mediacoop.gazetteer import Candidate, Match
from mediacoop.knowledge import Entity, Name
from mediacoop.resolution.shaping.longest_matches import choose_longest

SURE, UNSURE = True, False


def match(start: int, end: int, sure: bool = SURE) -> Match:
    """Give a match of a strong name or of a weak one."""
    names = [Name("Шар", "ru", strong=False), *([Name("Шар", "ru")] if sure else [])]
    return Match(start, end, tuple(Candidate(Entity("org/x", "organization", (n,)), n, "exact") for n in names))


@pytest.mark.parametrize(
    ("matches", "chosen"),
    [
        ([match(0, 5), match(5, 9)], [(0, 5), (5, 9)]),
        ([match(0, 5), match(3, 9)], [(3, 9)]),  # the longer
        ([match(0, 5), match(3, 8)], [(0, 5)]),  # the first
        ([match(0, 5), match(3, 9, UNSURE)], [(0, 5)]),  # the sure
        ([match(0, 9, UNSURE), match(0, 5)], [(0, 9)]),  # what covers another stands before it
        ([match(0, 6, UNSURE), match(0, 2), match(5, 20)], [(0, 2), (5, 20)]),  # what a loser covered may stand
        ([match(0, 6, UNSURE), match(3, 6), match(5, 20)], [(5, 20)]),
    ],
)
def test_choose_longest(matches: list[Match], chosen: list[tuple[int, int]]) -> None:
    assert [(found.start, found.end) for found, _ in choose_longest(matches)] == chosen


def test_what_a_match_covers_stays_with_it() -> None:
    (_, covered), *others = choose_longest([match(0, 9), match(0, 5), match(6, 9), match(12, 15)])
    assert [(inner.start, inner.end) for inner in covered] == [(0, 5), (6, 9)]
    assert [inner for _, inner in others] == [[]]
