"""Known names that are no more than words of titles."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer

UZ, TASS = ("Uzbekistan", "country/uz"), ("TASS", "org/tass")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an outlet's weak name
        ("Uzbekistan grew. According to State, it rained.", [UZ, ("State", "org/state-paper")]),
        ("Uzbekistan grew. The Head of State reports rain.", [UZ]),
        # the board of another body
        ("Uzbekistan grew. The Song Board met.", [UZ, ("Song Board", "org/uz-board")]),
        ("Uzbekistan grew. The Chairman of the Song Board of TASS left.", [UZ, TASS]),
        (
            "Uzbekistan grew. The Chairman of the Song Board of Uzbekistan left.",
            [UZ, ("Song Board of Uzbekistan", "org/uz-board")],
        ),
    ],
)
def test_names_in_titles(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert links(read(gazetteer, text)) == expected
