"""Cities that are clubs in reports of matches."""

from __future__ import annotations

import pytest
from reading import read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Paris scored twice in the match; the coach of the league leaders smiled.", "ORG"),
        ("The league season goes on: Tobol and Paris share the goals.", "ORG"),
        ("The league match was played in Paris, and the coach smiled.", "GPE"),
        ("PARIS – The league match was lost, and the coach went.", "GPE"),
        ("Paris sent a delegation to the match of the league; the coach smiled.", "GPE"),
        ("Paris welcomed the ministers before the match.", "GPE"),
    ],
)
def test_clubs(gazetteer: Gazetteer, text: str, label: str) -> None:
    (found,) = [mention for mention in read(gazetteer, text).mentions if mention.text.title() == "Paris"]
    assert found.label == label
    assert (found.entity is None) == (label == "ORG")
