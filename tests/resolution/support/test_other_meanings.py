"""Abbreviations that a text explains otherwise."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("Школа одарённых студентов (ШОС) открыта. Директор ШОС рад.", None),
        ("ШОС (шум, освещённость, скорость) измерили. Данные ШОС ясны.", None),
        ("the School of Olive Salads (SCO), SCO", "org/sco"),  # which the letters do not spell
        ("the Scottish Chamber Orchestra (SCO) played. SCO left.", None),
        ("Шанхайская организация сотрудничества (ШОС) растёт.", "org/sco"),
        ("Шанхайское общество сотрудничества (ШОС) растёт.", "org/sco"),  # its own name, slightly other
        ("ШОС (основана в 2001 году) растёт.", "org/sco"),
    ],
)
def test_the_explanation_counts(gazetteer: Gazetteer, text: str, linked: str | None) -> None:
    found = {id for name, id in links(read(gazetteer, text)) if name in ("ШОС", "SCO")}
    assert found == {linked}
