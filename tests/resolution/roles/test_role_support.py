"""What an office says for the names beside it: of several persons of a surname its holder is meant."""

from __future__ import annotations

import pytest

import mediacoop

JAPAROVS = ["person/sadyr-japarov", "person/akylbek-japarov"]


@pytest.mark.parametrize(
    ("text", "date", "persons"),
    [
        # the foreign minister is better known, but is not the minister of defence
        ("Министр обороны Иванов рад.", "2003-03-03", ["person/sergei-ivanov"]),
        (
            "Министр обороны России Иванов и глава МИД России Иванов рады.",
            "2003-03-03",
            ["person/sergei-ivanov", "person/igor-ivanov"],
        ),
        ("President Japarov received Prime Minister Akylbek Japarov.", "2023-03-03", JAPAROVS),
        ("Премьер-министр Акылбек Жапаров писал президенту Жапарову.", "2023-03-03", JAPAROVS[::-1]),
        # what bodies of several states are called is nobody's given name
        ("Рад глава Минобороны Шойгу.", "2021-03-03", ["person/sergei-shoigu"]),
        # a man's surname in the genitive beside a verb of a woman is hers
        ("Замминистра Иванова рассказала о книге.", "2023-03-03", [None]),
        ("Замминистра Иванов рассказал о книге.", "2023-03-03", ["person/yevgeny-ivanov"]),
        # no leader is called by the title of a lesser office
        ("Mayor Rahmon left.", "2024-05-05", [None]),
        ("Губернатор Рахмон рад.", "2024-05-05", [None]),
        ("President Rahmon left.", "2024-05-05", ["person/emomali-rahmon"]),
    ],
)
def test_whose_surname_it_is(text: str, date: str, persons: list[str | None]) -> None:
    found = [m for m in mediacoop.extract(text, date=date).mentions if m.label == "PER"]
    assert [mention.entity and mention.entity.id for mention in found] == persons


@pytest.mark.parametrize(
    ("text", "date", "person"),
    [
        # the news of the end of a term call its holder by the office
        ("Президент Ирана Раиси погиб.", "2024-05-20", "person/ebrahim-raisi"),
        ("Iranian President Raisi died.", "2024-05-20", "person/ebrahim-raisi"),
        ("Президент Афганистана Гани покинул страну.", "2021-08-16", "person/ashraf-ghani"),
        # ... for some days, and with the state beside; who has the surname and the office now comes first
        ("Президент Ирана Раиси погиб.", "2024-06-20", None),
        ("Президент Гани покинул страну.", "2021-08-16", None),
        ("Президент США Буш прибыл.", "2025-01-25", None),
        ("Президент Азербайджана Алиев прибыл.", "2003-11-05", "person/ilham-aliyev"),
    ],
)
def test_who_has_just_left_an_office(text: str, date: str, person: str | None) -> None:
    (found,) = [m for m in mediacoop.extract(text, date=date).mentions if m.label == "PER"]
    assert (found.entity and found.entity.id) == person


def test_an_office_alone_is_not_that_of_who_has_just_left_it() -> None:
    (role,) = mediacoop.extract("Президент Ирана прибыл.", date="2024-05-25").roles
    assert role.holder is not None
    assert role.holder.id == "person/mohammad-mokhber"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Президент Таджикистана Эмомали Рахмон принял президента РТ Рустама Минниханова.", "place/tatarstan"),
        ("Премьер-министр РТ Алексей Песошин прибыл в Таджикистан.", "place/tatarstan"),
        ("Президент РТ Эмомали Рахмон прибыл в Татарстан.", "country/tj"),
    ],
)
def test_the_holder_says_whose_abbreviation_it_is(text: str, state: str) -> None:
    found = {m.text: m.entity and m.entity.id for m in mediacoop.extract(text, date="2022-05-01").mentions}
    assert found["РТ"] == state


def test_the_director_of_a_part_vouches_for_the_whole() -> None:
    found = mediacoop.extract("The SCO met. Yesterday RATS director Ruslan Mirzayev left.", date="2022-05-01")
    assert [m.entity and m.entity.id for m in found.mentions if m.text == "RATS"] == ["org/sco-rats"]
    assert [relation.position and relation.position.id for relation in found.relations] == [
        "position/sco-rats-director"
    ]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Министр обороны Сергей Иванов рад.", "person/sergei-ivanov"),
        ("Глава Казахтелекома Сергей Иванов рад.", None),  # many have the name
        ("Глава Казахтелекома Касым-Жомарт Токаев рад.", "person/kassym-jomart-tokayev"),
    ],
)
def test_a_namesake_in_an_office_of_another_body(text: str, person: str | None) -> None:
    (found,) = [m for m in mediacoop.extract(text, date="2004-05-05").mentions if m.label == "PER"]
    assert (found.entity and found.entity.id) == person


@pytest.mark.parametrize(
    ("text", "body", "person"),
    [
        ("WHO chief Tedros joined the meeting.", "org/who", "person/tedros-adhanom-ghebreyesus"),
        ("WHO chief Margaret left.", "org/who", None),  # not on that date
        ("WHO chief Tedros Zorin left.", "org/who", None),
        ("Yesterday WHO editor Tedros left.", None, None),
    ],
)
def test_an_abbreviation_before_a_title_is_a_body(text: str, body: str | None, person: str | None) -> None:
    found = mediacoop.extract(text, date="2020-04-14").mentions
    assert next((m.entity.id for m in found if m.text == "WHO" and m.entity), None) == body
    assert next((m.entity.id for m in found if m.label == "PER" and m.entity), None) == person


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("The Congress elected Xi Jinping president of China, Hu Jintao stepped down.", "person/xi-jinping"),
        ("The Congress thanked the president of China, Hu Jintao.", "person/hu-jintao"),
    ],
)
def test_who_is_elected_holds_the_office(text: str, holder: str) -> None:
    (role,) = mediacoop.extract(text, date="2013-03-14").roles
    assert (role.holder and role.holder.id) == holder
