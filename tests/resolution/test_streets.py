"""What is called after somebody."""

from __future__ import annotations

import pytest

from mediacoop.resolution.streets import is_called_after


@pytest.mark.parametrize(
    ("before", "called"),
    [
        ("на улице ", True),
        ("Проспект ", True),
        ("по набережной ", True),
        ("на ул. ", True),
        ("театр имени ", True),
        ("школа им. ", True),
        ("on Avenue ", True),
        ("", False),
        ("встреча ", False),
        ("улица, где ", False),
        ("наимени ", False),
    ],
)
def test_is_called_after(before: str, called: bool) -> None:
    assert is_called_after(f"{before}Бекетова", len(before)) is called
