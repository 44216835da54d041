"""What is measured on is known again in other corpora, however it is spaced and punctuated."""

from __future__ import annotations

import pytest
from recipe.held_out import HeldOut

HELD_OUT = HeldOut(
    ["Форум открылся в Астане. Его участники обсудили будущее печати.\nКонец.", "Another held text, rather long."]
)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Его участники обсудили будущее печати.", True),
        ("«его участники  обсудили будущее печати»", True),
        ("Начало.\nФорум открылся в Астане. Его участники", True),
        ("Another held text, rather long", False),  # too short to tell
        ("Его участники обсудили будущее радио и печати.", False),
        ("Конец.", False),
        ("", False),
    ],
)
def test_held_out(text: str, held: bool) -> None:
    assert HELD_OUT.holds(text) is held
