"""Persons in offices: who, which, whose, and whether in office, former, acting, to come or a deputy."""

from __future__ import annotations

import pytest
from reading import read

from mediacoop.gazetteer import Gazetteer

ARMAN, TIMUR, DINA = "person/arman-beketov", "person/timur-saidov", "person/dina-beketova"


@pytest.mark.parametrize(
    ("text", "persons", "bodies", "expected"),
    [
        # person, position and body that are known; the date tells the person, or the text does
        ("генсек ШОС прибыл", (), (), [(TIMUR, "position/sco-sg", "org/sco", "in-office")]),
        ("генсек ШОС Тимур Саидов прибыл", (), (), [(TIMUR, "position/sco-sg", "org/sco", "in-office")]),
        # what is not known is named as in the text: in its base form
        ("с директором ТАСС Иваном Зориным", ("Иваном Зориным",), (), [("Иван Зорин", "директором", "org/tass", "in-office")]),
        (
            "директор Фонда Ёлка Иван Зорин",
            ("Иван Зорин",),
            ("Фонда Ёлка",),
            [("Иван Зорин", "директор", "Фонд Ёлка", "in-office")],
        ),
        # the time of the office
        ("бывший президент Казахстана Тимур Саидов", (), (), [(TIMUR, "position/kz-president", "country/kz", "former")]),
        ("former President of Kazakhstan Timur Saidov", (), (), [(TIMUR, "position/kz-president", "country/kz", "former")]),
        ("Acting Director of TASS Timur Saidov", (), (), [(TIMUR, "Director", "org/tass", "acting")]),
        ("и. о. директора ТАСС Тимур Саидов", (), (), [(TIMUR, "директора", "org/tass", "acting")]),
        ("исполняющий обязанности директора ТАСС Тимур Саидов", (), (), [(TIMUR, "директора", "org/tass", "acting")]),
        ("caretaker Director of TASS Timur Saidov", (), (), [(TIMUR, "Director", "org/tass", "acting")]),
        ("врио директора ТАСС Тимур Саидов", (), (), [(TIMUR, "директора", "org/tass", "acting")]),
        ("избранный президент Казахстана Тимур Саидов", (), (), [(TIMUR, "position/kz-president", "country/kz", "elect")]),
        ("President-elect of Kazakhstan Timur Saidov", (), (), [(TIMUR, "position/kz-president", "country/kz", "elect")]),
        ("Kazakhstan's President-elect Timur Saidov", (), (), [(TIMUR, "position/kz-president", "country/kz", "elect")]),
        # deputies
        ("Deputy Director of TASS Timur Saidov", (), (), [(TIMUR, "Deputy Director", "org/tass", "in-office deputy")]),
        (
            "бывший заместитель министра торговли Казахстана Тимур Саидов",
            (),
            (),
            [(TIMUR, "министра торговли", "country/kz", "former deputy")],
        ),
        # nobody: no relation
        ("директор ТАСС прибыл", (), (), []),
        ("президент Казахстана, директор ТАСС", (), (), [(DINA, "position/kz-president", "country/kz", "in-office")]),
    ],
)  # fmt: skip
def test_relations(
    gazetteer: Gazetteer,
    text: str,
    persons: tuple[str, ...],
    bodies: tuple[str, ...],
    expected: list[tuple[str, str, str | None, str]],
) -> None:
    found = [
        (
            r.person.id if r.person else r.person_name,
            r.position.id if r.position else r.title,
            r.body.id if r.body else r.body_name,
            f"{r.status}{' deputy' * r.deputy}",
        )
        for r in read(gazetteer, text, persons=persons, bodies=bodies).relations
    ]
    assert found == expected


def test_a_relation_stands_where_its_role_does_and_names_the_clusters(gazetteer: Gazetteer) -> None:
    text = "Казахстан. Директор ТАСС Иван Зорин. Зорин рад."
    found = read(gazetteer, text, persons=("Иван Зорин",))
    (relation,), (role,) = found.relations, found.roles
    assert (relation.start, relation.end, relation.text, relation.evidence) == (role.start, role.end, role.text, ())
    by_text = {mention.text: mention.cluster for mention in found.mentions}
    assert (relation.person_cluster, relation.body_cluster) == (by_text["Иван Зорин"], by_text["ТАСС"])


def test_whoever_only_the_date_tells_has_no_cluster(gazetteer: Gazetteer) -> None:
    (relation,) = read(gazetteer, "президент Казахстана").relations
    assert (relation.person_name, relation.person_cluster, relation.body_cluster) == ("Dina Beketova", None, 1)


@pytest.mark.parametrize("text", ["President of Kazakhstan spoke. The former President said no.", "Президент Казахстана. Избранный Президент рад."])  # fmt: skip
def test_a_title_alone_of_a_former_holder_is_not_the_present_one(gazetteer: Gazetteer, text: str) -> None:
    assert [role.holder.id if role.holder else None for role in read(gazetteer, text).roles] == [DINA, None]
