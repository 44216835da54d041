"""Surnames that many people have."""

from __future__ import annotations

import pytest

from mediacoop.names.surnames import is_common_surname, is_fathers_name


@pytest.mark.parametrize(
    ("surname", "common", "fathers"),
    [
        ("Иванов", True, True),
        ("Каримова", True, True),
        ("Ahmedov", True, True),
        ("Смирнов", True, False),
        ("Мирзиёев", False, False),
        ("Yermekbayev", False, False),
    ],
)
def test_surnames(surname: str, common: bool, fathers: bool) -> None:
    assert (is_common_surname(surname), is_fathers_name(surname)) == (common, fathers)
