"""Surnames that a hyphen joins, of one person or of two."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "persons", "names"),
    [
        ("Вчера Бекетова-Шарова пела.", ("Бекетова", "Шарова"), ["Бекетова-Шарова"]),
        ("Вчера была встреча Бекетов-Шаров.", ("Бекетов", "Шаров"), ["Бекетов", "Шаров"]),
        ("the Beketov-Sharov summit", ("Beketov", "Sharov"), ["Beketov", "Sharov"]),
        ("Бекетов-Шаров: Бекетов рад, Шаров нет.", ("Бекетов", "Шаров"), ["Бекетов", "Шаров"]),
    ],
)
def test_double_surnames(gazetteer: Gazetteer, text: str, persons: tuple[str, ...], names: list[str]) -> None:
    assert [name for name, _ in links(read(gazetteer, text, persons=persons))][: len(names)] == names
