"""What would be a name elsewhere and is none here."""

from __future__ import annotations

import pytest
from reading import links, read

import mediacoop
from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Озеро Казахстан мелеет.", []),
        ("ФК Казахстан победил.", []),
        ("Kazakhstan Creek is long.", []),
        ("Kazakhstan Street is long.", ["Kazakhstan Street"]),
        ("Kazakhstan Valley is long, Kazakhstan is not.", ["Kazakhstan"]),
        ("на казахстанском и узбекистанском языках", []),
        ("Ресторан «Казахстан» открыт.", []),
        ("Жители села Казахстан рады.", []),
        ("Аулы Казахстана и сёла Казахстана.", ["Казахстана", "Казахстана"]),
        ("Kazakhstan Point is high.", []),
        ("Kazakhstan Heights is high.", []),
        ("Kazakhstan Falls to Third Place.", ["Kazakhstan"]),
        ("В Казахстане открыто.", ["Казахстане"]),
    ],
)
def test_parts_of_other_names(gazetteer: Gazetteer, text: str, names: list[str]) -> None:
    assert [name for name, _ in links(read(gazetteer, text))] == names


@pytest.mark.parametrize(
    ("text", "persons", "bodies", "names"),
    [
        ("Station No. 21 is open.", (), ("No. 21",), []),
        ("Scholars of Islam met.", ("Islam",), (), []),
        ("Islam Zorin came, and Islam spoke.", ("Islam",), (), ["Islam"]),
        ('The "Zorin" rocket flew.', ("Zorin",), (), []),
        ("Песня «Зорин» звучала.", ("Зорин",), (), []),
        ('The rocket "TASS" flew, and a "Zorin" sang.', ("Zorin",), (), ["TASS", "Zorin"]),
    ],
)
def test_numbers_and_religions(
    gazetteer: Gazetteer, text: str, persons: tuple[str, ...], bodies: tuple[str, ...], names: list[str]
) -> None:
    assert [name for name, _ in links(read(gazetteer, text, persons=persons, bodies=bodies))] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They bathed in the Jordan, which was cold.", []),
        ("They came to Jordan, which was cold.", ["Jordan"]),
        ("They met the Jordan team in Amman.", ["Jordan", "Amman"]),
        ("They met the Jordan and Syria teams.", ["Jordan", "Syria"]),
    ],
)
def test_a_river_called_as_a_state(text: str, names: list[str]) -> None:
    assert [mention.text for mention in mediacoop.extract(text, date="2014-07-08").mentions] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Он приехал в Россию 1 ноября.", ["Россию"]),
        ("Это показала Россия 1.", ["Россия 1"]),
        ("Об этом пишет Russian.rt.com/news.", []),
        ("Дом стоит на улице 1-я Тверская-Ямская.", []),
        ("Это российско-китайский союз.", ["российско", "китайский"]),
        ("Нужна медная турка.", []),
        ("Singer Sana Khan performed.", ["Sana Khan"]),
        ("It was told by Irna News Agency.", ["Irna News Agency"]),
        ("This was said to Irna on Monday.", ["Irna"]),
        ("FOREIGN MINISTER TO VISIT TURKEY", ["TURKEY"]),
        ("Видели старого турка.", ["турка"]),
    ],
)
def test_dates_and_addresses(text: str, names: list[str]) -> None:
    assert [mention.text for mention in mediacoop.extract(text, date="2016-11-01").mentions] == names
