"""Embassies with the states in their names."""

from __future__ import annotations

import pytest
from reading import read

import mediacoop
from mediacoop.gazetteer import Gazetteer

EMBASSY, KZ = "org/kz-embassy", "country/kz"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Embassy of Kazakhstan in Uzbekistan answered", [("Embassy of Kazakhstan in Uzbekistan", EMBASSY)]),
        ("the Embassy of Kazakhstan in Paris answered", [("Embassy of Kazakhstan in Paris", None)]),
        ("посольство Казахстана в Узбекистане ответило", [("посольство Казахстана в Узбекистане", EMBASSY)]),
        ("посольство Казахстана в Москве ответило", [("посольство Казахстана в Москве", None)]),
        ("Генеральное консульство Казахстана в Москве", [("Генеральное консульство Казахстана в Москве", None)]),
        # the sender before the word, the host a state or a city of it
        ("the Kazakh Embassy in Uzbekistan answered", [("Kazakh Embassy in Uzbekistan", EMBASSY)]),
        ("the Kazakh Embassy in Khiva answered", [("Kazakh Embassy in Khiva", EMBASSY)]),
        ("the Kazakh Embassy in Moscow answered", [("Kazakh Embassy in Moscow", None)]),
        ("the Kazakh Consulate in Khiva answered", [("Kazakh Consulate in Khiva", None)]),
        ("в посольстве РК в Хиве ответили", [("посольстве РК в Хиве", EMBASSY)]),
        ("в генконсульстве РК в Хиве ответили", [("генконсульстве РК в Хиве", None)]),
        ("the Kazakh Embassy in TASS answered", [("Kazakh Embassy", None), ("TASS", "org/tass")]),
        ("the Republic of Kazakhstan Embassy answered", [("Republic of Kazakhstan Embassy", None)]),
        # no sender
        ("an Embassy officer of Kazakhstan answered", [("Kazakhstan", KZ)]),
        ("the TASS Embassy answered", [("TASS", "org/tass")]),
        ("the Kazakh-Embassy line answered", [("Kazakh", KZ)]),
        ("о Казахстане посольство молчит", [("Казахстане", KZ)]),
        # an embassy of each state in a list
        (
            "посольства Казахстана и Узбекистана ответили",
            [("Казахстана", KZ), ("Узбекистана", "country/uz")],
        ),
        ("посольства Казахстана и Рим ответили", [("посольства Казахстана", None), ("Рим", "place/rome")]),
    ],
)
def test_embassies(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str | None]]) -> None:
    mentions = read(gazetteer, text).mentions
    assert [(m.text, m.entity.id if m.entity else None) for m in mentions] == expected
    assert {m.label for m in mentions if "mbassy" in m.text or "осольств" in m.text} <= {"ORG"}


def test_a_host_that_russian_says_na_of() -> None:
    doc = mediacoop.extract("Об этом сообщили в посольстве Китая на Кубе.", date="2024-05-01")
    assert [mention.text for mention in doc.mentions] == ["посольстве Китая на Кубе"]
