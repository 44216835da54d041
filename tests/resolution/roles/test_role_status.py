"""Whether whoever is meant by a role holds it: the words around the title and the date say."""

from __future__ import annotations

import pytest
from reading import read

import mediacoop
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


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # between the name and the office
        ("Askar Mamin, who was Prime Minister of Kazakhstan, left.", "former"),
        ("Аскар Мамин, ранее премьер-министр Казахстана, уехал.", "former"),
        ("Аскар Мамин, который был премьер-министром Казахстана, уехал.", "former"),
        ("Askar Mamin was appointed Prime Minister of Kazakhstan.", "in-office"),
        ("Аскар Мамин был назначен премьер-министром Казахстана.", "in-office"),
        # ... before the office
        ("The newly elected President of Kazakhstan Dina Beketova left.", "elect"),
        ("The incoming Prime Minister of Kazakhstan Askar Mamin left.", "elect"),
        # ... and between the state and the office
        ("Kazakhstan's former Prime Minister Askar Mamin left.", "former"),
        ("Kazakhstan's acting Prime Minister Askar Mamin spoke.", "acting"),
        ("Kazakhstan's new Prime Minister Askar Mamin spoke.", "in-office"),
        # when something was said is not when somebody was in office
        ("Как сообщал ранее премьер-министр Казахстана Аскар Мамин, всё готово.", "in-office"),
        ("Ранее премьер-министр Казахстана Аскар Мамин выступил.", "in-office"),
    ],
)
def test_words_around_a_title(text: str, status: str) -> None:
    assert [relation.status for relation in mediacoop.extract(text, date="2021-05-05").relations] == [status]
