"""Ministries in small letters after the adjective of their state."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Kazakh health ministry said so.", [("Kazakh health ministry", "org/kz-health")]),
        ("The Uzbek health ministry said so.", [("Uzbek", "country/uz")]),  # it has none that is known
        ("The Kazakh song ministry said so.", [("Kazakh", "country/kz")]),
        ("Kazakhstan has a health ministry.", [("Kazakhstan", "country/kz")]),
    ],
)
def test_small_ministries(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str]]) -> None:
    assert links(read(gazetteer, text)) == expected
