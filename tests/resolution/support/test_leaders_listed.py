"""Leaders in a row, by their surnames."""

from __future__ import annotations

import pytest

import mediacoop

JAPAROV = "person/sadyr-japarov"
ERDOGAN, ALIYEV, LAVROV = "person/recep-tayyip-erdogan", "person/ilham-aliyev", "person/sergey-lavrov"


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        ("Erdogan, Aliyev and Mirziyoyev opened the forum.", "2022-11-11", {"Erdogan": ERDOGAN, "Aliyev": ALIYEV}),
        ("Эрдоган, Алиев и Мирзиёев открыли форум.", "2022-11-11", {"Эрдоган": ERDOGAN, "Алиев": ALIYEV}),
        ("Aliyev, Pashinyan meet", "2023-05-05", {"Aliyev": ALIYEV, "Pashinyan": "person/nikol-pashinyan"}),
        ("Foreign Ministers Lavrov and Jaishankar met.", "2023-05-05", {"Lavrov": LAVROV}),
        ("Главы МИД Лавров и Джайшанкар встретились.", "2023-05-05", {"Лавров": LAVROV}),
        ("Н. Назарбаев и И. Каримов подписали договор.", "2013-06-14", {"И. Каримов": "person/islam-karimov"}),
        # ... whose states stand between
        ("Президенты Казахстана, Кыргызстана и Узбекистана Токаев, Жапаров и Мирзиёев рады.", "2023-05-05", {"Жапаров": JAPAROV}),
        ("The presidents of Kazakhstan and Kyrgyzstan, Tokayev and Japarov, met.", "2023-05-05", {"Japarov": JAPAROV}),
        ("Главы МИД России, Китая и Ирана Лавров, Цинь и Абдоллахиян рады.", "2023-05-05", {"Лавров": LAVROV, "Цинь": "person/qin-gang"}),
        ("Главам МИД Казахстана и Узбекистана Нуртлеу и Саидову рады.", "2024-05-05", {"Нуртлеу": "person/murat-nurtleu", "Саидову": "person/bakhtiyor-saidov"}),
        ("Foreign ministers of Kazakhstan and Uzbekistan Nurtleu and Saidov met.", "2024-05-05", {"Nurtleu": "person/murat-nurtleu", "Saidov": "person/bakhtiyor-saidov"}),
        ("Премьер-министры Казахстана и Узбекистана Смаилов и Арипов рады.", "2023-05-05", {"Смаилов": "person/alikhan-smailov", "Арипов": "person/abdulla-aripov"}),
        # who came for a premier is none
        ("Prime ministers of Kazakhstan and Russia Smailov and Lavrov met.", "2023-05-05", {"Lavrov": LAVROV}),
        # one may be named in full
        ("С Эрдоганом, Нарендрой Моди и гостями ждут бесед.", "2025-09-01", {"Эрдоганом": ERDOGAN}),
        # names that anybody may have, and who is no leader
        ("Karimov and Aliyev scored.", "2010-05-05", {"Karimov": None, "Aliyev": None}),
        ("Каримов и Алиев забили по голу.", "2010-05-05", {"Каримов": None, "Алиев": None}),
        ("Aliyev, Ivanov and Petrov scored.", "2023-05-05", {"Aliyev": None}),
    ],
)  # fmt: skip
def test_leaders_in_a_row(text: str, date: str, expected: dict[str, str | None]) -> None:
    found = {m.text: m.entity and m.entity.id for m in mediacoop.extract(text, date=date).mentions}
    assert {name: found[name] for name in expected} == expected


def test_a_row_of_articles_is_read_at_once() -> None:
    text = "leaders" + " The" * 22 + " ( Aliyev, Pashinyan met"
    assert [m.text for m in mediacoop.extract(text, date="2023-05-05").mentions] == ["Aliyev", "Pashinyan"]


def test_without_a_date_nobody_leads() -> None:
    assert not any(m.entity for m in mediacoop.extract("Aliyev, Pashinyan meet").mentions)


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        (
            "Совет глав правительств ШОС: премьер Казахстана Алихан Смаилов, глава МИД Индии Субраманьям Джайшанкар.",
            ["kz-prime-minister", "in-foreign-minister"],
        ),
        (
            "Council of Heads of Government: External Affairs Minister of India S. Jaishankar, Prime Minister of "
            "Kazakhstan Alikhan Smailov, First Vice President of Iran Mohammad Mokhber.",
            ["in-foreign-minister", "kz-prime-minister", "ir-first-vice-president"],
        ),
        ("Главы правительств ШОС: Алихан Смаилов, Субраманьям Джайшанкар и Мохаммад Мохбер.", []),
        ("Премьер-министры Казахстана, Индии и Ирана Смаилов, Джайшанкар и Мохбер рады.", []),
        ("Prime ministers of Kazakhstan and India Smailov and Jaishankar met.", []),
    ],
)
def test_who_comes_for_a_premier_is_none(text: str, positions: list[str]) -> None:
    relations = mediacoop.extract(text, date="2023-10-26").relations
    assert [r.position and r.position.id.removeprefix("position/") for r in relations] == positions
