"""Embassies with the states in their names."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("the Embassy of Kazakhstan in Uzbekistan answered", ["Embassy of Kazakhstan in Uzbekistan"]),
        ("посольство Казахстана в Москве ответило", ["посольство Казахстана в Москве"]),
        ("Генеральное консульство Казахстана в Москве", ["Генеральное консульство Казахстана в Москве"]),
        ("the Kazakh Embassy in Moscow answered", ["Kazakh Embassy in Moscow"]),
        ("the Republic of Kazakhstan Embassy answered", ["Republic of Kazakhstan Embassy"]),
        ("an Embassy officer of Kazakhstan answered", ["Kazakhstan"]),
    ],
)
def test_embassies(gazetteer: Gazetteer, text: str, names: list[str]) -> None:
    assert [name for name, _ in links(read(gazetteer, text))] == names
