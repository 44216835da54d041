"""Names inside what turned out to be no name are read like all others."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer

KZ, US = ("Казахстан", "country/kz"), ("США", "country/us")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a body and its owner inside are one name
        ("США рады. В МИД РК рады.", [US, ("МИД РК", "org/lake-ministry")]),
        ("Казахстан рад. В МИД РК рады.", [KZ, ("МИД РК", "org/kz-mfa")]),
        # what is inside is heard, though nothing else has changed
        ("Казахстан рад. Это Сенат Юга.", [KZ, ("Сенат", "org/kz-senate")]),
        # a language is no name there either, nor is somebody whom an occupation tells from the official
        ("Казахстан рад. Это Юга казахстанский язык.", [KZ]),
        ("Казахстан рад. Вчера хоккеист Арман Бекетов Юга пел.", [KZ, ("Арман Бекетов", None)]),
    ],
)
def test_names_inside_no_name(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert links(read(gazetteer, text)) == expected
