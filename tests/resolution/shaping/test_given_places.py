"""Given names that are places as well."""

from __future__ import annotations

import pytest
from reading import read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Georgia, a student from Kazakhstan, sang.", [("Georgia", "PER"), ("Kazakhstan", "GPE")]),
        ("Georgia, a 20-year-old bus driver, sang.", [("Georgia", "PER")]),
        ("Georgia, 23, of Moscow, sang.", [("Georgia", "PER"), ("Moscow", "GPE")]),
        ("The singer Georgia Larch sang to me.", [("Georgia Larch", "PER")]),
        ("My cousin Georgia sang.", [("Georgia", "PER")]),
        ("Our neighbour Georgia sang, and her husband left.", [("Georgia", "PER")]),
        # the place
        ("Our neighbour Georgia signed a treaty.", [("Georgia", "GPE")]),
        ("Georgia, a country of singers, sang.", [("Georgia", "GPE")]),
        ("The singer of Georgia sang.", [("Georgia", "GPE")]),
        ("Kazakhstan, a student of none, sang.", [("Kazakhstan", "GPE")]),
        ("Пел тренер Грузии.", [("Грузии", "GPE")]),
    ],
)
def test_given_places(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(m.text, m.label) for m in read(gazetteer, text).mentions] == expected
