"""Whose office a title names: the body after it, with what it is by law."""

from __future__ import annotations

import pytest

import mediacoop


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ('Ivan Zorin, Chairman of JSC "Kazakhtelecom", left.', 'Chairman of JSC "Kazakhtelecom"'),
        ("The director of OJSC Gazprom Ivan Zorin left.", "director of OJSC Gazprom"),
        ("Директор ПАО «Газпром» Иван Зорин рад.", "Директор ПАО «Газпром»"),
        ("The director of the TASS news agency Ivan Zorin left.", "director of the TASS"),
    ],
)
def test_the_body_and_its_legal_form(text: str, role: str) -> None:
    assert [found.text for found in mediacoop.extract(text, date="2017-06-01").roles] == [role]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Chinese FM in Chad: Wang Yi met friends.", ["Chinese FM"]),
        ("Вчера Китайский премьер в Казахстане выступил.", ["Китайский премьер"]),
        (
            "Директор российского информационного агентства ТАСС рад.",
            ["Директор российского информационного агентства ТАСС"],
        ),
        ("Ivan Zorin, KTZ Deputy Chairman, left.", ["KTZ Deputy Chairman"]),
        ("Roman Sklyar rises to First Deputy Prime Minister.", ["First Deputy Prime Minister"]),
        ("Замминистра Иванова рассказала о книге.", ["Замминистра"]),  # a person, not the city
        ("Мэр Иванова рассказал о книге.", ["Мэр Иванова"]),
        ("Guests of the State Department's assistant secretary left.", ["State Department's assistant secretary"]),
        ("The State Department's assistant secretary in Tashkent left.", ["State Department's assistant secretary"]),
        ("The director in Tashkent left.", ["director in Tashkent"]),
        ("Guests of the State Department's assistant left.", ["State Department's assistant"]),
        ("Best regards,\nAslan Aslanov\nDirector, AZERTAC\n", ["Director, AZERTAC"]),
        ("TASS\nDirector General Ivan Zorin left.", ["Director General"]),  # a line ends a role
        ("Об этом пишет пресс-служба главы государства из Казахстана.", ["главы государства"]),
        (
            "Председателем Союза журналистов Казахстана 14 июня избран Иван Зорин.",
            ["Председателем Союза журналистов Казахстана"],
        ),
    ],
)
def test_where_a_role_ends(text: str, roles: list[str]) -> None:
    assert [found.text for found in mediacoop.extract(text, date="2024-06-01").roles] == roles


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Best regards,\nAslan Aslanov\nDirector General, AZERTAC\n", "person/aslan-aslanov"),
        # a by-line is no signature
        ("Новости дня.\nИван Зорин\nПрезидент Казахстана прибыл.", "person/kassym-jomart-tokayev"),
        ("Head of TASS news agency Ivan Petrov left.", None),
        ("Director of Kabar agency Kubanychbek Taabaldiev left.", "person/kubanychbek-taabaldiev"),
    ],
)
def test_who_is_named_beside_an_office(text: str, holder: str | None) -> None:
    (role,) = mediacoop.extract(text, date="2020-06-01").roles
    assert (role.holder and role.holder.id) == holder
