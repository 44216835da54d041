"""An abbreviation that several states have is that of a member of the SCO or OTS, where nothing else decides."""

from __future__ import annotations

import pytest

import mediacoop


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("Вчера РК ответила.", ["country/kz"]),
        ("МИД РК ответил.", ["org/kz-mfa"]),
        ("Сеул рад. Вчера РК ответила.", ["place/seoul", "country/kr"]),
        ("Президент РК Юн Сок Ёль рад. МИД РК ответил.", ["country/kr", "person/yoon-suk-yeol", "org/kr-mfa"]),
        ("МИД рад.", []),  # of any state
    ],
)
def test_of_which_state(text: str, entities: list[str]) -> None:
    found = mediacoop.extract(text, date="2023-05-05").mentions
    assert [m.entity.id for m in found if m.entity] == entities
