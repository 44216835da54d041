"""Roles with the names beside them: lists, deputies, portfolios, spellings of the holder."""

from __future__ import annotations

import pytest
from reading import links, read

import mediacoop
from mediacoop.gazetteer import Gazetteer

BEKETOV, SAIDOV, DINA = "person/arman-beketov", "person/timur-saidov", "person/dina-beketova"
SAULE = "person/saule-turabek"


@pytest.mark.parametrize(
    ("text", "persons", "expected"),
    [
        # in «role, name, role, name» each name is that of the role before it
        (
            "President of Kazakhstan, Dina Beketova, President of Uzbekistan, Ivan Zorin, and guests",
            ("Ivan Zorin",),
            [("President of Kazakhstan", DINA), ("President of Uzbekistan", None)],
        ),
        (
            "Dina Beketova, President of Kazakhstan, Ivan Zorin, Director of TASS, and guests",
            ("Ivan Zorin",),
            [("President of Kazakhstan", DINA), ("Director of TASS", None)],
        ),
        # ... and who follows a comma must have held the office of this body
        ("the President of Georgia, Dina Beketova and guests", (), [("President of Georgia", None)]),
        # ranks and forms of address stand between
        (
            "President Gen Dina Beketova and Director of TASS Mr Timur Saidov",
            (),
            [("President", DINA), ("Director of TASS", SAIDOV)],
        ),
        # ... but nobody from the next paragraph
        ("Директор ТАСС\n\nТимур Саидов прибыл", (), [("Директор ТАСС", None)]),
        # a place is no holder
        ("с директором ТАСС Париж попрощался", (), [("директором ТАСС", None)]),
        # a deputy's office is not the office
        (
            "заместитель министра торговли Узбекистана Тимур Саидов",
            (),
            [("заместитель министра торговли Узбекистана", SAIDOV)],
        ),
        (
            "First Deputy Minister of Trade of Uzbekistan Ivan Zorin",
            ("Ivan Zorin",),
            [("First Deputy Minister of Trade of Uzbekistan", None)],
        ),
        ("заместитель узбекского президента прибыл", (), [("заместитель узбекского президента", None)]),
        # an office may be for a state
        (
            "помощник президента Узбекистана по Казахстану Тимур Саидов",
            (),
            [("помощник президента Узбекистана по Казахстану", SAIDOV)],
        ),
        # the head of a government is the prime minister
        ("глава правительства Узбекистана рад", (), [("глава правительства Узбекистана", SAIDOV)]),
        ("глава узбекского кабмина рад", (), [("глава узбекского кабмина", SAIDOV)]),
        ("Vice President of Uzbekistan Timur Saidov", (), [("Vice President of Uzbekistan", SAIDOV)]),
        # what a minister is minister of need not be known
        (
            "министр леса, воды и малых дел Узбекистана Тимур Саидов",
            (),
            [("министр леса, воды и малых дел Узбекистана", SAIDOV)],
        ),
        (
            "Minister of Woods and Small Waters of Uzbekistan Timur Saidov",
            (),
            [("Minister of Woods and Small Waters of Uzbekistan", SAIDOV)],
        ),
        ("Минувшей ночью министр встретил гостей Узбекистана.", (), []),
        ("the new head of the TASS delegation", (), []),
        ("Timur Saidov is the new Director of TASS", (), [("Director of TASS", SAIDOV)]),
        ("Тимур Саидов, директор ТАСС", (), [("директор ТАСС", SAIDOV)]),
        # what the body is, before its name
        ("директор госкорпорации «ТАСС» Тимур Саидов", (), [("директор госкорпорации «ТАСС»", SAIDOV)]),
        ("директор информагентства ТАСС Тимур Саидов", (), [("директор информагентства ТАСС", SAIDOV)]),
        # the office of a part is not that of the whole
        ("президент комитета Казахстана рад", (), [("президент комитета Казахстана", None)]),
        ("глава комиссии ТАСС по песням Тимур Саидов", (), [("глава комиссии ТАСС по песням", SAIDOV)]),
        # who is named in the nominative holds no office in another case after a comma
        ("Потом, сказал Тимур Саидов, президента Казахстана ждут", (), [("президента Казахстана", DINA)]),
        # a common noun in place of the body
        ("директор агентства Тимур Саидов", (), [("директор агентства", SAIDOV)]),
        # a body after its state's adjective
        ("Speaker of Uzbek High Senate Saule Turabek", (), [("Speaker of Uzbek High Senate", SAULE)]),
        # ... and before its abbreviation
        (
            "Shanghai Cooperation Organisation (SCO) Secretary General Timur Saidov",
            (),
            [("Shanghai Cooperation Organisation (SCO) Secretary General", SAIDOV)],
        ),
        # an envoy's host is enough, a form of address is not
        ("Ambassador to Kazakhstan Timur Saidov", (), [("Ambassador to Kazakhstan", SAIDOV)]),
        ("Ambassador Timur Saidov", (), []),
        # what a minister is minister of, with other words or fewer
        ("Kazakh Songs and Tales Minister", (), [("Kazakh Songs and Tales Minister", "person/erlan-ivanov")]),
        ("Kazakh Songs and Old Dances Minister", (), [("Kazakh Songs and Old Dances Minister", None)]),
        (
            "Kazakh Old Tales Minister Erlan Ivanof",
            ("Erlan Ivanof",),
            [("Kazakh Old Tales Minister", "person/erlan-ivanov")],
        ),
        # what an outlet is between it and the title
        ("TASS news agency Director Timur Saidov", (), [("TASS news agency Director", SAIDOV)]),
        # a city as surname
        ("yesterday evening TASS Director Halit Paris left for home", (), [("TASS Director", None)]),
        (
            "the Minister for Old Songs, Tales and Dances Timur Saidov left",
            (),
            [("Minister for Old Songs, Tales and Dances", SAIDOV)],
        ),
        ("the Minister for Old Songs left with Timur Saidov", (), []),
        # a verb, and a second office
        ("Timur Saidov to head SCO", (), []),
        (
            "Director of TASS Timur Saidov is the new head of SCO",
            (),
            [("Director of TASS", SAIDOV), ("head of SCO", SAIDOV)],
        ),
        # where the text names another than the one known, the known one is not meant
        ("Kazakhstan's President, Ivan Zorin, left.", ("Ivan Zorin",), [("Kazakhstan's President", None)]),
        # ... but who holds another office is a guest in a list
        ("the President of Kazakhstan, Timur Saidov, and guests left", (), [("President of Kazakhstan", DINA)]),
        # a title of what is no known body
        ("Президент Казахстана прибыл. Президент клуба ушёл.", (), [("Президент Казахстана", DINA)]),
        (
            "The President of Kazakhstan came. President of the club left.",
            (),
            [("President of Kazakhstan", DINA)],
        ),
        # offices in a chain share the name at its end, or before it
        (
            "директор ТАСС, президент Казахстана Дина Бекетова",
            (),
            [("директор ТАСС", None), ("президент Казахстана", DINA)],
        ),
        (
            "Dina Beketova, President of Kazakhstan and Director of TASS, left",
            (),
            [("President of Kazakhstan", DINA), ("Director of TASS", DINA)],
        ),
        (
            'Dina Beketova, also the Director of the agency "TASS" (TASS) and President of Kazakhstan, left',
            (),
            [('Director of the agency "TASS"', DINA), ("President of Kazakhstan", DINA)],
        ),
        # whose office it is not gives way to whose it is
        (
            "Timur Saidov, President of Kazakhstan, Dina Beketova, left",
            (),
            [("President of Kazakhstan", DINA)],
        ),
        ("talks at the President level", (), []),
        # ... and so do those that a dash joins, known or not
        (
            "Президент – министр торговли Узбекистана Тимур Саидов",
            (),
            [("Президент", SAIDOV), ("министр торговли Узбекистана", SAIDOV)],
        ),
        (
            "Deputy Director – Director of TASS Ivan Zorin left",
            ("Ivan Zorin",),
            [("Deputy Director", None), ("Director of TASS", None)],
        ),
        # several heads are no role
        ("главы Казахстана, Узбекистана и США встретились", (), []),
        ("ТАСС во главе с другом", (), []),
        # a parliament is presided over under any title
        ("Chair of the Сенат Узбекистана, Saule Turabek", (), [("Chair of the Сенат Узбекистана", SAULE)]),
        # the holder in another spelling
        ("президент Казахстана Дана Бекатова", ("Дана Бекатова",), [("президент Казахстана", DINA)]),
        ("президент Казахстана Дана Зорина", ("Дана Зорина",), [("президент Казахстана", None)]),
        # the first of two offices has the body of the second
        (
            "Гость встретился с президентом и министром торговли Казахстана.",
            (),
            [("президентом", DINA), ("министром торговли Казахстана", None)],
        ),
        # who helps whom, wherever he is named
        (
            "по словам Тимура Саидова, помощника президента Казахстана",
            (),
            [("помощника президента Казахстана", SAIDOV)],
        ),
        # what an office is for
        (
            "помощник президента Узбекистана по малым делам Тимур Саидов",
            (),
            [("помощник президента Узбекистана по малым делам", SAIDOV)],
        ),
        (
            "помощник президента Узбекистана по делам ШОС Тимур Саидов",
            (),
            [("помощник президента Узбекистана по делам ШОС", SAIDOV)],
        ),
        # an envoy with a host is one, though the title alone is a form of address
        ("новый посол в Узбекистане Тимур Саидов прибыл", (), [("посол в Узбекистане", SAIDOV)]),
        ("посол Тимур Саидов прибыл", (), []),
        # who becomes what
        ("Директором ТАСС назначен Тимур Саидов.", (), [("Директором ТАСС", SAIDOV)]),
        ("Сенат назначил Тимура Саидова директором ТАСС.", (), [("директором ТАСС", SAIDOV)]),
        ("The senate elected Timur Saidov Director of TASS.", (), [("Director of TASS", SAIDOV)]),
        ("The senate appoints Timur Saidov as the new Director of TASS.", (), [("Director of TASS", SAIDOV)]),
        ("The senate named Ivan Zorin as Director of TASS.", ("Ivan Zorin",), [("Director of TASS", None)]),
        ("The senate praised Timur Saidov as Director of TASS left.", (), [("Director of TASS", None)]),
        ("Гость видел Тимура Саидова директором ТАСС.", (), [("директором ТАСС", None)]),
        # who is served holds another office, who serves comes after
        (
            "Timur Saidov, adviser to President Dina Beketova, left",
            (),
            [("adviser to President Dina Beketova", SAIDOV)],
        ),
        (
            "an adviser to President Dina Beketova, Ivan Zorin, left",
            ("Ivan Zorin",),
            [("adviser to President Dina Beketova", None)],
        ),
        ("Adviser to the President Timur Saidov left", (), [("Adviser to the President", SAIDOV)]),
        # a body may follow a comma, when a person follows it
        ("Secretary General, SCO, Timur Saidov left", (), [("Secretary General, SCO", SAIDOV)]),
        ("The Director, TASS and others left", (), []),
        # a high commissioner has a host, a chief guest no office
        (
            "High Commissioner of Kazakhstan to Uzbekistan Ivan Zorin",
            ("Ivan Zorin",),
            [("High Commissioner of Kazakhstan to Uzbekistan", None)],
        ),
        ("Kazakhstan's chief guest Ivan Zorin", ("Ivan Zorin",), []),
        ("Kazakhstan's chief nuclear negotiator left", (), []),
        ("the chief Kazakh negotiator left", (), []),
        ("police chief of Kazakhstan Ivan Zorin", ("Ivan Zorin",), []),
        ("Kazakhstan's chief met guests", (), [("Kazakhstan's chief", DINA)]),
        # what is a body's name elsewhere is a word of a title, unless it is part of what follows
        ("Head of the Secretariat of TASS Timur Saidov", (), [("Head of the Secretariat of TASS", SAIDOV)]),
        # all offices of a list are past
        (
            "He was once President of Kazakhstan and President of Uzbekistan.",
            (),
            [("President of Kazakhstan", None), ("President of Uzbekistan", None)],
        ),
        # a part of a word is no title, heads of several are no role
        ("Пришли Президент-Министры Казахстана", (), []),
        ("Собрались главы МИД её стран, послы пяти стран.", (), []),
        # «Президент» alone is the head of state, though another president stands nearer
        (
            "Президент Казахстана принял гостей. Президент ШОС Тимур Саидов рад. Президент доволен.",
            (),
            [("Президент Казахстана", DINA), ("Президент ШОС", SAIDOV), ("Президент", DINA)],
        ),
        # who was named beside an office once is meant by it later
        (
            "директор ТАСС Тимур Саидов. Директору ТАСС рады.",
            (),
            [("директор ТАСС", SAIDOV), ("Директору ТАСС", None)],  # no position is known
        ),
    ],
)
def test_holders(
    gazetteer: Gazetteer, text: str, persons: tuple[str, ...], expected: list[tuple[str, str | None]]
) -> None:
    roles = read(gazetteer, text, persons=persons).roles
    assert [(role.text, role.holder.id if role.holder else None) for role in roles] == expected


def test_the_person_beside_a_title_says_whose_it_is(gazetteer: Gazetteer) -> None:
    found = links(read(gazetteer, "Президент РК Дина Бекетова. Гости из РК."))
    assert found == [("РК", "country/kz"), ("Дина Бекетова", DINA), ("РК", "country/kz")]


@pytest.mark.parametrize(
    ("text", "title", "holder"),
    [
        (
            "Пресс-секретарь президента Токаева Берик Уали сказал.",
            "Пресс-секретарь президента Токаева",
            "person/berik-uali",
        ),
        (
            "Поздравили пресс-секретаря президента Токаева Берика Уали.",
            "пресс-секретаря президента Токаева",
            "person/berik-uali",
        ),
        ("Помощник президента России Ушаков приехал.", "Помощник президента России", "person/yury-ushakov"),
        ("Помощник Путина Юрий Ушаков приехал.", "Помощник Путина", "person/yury-ushakov"),
        ("Spokesman for President Putin Dmitry Peskov spoke.", "Spokesman for President Putin", "person/dmitry-peskov"),
        ("Spokesman for President Putin spoke.", "Spokesman for President Putin", None),
        ("Uzbek President's spokesman Sherzod Asadov spoke.", "Uzbek President's spokesman", "person/sherzod-asadov"),
    ],
)
def test_who_is_named_in_the_genitive_is_not_the_holder(text: str, title: str, holder: str | None) -> None:
    roles = mediacoop.extract(text, date="2023-10-23").roles
    found = {role.text: role.holder.id if role.holder else None for role in roles}
    assert found[title] == holder


def test_a_speaker_beside_a_chamber_says_of_which_state_it_is() -> None:
    read_text = mediacoop.extract(
        "Посол Узбекистана встретился с главой Сената Мауленом Ашимбаевым.", date="2023-05-05"
    )
    assert [m.entity.id for m in read_text.mentions if m.entity and m.text == "Сената"] == ["org/kz-senate"]


def test_a_ministry_that_is_not_told_gives_no_other_office() -> None:
    (role,) = mediacoop.extract("Глава Минкультуры Казахстана Балаева прибыла.", date="2021-06-01").roles
    assert role.position is None or "culture" in role.position.id


@pytest.mark.parametrize(
    ("text", "linked", "roles"),
    [
        # a body of each member of an organisation is none of the host's ...
        ("Главы МИД ШОС встретились в Ташкенте.", ["ШОС", "Ташкенте"], []),
        ("Встреча глав Минобороны ОТГ прошла в Стамбуле.", ["ОТГ", "Стамбуле"], []),
        ("Главы МВД и генпрокуроры ШОС встретились в Астане.", ["ШОС", "Астане"], []),
        ("SCO foreign ministers met in Tashkent.", ["SCO", "Tashkent"], []),
        # ... beside a body of the organisation itself, or with its state, it is
        ("Глава Секретариата ШОС рад.", ["Секретариата ШОС"], ["Глава Секретариата ШОС"]),
        ("Глава МИД Узбекистана прибыл в ШОС.", ["МИД Узбекистана", "ШОС"], ["Глава МИД Узбекистана"]),
        ("Ташкент ждёт. Глава МИД рад. ШОС тоже.", ["Ташкент", "МИД", "ШОС"], ["Глава МИД"]),
    ],
)
def test_bodies_of_members(text: str, linked: list[str], roles: list[str]) -> None:
    found = mediacoop.extract(text, date="2022-08-01")
    assert [mention.text for mention in found.mentions if mention.entity] == linked
    assert [role.text for role in found.roles] == roles
