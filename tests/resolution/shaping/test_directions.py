"""Parts of a state by the compass are areas of their own."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Встреча прошла в Южном Казахстане.", [("Южном Казахстане", None)]),
        ("Дорога идёт через Северо-Западный Узбекистан.", [("Северо-Западный Узбекистан", None)]),
        ("Встреча прошла в южном Казахстане.", [("Казахстане", "country/kz")]),  # the state, with an adjective
        ("Встреча прошла в Южной Корее.", [("Южной Корее", "country/kr")]),  # a name of its own
        ("Гости Южной Москвы рады.", [("Москвы", "place/moscow")]),
        ("Южный Казахстан Поёт Новые Песни", [("Казахстан", "country/kz")]),  # the capitals of a headline
        ("Южный ТАСС рад.", [("ТАСС", "org/tass")]),
    ],
)
def test_directions(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert links(read(gazetteer, text)) == expected
