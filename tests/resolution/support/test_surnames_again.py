"""Surnames spelt as no list has them, after the full name that says whose they are."""

from __future__ import annotations

import pytest

import mediacoop


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Афлатун Амашев рад. Амашев ждёт.", ["person/aflatun-amashov"] * 2),
        ("Афлатун Амашев рад. Писали Амашеву.", ["person/aflatun-amashov"] * 2),
        ("Амашев рад.", [None]),
        ("Афлатун Амашев рад. Иван Амашев ждёт.", ["person/aflatun-amashov", None]),
        ("Афлатун Амашев и Иван Амашев рады. Амашев ждёт.", ["person/aflatun-amashov", None, None]),
    ],
)
def test_a_surname_again(text: str, persons: list[str | None]) -> None:
    found = [m for m in mediacoop.extract(text, date="2010-05-25").mentions if m.label == "PER"]
    assert [mention.entity and mention.entity.id for mention in found] == persons
