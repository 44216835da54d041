"""Words that begin a sentence and stand in small letters elsewhere."""

from __future__ import annotations

import re

import pytest

from mediacoop.resolution.common_nouns import drop_common_nouns
from mediacoop.resolution.draft import Draft


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Wild turkey is back. Turkey hunters rejoice.", 0),
        ("Turkey is tasty, and turkeys fly.\nTurkey!", 0),
        ("Turkey is back.", 1),  # nothing says that it is the bird
        ("Turkey sells turkey. In Turkey it is eaten.", 2),  # the state is named inside a sentence
        ("Wild turkey is back. In Turkey, too.", 1),
    ],
)
def test_common_nouns(text: str, kept: int) -> None:
    drafts = [Draft(*match.span(), "GPE", []) for match in re.finditer("Turkey", text)]
    assert len(drop_common_nouns(text, drafts)) == kept
