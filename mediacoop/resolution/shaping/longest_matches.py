"""Which of the gazetteer's matches stand: no two overlap, the longest goes before what it covers."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable

from mediacoop.gazetteer import Match
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.intervals import overlapping


def choose_longest(matches: Iterable[Match]) -> list[tuple[Match, list[Match]]]:
    """Choose matches that do not overlap, each with the matches that it covers, in order.

    Of two that overlap a sure one goes before an unsure one (`Republic of Kazakhstan` before a weak `Council of the
    Republic`), then the longer, then the first; but one that covers another stands before it, sure or not.
    """
    outer, covered = _split_covered(sorted(matches, key=lambda match: (match.start, -match.end)))
    taken: list[Match] = []  # in order of their start
    for match in sorted(outer, key=_rank, reverse=True):
        if not overlapping(taken, match.start, match.end):
            insort(taken, match, key=lambda other: other.start)
    chosen = [(match, covered[match.start, match.end]) for match in taken]
    # What a match covered that lost its place may still stand.
    spans = {(match.start, match.end) for match in taken}
    lost = [m for match in outer if (match.start, match.end) not in spans for m in covered[match.start, match.end]]
    freed = [m for m in lost if not overlapping(taken, m.start, m.end)]
    return sorted([*chosen, *(choose_longest(freed) if freed else ())], key=lambda pair: pair[0].start)


def _split_covered(ordered: Iterable[Match]) -> tuple[list[Match], dict[tuple[int, int], list[Match]]]:
    """Part the matches that no other covers from those that one does, each under the span of the first that does."""
    outer: list[Match] = []
    covered: dict[tuple[int, int], list[Match]] = {}
    for match in ordered:
        if outer and match.end <= outer[-1].end:
            covered[outer[-1].start, outer[-1].end].append(match)
        else:
            outer.append(match)
            covered[match.start, match.end] = []
    return outer, covered


def _rank(match: Match) -> tuple[bool, int, int]:
    sure = any(not is_partial(candidate) for candidate in match.candidates)
    return sure, match.end - match.start, -match.start


def is_unresolved(draft: Draft) -> bool:
    """Say whether a draft turned out to be no name and covers matches that may be names."""
    return draft.entity is None and draft.label is None and bool(draft.inner)


def open_draft(draft: Draft) -> list[Draft]:
    """Draft the matches that a draft covers."""
    return [
        Draft(match.start, match.end, None, list(match.candidates), tuple(inner))
        for match, inner in choose_longest(draft.inner)
    ]
