"""Proposed names beside the known ones."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer

TASS = ("TASS", "org/tass")


@pytest.mark.parametrize(
    ("text", "bodies", "expected"),
    [
        # a title is no part of the body after it, nor is one a name
        ("the Director TASS met guests", ("Director TASS",), [TASS]),
        ("the President met TASS", ("President",), [TASS]),
        # events are no names
        ("the Kazakhstan Culture Week and TASS", ("Kazakhstan Culture Week",), [("Kazakhstan", "country/kz"), TASS]),
        # what a minister is minister of is no body
        ("the Minister of Old Songs met TASS", ("Old Songs",), [TASS]),
        ("the Minister of Old Songs Fund met TASS", ("Old Songs Fund",), [("Old Songs Fund", None), TASS]),
    ],
)
def test_proposed_bodies(
    gazetteer: Gazetteer, text: str, bodies: tuple[str, ...], expected: list[tuple[str, str | None]]
) -> None:
    assert links(read(gazetteer, text, bodies=bodies)) == expected
