"""Departments in small letters with the bodies that they are part of."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Так говорит департамент печати МИД Казахстана.", [("департамент печати МИД Казахстана", None)]),
        ("Об этом знают в отделе Запада и Востока ШОС.", [("отделе Запада и Востока ШОС", None)]),
        # without a field it has no name; a verb or a preposition ends it
        ("Так говорит департамент ШОС.", [("ШОС", "org/sco")]),
        ("Наш отдел знает дела ШОС.", [("ШОС", "org/sco")]),
        (
            "Он занят управлением страной, сформировав правительство Узбекистана.",
            [("правительство Узбекистана", "org/uz-government")],
        ),
        ("Этот отдел кадров в ШОС новый.", [("ШОС", "org/sco")]),
    ],
)
def test_departments(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert links(read(gazetteer, text)) == expected
