"""Namesakes among places: the words beside them and the rest of the text say which is meant."""

from __future__ import annotations

import pytest

import mediacoop

STATE, AMERICAN = "country/ge", "place/georgia-us-state"


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("Students from Atlanta, Georgia, protested.", [AMERICAN]),
        ("Students from Atlanta, Georgia, protested. Russia and Georgia agreed.", [AMERICAN, STATE]),
        ("Georgia's parliament met in Tbilisi.", [STATE]),
        ("Ministers of Georgia, Russia and Turkey met.", [STATE]),
    ],
)
def test_which_georgia_is_meant(text: str, linked: list[str]) -> None:
    mentions = mediacoop.extract(text, date="2008-08-12").mentions
    assert [mention.entity and mention.entity.id for mention in mentions if mention.text == "Georgia"] == linked


@pytest.mark.parametrize(
    ("text", "name", "entity"),
    [
        ("Ministers of Jordan, Chad and Turkey signed.", "Jordan", "country/jo"),
        ("Ministers of Jordan, Chad and Turkey signed.", "Chad", "country/td"),
        ("Chad Smith plays drums. Chad plays well.", "Chad", None),
    ],
)
def test_a_state_with_the_name_of_a_person(text: str, name: str, entity: str | None) -> None:
    found = [m for m in mediacoop.extract(text, date="2018-05-05").mentions if m.text == name]
    assert [mention.entity and mention.entity.id for mention in found] == [entity]


@pytest.mark.parametrize(
    ("text", "name", "entity"),
    [
        ("The governor of Bayangol came to Ulaanbaatar.", "Bayangol", None),
        ("The governor of Bingoul came to Ankara.", "Bingoul", "place/bingol"),
        # a chamber goes with its state where the parliament is not named
        ("Kazakhstan has a new law, which the Senate passed.", "Senate", "org/kz-senate"),
        ("Kazakhstan and Uzbekistan have a law that the Senate passed.", "Senate", None),
        # a weak name in a list of places of its state
        ("Guests saw Ashgabat and Mary, Turkmen officials said.", "Mary", "place/mary"),
    ],
)
def test_a_city_spelt_otherwise_needs_its_state(text: str, name: str, entity: str | None) -> None:
    found = [m for m in mediacoop.extract(text, date="2018-05-05").mentions if m.text == name]
    assert [mention.entity and mention.entity.id for mention in found] == [entity]
