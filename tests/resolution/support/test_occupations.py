"""Namesakes of officials, told by their occupation."""

from __future__ import annotations

import pytest
from reading import links, read

import mediacoop
from mediacoop.gazetteer import Gazetteer

BEKETOV = "person/arman-beketov"


@pytest.mark.parametrize(
    "text",
    [
        "Хоккеист Арман Бекетов забил гол сборной Казахстана.",
        "С хоккеистом Арманом Бекетовым говорили в Казахстане.",
        "Арман Бекетов, известный студент, приехал в Казахстан.",
        "Арман Бекетов — певец. В Казахстане Арман Бекетов пел.",
        "Boxer Arman Beketov fought in Kazakhstan.",
        "Arman Beketov, a 20-year-old student, came to Kazakhstan. Beketov smiled.",
        "Arman Beketov is a teacher in Kazakhstan.",
        "Водитель школьного автобуса Арман Бекетов приехал в Казахстан.",
        "Директор школы №5 Арман Бекетов приехал в Казахстан.",
        "Вратарь «Грозы» Арман Бекетов играл в Казахстане.",
        "Нотариусу Арману Бекетову написали из Казахстана.",
        "Arman Beketov, a 40-year-old bus driver from Kazakhstan, slept.",
    ],
)
def test_who_has_another_occupation_is_no_official(gazetteer: Gazetteer, text: str) -> None:
    assert "person/arman-beketov" not in [id for _, id in links(read(gazetteer, text))]


@pytest.mark.parametrize(
    "text",
    [
        "Посол Арман Бекетов принял студентов.",
        "Студентов принял Арман Бекетов, а певец уехал.",
        "Arman Beketov, the minister, met a student.",
        "Beside the student stood Arman Beketov.",
        "После встречи с тренером Арман Бекетов уехал в Казахстан.",
        "Певец и Арман Бекетов уехали в Казахстан.",
        "Водитель посла Армана Бекетова уехал в Казахстан.",
        "Бывший боксёр Арман Бекетов уехал в Казахстан.",
        "Arman Beketov, a former teacher, went to Kazakhstan.",
    ],
)
def test_an_occupation_elsewhere_says_nothing(gazetteer: Gazetteer, text: str) -> None:
    assert "person/arman-beketov" in [id for _, id in links(read(gazetteer, text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Врач Арман Бекетов принял больных.", None),
        ("Engineer Arman Beketov drew a bridge.", None),
        ("Арман Бекетов, бизнесмен из Риги, уехал.", None),
        ("Arman Beketov, a judge from Oslo, left.", None),
        ("Kazinform correspondent Arman Beketov wrote of songs.", None),
        ("Корреспондент Арман Бекетов писал о песнях.", None),
        ("Корреспондент Арман Бекетов писал из Казахстана.", BEKETOV),
        # his state or office is named
        ("Врач Арман Бекетов приехал из Казахстана.", BEKETOV),
        ("Arman Beketov, an engineer by training, left.", BEKETOV),
        ("Министр Арман Бекетов и врач спорили.", BEKETOV),
    ],
)
def test_a_profession_may_be_an_officials(gazetteer: Gazetteer, text: str, expected: str | None) -> None:
    found = dict(links(read(gazetteer, text, persons=("Арман Бекетов",) if "Арман Б" in text else ("Arman Beketov",))))
    assert found.get("Арман Бекетов", found.get("Arman Beketov")) == expected


@pytest.mark.parametrize(
    ("text", "judge"),
    [
        ("Судья Жакип Асанов рассказал о реформе.", "person/zhakip-asanov"),  # he headed the court
        ("Врач Жакип Асанов рассказал о больнице.", None),
        ("Judge Zhakip Asanov spoke of the reform.", "person/zhakip-asanov"),
        ("Engineer Zhakip Asanov spoke of a bridge.", None),
        ("Attorney Zhakip Asanov spoke of the reform.", "person/zhakip-asanov"),
        ("Следователь Александр Бастрыкин сообщил о деле.", "person/alexander-bastrykin"),
        ("Lawyer Sergey Lavrov spoke in court.", None),
        ("Прокурор Сергей Лавров выступил в суде.", None),
    ],
)
def test_an_official_may_be_known_for_the_profession(text: str, judge: str | None) -> None:
    (person,) = mediacoop.extract(text, date="2018-05-05").mentions
    assert (person.entity and person.entity.id) == judge
