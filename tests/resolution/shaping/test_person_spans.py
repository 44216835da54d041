"""Where persons' names begin and end, among places and other names."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer

PARIS, ROME = "place/paris", "place/rome"


@pytest.mark.parametrize(
    ("text", "persons", "expected"),
    [
        ("Then Paris Jackson sang.", ("Paris Jackson",), [("Paris Jackson", None)]),
        ("Then Paris Jackson sang.", ("Jackson",), [("Paris Jackson", None)]),
        ("Тренер Рим Валеев приехал.", ("Рим Валеев",), [("Рим Валеев", None)]),
        ("In Paris O'Hara sang.", (), [("Paris", PARIS)]),
        ("Then Paris McDonald's closed.", (), [("Paris", PARIS)]),
        ("In Paris Jackson sang.", ("Jackson",), [("Paris", PARIS), ("Jackson", None)]),
        ("В Риме Валеев пел.", ("Валеев",), [("Риме", ROME), ("Валеев", None)]),
        ("Paris, Jackson and Rome", ("Jackson",), [("Paris", PARIS), ("Jackson", None), ("Rome", ROME)]),
        # two surnames that are known make one name
        ("Then Wu Saidov left.", ("Wu Saidov",), [("Wu Saidov", None)]),
        # the second initial is the patronymic's
        ("Список: Бекетов А.С., глава", (), [("Бекетов А.С.", "person/arman-beketov")]),
        ("Список: Бекетов А. П., глава", (), [("Бекетов А. П.", None)]),
        ("Beketov A.P. left", (), [("Beketov A.P.", "person/arman-beketov")]),  # no patronymic in these letters
        ("Пришёл Бекетов А. Все рады.", (), [("Бекетов А.", "person/arman-beketov")]),
        # two letters make one initial
        ("Then Zh. Sh. Ivanov left", (), [("Zh. Sh. Ivanov", None)]),
        (
            "Тогда Бекетов А. А. Бекетов",
            (),
            [("Бекетов А.", "person/arman-beketov"), ("А. Бекетов", "person/arman-beketov")],
        ),
        # headlines in capitals
        ("PARIS WELCOMES SAIDOV TODAY", ("SAIDOV",), [("PARIS", PARIS), ("SAIDOV", None)]),
        ("САИДОВ ПРИБЫЛ В ПАРИЖ", ("САИДОВ ПРИБЫЛ",), [("САИДОВ", None), ("ПАРИЖ", PARIS)]),
        ("КАЗАХСТАН ЗА МИР", (), [("КАЗАХСТАН", "country/kz")]),
        ("Вчера МИР Казахстана объявило.", (), [("МИР Казахстана", "org/kz-ministry-of-investment")]),
        ("PARIS hosts", (), [("PARIS", PARIS)]),
        # the verb of a headline is no part of a name, known or not
        ("Beketov Arrives in Paris", (), [("Paris", PARIS)]),
        ("Beketov Arrives in Paris", ("Beketov Arrives",), [("Beketov", None), ("Paris", PARIS)]),
        ("Zorin Meets Beketov in Paris", ("Zorin Meets",), [("Zorin", None), ("Paris", PARIS)]),
        ("Envoy MEETS BEKETOV in Paris", ("BEKETOV",), [("BEKETOV", None), ("Paris", PARIS)]),
        ("Then John Marks of Paris left.", ("John Marks",), [("John Marks", None), ("Paris", PARIS)]),
        # the state of a title is none either
        ("Премьер Казахстана Зорин рад.", ("Казахстана Зорин",), [("Казахстана", "country/kz"), ("Зорин", None)]),
        ("Mr Paris left Rome.", (), [("Paris", None), ("Rome", ROME)]),
        ("Mr Beketov left.", ("Mr Beketov",), [("Beketov", None)]),
        ("the Beketov-Saidov talks", ("Beketov-Saidov",), [("Beketov", None), ("Saidov", None)]),
        ("В РК прибыл А.А.Токаев.", (), []),
        ("Пришёл А.С.Бекетов.", (), [("А.С.Бекетов", "person/arman-beketov")]),
        ("Пришёл А.П.Бекетов.", (), [("А.П.Бекетов", None)]),
        ("Рядом Бекетов Арман Муслинович.", (), [("Бекетов Арман Муслинович", "person/arman-beketov")]),
        ("Then Mohammed Wu Ming left.", ("Wu Ming",), [("Mohammed Wu Ming", "person/wu-ming")]),
        ("Mohammed won in Paris.", ("Mohammed",), [("Mohammed", None), ("Paris", PARIS)]),
        ("Vitamin C Beketov takes", (), []),
        ("Then A Beketov left.", ("A Beketov",), [("A Beketov", "person/arman-beketov")]),
        # a form of address may stand inside
        ("Дина ханым Бекетова рада.", (), [("Дина ханым Бекетова", "person/dina-beketova")]),
        ("Зоя ханым Бекетова рада.", (), [("Зоя ханым Бекетова", None)]),
        # the full stop of a sentence is no part of a name
        ("Then came Wu Fan. He left.", ("Wu Fan.",), [("Wu Fan", None)]),
    ],
)
def test_spans(
    gazetteer: Gazetteer, text: str, persons: tuple[str, ...], expected: list[tuple[str, str | None]]
) -> None:
    assert links(read(gazetteer, text, persons=persons)) == expected


@pytest.mark.parametrize(
    ("text", "persons", "bodies", "label"),
    [
        ("Рядом Саидов.", (), ("Саидов",), "PER"),
        ("Гости из Сената.", ("Сената",), (), "ORG"),
        ("Гости из Незнамска.", (), ("Незнамска",), "ORG"),
    ],
)
def test_lists_know_the_type_better(
    gazetteer: Gazetteer, text: str, persons: tuple[str, ...], bodies: tuple[str, ...], label: str
) -> None:
    mentions = read(gazetteer, text, "2000", persons=persons, bodies=bodies).mentions
    assert [(mention.label, mention.entity) for mention in mentions] == [(label, None)]
