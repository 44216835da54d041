"""Misspelt names: rapidfuzz over comparison keys, for what no form explained.

The cut-off, in edits (insertion, deletion, replacement, neighbours exchanged) between comparison keys:
none under 6 letters, one from 6, two from 11, three from 18; and the first letters agree. A short name, or a short
word of a name, is never matched so: `Iran` is not `Iraq`, `Armin Beketov` is not `Arman Beketov`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from mediacoop.gazetteer.index import Keys

#: Least length of a key → edits allowed, the longest first.
_ALLOWED = ((18, 3), (11, 2), (6, 1))
#: A word of fewer letters is no misspelling of another.
_SHORTEST_WORD = 6


def allowed_edits(length: int) -> int:
    """Give how many edits a key of a length may be away.

    >>> [allowed_edits(length) for length in (4, 6, 12, 20)]
    [0, 1, 2, 3]
    """
    return next((edits for least, edits in _ALLOWED if length >= least), 0)


class FuzzyIndex:
    """Comparison keys in blocks by first letter and length, so that only near ones are compared.

    Args:
        keys: the keys of a knowledge base and their owners.
    """

    def __init__(self, keys: Keys) -> None:
        self._owners = dict(zip(keys.keys, keys.owners, strict=True))
        self._blocks: dict[tuple[str, int], list[str]] = defaultdict(list)
        for key in keys.keys:
            self._blocks[key[0], len(key)].append(key)
        self.search = lru_cache(maxsize=4096)(self._search)

    def owners(self, key: str) -> list[tuple[int, int]]:
        """List the (entity, alias) pairs that have exactly this key."""
        return self._owners.get(key, [])

    def _search(self, key: str) -> list[tuple[int, int, int]]:
        """List (entity, alias, score 0..100) of the nearest keys within the cut-off; all of them when several tie."""
        edits = allowed_edits(len(key))
        if not edits:
            return []
        found = [
            (distance, near)
            for block in self._near_blocks(key, edits)
            for near, distance, _ in process.extract(key, block, scorer=OSA.distance, score_cutoff=edits, limit=None)
            if _words_agree(key, near)
        ]
        if not found:
            return []
        least = min(distance for distance, _ in found)
        nearest = [near for distance, near in found if distance == least]
        score = round(100 * (1 - least / len(key)))
        return [(entity, alias, score) for near in nearest for entity, alias in self._owners[near]]

    def _near_blocks(self, key: str, edits: int) -> Iterator[list[str]]:
        for length in range(len(key) - edits, len(key) + edits + 1):
            block = self._blocks.get((key[0], length))
            if block:
                yield block


def _words_agree(key: str, near: str) -> bool:
    """Ask that each word is near its counterpart: short words (Li/Lu, Jon/John) must be the same."""
    words, others = key.replace('"', "").split(), near.replace('"', "").split()
    return len(words) == len(others) and all(map(_word_agrees, words, others))


def _word_agrees(word: str, other: str) -> bool:
    shorter = min(len(word), len(other))
    return word == other or (shorter >= _SHORTEST_WORD and OSA.distance(word, other) <= max(1, allowed_edits(shorter)))
