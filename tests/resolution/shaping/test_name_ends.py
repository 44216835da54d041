"""What belongs to a name at its ends."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.shaping.name_ends import close_quotes

TASS = "org/tass"


@pytest.mark.parametrize(
    ("text", "name", "closed"),
    [
        ("Агентство «Шар» рядом", "Агентство «Шар", "Агентство «Шар»"),
        ("Агентство “Шар” рядом", "Агентство “Шар", "Агентство “Шар”"),
        ("Агентство «Шар», рядом", "Агентство «Шар»", "Агентство «Шар»"),
        ("Агентство «Шар» «Мяч»", "Агентство «Шар»", "Агентство «Шар»"),
        ("«Агентство Шар» рядом", "Агентство Шар", "Агентство Шар"),
        ("Агентство «Шар рядом", "Агентство «Шар", "Агентство «Шар"),
        ('Agency "Ball" is near', 'Agency "Ball', 'Agency "Ball"'),
        ("Agency „Ball“ is near", "Agency „Ball", "Agency „Ball“"),
        ('"Agency Ball" is near', "Agency Ball", "Agency Ball"),
        ('Agency "Ball" "Doll"', 'Agency "Ball"', 'Agency "Ball"'),
    ],
)
def test_close_quotes(text: str, name: str, closed: str) -> None:
    start = text.index(name)
    draft = Draft(start, start + len(name), "ORG", [])
    close_quotes(text, [draft])
    assert text[draft.start : draft.end] == closed


@pytest.mark.parametrize(
    ("text", "bodies", "expected"),
    [
        ("OJSC TASS and TASS State Enterprise grew", (), [("OJSC TASS", TASS), ("TASS State Enterprise", TASS)]),
        ('JSC "TASS" and TASS LLP grew', (), [('JSC "TASS"', TASS), ("TASS LLP", TASS)]),
        ("TASS PLC grew", (), [("TASS PLC", TASS)]),
        ("рост ОсОО «ТАСС» и НК «ТАСС»", (), [("ОсОО «ТАСС»", TASS), ("НК «ТАСС»", TASS)]),
        ("рост ПАО «ТАСС» и «ТАСС»", (), [("ПАО «ТАСС»", TASS), ("ТАСС", TASS)]),
        ("an LLC, TASS and its inc grew", (), [("TASS", TASS)]),
        # of companies that nobody knows the recogniser says where they end; of others there is no form
        ("OJSC Ball grew", ("Ball",), [("Ball", None)]),
        ("OJSC Kazakhstan grew", (), [("Kazakhstan", "country/kz")]),
    ],
)
def test_legal_forms(
    gazetteer: Gazetteer, text: str, bodies: tuple[str, ...], expected: list[tuple[str, str | None]]
) -> None:
    assert links(read(gazetteer, text, bodies=bodies)) == expected
