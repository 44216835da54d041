"""The cut-off of misspelt names."""

from __future__ import annotations

import pytest

from mediacoop.gazetteer.fuzzy import FuzzyIndex, allowed_edits
from mediacoop.gazetteer.index import Keys

KEYS = sorted(["moskov", "iran", "li kecian", "rosia segodna", "trend news agenci", "jon smit"])
INDEX = FuzzyIndex(Keys(KEYS, [[(number, 0)] for number in range(len(KEYS))]))


@pytest.mark.parametrize(
    ("key", "near"),
    [
        ("moksov", "moskov"),  # neighbours exchanged: one edit
        ("moskow", "moskov"),
        ("iraq", None),  # short
        ("lu kecian", None),  # a short word must be the same
        ("rosia segodnia", "rosia segodna"),
        ("tosia segodna", None),  # the first letters agree
        ("trend news agensi", "trend news agenci"),
        ("jon smith", None),  # both words are short
        ("", None),
    ],
)
def test_search(key: str, near: str | None) -> None:
    assert [KEYS[entity] for entity, _, _ in INDEX.search(key)] == ([near] if near else [])


def test_allowed_edits_grow_with_length() -> None:
    assert [allowed_edits(length) for length in (0, 5, 6, 10, 11, 17, 18, 60)] == [0, 0, 1, 1, 2, 2, 3, 3]
