"""Given names and initials beside a surname: whose they may be."""

from __future__ import annotations

import pytest

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Entity, Name
from mediacoop.resolution.support.given_names import agrees_with_initials, has_given


def person(*names: tuple[str, str]) -> Candidate:
    aliases = tuple(Name(text, language) for text, language in names)
    return Candidate(Entity("person/x", "person", aliases), aliases[0], "surname")


ZAKIR = person(("Zakir Qurbonovich Halimov", "en"), ("Закир Курбонович Халимов", "ru"))
VLADIMIR = person(("Vladimir Orlov", "en"))
TANZILA = person(("Tanzila Narbayeva", "en"))
EVA = person(("Yeva Orlova", "en"), ("Ева Орлова", "ru"))


@pytest.mark.parametrize(
    ("initials", "candidate", "agree"),
    [
        ("Z. ", ZAKIR, True),
        ("Z. K. ", ZAKIR, True),  # Qurbonovich, Kurbonovich
        ("Z. P. ", ZAKIR, False),
        ("З.К.", ZAKIR, True),
        ("З. П. ", ZAKIR, False),
        ("A. ", ZAKIR, False),
        ("E. ", EVA, True),  # Yeva, Eva
        ("E. S. ", EVA, True),  # a patronymic that is not known is no other
        ("Е.", EVA, True),
        ("Я.", EVA, False),
    ],
)
def test_initials(initials: str, candidate: Candidate, agree: bool) -> None:
    assert agrees_with_initials(initials, candidate) is agree


@pytest.mark.parametrize(
    ("words", "candidate", "agree"),
    [
        (["Zakir"], ZAKIR, True),
        (["Karim"], ZAKIR, False),
        (["Zakir", "Karim-uly"], ZAKIR, True),
        (["Tanzilya"], TANZILA, True),  # alike to an ending
        (["Vladislav"], VLADIMIR, False),
        (["Халим"], ZAKIR, False),  # a given name that the surname was made of
        ([], ZAKIR, False),
    ],
)
def test_given_names(words: list[str], candidate: Candidate, agree: bool) -> None:
    assert has_given(words, candidate) is agree
