"""Words that begin a sentence and stand in small letters elsewhere."""

from __future__ import annotations

import re

import pytest

from mediacoop.resolution.draft import Draft
from mediacoop.resolution.shaping.common_nouns import drop_common_nouns


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Wild turkey is back. Turkey hunters rejoice.", 0),
        ("Turkey is tasty, and turkeys fly.\nTurkey!", 0),
        ("Turkey is back.", 1),  # nothing says that it is the bird
        ("Turkey sells turkey. In Turkey it is eaten.", 2),  # the state is named inside a sentence
        ("Wild turkey is back. In Turkey, too.", 1),
        # in the name of a thing
        ("We like Turkey meat.", 0),
        ("Turkey is served at Thanksgiving with wine.", 0),
        ("Turkey's Thanksgiving is in spring.", 1),
        ("We think that Turkey likes Thanksgiving.", 1),
        ("Turkey dishes out praise.", 1),
    ],
)
def test_common_nouns(text: str, kept: int) -> None:
    drafts = [Draft(*match.span(), "GPE", []) for match in re.finditer("Turkey", text)]
    assert len(drop_common_nouns(text, drafts)) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Чад от мангалов висел над двором.", 0),
        ("Чад и дым шли из окон.", 0),
        ("Чад и Нигер подписали договор.", 1),
        ("Чад подписал договор.", 1),
        ("Чад от имени гостей благодарили.", 1),
    ],
)
def test_smoke(text: str, kept: int) -> None:
    assert len(drop_common_nouns(text, [Draft(0, 3, "GPE", [])])) == kept
