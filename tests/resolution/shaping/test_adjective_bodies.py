"""Unknown bodies named by an adjective with a capital."""

from __future__ import annotations

import pytest
from reading import links, read

import mediacoop
from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Открыт Казахстанский сберегательный банк.", [("Казахстанский сберегательный банк", None)]),
        ("Он учит в Узбекском университете.", [("Узбекском университете", None)]),
        ("Открыт казахстанский банк.", [("казахстанский", "country/kz")]),
        ("Казахстанский банк открыт.", [("Казахстанский", "country/kz")]),  # any word has a capital there
        ("Стал он Председателем секретариата ШОС.", [("секретариата ШОС", "org/sco-secretariat")]),
        ("Поёт Казахстанский хор.", [("Казахстанский", "country/kz")]),
        ("Вчера пел Новый Арман Бекетов.", [("Арман Бекетов", "person/arman-beketov")]),
        ("Вчера пел Новый МИД Казахстана.", [("МИД Казахстана", "org/kz-mfa")]),
        (
            "МИД Казахстана рад, рад и Новый секретариат.",
            [("МИД Казахстана", "org/kz-mfa"), ("Новый секретариат", None)],
        ),
    ],
)
def test_adjective_bodies(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert links(read(gazetteer, text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Он учился в Московском институте стран Азии и Африки.", ["Московском институте стран Азии и Африки"]),
        ("В Самаркандском районе тихо.", ["Самаркандском районе"]),
        ("Вчера Самаркандский областной прокурор и Камчатский краб.", ["Самаркандский", "Камчатский"]),
        ("Ташкентский университет растёт, как и Бухарский университет.", ["Ташкентский", "Бухарский университет"]),
    ],
)
def test_adjectives_of_cities(text: str, expected: list[str]) -> None:
    assert [mention.text for mention in mediacoop.extract(text, date="2009-01-01").mentions] == expected
