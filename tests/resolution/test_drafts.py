"""What belongs to a name beside the words that the base has."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer

TASS = "org/tass"


@pytest.mark.parametrize(
    ("text", "bodies", "expected"),
    [
        ("OJSC TASS and TASS State Enterprise grew", (), [("OJSC TASS", TASS), ("TASS State Enterprise", TASS)]),
        ("рост ПАО «ТАСС» и «ТАСС»", (), [("ПАО «ТАСС»", TASS), ("ТАСС", TASS)]),
        ("an LLC, TASS and its inc grew", (), [("TASS", TASS)]),
        # a title is no part of the body after it
        ("the Director TASS met guests", ("Director TASS",), [("TASS", TASS)]),
    ],
)
def test_parts_of_names(
    gazetteer: Gazetteer, text: str, bodies: tuple[str, ...], expected: list[tuple[str, str | None]]
) -> None:
    assert links(read(gazetteer, text, bodies=bodies)) == expected
