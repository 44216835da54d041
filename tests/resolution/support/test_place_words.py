"""Words that make a name a place's."""

from __future__ import annotations

import pytest

from mediacoop.resolution.support.place_words import acts_as_state, is_building_here, stands_as_place


@pytest.mark.parametrize(
    ("before", "place"),
    [
        ("", True),
        ("Песни.\n", True),
        ("поют в ", True),
        ("город ", True),
        ("songs of ", True),
        ("поёт ", False),
        ("на улице в ", True),
        ("в улице ", False),
        ("театр имени ", False),
    ],
)
def test_stands_as_place(before: str, place: bool) -> None:
    assert stands_as_place(f"{before}Париж", len(before)) is place


@pytest.mark.parametrize(
    ("text", "here"),
    [
        ("встреча в Чертоге прошла", True),
        ("talks inside the Чертоге", True),
        ("talks of the Чертоге", False),
        ("в Чертоге заявили", False),
        ("в Чертоге ещё вчера заявили", False),
        ("Чертоге", False),
    ],
)
def test_is_building_here(text: str, here: bool) -> None:
    start = text.index("Чертоге")
    assert is_building_here(text, start, start + len("Чертоге")) is here


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("in eastern Jordan", True),
        ("Jordan recalled its ambassador", True),
        ("Jordan's crown prince", True),
        ("Jordan recalled his youth", False),
        ("with Jordan's brother", False),
    ],
)
def test_acts_as_state(text: str, state: bool) -> None:
    start = text.index("Jordan")
    assert acts_as_state(text, start, start + len("Jordan")) is state
