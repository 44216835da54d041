"""American places called as states and cities elsewhere."""

from __future__ import annotations

import pytest

import mediacoop

STATE, COUNTRY = "place/georgia-us-state", "country/ge"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # words of a state's life beside the name
        ("Georgia's governor signed the bill.", {"Georgia": STATE}),
        ("Georgia Secretary of State Ann Moss counted again.", {"Georgia": STATE}),
        ("The Senate race in Georgia goes on.", {"Georgia": STATE}),
        ("They met in Bartow County, Georgia.", {"Georgia": STATE}),
        ("Georgia peaches are sold in China.", {"Georgia": STATE}),
        ("Voters of Ohio and Georgia waited.", {"Georgia": STATE}),
        ("Georgia counted again, the sheriff said.", {"Georgia": STATE}),
        ("Georgia counted again, the sheriff said in Tbilisi.", {"Georgia": COUNTRY}),
        ("US Republicans spoke of Georgia's agents law.", {"Georgia": COUNTRY}),
        ("Georgia recalled its ambassador, the sheriff said.", {"Georgia": COUNTRY}),
        ("Georgia counted again, the sheriff of France said.", {"Georgia": COUNTRY}),
        ("She came from Moss Creek, Georgia.", {"Georgia": STATE}),
        ("The report was read in Georgia, USA.", {"Georgia": STATE}),
        # of a state among states
        ("Georgia's governor of the national bank resigned.", {"Georgia": COUNTRY}),
        ("The governor of Georgia's Adjara came to Batumi.", {"Georgia": COUNTRY}),
        ("The US Senate spoke of Georgia.", {"Georgia": COUNTRY}),
        ("Tbilisi, Georgia, is old.", {"Georgia": COUNTRY}),
        ("Georgia runoff: Salome Zurabishvili wins.", {"Georgia": COUNTRY}),
        ("Republicans in Tbilisi won the runoff in Georgia.", {"Georgia": COUNTRY}),
        ("The party held its congress in Georgia.", {"Georgia": COUNTRY}),
        # a town and its state
        ("He was born in Atlanta, Georgia.", {"Atlanta": "place/atlanta", "Georgia": STATE}),
        ("He was born in Lebanon, Ohio.", {"Lebanon": None, "Ohio": "place/ohio"}),
        ("Он родился в Москве (штат Айдахо).", {"Москве": None, "Айдахо": "place/idaho"}),
        ("Guests from Russia, Texas and Ohio came.", {"Russia": "country/ru", "Texas": "place/texas"}),
        ("Guests from Moscow, Texas and Ohio came.", {"Moscow": "place/moscow", "Texas": "place/texas"}),
    ],
)
def test_american_places(text: str, places: dict[str, str | None]) -> None:
    found = {m.text: m.entity and m.entity.id for m in mediacoop.extract(text, date="2018-05-05").mentions}
    assert {name: found.get(name, "no mention") for name in places} == places
