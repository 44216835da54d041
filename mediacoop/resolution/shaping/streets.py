"""Words for streets and squares, which bear the names of persons and places: «улица Токаева», `Abay Street`."""

from __future__ import annotations

import re

from mediacoop.resolution.draft import Draft

#: Before the name, in any case, and in English after it.
STREET = r"(?:улиц|проспект|бульвар|переул|площад|набережн)[а-яё]*"
ENGLISH_STREET = r"(?:Street|Avenue|Boulevard)"
#: Before the name of whom something is called after; «от имени» somebody one speaks.
NAMED_FOR = r"(?<!\bот\s)\b(?:имени\s+|им\.\s*)"

_CALLED_AFTER = re.compile(rf"(?:{NAMED_FOR}|\b{ENGLISH_STREET}\s+|\b(?P<street>{STREET}|ул\.)\s+)$", re.IGNORECASE)
_REACH = 20


def is_called_after(text: str, name: Draft) -> bool:
    """Say whether something is called after what is named: what is «имени» somebody, a street before the genitive.

    Args:
        text: the text.
        name: the name; «на площади | Токаев» has met somebody there.
    """
    before = _CALLED_AFTER.search(text, max(0, name.start - _REACH), name.start)
    if before is None or before["street"] is None:
        return before is not None
    return any("gent" in candidate.how for candidate in name.candidates)
