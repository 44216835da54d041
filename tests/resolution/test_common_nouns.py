"""Words that begin a sentence and stand in small letters elsewhere."""

from __future__ import annotations

import pytest

from mediacoop.resolution.common_nouns import is_common_noun
from mediacoop.resolution.draft import Draft


@pytest.mark.parametrize(
    ("text", "common"),
    [
        ("Wild turkey is back. Turkey hunters rejoice.", True),
        ("Turkeys are back.\nTurkey is tasty, and turkeys fly.", True),
        ("Turkey is back.", False),  # nothing says that it is the bird
        ("Turkey sells turkey. In Turkey it is eaten.", False),  # the state is named inside a sentence
        ("Wild turkey is back. In Turkey, too.", False),
    ],
)
def test_common_nouns(text: str, common: bool) -> None:
    start = text.rindex("Turkey") if text.count("Turkey") == 1 else text.index("Turkey ")
    assert is_common_noun(text, Draft(start, start + 6, "GPE", [])) is common
