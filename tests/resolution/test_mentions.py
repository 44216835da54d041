"""Drafts that are mentions, with their labels and languages."""

from __future__ import annotations

import pytest
from reading import read

from mediacoop.extraction import Segment
from mediacoop.gazetteer import Gazetteer
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.mentions import make_mentions


@pytest.mark.parametrize(("start", "language"), [(0, "en"), (4, "en"), (5, "ru"), (9, "ru"), (10, "und"), (14, "und")])
def test_a_mention_is_in_the_language_of_its_segment(start: int, language: str) -> None:
    segments = [Segment(0, 5, "en"), Segment(5, 10, "ru"), Segment(10, 15, "und")]
    mentions = make_mentions("x" * 15, [Draft(start, start + 1, "PER", [])], segments)
    assert [mention.language for mention in mentions] == [language]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("казахстанский гость", ["NORP"]),
        ("московский гость", ["NORP"]),
        ("Москва рада", ["GPE"]),
        ("Арман Бекетов рад", ["PER"]),
        ("новый МИД", []),  # a weak name that nothing supports
    ],
)
def test_labels(gazetteer: Gazetteer, text: str, labels: list[str]) -> None:
    assert [mention.label for mention in read(gazetteer, text).mentions] == labels
