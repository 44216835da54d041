"""Which unknown names beside an office are its holder's in another spelling."""

from __future__ import annotations

import pytest

from mediacoop.knowledge import Entity, Name
from mediacoop.resolution.support.likely_holders import find_alike, find_by_given

HOLDER = Entity("person/x", "person", (Name("Azim Reza Gulyani", "en"), Name("Азим Реза Гульяни", "ru")))


@pytest.mark.parametrize(
    ("name", "alike"),
    [
        ("Азим Рза Гулани", True),
        ("Чоудри Азим Гульани", True),
        ("Azem Riza Guliani", True),
        ("Azim Khan", False),
        ("Карим Гульяни", False),  # his brother
        ("Гульани", False),
        ("A.R. Guliani", True),
        ("K. Guliani", False),
        ("Ахмед Реза Гульани", False),  # another brother
        ("Рза Гульани", True),
        ("Azi Mreza Guliani", True),  # the given names are parted otherwise
    ],
)
def test_find_alike(name: str, alike: bool) -> None:
    candidate = find_alike(name, HOLDER)
    assert (candidate is not None) is alike
    assert candidate is None or candidate.how.startswith("fuzzy:")


@pytest.mark.parametrize(
    ("name", "found"),
    [("Azim", True), ("Азимом", True), ("Reza", False), ("Gulyani", False), ("Azim Karimov", False), ("Karim", False)],
)
def test_find_by_given(name: str, found: bool) -> None:
    candidate = find_by_given(name, HOLDER)
    assert (candidate is not None) is found
    assert candidate is None or candidate.how == "given-name"


@pytest.mark.parametrize(
    ("name", "how"),
    [("Азим Реза Гульани", "fuzzy:92"), ("Чоудри Азим Гульани", "fuzzy:63"), ("Азим Гульани", "fuzzy:79")],
)
def test_the_whole_names_are_compared(name: str, how: str) -> None:
    found = find_alike(name, HOLDER)
    assert found is not None
    assert found.how == how
