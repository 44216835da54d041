"""One choice for each mention, over the whole text: tables of text and what it names."""

from __future__ import annotations

import cProfile
import pstats

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a body and its owner are one name
        ("Об этом сообщил МИД Казахстана.", [("МИД Казахстана", "org/kz-mfa")]),
        ("Об этом сообщил МИД Узбекистана.", [("МИД Узбекистана", "org/uz-mfa")]),
        ("В секретариате ШОС прошла встреча.", [("секретариате ШОС", "org/sco-secretariat")]),
        (
            "The Kazakh MFA and the SCO Secretariat",
            [("Kazakh MFA", "org/kz-mfa"), ("SCO Secretariat", "org/sco-secretariat")],
        ),
        (
            "Ministry of Foreign Affairs of the Republic of Kazakhstan",
            [("Ministry of Foreign Affairs of the Republic of Kazakhstan", "org/kz-mfa")],
        ),
        # another name of a body in brackets
        ("High Senate (Senate)", [("High Senate", "org/uz-senate"), ("Senate", "org/uz-senate")]),
        # ... but what is strong alone stays alone
        ("казахстанское агентство ТАСС", [("казахстанское", "country/kz"), ("ТАСС", "org/tass")]),
        # a weak name needs support
        ("В моде новый Trend.", []),
        ("«Главное — тренд», сообщает Trend из Ташкента.", [("Trend", "org/trend")]),
        ("МИД выступил с заявлением.", []),
        (
            "Казахстан против. МИД Казахстана пояснил. В МИД добавили.",
            [("Казахстан", "country/kz"), ("МИД Казахстана", "org/kz-mfa"), ("МИД", "org/kz-mfa")],
        ),
        # an abbreviation of two states is that of the one the text is about
        ("Министры из РК рады. Казахстан рад.", [("РК", "country/kz"), ("Казахстан", "country/kz")]),
        ("Министры из РК рады. Южная Корея рада.", [("РК", "country/kr"), ("Южная Корея", "country/kr")]),
        ("Министры из РК рады.", []),
        # a common word that begins a sentence is no outlet, though the text names it elsewhere
        ("Рассвет прекрасен. Газета «Рассвет» рада.", [("Газета «Рассвет»", "org/dawn")]),
        ("Газета «Рассвет» рада. «Рассвет» пишет.", [("Газета «Рассвет»", "org/dawn"), ("Рассвет", "org/dawn")]),
        # a declined abbreviation is one
        (
            "Казахстан против. МИД Казахстана пояснил. В МИДе рады.",
            [("Казахстан", "country/kz"), ("МИД Казахстана", "org/kz-mfa"), ("МИДе", "org/kz-mfa")],
        ),
        # the first part of a double adjective, whatever the hyphen
        ("узбекско‑казахстанский мир", [("узбекско", "country/uz"), ("казахстанский", "country/kz")]),
        # a body of each of several states
        (
            "Министерства иностранных дел Южной Кореи и Узбекистана рады.",
            [("Южной Кореи", "country/kr"), ("Узбекистана", "country/uz")],
        ),
        # adjectives of cities stand for them
        ("Приехал московский гость.", [("московский", "place/moscow")]),
        # several bodies are none of them
        ("The SCO secretariats heads met.", [("SCO", "org/sco")]),
        # a building that gives a body its name
        ("Прошла встреча в Чертоге.", [("Чертоге", "place/hall")]),
        ("В Чертоге заявили о встрече.", [("Чертоге", "org/hall")]),
        ("Чертог доволен.", [("Чертог", "org/hall")]),
        # a currency and a month are no names
        ("It cost US$5m on APR 10.", []),
        ("Встреча на узбекско-американском уровне.", [("узбекско", "country/uz"), ("американском", "country/us")]),
        # an outlet in a dateline, told to, before a colon
        ("Друг told Trend, рад.", [("Trend", "org/trend")]),
        ("Автор – Trend: новости", [("Trend", "org/trend")]),
        # a ministry's name that goes on to another state
        ("Министерство печати, лесов и полей Узбекистана", [("Министерство печати, лесов и полей Узбекистана", None)]),
        ("Министерство печати и гости обманули Узбекистан", [("Узбекистан", "country/uz")]),
        # a body that bears a name
        ("ТАСС имени Армана Бекетова", [("ТАСС имени Армана Бекетова", "org/tass")]),
        # outlets in a list speak for each other
        (
            "Приехали «Казинформ», Trend и «Рассвет».",
            [("Казинформ", "org/kazinform"), ("Trend", "org/trend"), ("Рассвет", "org/dawn")],
        ),
        ("Приехали Trend, «Рассвет» и ТАСС.", [("Trend", "org/trend"), ("Рассвет", "org/dawn"), ("ТАСС", "org/tass")]),
        ("Приехали «Рассвет» и гости. ТАСС рад.", [("ТАСС", "org/tass")]),
        ("According to Trend, it rains.", [("Trend", "org/trend")]),
        # the generic noun in small letters is no name
        ("Секретариат ШОС открыт. В секретариате тихо.", [("Секретариат ШОС", "org/sco-secretariat")]),
        # surnames follow full names
        (
            "Арман Бекетов прилетел. Бекетов доволен.",
            [("Арман Бекетов", "person/arman-beketov"), ("Бекетов", "person/arman-beketov")],
        ),
        (
            "Бекетову вручили награду. Позже Арман Бекетов уехал.",
            [("Бекетову", "person/arman-beketov"), ("Арман Бекетов", "person/arman-beketov")],
        ),
        ("А. Бекетов прилетел.", [("А. Бекетов", "person/arman-beketov")]),
        # a surname like a short word needs the full name
        ("Wu said so.", []),
        ("Wu Ming came. Wu said so.", [("Wu Ming", "person/wu-ming"), ("Wu", "person/wu-ming")]),
        # languages are no mentions
        ("книга на узбекском языке", []),
        ("сайт на казахстанском, узбекском и английском языках", []),
        ("Интервью на узбекском.", []),
        ("Рабочие языки – узбекский и американский.", []),
        ("Its languages are Kazakh and Uzbek.", []),
        ("It came out in Kazakh, English and Uzbek.", []),
        ("in Kazakh towns", [("Kazakh", "country/kz")]),
        # abbreviations that the text defines
        (
            "Парламентская ассамблея друзей (ПАД) собралась. В ПАД рады.",
            [("Парламентская ассамблея друзей", "org/assembly"), ("ПАД", "org/assembly"), ("ПАД", "org/assembly")],
        ),
        # ... unless they are another's name
        (
            "Секретариат Шанхайской организации сотрудничества (ШОС)",
            [("Секретариат Шанхайской организации сотрудничества", "org/sco-secretariat"), ("ШОС", "org/sco")],
        ),
        # namesakes of places: by the country the text is about
        ("Georgia and Tbilisi", [("Georgia", "country/ge"), ("Tbilisi", "place/tbilisi")]),
        ("Georgia is an American state.", [("Georgia", "place/georgia-us-state"), ("American", "country/us")]),
        ("Страны Запада против.", [("Запада", "place/west")]),
    ],
)
def test_links(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str]]) -> None:
    assert links(read(gazetteer, text)) == expected


def test_a_longer_unknown_name_is_not_the_known_one_inside(gazetteer: Gazetteer) -> None:
    text = "Ерлан Бекетов прилетел. Арман Бекетов тоже."
    found = links(read(gazetteer, text, persons=("Ерлан Бекетов",)))
    assert found == [("Ерлан Бекетов", None), ("Арман Бекетов", "person/arman-beketov")]


@pytest.mark.parametrize(
    ("date", "entity"), [("2012", "org/old-ministry"), ("2020-01-01", "org/new-ministry"), (None, None)]
)
def test_of_two_bodies_with_one_name_the_one_of_the_date(
    gazetteer: Gazetteer, date: str | None, entity: str | None
) -> None:
    name = "Министерство печати Казахстана"
    assert links(read(gazetteer, name, date)) == [(name, entity)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Посол Казахстана в Узбекистане Иван Бобров", [("Посол Казахстана в Узбекистане", None)]),
        ("Ambassador to Uzbekistan left", [("Ambassador to Uzbekistan", None)]),  # of whom nothing says
        ("Сын президента Казахстана Тимур Саидов", [("президента Казахстана", None)]),
        ("Помощник президента Узбекистана Тимур Саидов", [("Помощник президента Узбекистана", "person/timur-saidov")]),
        ("Timur Saidov has been appointed Director of TASS", [("Director of TASS", "person/timur-saidov")]),
        ("Timur Saidov was Director of TASS; Dina Beketova left", [("Director of TASS", None)]),
    ],
)
def test_neighbours_of_titles(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str | None]]) -> None:
    roles = read(gazetteer, text, "2024").roles
    assert [(role.text, role.holder.id if role.holder else None) for role in roles] == expected


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        ("Глава государства Дина Бекетова прибыла.", ["position/kz-president"]),
        ("Президент РК Марат Турабек прибыл.", [None]),  # whose office is of none of the states that РК may be
    ],
)
def test_an_office_of_the_person_beside_is_of_the_body_beside(
    gazetteer: Gazetteer, text: str, positions: list[str | None]
) -> None:
    assert [role.position and role.position.id for role in read(gazetteer, text).roles] == positions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Сказал Арман Сергеевич Бекетов.", [("Арман Сергеевич Бекетов", "person/arman-beketov")]),
        ("Сказал министр Сергей Бекетов.", [("Сергей Бекетов", None)]),  # his father's name is no name of his
        ("President Saidov al-Basri left.", [("Saidov al-Basri", None)]),
    ],
)
def test_a_longer_name_is_another_person(
    gazetteer: Gazetteer, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert links(read(gazetteer, text, "2024")) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Арман Бекетов ",  # a chain of names in either order
        "Парламентская ассамблея друзей (ПАД) собралась. ",  # a definition at each step
        "Georgia said. ",  # an ambiguous place at each step
        "Генсек отбыл. ",  # a bare title at each step
    ],
)
def test_time_grows_with_the_text_not_with_its_square(gazetteer: Gazetteer, sentence: str) -> None:
    def count_calls(times: int) -> int:
        profile = cProfile.Profile()
        profile.runcall(read, gazetteer, sentence * times)
        return pstats.Stats(profile).total_calls

    assert count_calls(160) < 2.6 * count_calls(80)


def test_unknown_names_of_one_person_share_a_cluster_and_a_base_form(gazetteer: Gazetteer) -> None:
    text = "С Жасуланом Тойболдиным говорили. Жасулан Тойболдин рад."
    resolved = read(gazetteer, text, persons=("Жасуланом Тойболдиным", "Жасулан Тойболдин"))
    assert [(m.base_form, m.cluster) for m in resolved.mentions] == [("Жасулан Тойболдин", 1)] * 2


def test_a_full_name_settles_the_base_form_of_a_surname(gazetteer: Gazetteer) -> None:
    text = "Речь Юлдашева понравилась. Марат Юлдашев рад."
    resolved = read(gazetteer, text, persons=("Юлдашева", "Марат Юлдашев"))
    assert [m.base_form for m in resolved.mentions] == ["Юлдашев", "Марат Юлдашев"]


def test_every_link_has_score_and_evidence(gazetteer: Gazetteer) -> None:
    for mention in read(gazetteer, "Генсек ШОС Арман Бекетов в МИД Казахстана.").mentions:
        assert mention.entity is not None
        assert 0.5 <= mention.score <= 1
        assert mention.evidence


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        ("Генеральный секретарь ШОС напомнил", "2011-06-01", [("Генеральный секретарь ШОС", "person/arman-beketov")]),
        ("Генеральный секретарь ШОС напомнил", "2014-06-01", [("Генеральный секретарь ШОС", "person/timur-saidov")]),
        ("Генеральный секретарь ШОС напомнил", None, [("Генеральный секретарь ШОС", None)]),
        ("с генсеком ШОС", "2011", [("генсеком ШОС", "person/arman-beketov")]),
        ("SCO Secretary-General said", "2011-06-01", [("SCO Secretary-General", "person/arman-beketov")]),
        ("Kazakhstan's President left", "2011-06-01", [("Kazakhstan's President", "person/dina-beketova")]),
        ("глава МИД Казахстана отбыл", "2015-06-01", [("глава МИД Казахстана", "person/arman-beketov")]),
        (
            "глава казахстанского государства",
            "2015-06-01",
            [("глава казахстанского государства", "person/dina-beketova")],
        ),
        ("Kazakh FM left", "2015-06-01", [("Kazakh FM", "person/arman-beketov")]),
        # the text names the holder
        ("президент Узбекистана Тимур Саидов", "2015", [("президент Узбекистана", "person/timur-saidov")]),
        ("Timur Saidov, Director of TASS, said", "2015", [("Director of TASS", "person/timur-saidov")]),
        # former and deputy are not the holder
        ("бывший президент Казахстана", "2015", [("президент Казахстана", None)]),
        ("заместитель директора ТАСС", "2015", [("заместитель директора ТАСС", None)]),
        # alone only as the one named before
        ("Директор ушёл.", "2015", []),
        (
            "Генсек ШОС прибыл. Позже Генсек отбыл.",
            "2011",
            [("Генсек ШОС", "person/arman-beketov"), ("Генсек", "person/arman-beketov")],
        ),
        ("после встречи", "2015", []),
    ],
)
def test_roles(gazetteer: Gazetteer, text: str, date: str | None, expected: list[tuple[str, str | None]]) -> None:
    roles = read(gazetteer, text, date).roles
    assert [(role.text, role.holder.id if role.holder else None) for role in roles] == expected


def test_the_same_text_gives_the_same_answer(gazetteer: Gazetteer) -> None:
    text = "Генсек ШОС Арман Бекетов в МИД Казахстана. Бекетов и Trend."
    assert read(gazetteer, text) == read(gazetteer, text)
