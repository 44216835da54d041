"""Known names in the names of unknown bodies and places."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer

KZ, BEKETOV_AIRPORT = "country/kz", "Arman Beketov International Airport"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # after a place or state
        ("the Kazakhstan Tractor Plant grew", [("Kazakhstan Tractor Plant", None)]),
        ("the Kazakh School of Arts and Songs opened", [("Kazakh School of Arts and Songs", None)]),
        ("guests of the Moscow Palace Hotel slept", [("Moscow Palace Hotel", None)]),
        ("the Kazakh palace and Moscow's Plant grew", [("Kazakh", KZ), ("Moscow", "place/moscow")]),
        ("Moscow Builds New Plant", [("Moscow", "place/moscow")]),
        ("Kazakhstan Opens Plant and sings of it", [("Kazakhstan", KZ)]),
        ("Moscow Tractor Plant Grows Fast Today", [("Moscow", "place/moscow")]),
        ("Moscow Plant Grows Fast Today", [("Moscow Plant", None)]),
        # after a person's name
        ("a house in Arman Beketov Street", [("Arman Beketov Street", None)]),
        ("the Arman Beketov National University grew", [("Arman Beketov National University", None)]),
        ("Guests: Arman Beketov International Airport, Moscow", [(BEKETOV_AIRPORT, None), ("Moscow", "place/moscow")]),
        ("we met in Arman Beketov Square", [("Arman Beketov Square", None)]),
        ("the Arman Beketov Prize was given", []),
        ("Arman Beketov prizes songs", [("Arman Beketov", "person/arman-beketov")]),
        # after a company's
        ("the TASS Trading company grew", [("TASS Trading", None)]),
        ("According to Trend Trading fell.", [("Trend", "org/trend")]),  # too weak to be sure
        # before a place or state
        ("the University of Kazakhstan grew", [("University of Kazakhstan", None)]),
        ("the Council for the Growth of Kazakhstan met", [("Council for the Growth of Kazakhstan", None)]),
        ("the Directorate of the Singers of Kazakhstan met", [("Directorate of the Singers of Kazakhstan", None)]),
        ("the Museum of Songs in Kazakhstan grew", [("Kazakhstan", KZ)]),
        ("guests of Hotel Kazakhstan slept", [("Hotel Kazakhstan", None)]),
        ("FC Moscow won, Moscow lost", [("FC Moscow", None), ("Moscow", "place/moscow")]),
        ("the people of Kazakhstan slept", [("Kazakhstan", KZ)]),
        ("the University of Kazakh grew", [("Kazakh", KZ)]),
        ("the Museum of TASS grew", [("TASS", "org/tass")]),
        ("Council of Kazakhstan Meets Fast Today", [("Kazakhstan", KZ)]),
        # with another name inside it is two, unless that is a word of it
        ("the Society for TASS of Kazakhstan met", [("TASS", "org/tass"), ("Kazakhstan", KZ)]),
        ("the Kazakhstan TASS Museum grew", [("Kazakhstan", KZ), ("TASS", "org/tass")]),
        ("the Kazakhstan Arman Beketov Museum grew", [("Kazakhstan", KZ), ("Arman Beketov Museum", None)]),
        ("the Kazakhstan Beketov Museum grew", [("Kazakhstan Beketov Museum", None)]),
        ("the Kazakhstan Trend Museum grew", [("Kazakhstan Trend Museum", None)]),
        # what the young or others have like it
        ("the Youth Ministry of Health of Kazakhstan met", [("Youth Ministry of Health of Kazakhstan", None)]),
        (
            "the youth and the Ministry of Health of Kazakhstan met",
            [("Ministry of Health of Kazakhstan", "org/kz-health")],
        ),
        # a known body is none of them
        (
            "the Ministry of Foreign Affairs of Kazakhstan met",
            [("Ministry of Foreign Affairs of Kazakhstan", "org/kz-mfa")],
        ),
    ],
)
def test_unknown_bodies(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert links(read(gazetteer, text)) == expected


def test_a_body_called_after_an_unknown_person(gazetteer: Gazetteer) -> None:
    found = read(gazetteer, "the Ivan Zorin Museum grew", persons=("Ivan Zorin",)).mentions
    assert [(mention.text, mention.label) for mention in found] == [("Ivan Zorin Museum", "ORG")]
