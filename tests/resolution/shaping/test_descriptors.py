"""Outlets with a word before them that says what they are."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("name", "entity"),
    [
        ("Агентство «Казинформ»", "org/kazinform"),
        ("НИА «Казинформ»", "org/kazinform"),
        ("МИА «Рассвет»", "org/dawn"),
        ("Национальное информационное агентство «Рассвет»", "org/dawn"),
        ("Канал «Рассвет»", "org/dawn"),
        ("НИА «Узбекистан»", None),  # a state is no agency
        ("Агентство «Казинфарм»", None),
        ("Kazinform Agency", "org/kazinform"),
        ("International Kazinform News Agency", "org/kazinform"),
        ("Uzbekistan News Agency", None),
    ],
)
def test_outlets(gazetteer: Gazetteer, name: str, entity: str | None) -> None:
    text = f"{name} сообщает о визите."
    assert links(read(gazetteer, text, bodies=(name,))) == [(name, entity)]
