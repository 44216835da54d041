"""Words for streets and squares, which bear the names of persons and places: «улица Токаева», `Abay Street`."""

from __future__ import annotations

import re

#: Before the name, in any case, and in English after it.
STREET = r"(?:улиц|проспект|бульвар|переул|площад|набережн)[а-яё]*"
ENGLISH_STREET = r"(?:Street|Avenue|Boulevard)"

_CALLED_AFTER = re.compile(rf"\b(?:{STREET}|ул\.|имени|им\.|{ENGLISH_STREET})\s+$", re.IGNORECASE)
_REACH = 20


def is_called_after(text: str, start: int) -> bool:
    """Say whether something is called after what a name at a place names: a street, or what is «имени» somebody.

    >>> is_called_after("на улице Токаева", 9), is_called_after("встреча Токаева", 8)
    (True, False)
    """
    return bool(_CALLED_AFTER.search(text, max(0, start - _REACH), start))
