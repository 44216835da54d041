"""What the rest of the text says for weak names and for namesakes among places."""

from __future__ import annotations

import pytest
from reading import links, read

import mediacoop
from mediacoop.gazetteer import Gazetteer

STATE, AMERICAN = ("Georgia", "country/ge"), ("Georgia", "place/georgia-us-state")
KZ, UZ = ("Kazakhstan", "country/kz"), ("Uzbekistan", "country/uz")
RU_KZ, RU_UZ = ("Казахстан", "country/kz"), ("Узбекистан", "country/uz")


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("Students from Texas and from towns in Georgia protested.", [AMERICAN]),
        ("Students from Texas and from towns in Georgia sang. Uzbekistan and Georgia agreed.", [AMERICAN, STATE]),
        ("American students in Georgia protested.", [STATE]),
        ("Georgia's parliament met in Tbilisi.", [STATE]),
        ("Ministers of Georgia, Kazakhstan and Uzbekistan met.", [STATE]),
        # the text speaks of both countries, and the state's is the stronger name
        ("American songs about Georgia please Tbilisi.", [STATE]),
    ],
)
def test_which_georgia_is_meant(gazetteer: Gazetteer, text: str, linked: list[tuple[str, str | None]]) -> None:
    assert [link for link in links(read(gazetteer, text)) if link[0] == "Georgia"] == linked


@pytest.mark.parametrize(
    ("text", "persons", "places", "chad"),
    [
        ("Songs of Chad please all.", (), ("Chad",), "country/td"),
        ("Songs please Chad.", (), ("Chad",), "country/td"),
        ("Songs please Chad.", (), (), None),
        ("Chad Smith sings. Songs please Chad.", ("Chad Smith",), (), None),
    ],
)
def test_a_state_with_the_name_of_a_person(
    gazetteer: Gazetteer, text: str, persons: tuple[str, ...], places: tuple[str, ...], chad: str | None
) -> None:
    found = dict(links(read(gazetteer, text, persons=persons, places=places)))
    assert found.get("Chad") == chad


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("The governor of Marnaouli came to Paris.", None),
        ("The governor of Marnaouli came to Tbilisi.", "place/marneuli"),
    ],
)
def test_a_city_spelt_otherwise_needs_its_state(gazetteer: Gazetteer, text: str, entity: str | None) -> None:
    assert dict(links(read(gazetteer, text, places=("Marnaouli",))))["Marnaouli"] == entity


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a weak name goes with the owner that the text speaks of most
        ("Казахстан рад. Вчера Сенат пел.", [RU_KZ, ("Сенат", "org/kz-senate")]),
        ("Казахстан и Узбекистан рады. Вчера Сенат пел.", [RU_KZ, RU_UZ]),
        (
            "Казахстан и Узбекистан рады. Казахстан пел. Вчера Сенат пел.",
            [RU_KZ, RU_UZ, RU_KZ, ("Сенат", "org/kz-senate")],
        ),
        # ... but not at the start of a sentence, where any noun has a capital
        ("Казахстан рад. Сенат пел.", [RU_KZ]),
        # an organisation must be named itself
        ("ШОС рада. Вчера Секретариат пел.", [("ШОС", "org/sco"), ("Секретариат", "org/sco-secretariat")]),
        ("Казахстан рад. Вчера Секретариат пел.", [RU_KZ]),
        # the words of a weak name of an outlet speak for it only, in capitals or not
        ("Узбекистан рад. Вчера Рассвет пел.", [RU_UZ]),
        # a street bears the name
        ("Казахстан рад. На улице Сената пели.", [RU_KZ]),
        # an area has its capital inside a sentence
        ("Страны Запада рады.", [("Запада", "place/west")]),
        ("Запад рад.", []),
        # heads of several bodies
        ("Казахстан рад. Вчера МИД стран пел.", [RU_KZ]),
    ],
)
def test_weak_names(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert links(read(gazetteer, text)) == expected


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Вчера РК пела. Казахстан рад.", "only-state-in-text"),
        ("Много песен поют теперь на новостях Trend о погоде", "latin-in-cyrillic"),
        ("According to Trend, it rains.", "outlet-words"),
        ("TASS and Trend grew. According to Trend, it rains.", "outlet-beside"),
        ("Прошла встреча в Чертоге.", "place-words"),
        ("Georgia and Tbilisi", "country-in-text"),
        ("Казахстан рад. Вчера Сенат пел.", "owner-in-text"),
    ],
)
def test_evidence(gazetteer: Gazetteer, text: str, evidence: str) -> None:
    assert evidence in {tag for mention in read(gazetteer, text).mentions for tag in mention.evidence}


@pytest.mark.parametrize(
    ("text", "name", "entity"),
    [
        # no common noun that has its capital from the sentence it begins
        ("МОСКВА, 6 июня. /ТАСС/. Минобороны ответило Таджикистану.", "Минобороны", "org/ru-mod"),
        ("Узбекистан ждёт. Минюст готов.", "Минюст", "org/uz-ministry-of-justice"),
        ("Узбекистан ждёт. Правительство готово.", "Правительство", None),
        ("Россия и Таджикистан ждут. Минобороны готово.", "Минобороны", None),
        # the union that each of them has is that of the state the text speaks of most
        ("Россия и Казахстан пели. Союз писателей рад.", "Союз писателей", None),
        ("Казахстан пел. Союз писателей рад.", "Союз писателей", "org/kz-writers-union"),
        ("В Москве пел Союз писателей.", "Союз писателей", "org/union-of-writers-russia"),
        # several outlets of a kind
        ("The agencies Trend and Report met in Baku.", "Report", "org/report-news-agency"),
        ("The Trend goes on in Baku.", "Trend", None),
    ],
)
def test_a_short_name_of_the_state_that_leads(text: str, name: str, entity: str | None) -> None:
    found = {m.text: m.entity and m.entity.id for m in mediacoop.extract(text, date="2021-06-06").mentions}
    assert found.get(name) == entity


@pytest.mark.parametrize(
    ("text", "name", "entity"),
    [
        # a chamber goes with its state where the parliament is not named
        ("Kazakhstan has a new law, which the Senate passed.", "Senate", "org/kz-senate"),
        ("Kazakhstan and Uzbekistan have a law that the Senate passed.", "Senate", None),
        # a weak name in a list of places of its state
        ("Guests saw Ashgabat and Mary, Turkmen officials said.", "Mary", "place/mary"),
    ],
)
def test_chambers_and_lists_of_places(text: str, name: str, entity: str | None) -> None:
    found = [m for m in mediacoop.extract(text, date="2018-05-05").mentions if m.text == name]
    assert [mention.entity and mention.entity.id for mention in found] == [entity]


@pytest.mark.parametrize(
    ("text", "name", "entity"),
    [
        # a verb after a name makes nobody several
        ("Putin heads to Beijing for talks.", "Putin", "person/vladimir-putin"),
        ("Lukashenko heads home after the visit.", "Lukashenko", "person/alexander-lukashenko"),
        ("Kazakhstan said so. The MFA heads the working group.", "MFA", "org/kz-mfa"),
        ("Kazakhstan said so. The MFA heads met.", "MFA", None),
        # whose name a street or theatre bears is not spoken of, who speaks through another or on a square is
        ("Сегодня министр от имени Токаева поблагодарил гостей.", "Токаева", "person/kassym-jomart-tokayev"),
        ("На площади Мирзиёев обратился к людям.", "Мирзиёев", "person/shavkat-mirziyoyev"),
    ],
)
def test_what_stands_beside_a_surname(text: str, name: str, entity: str | None) -> None:
    found = [m for m in mediacoop.extract(text, date="2025-05-05").mentions if m.text == name]
    assert [mention.entity and mention.entity.id for mention in found] == [entity]


@pytest.mark.parametrize(
    ("text", "name", "entity"),
    [
        ("Jordan shot down drones, Amman said.", "Jordan", "country/jo"),
        ("Помогут Чаду. В Чаде рады, в Нджамене тоже.", "Чаду", "country/td"),
        ("They met the ADB, the IDB and the World Bank.", "IDB", "org/isdb"),
        ("Мир отмечает праздник.", "Мир", None),
        ("Об этом пишет «Мир».", "Мир", "org/mir-tv"),
    ],
)
def test_what_the_rest_of_the_text_says(text: str, name: str, entity: str | None) -> None:
    found = {m.text: m.entity and m.entity.id for m in mediacoop.extract(text, date="2024-04-14").mentions}
    assert found.get(name) == entity


@pytest.mark.parametrize(
    ("text", "outlets"),
    [
        ("Report.az, APA and Turan were there. Ivan Zorin of APA left.", ["org/apa-news-agency"] * 2),
        ("Ivan Zorin of APA left. Report.az, APA and Turan were there.", ["org/apa-news-agency"] * 2),
        ("Psychologists met. Ivan Zorin of APA left.", [None]),
    ],
)
def test_an_outlets_abbreviation_is_the_same_elsewhere(text: str, outlets: list[str | None]) -> None:
    found = mediacoop.extract(text, date="2024-10-24").mentions
    assert [m.entity and m.entity.id for m in found if m.text == "APA"] == outlets
