"""Which marks close a quotation."""

from __future__ import annotations

import pytest

from mediacoop.names.quotes import is_closed_at


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("the «Song|»", True),
        ('the "Song|"', True),
        ("the “Song|”", True),
        ('the “Song|"', True),
        ("the „Song|“", True),
        ("the „Song|”", True),
        ('the «Old "Song"|»', True),
        ("the «Song»|»", False),
        ('the "Song"|"', False),
        ("the «Song|”", False),
        ("Song|”", False),
        ("the «Song|", False),
    ],
)
def test_is_closed_at(text: str, closed: bool) -> None:
    end = text.index("|")
    assert is_closed_at(text.replace("|", ""), 0, end) is closed
