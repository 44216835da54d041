"""Bodies of one state with one short name, told by who headed them on the date."""

from __future__ import annotations

import pytest

import mediacoop


@pytest.mark.parametrize(
    ("date", "ministry"),
    [
        ("2011-10-23", "org/kz-ministry-of-culture"),
        ("2016-10-23", "org/kz-ministry-of-culture-and-sports"),
        ("2024-10-23", "org/kz-ministry-of-culture-and-information"),
        (None, None),
    ],
)
def test_the_ministry_that_had_a_minister(date: str | None, ministry: str | None) -> None:
    (mention,) = mediacoop.extract("Минкультуры Казахстана объявило конкурс.", date=date).mentions
    assert (mention.entity and mention.entity.id) == ministry
