"""Names of bodies that an abbreviation in brackets after them bounds."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Вчера Международный союз печати Евразии (МСПЕ) закрылся.", ["Международный союз печати Евразии", "МСПЕ"]),
        ("В Союзе писателей и художников (СПХ) рады.", ["Союзе писателей и художников", "СПХ"]),
        ("The Press Institute of Eurasia (PIE) opened.", ["Press Institute of Eurasia", "PIE"]),
        ("Подписано Соглашение о свободной торговле (ССТ).", []),  # no body
        ("Вчера союз печати Евразии (СПЕ) закрылся.", []),  # no name
        ("Союз печати, Евразия (СПЕ) рады.", []),  # no one name
        ("Дети и Союз мастеров печати (СПЕ) рады.", []),  # other letters
        ("Союз для Мастеров печати (СПЕ) рад.", []),
    ],
)
def test_an_abbreviation_bounds_a_name(gazetteer: Gazetteer, text: str, names: list[str]) -> None:
    found = [name for name, _ in links(read(gazetteer, text)) if name not in ("Евразии", "Евразия")]
    assert found == names
