"""The sentence around a name, for guesses and for showing where it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from mediacoop.terminal import printable

#: A stop after a word of two letters or more, so that initials end no sentence; a line break ends one too.
_BREAK = re.compile(r"(?:(?<=\w\w[.!?…])|(?<=[»\"”)][.!?…]))\s+(?=[«\"“„]?[^\W\d_a-zа-яё])|\n+")
#: So much of a sentence is shown on either side of a name.
_AROUND = 60


class Sentences:
    """The sentences of a text, found when first asked for.

    Example:
        >>> text = "Гости прибыли. С ними А. Иванов. Все рады."
        >>> Sentences(text).bounds(text.index("Иванов"))
        (15, 33)
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in _BREAK.finditer(self._text))]

    def bounds(self, place: int) -> tuple[int, int]:
        """Give start and end of the sentence at a place."""
        number = bisect_right(self._starts, place)
        return self._starts[number - 1], self._starts[number] if number < len(self._starts) else len(self._text)

    def show(self, start: int, end: int) -> str:
        """Give the sentence around a name on one line, cut between words where it is long."""
        first, last = self.bounds(start)
        before, after = self._text[max(first, start - _AROUND) : start], self._text[end : min(last, end + _AROUND)]
        if start - _AROUND > first:
            before = "… " + before.partition(" ")[2]
        if end + _AROUND < last:
            after = after.rpartition(" ")[0] + " …"
        return printable(before + self._text[start:end] + after)
