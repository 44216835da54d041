"""English names with a middle initial."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer

ARMAN, TIMUR, PARIS = "person/arman-beketov", "person/timur-saidov", "place/paris"


@pytest.mark.parametrize(
    ("text", "persons", "expected"),
    [
        ("Then Timur B. Saidov left.", (), [("Timur B. Saidov", TIMUR)]),
        ("Then Timur B. Saidov left.", ("B. Saidov",), [("Timur B. Saidov", TIMUR)]),
        ("Then Timur B. Saidov left.", ("Timur B. Saidov",), [("Timur B. Saidov", TIMUR)]),
        # where the patronymic is known, the initial is its first letter
        ("Then Arman S. Beketov left.", (), [("Arman S. Beketov", ARMAN)]),
        ("Then Arman P. Beketov left.", (), [("Arman P. Beketov", None)]),
        # whom nobody knows has one name as well
        ("Then Arman B. Saidov left.", (), [("Arman B. Saidov", None)]),
        # what is no given name keeps apart
        ("In Paris B. Saidov left.", (), [("Paris", PARIS), ("B. Saidov", None)]),
        ("He took Vitamin B. Saidov left.", (), [("B. Saidov", None)]),
        # a longer name stays whole
        ("At Timur B. Saidov Academy", ("Timur B. Saidov Academy",), [("Timur B. Saidov Academy", None)]),
    ],
)
def test_names(
    gazetteer: Gazetteer, text: str, persons: tuple[str, ...], expected: list[tuple[str, str | None]]
) -> None:
    assert links(read(gazetteer, text, persons=persons)) == expected


def test_a_second_reading_is_a_little_weaker(gazetteer: Gazetteer) -> None:
    names = ("Timur Saidov", "Timur B. Saidov")
    full, middle = (read(gazetteer, f"Then {name} left.", "2000").mentions[0].score for name in names)
    assert middle < full
