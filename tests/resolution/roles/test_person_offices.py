"""Which office a title means by the person beside it: of former and acting holders, and where it says half of it."""

from __future__ import annotations

import pytest

import mediacoop


def found(text: str, date: str) -> list[tuple[str | None, str | None, str]]:
    """Give position, person and status of each relation of a text read with the whole base."""
    relations = mediacoop.extract(text, date=date).relations
    return [
        (
            r.position.id.removeprefix("position/") if r.position else None,
            r.person.id.removeprefix("person/") if r.person else None,
            r.status,
        )
        for r in relations
    ]


ACTING_PRESIDENT = [("ir-president", "mohammad-mokhber", "acting")]
ACTING_PREMIER = [("kg-prime-minister", "artem-novikov", "acting")]


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        # the words for acting are none of the office, also where some state has an office so called
        ("И.о. президента Ирана Мохаммад Мохбер прибыл.", "2024-06-01", ACTING_PRESIDENT),
        ("Acting President of Iran Mohammad Mokhber arrived.", "2024-06-01", ACTING_PRESIDENT),
        ("Iran's acting president Mohammad Mokhber arrived.", "2024-06-01", ACTING_PRESIDENT),
        ("Iran's interim President Mohammad Mokhber arrived.", "2024-06-01", ACTING_PRESIDENT),
        ("Временный президент Ирана Мохаммад Мохбер прибыл.", "2024-06-01", ACTING_PRESIDENT),
        ("Врио президента Ирана Мохаммад Мохбер прибыл.", "2024-06-01", ACTING_PRESIDENT),
        ("Встреча с исполняющим обязанности президента Ирана Мохаммадом Мохбером.", "2024-06-01", ACTING_PRESIDENT),
        ("Мохаммад Мохбер, исполняющий обязанности президента Ирана, прибыл.", "2024-06-01", ACTING_PRESIDENT),
        ("Acting President Nino Burjanadze left.", "2004-01-01", [("ge-acting-president", "nino-burjanadze", "acting")]),
        # without the state it is that of the person
        ("Исполняющий обязанности премьер-министра Артём Новиков выступил.", "2020-12-10", ACTING_PREMIER),
        ("Acting Prime Minister Artem Novikov spoke.", "2020-12-10", ACTING_PREMIER),
        ("И. о. премьер-министра Артём Новиков выступил.", "2020-12-10", ACTING_PREMIER),
        ("Caretaker Prime Minister Artem Novikov spoke.", "2020-12-10", ACTING_PREMIER),
        ("и.о. министра Владимир Норов выступил", "2022-05-05", [("uz-foreign-minister", "vladimir-norov", "acting")]),
    ],
)  # fmt: skip
def test_acting(text: str, date: str, expected: list[tuple[str | None, str | None, str]]) -> None:
    assert found(text, date) == expected


ATAMBAYEV = [("kg-president", "almazbek-atambayev", "former")]
ABDYLDAYEV = [("kg-minister-of-foreign-affairs", "erlan-abdyldayev", "former")]


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        ("Экс-президент Атамбаев остаётся в Бишкеке.", "2022-05-01", ATAMBAYEV),
        ("Former president Atambayev remains in Bishkek.", "2022-05-01", ATAMBAYEV),
        ("Бывшего президента Алмазбека Атамбаева перевезли.", "2022-05-01", ATAMBAYEV),
        ("The former President, Almazbek Atambayev, spoke.", "2022-05-01", ATAMBAYEV),
        ("Бывший министр иностранных дел Абдылдаев выступил в Бишкеке.", "2020-05-01", ABDYLDAYEV),
        ("Former Foreign Minister Erlan Abdyldayev spoke in Bishkek.", "2020-05-01", ABDYLDAYEV),
        ("Бывший министр Эрлан Абдылдаев выступил.", "2020-05-01", ABDYLDAYEV),
        ("Экс-премьер Мамин выступил в Астане.", "2023-05-01", [("kz-prime-minister", "askar-mamin", "former")]),
        ("Former Prime Minister Askar Mamin spoke.", "2023-05-01", [("kz-prime-minister", "askar-mamin", "former")]),
        (
            "Бывший генеральный секретарь Рашид Алимов выступил в ШОС.",
            "2023-05-01",
            [("sco-secretary-general", "rashid-alimov", "former")],
        ),
        # no office of his
        ("Бывший директор Аскар Мамин выступил.", "2023-05-01", [(None, "askar-mamin", "former")]),
        # words between the name and the office
        ("Чжан Дэгуан, бывший посол КНР в РФ, выступил.", "2009-05-01", [("cn-ambassador-ru", "zhang-deguang", "former")]),
        ("Чжан Дэгуан, который раньше был послом КНР в РФ, рад.", "2009-05-01", [("cn-ambassador-ru", "zhang-deguang", "former")]),
        ("Чжан Дэгуан, в прошлом посол КНР в РФ, выступил.", "2009-05-01", [("cn-ambassador-ru", "zhang-deguang", "former")]),
        ("Zhang Deguang, formerly the ambassador of China to Russia, spoke.", "2009-05-01", [("cn-ambassador-ru", "zhang-deguang", "former")]),
        ("Zhang Deguang, who was once China's ambassador to Russia, spoke.", "2009-05-01", [("cn-ambassador-ru", "zhang-deguang", "former")]),
    ],
)  # fmt: skip
def test_former(text: str, date: str, expected: list[tuple[str | None, str | None, str]]) -> None:
    assert found(text, date) == expected


NURTLEU = [("kz-minister-of-foreign-affairs", "murat-nurtleu", "in-office")]
UZ_SAIDOV = [("uz-foreign-minister", "bakhtiyor-saidov", "in-office")]
KOSHERBAYEV = [("kz-minister-of-foreign-affairs", "yermek-kosherbayev", "in-office")]
BLINKEN = [("us-secretary-of-state", "antony-blinken", "in-office")]


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        ("Министр Нуртлеу прибыл в Ташкент.", "2024-06-01", NURTLEU),
        ("Minister Nurtleu arrived in Tashkent.", "2024-06-01", NURTLEU),
        ("Встреча с министром Саидовым прошла в Астане.", "2024-06-01", UZ_SAIDOV),
        ("Minister Saidov arrived in Astana.", "2024-06-01", UZ_SAIDOV),
        ("Foreign Minister Kosherbayev arrived in Astana.", "2025-10-20", KOSHERBAYEV),
        ("Министр Ермек Кошербаев прибыл.", "2025-10-20", KOSHERBAYEV),
        ("Secretary Blinken spoke in Astana.", "2022-05-05", BLINKEN),
        ("U.S. Secretary Blinken spoke in Astana.", "2022-05-05", BLINKEN),
        # before his time, and with a title that he never had
        ("Министр Мурат Нуртлеу прибыл.", "2015-06-01", [(None, "murat-nurtleu", "in-office")]),
        ("Директор Мурат Нуртлеу прибыл.", "2024-06-01", [(None, "murat-nurtleu", "in-office")]),
        # a prime minister is none
        ("Minister Mikhail Mishustin arrived.", "2024-06-01", [(None, "mikhail-mishustin", "in-office")]),
    ],
)
def test_half_a_title(text: str, date: str, expected: list[tuple[str | None, str | None, str]]) -> None:
    assert found(text, date) == expected


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        # whoever is to come has the office that he soon enters ...
        ("The incoming chief Zhang Ming smiled.", "2021-12-30", [("sco-secretary-general", "zhang-ming", "elect")]),
        ("Будущий глава Рашид Алимов здесь.", "2015-11-10", [("sco-secretary-general", "rashid-alimov", "elect")]),
        ("Incoming Secretary-General Zhang Ming smiled.", "2021-12-30", [("sco-secretary-general", "zhang-ming", "elect")]),
        # ... and not long before that an open one, never that of his state's head, unless it is his
        ("The incoming chief Zhang Ming smiled.", "2019-05-05", [(None, "zhang-ming", "elect")]),
        ("Избранный глава Владимир Зеленский здесь.", "2019-05-05", [("ua-president", "volodymyr-zelenskyy", "elect")]),
    ],
)  # fmt: skip
def test_who_is_to_come(text: str, date: str, expected: list[tuple[str | None, str | None, str]]) -> None:
    assert found(text, date) == expected


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        # the head of a ministry is no other minister of the state
        ("Глава Минобороны России Иванов рад.", "2002-03-03", [("ru-defence-minister", "sergei-ivanov", "in-office")]),
        ("Глава МИД России Иванов рад.", "2002-03-03", [("ru-foreign-minister", "igor-ivanov", "in-office")]),
        # beside the chairman the secretary may be called the head as well: who is named says which
        (
            "Глава Совбеза Казахстана Токаев рад.",
            "2022-03-03",
            [("kz-chairman-of-security-council", "kassym-jomart-tokayev", "in-office")],
        ),
        (
            "Глава Совбеза Казахстана Асет Исекешев рад.",
            "2021-03-03",
            [("kz-secretary-of-security-council", "asset-issekeshev", "in-office")],
        ),
        ("Пришёл глава Совбеза Казахстана.", "2022-03-03", []),
        (
            "Глава Совбеза Кыргызстана Марат Иманкулов рад.",
            "2022-03-03",
            [("kg-secretary-of-security-council", "marat-imankulov", "in-office")],
        ),
    ],
)
def test_heads_of_bodies(text: str, date: str, expected: list[tuple[str | None, str | None, str]]) -> None:
    assert found(text, date) == expected
