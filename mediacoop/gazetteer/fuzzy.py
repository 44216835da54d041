"""Misspelt names: of many comparison keys the nearest, for what no form explained.

What is near is for `mediacoop.names.comparison` to say; here is what makes it fast.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from mediacoop.names.comparison import allowed_edits, score_slip
from mediacoop.names.readings import SlipReading

_Owners = dict[str, list[tuple[int, int]]]


class FuzzyIndex:
    """Comparison keys in blocks by first letter and length, so that only near ones are compared.

    Args:
        owners: key → the (entity, alias) pairs that have it.
    """

    def __init__(self, owners: _Owners) -> None:
        self._owners = owners
        self._blocks: dict[tuple[str, int], list[str]] = defaultdict(list)
        for key in owners:
            self._blocks[key[0], len(key)].append(key)
        self.search = lru_cache(maxsize=4096)(self._search)

    def _search(self, reading: SlipReading) -> list[tuple[int, int, int]]:
        """List (entity, alias, score 0..100) of the nearest keys within the cut-off; all of them when several tie."""
        scores = {near: score for near in self._near(reading.key) if (score := score_slip(reading, near))}
        best = max(scores.values(), default=0)
        nearest = [near for near, score in scores.items() if score == best]
        return [(entity, alias, best) for near in nearest for entity, alias in self._owners[near]]

    def _near(self, key: str) -> Iterator[str]:
        edits = allowed_edits(len(key))
        for length in range(len(key) - edits, len(key) + edits + 1) if edits else ():
            block = self._blocks.get((key[0], length), ())
            for near, _, _ in process.extract(key, block, scorer=OSA.distance, score_cutoff=edits, limit=None):
                yield near
