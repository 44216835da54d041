"""Quotation marks, as Russian and English texts have them."""

from __future__ import annotations

#: The marks that open a quotation and those that close one, for character classes.
OPENING, CLOSING = '«"“„', '»"”“'
OPENING_QUOTES, CLOSING_QUOTES = tuple(OPENING), tuple(CLOSING)
#: What closes each: what `„` opens `“` does.
_CLOSED_BY = {"«": "»", '"': '"”', "“": '”"', "„": '“”"'}


def is_in_quotes(text: str, start: int, end: int) -> bool:
    """Say whether a stretch of a text stands between quotation marks.

    >>> is_in_quotes("газета «Труд»", 8, 12), is_in_quotes("газета «Наш Труд»", 8, 11)
    (True, False)
    """
    return text[start - 1 : start] in OPENING_QUOTES and text[end : end + 1] in CLOSING_QUOTES


def is_closed_at(text: str, start: int, end: int) -> bool:
    """Say whether the mark after a stretch of a text closes a quotation that the stretch opens.

    >>> is_closed_at('the agency "Song"', 4, 16), is_closed_at('the "Song agency"', 5, 16)
    (True, False)
    """
    opened: list[str] = []
    for mark in text[start:end]:
        if opened and mark in _CLOSED_BY[opened[-1]]:
            opened.pop()
        elif mark in _CLOSED_BY:
            opened.append(mark)
    return bool(opened) and end < len(text) and text[end] in _CLOSED_BY[opened[-1]]
