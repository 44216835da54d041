"""A place's name alone in quotation marks names something else."""

from __future__ import annotations

import pytest
from reading import read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Вышел фильм «Москва».", []),
        ("Журнал «Казахстан» вышел.", [("Казахстан", "ORG", None)]),
        ("ФК «Тбилиси» победил.", [("Тбилиси", "ORG", None)]),
        ("«Париж» и «Рим» сыграли вничью.", [("Париж", "ORG", None), ("Рим", "ORG", None)]),
        ("Гости живут в гостинице «Москва».", [("Москва", "LOC", None)]),
        ("Город «Москва» рад.", [("Москва", "GPE", "place/moscow")]),
        ("Это «казахстанский» взгляд.", [("казахстанский", "NORP", "country/kz")]),
        ("Он сказал: «Казахстан готов».", [("Казахстан", "GPE", "country/kz")]),
        ('The song "Paris" is old.', [("Paris", "GPE", "place/paris")]),
    ],
)
def test_quoted_places(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    mentions = read(gazetteer, text).mentions
    assert [(m.text, m.label, m.entity.id if m.entity else None) for m in mentions] == expected
