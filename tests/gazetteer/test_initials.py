"""Persons by an initial and a surname."""

from __future__ import annotations

import pytest

from mediacoop.gazetteer.initials import gather_initials
from mediacoop.knowledge import Entity, Name


@pytest.mark.parametrize(
    ("kind", "order", "key", "found"),
    [
        ("person", "western", "rashid alimov", ["r alimov"]),
        ("person", "western", "rashid karimovich alimov", ["r alimov"]),
        ("person", "western", "alimov", []),
        ("person", "eastern", "wang yi", []),
        ("organization", "western", "alimov bank", []),
    ],
)
def test_keys_of_initials(kind: str, order: str, key: str, found: list[str]) -> None:
    entity = Entity("x/y", kind, (Name("Name", "en"),), order=order)
    assert gather_initials({key: [(0, 0)]}, [entity]) == {initials: [(0, 0)] for initials in found}
