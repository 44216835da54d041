"""Whether whoever is meant by a role holds it: the words around the title and the date say."""

from __future__ import annotations

import pytest
from reading import read

from mediacoop.gazetteer import Gazetteer

DINA = "person/dina-beketova"


@pytest.mark.parametrize(
    ("text", "date", "holder", "named"),
    [
        ("Первый президент Казахстана Дина Бекетова рада.", "2015-05-05", DINA, DINA),
        ("Первый президент Казахстана Дина Бекетова рада.", "2022-05-05", None, DINA),
        ("Первый президент Казахстана Бекетова рада.", "2022-05-05", None, DINA),
        ("Бывший президент Казахстана Дина Бекетова рада.", "2022-05-05", None, DINA),
        ("Dina Beketova, until recently the President of Kazakhstan, is glad.", "2015-05-05", None, DINA),
    ],
)
def test_first_presidents(gazetteer: Gazetteer, text: str, date: str, holder: str | None, named: str) -> None:
    resolved = read(gazetteer, text, date)
    assert [role.holder.id if role.holder else None for role in resolved.roles] == [holder]
    assert [m.entity.id for m in resolved.mentions if m.entity and m.label == "PER"] == [named]
