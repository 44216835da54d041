"""Which alphabet a text is in."""

from __future__ import annotations

import re

_CYRILLIC = re.compile("[\u0400-\u04ff]")


def has_cyrillic(text: str) -> bool:
    """Say whether a text has a Cyrillic letter.

    >>> has_cyrillic("Шанхай"), has_cyrillic("Shanghai")
    (True, False)
    """
    return _CYRILLIC.search(text) is not None


def is_cyrillic(name: str) -> bool:
    """Say whether a name begins with a letter of a Cyrillic alphabet, and not with a Latin one.

    >>> is_cyrillic("Шанхай"), is_cyrillic("Shanghai")
    (True, False)
    """
    return name > "\u0400"
