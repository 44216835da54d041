"""Leaders in a row, by their surnames."""

from __future__ import annotations

import pytest

import mediacoop

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
        # one may be named in full
        ("С Эрдоганом, Нарендрой Моди и гостями ждут бесед.", "2025-09-01", {"Эрдоганом": ERDOGAN}),
        # names that anybody may have, and who is no leader
        ("Karimov and Aliyev scored.", "2010-05-05", {"Karimov": None, "Aliyev": None}),
        ("Каримов и Алиев забили по голу.", "2010-05-05", {"Каримов": None, "Алиев": None}),
        ("Aliyev, Ivanov and Petrov scored.", "2023-05-05", {"Aliyev": None}),
    ],
)
def test_leaders_in_a_row(text: str, date: str, expected: dict[str, str | None]) -> None:
    found = {m.text: m.entity and m.entity.id for m in mediacoop.extract(text, date=date).mentions}
    assert {name: found[name] for name in expected} == expected


def test_without_a_date_nobody_leads() -> None:
    assert not any(m.entity for m in mediacoop.extract("Aliyev, Pashinyan meet").mentions)
