"""Proposed bodies that go beyond the known names in them."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Candidate, Gazetteer
from mediacoop.knowledge import Entity, Name
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.shaping.longer_names import begins_with_owner, is_given_place, is_longer_name, is_pair
from mediacoop.resolution.shaping.proposals import NamedSpan

#: Known names in the tables below: the name, what it is of, and how it was matched.
Known = tuple[str, str, str]
SINGH, GILANI = ("Singh", "person", "surname"), ("Gilani", "person", "surname")
WANG, FANG = ("Wang", "person", "surname"), ("Fang", "person", "surname")
ISRAEL = ("Израиля", "country", "case-form:gent")
PARIS, GEORGIA, JACKSON = ("Paris", "city", "exact"), ("Georgia", "country", "exact"), ("Jackson", "person", "surname")


def place(text: str, proposed: str, label: str, known: tuple[Known, ...]) -> tuple[NamedSpan, list[Draft]]:
    """Give a proposed name of a text and the known names in it."""
    inside = []
    for name, kind, how in known:
        alias, start = Name(name, "en"), text.index(name)
        candidate = Candidate(Entity(f"x/{name}", kind, (alias,)), alias, how)
        inside.append(Draft(start, start + len(name), None, [candidate]))
    return NamedSpan(text.index(proposed), text.index(proposed) + len(proposed), label), inside


SONGS = "Agency for Songs of Kazakhstan"


@pytest.mark.parametrize(
    ("text", "body", "expected"),
    [
        # several bodies of one kind are no body of the organisation
        (
            "Секретари Советов мира стран ШОС встретились.",
            "Советов мира стран ШОС",
            [("ШОС", "org/sco")],
        ),
        ("Совет мира стран ШОС рад.", "Совет мира стран ШОС", [("Совет мира стран ШОС", None)]),
        (
            "Agencies Kazinform and TASS met.",
            "Agencies Kazinform",
            [("Kazinform", "org/kazinform"), ("TASS", "org/tass")],
        ),
        ("The Agency for Songs of Kazakhstan met.", SONGS, [(SONGS, None)]),
        # what a body is under belongs to its name
        (
            "МИД Казахстана рад. Министерство печати при Правительстве РК радо.",
            "Министерство печати при Правительстве РК",
            [("МИД Казахстана", "org/kz-mfa"), ("Министерство печати при Правительстве РК", "org/old-ministry")],
        ),
    ],
)
def test_bodies(gazetteer: Gazetteer, text: str, body: str, expected: list[tuple[str, str | None]]) -> None:
    assert links(read(gazetteer, text, bodies=(body,))) == expected


@pytest.mark.parametrize(
    ("text", "person", "expected"),
    [
        ("Так говорит секретарь Сената Зорин.", "Сената Зорин", [("Сената", "org/kz-senate"), ("Зорин", None)]),
        (
            "Так говорит премьер Узбекистана Зорин.",
            "Узбекистана Зорин",
            [("Узбекистана", "country/uz"), ("Зорин", None)],
        ),
    ],
)
def test_persons_after_the_body_of_a_title(
    gazetteer: Gazetteer, text: str, person: str, expected: list[tuple[str, str | None]]
) -> None:
    assert links(read(gazetteer, f"Казахстан рад. {text}", persons=(person,)))[1:] == expected


@pytest.mark.parametrize(
    ("text", "proposed", "label", "known", "pair"),
    [
        ("the Singh-Gilani talks", "Singh-Gilani", "PER", (SINGH, GILANI), True),
        ("the Singh-Gilani talks", "Singh-Gilani", "ORG", (SINGH, GILANI), False),
        ("the Singh and Gilani talks", "Singh and Gilani", "PER", (SINGH, GILANI), False),
        ("the Singh-Gilani Fund", "Singh-Gilani Fund", "PER", (SINGH, GILANI), False),
        ("the Old Singh-Gilani talks", "Old Singh-Gilani", "PER", (SINGH, GILANI), False),
        ("the Paris-Gilani talks", "Paris-Gilani", "PER", (PARIS, GILANI), False),
    ],
)
def test_is_pair(text: str, proposed: str, label: str, known: tuple[Known, ...], pair: bool) -> None:
    assert is_pair(text, *place(text, proposed, label, known)) is pair


@pytest.mark.parametrize(
    ("text", "proposed", "label", "known", "longer"),
    [
        ("Wang Fang came", "Wang Fang", "PER", (WANG,), True),
        ("Wang Fang came", "Wang Fang", "PER", (WANG, FANG), True),
        ("Wang Fang came", "Wang Fang", "ORG", (WANG,), False),
        ("Wang came", "Wang", "PER", (WANG,), False),
        ("W. Fang Wang came", "W. Fang Wang", "PER", (("W. Fang", "person", "initials"), WANG), False),
        ("Wang Fang Li came", "Wang Fang Li", "PER", (("Wang Fang", "person", "exact"),), False),
        ("Wang Fang came", "Fang", "PER", (("Wang Fang", "person", "surname"),), False),
        ("Wang Fang came", "Wang", "PER", (("Wang Fang", "person", "surname"),), False),
    ],
)
def test_is_longer_name(text: str, proposed: str, label: str, known: tuple[Known, ...], longer: bool) -> None:
    assert is_longer_name(text, *place(text, proposed, label, known)) is longer


@pytest.mark.parametrize(
    ("text", "proposed", "label", "known", "begins"),
    [
        ("премьер Израиля Зорин", "Израиля Зорин", "PER", (ISRAEL,), True),
        ("премьер Израиля Зорин", "Израиля Зорин", "ORG", (ISRAEL,), False),
        ("премьер Израиля Зорин", "Израиля Зорин", "PER", (), False),
        ("премьер Израиля", "Израиля", "PER", (ISRAEL,), False),
        ("премьер Израиля, Зорин", "Израиля, Зорин", "PER", (ISRAEL,), False),
        ("друг Зорин Израиля Петров", "Зорин Израиля Петров", "PER", (ISRAEL,), False),
        ("then Georgia Zorin", "Georgia Zorin", "PER", (GEORGIA,), False),
        ("рядом Зорина Петров", "Зорина Петров", "PER", (("Зорина", "person", "case-form:gent"),), False),
    ],
)
def test_begins_with_owner(text: str, proposed: str, label: str, known: tuple[Known, ...], begins: bool) -> None:
    assert begins_with_owner(text, *place(text, proposed, label, known)) is begins


@pytest.mark.parametrize(
    ("text", "proposed", "label", "known", "given"),
    [
        ("then Paris Jackson sang", "Paris Jackson", "PER", (PARIS,), True),
        ("then Paris Jackson sang", "Paris Jackson", "ORG", (PARIS,), False),
        ("then Georgia Jackson sang", "Georgia Jackson", "ORG", (GEORGIA,), True),  # a usual given name
        ("then Paris Fund sang", "Paris Fund", "PER", (PARIS,), False),
        ("then Paris jackson sang", "Paris jackson", "PER", (PARIS,), False),
        ("then Paris Ann Mary Jackson sang", "Paris Ann Mary Jackson", "PER", (PARIS,), False),
        ("then TASS Jackson sang", "TASS Jackson", "PER", (("TASS", "organization", "exact"),), False),
        ("then Ann Paris sang", "Ann Paris", "PER", (PARIS,), False),
        ("then Paris sang", "Paris", "PER", (PARIS,), False),
        ("then Georgia Jackson sang", "Georgia Jackson", "PER", (GEORGIA, JACKSON), True),
        ("then Georgia Jackson sang", "Georgia Jackson", "PER", (GEORGIA, ("Jackson", "person", "exact")), False),
        ("the head of Georgia Jackson sang", "Georgia Jackson", "PER", (GEORGIA, JACKSON), False),
        ("Paris Jackson Sings Old Songs Today", "Paris Jackson", "PER", (PARIS,), False),  # a headline
    ],
)
def test_is_given_place(text: str, proposed: str, label: str, known: tuple[Known, ...], given: bool) -> None:
    assert is_given_place(text, *place(text, proposed, label, known)) is given
