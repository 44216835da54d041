"""The deputies of a body are no others': an office is taken by body and title, or by the person named."""

from __future__ import annotations

import pytest

import mediacoop

KAZINFORM = "kazinform-deputy-director-general"


@pytest.mark.parametrize(
    ("text", "date", "position"),
    [
        ("Заместитель гендиректора МИА «Казинформ» Канат Искаков выступил.", "2019-06-01", KAZINFORM),
        ("Заместителю гендиректора «Казинформа» Ивану Зорину рады.", "2019-06-01", KAZINFORM),
        ("Deputy Director General of Kazinform Kanat Iskakov spoke.", "2019-06-01", KAZINFORM),
        # of two ranks the one that is named
        (
            "Первому заместителю генерального директора «Казинформа» Ивану Зорину рады.",
            "2019-06-01",
            "kazinform-first-deputy-director-general",
        ),
        (
            "First Deputy Director General of Kazinform Ivan Zorin spoke.",
            "2019-06-01",
            "kazinform-first-deputy-director-general",
        ),
        # a deputy elsewhere is none here
        ("Заместитель главного редактора «Казинформа» Канат Искаков выступил.", "2024-06-01", None),
        ("Заместитель директора ТАСС Канат Искаков выступил.", "2024-06-01", None),
        ("Deputy Director of TASS Kanat Iskakov spoke.", "2024-06-01", None),
        ("Deputy Minister of Health of Kazakhstan Kanat Iskakov spoke.", "2024-06-01", None),
        # a ministry's are deputy ministers of the state
        ("Первый вице-премьер Казахстана Роман Скляр прибыл.", "2022-05-05", "kz-first-deputy-prime-minister"),
        ("First Deputy Prime Minister Roman Sklyar arrived.", "2022-05-05", "kz-first-deputy-prime-minister"),
        # a president's aide is no deputy of his
        ("Presidential aide Yury Ushakov spoke.", "2022-05-05", "ru-president-aide"),
    ],
)
def test_deputies(text: str, date: str, position: str | None) -> None:
    (role,) = mediacoop.extract(text, date=date).roles
    assert (role.position and role.position.id) == (position and f"position/{position}")


@pytest.mark.parametrize(
    ("text", "deputy"),
    [
        ("Presidential aide Yury Ushakov spoke.", False),
        ("Помощник президента России Юрий Ушаков выступил.", False),
        ("First Deputy Prime Minister Roman Sklyar spoke.", True),
        ("Замминистра обороны РФ Иван Зорин выступил.", True),
        ("Вице-премьер – министр труда Казахстана Иван Зорин выступил.", True),
    ],
)
def test_who_is_a_deputy(text: str, deputy: bool) -> None:
    assert mediacoop.extract(text, date="2022-05-05").relations[0].deputy == deputy


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        (
            "Замгенсека ШОС Айзада Субакожоева (Кыргызстан) и В.Потапенко (Россия) рады.",
            ["aizada-subakozhoyeva", "vladimir-potapenko"],
        ),
        (
            "Заместители генсека ШОС А.Субакожоева, В.Потапенко и Ван Кайвэнь рады.",
            ["aizada-subakozhoyeva", "vladimir-potapenko", "wang-kaiwen"],
        ),
        (
            "SCO Deputy Secretary-General Wang Kaiwen and Vladimir Potapenko smiled.",
            ["wang-kaiwen", "vladimir-potapenko"],
        ),
        # guests in a list have no such office, nor does the one office of a chief stand for two
        ("Замгенсека ШОС Айзада Субакожоева, Сергей Лавров и Иван Зорин рады.", ["aizada-subakozhoyeva"]),
        ("Генсек ШОС Рашид Алимов и В.Потапенко рады.", ["rashid-alimov"]),
    ],
)
def test_deputies_in_a_list(text: str, persons: list[str]) -> None:
    relations = mediacoop.extract(text, date="2016-06-06").relations
    assert [relation.person.id for relation in relations if relation.person] == [f"person/{id}" for id in persons]
    assert len({relation.position for relation in relations}) == 1
