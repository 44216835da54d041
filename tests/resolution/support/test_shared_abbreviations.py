"""An abbreviation that several states have is that of a member of the SCO or OTS, where nothing else decides."""

from __future__ import annotations

import pytest

import mediacoop


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("Вчера РК ответила.", ["country/kz"]),
        ("МИД РК ответил.", ["org/kz-mfa"]),
        ("Сеул рад. Вчера РК ответила.", ["place/seoul", "country/kr"]),
        ("Президент РК Юн Сок Ёль рад. МИД РК ответил.", ["country/kr", "person/yoon-suk-yeol", "org/kr-mfa"]),
        ("МИД рад.", []),  # of any state
    ],
)
def test_of_which_state(text: str, entities: list[str]) -> None:
    found = mediacoop.extract(text, date="2023-05-05").mentions
    assert [m.entity.id for m in found if m.entity] == entities


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("Президент РТ Минниханов рад.", ["place/tatarstan", "person/rustam-minnikhanov"]),
        ("Президент РТ Рахмон рад.", ["country/tj", "person/emomali-rahmon"]),
        ("Премьер РТ Песошин рад.", ["place/tatarstan", "person/alexey-pesoshin"]),  # no initials
        ("Президент КР Жапаров рад.", ["country/kg", "person/sadyr-japarov"]),
        ("Президент РБ Лукашенко рад.", ["country/by", "person/alexander-lukashenko"]),
        ("Вчера ВВ Путин пел.", ["person/vladimir-putin"]),
        ("Президент РТ рад.", ["country/tj"]),
        ("Вчера КР ответила.", []),  # the recogniser takes it for a body
    ],
)
def test_the_office_before_an_abbreviation(text: str, entities: list[str]) -> None:
    found = mediacoop.extract(text, date="2022-09-16").mentions
    assert [m.entity.id for m in found if m.entity] == entities
