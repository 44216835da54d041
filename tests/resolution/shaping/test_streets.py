"""What is called after somebody."""

from __future__ import annotations

import pytest

from mediacoop.gazetteer import Gazetteer
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.shaping.streets import is_called_after


@pytest.mark.parametrize(
    ("before", "called"),
    [
        ("на улице ", True),
        ("Проспект ", True),
        ("по набережной ", True),
        ("на ул. ", True),
        ("театр имени ", True),
        ("школа им. ", True),
        ("говорят от имени ", False),
        ("on Avenue ", True),
        ("", False),
        ("встреча ", False),
        ("улица, где ", False),
        ("наимени ", False),
    ],
)
def test_is_called_after(gazetteer: Gazetteer, before: str, called: bool) -> None:
    name = Draft(len(before), len(before) + len("Бекетова"), "PER", gazetteer.lookup("Бекетова"))
    assert is_called_after(f"{before}Бекетова", name) is called


@pytest.mark.parametrize(("before", "called"), [("на площади ", False), ("театр имени ", True)])
def test_one_may_be_met_on_a_square(gazetteer: Gazetteer, before: str, called: bool) -> None:
    name = Draft(len(before), len(before) + len("Бекетов"), "PER", gazetteer.lookup("Бекетов"))
    assert is_called_after(f"{before}Бекетов", name) is called
