"""The cut-off of misspelt names."""

from __future__ import annotations

import pytest

from mediacoop.gazetteer.fuzzy import FuzzyIndex
from mediacoop.names.readings import SlipReading

KEYS = sorted(["moskov", "iran", "li kecian", "rosia segodna", "trend news agenci", "jon smit"])
INDEX = FuzzyIndex({key: [(number, 0)] for number, key in enumerate(KEYS)})


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
    assert [KEYS[entity] for entity, _, _ in INDEX.search(SlipReading(key, frozenset()))] == ([near] if near else [])
