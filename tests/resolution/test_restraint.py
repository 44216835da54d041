"""Sentences of ordinary news in which a rule must hold back: read with the whole base."""

from __future__ import annotations

from itertools import pairwise

import pytest

import mediacoop

LUKASHENKO, TOKAYEV, ERDOGAN = (
    "person/alexander-lukashenko",
    "person/kassym-jomart-tokayev",
    "person/recep-tayyip-erdogan",
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what somebody was by training says nothing of who it is
        ("Recep Tayyip Erdogan was a footballer in his youth.", {"Recep Tayyip Erdogan": ERDOGAN}),
        ("Emomali Rahmon, an electrician by training, spoke.", {"Emomali Rahmon": "person/emomali-rahmon"}),
        ("Александр Лукашенко — учитель по образованию.", {"Александр Лукашенко": LUKASHENKO}),
        # a surname and the next one's given name are no name
        (
            "По поручению Лукашенко Александр Турчин посетил Ташкент.",
            {"Лукашенко": LUKASHENKO, "Александр Турчин": "person/alexander-turchin"},
        ),
        # the square is where he was, not called after him
        ("На площади Токаеву вручили цветы в Казахстане.", {"Токаеву": "person/kassym-jomart-tokayev"}),
        ("Аэропорт Ислам Каримов закрыт.", {"Аэропорт Ислам Каримов": None}),
        # managing is no department, and a company's form belongs to one company
        ("Порт передан в управление компании Казатомпром.", {"Казатомпром": "org/kazatomprom"}),
        ("Kazakhtelecom JSC Kazpost grew.", {"Kazakhtelecom JSC": "org/kazakhtelecom", "Kazpost": "org/qazpost"}),
        ("India Works closely with Iran.", {"India": "country/in", "Iran": "country/ir"}),
        ("Фильм покажут в «Мире» завтра.", {"Мире": None}),
    ],
)
def test_names(text: str, expected: dict[str, str | None]) -> None:
    found = {m.text: m.entity and m.entity.id for m in mediacoop.extract(text, date="2025-05-05").mentions}
    assert {name: found[name] for name in expected} == expected


def test_where_something_is_written_is_no_mention() -> None:
    text = "Об этом в Facebook и на Twitter рассказала вдова. Facebook оштрафован."
    assert [(m.start > 40, m.text) for m in mediacoop.extract(text).mentions] == [(True, "Facebook")]


def test_mentions_never_overlap() -> None:
    text = "Он руководит Управлением рисками и отделом продаж Казахтелекома."
    mentions = mediacoop.extract(text, date="2022-05-05").mentions
    assert all(first.end <= second.start for first, second in pairwise(mentions))


@pytest.mark.parametrize(
    ("text", "date", "holders"),
    [
        ("Замминистра обороны РФ прибыл в Ташкент.", "2021-05-05", [None]),
        ("Премьер-министр России прибыл.", "2015-05-03", ["person/dmitry-medvedev"]),
        ("Вице-президент Казахстана прибыл.", "2021-05-05", [None]),
        ("Congratulations of the Prime Minister to President Tokayev", "2021-05-05", [TOKAYEV]),
        # in the month of the change it may be either
        ("Глава МИД Казахстана прибыл.", "2018-12-20", [None]),
        ("Президент Казахстана провел совещание.", "2019-03-10", ["person/nursultan-nazarbayev"]),
        ("Президент Казахстана провел совещание.", "2019-05-10", [TOKAYEV]),
    ],
)
def test_holders(text: str, date: str, holders: list[str | None]) -> None:
    roles = mediacoop.extract(text, date=date).roles
    assert [role.holder.id if role.holder else None for role in roles] == holders
