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
