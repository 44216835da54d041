"""Quotation marks, as Russian and English texts have them."""

from __future__ import annotations

#: The marks that open a quotation and those that close one, for character classes.
OPENING, CLOSING = '«"“„', '»"”'
OPENING_QUOTES = tuple(OPENING)
#: What `„` opens `“` closes.
CLOSING_QUOTES = (*CLOSING, "“")


def is_in_quotes(text: str, start: int, end: int) -> bool:
    """Say whether a stretch of a text stands between quotation marks.

    >>> is_in_quotes("газета «Труд»", 8, 12), is_in_quotes("газета «Наш Труд»", 8, 11)
    (True, False)
    """
    return text[start - 1 : start] in OPENING_QUOTES and text[end : end + 1] in CLOSING_QUOTES
