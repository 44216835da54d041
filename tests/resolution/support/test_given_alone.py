"""Given names alone: whom of the text they mean."""

from __future__ import annotations

import pytest
from reading import read

import mediacoop
from mediacoop.gazetteer import Gazetteer

SAIDOV = "Генсек ШОС Тимур Саидов прибыл. "


@pytest.mark.parametrize(
    ("text", "persons", "id"),
    [
        (SAIDOV + "Ждали Тимура.", ("Тимура",), "person/timur-saidov"),
        (SAIDOV + "Ждали Тимур-бея.", ("Тимур-бея",), "person/timur-saidov"),
        (SAIDOV + "Ждали Тимура Ивановича.", ("Тимура Ивановича",), "person/timur-saidov"),
        (SAIDOV + "Ждали Марата.", ("Марата",), None),  # another name
        (SAIDOV + "Его сосед — Тимур Жук. Ждали Тимура.", ("Тимур Жук", "Тимура"), None),  # either
        (SAIDOV + "Ждали Тимурова.", ("Тимурова",), None),  # a surname made of the name
        (SAIDOV + "Ждали Тимур-аги.", ("Тимур-аги",), "person/timur-saidov"),
        ("Ждали Тимура.", ("Тимура",), None),  # nobody has this name here
    ],
)
def test_whose_a_given_name_is(gazetteer: Gazetteer, text: str, persons: tuple[str, ...], id: str | None) -> None:
    last = read(gazetteer, text, persons=persons).mentions[-1]
    assert (last.text, last.entity and last.entity.id) == (persons[-1], id)


@pytest.mark.parametrize(
    ("text", "name", "id"),
    [
        ("Владимир Путин посетил Владимир и Казань.", "Владимир", None),  # a city is called so, too
        ("Ильхам Алиев прибыл. Ильхам-бей рад.", "Ильхам-бей", "person/ilham-aliyev"),
    ],
)
def test_given_names_that_places_have(text: str, name: str, id: str | None) -> None:
    found = [m for m in mediacoop.extract(text, date="2024-03-03").mentions if m.text == name]
    assert [mention.entity and mention.entity.id for mention in found] == [id]
