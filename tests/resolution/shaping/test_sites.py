"""Streets, airports, schools and prizes that bear a person's name."""

from __future__ import annotations

import pytest
from reading import read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("На улице Армана Бекетова тихо.", [("улице Армана Бекетова", "LOC", None)]),
        (
            "Он летит из аэропорта имени Армана Бекетова.",
            [("аэропорта имени Армана Бекетова", "LOC", None)],
        ),
        ("Сквер Армана Бекетова открыт.", [("Сквер Армана Бекетова", "LOC", None)]),
        ("В музее Армана Бекетова тихо.", [("музее Армана Бекетова", "ORG", None)]),
        ("Школа песни имени Армана Бекетова поёт.", [("Школа песни имени Армана Бекетова", "ORG", None)]),
        ("Премия имени Армана Бекетова вручена.", []),
        ("Орден Армана Бекетова вручён.", []),
        ("Клуб любителей имени Армана Бекетова поёт.", []),
        ("От имени Армана Бекетова пели.", [("Армана Бекетова", "PER", "person/arman-beketov")]),
        ("Центр от имени Армана Бекетова пел.", [("Армана Бекетова", "PER", "person/arman-beketov")]),
        ("Сквер Арману Бекетову знаком.", [("Арману Бекетову", "PER", "person/arman-beketov")]),
        # one may meet somebody there
        ("В аэропорту Армана Бекетова ждали.", [("Армана Бекетова", "PER", "person/arman-beketov")]),
        ("На площади Арман Бекетов ждал.", [("Арман Бекетов", "PER", "person/arman-beketov")]),
    ],
)
def test_sites(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    mentions = read(gazetteer, text).mentions
    assert [(m.text, m.label, m.entity.id if m.entity else None) for m in mentions] == expected
