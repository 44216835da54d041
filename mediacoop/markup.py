"""Character references of HTML, read as the characters that they stand for: `&laquo;`, `&nbsp;`, `&#39;`.

The text is read without them, and what was found is moved back to the text as given.
"""

from __future__ import annotations

import html
import re
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from html.entities import html5
from typing import NamedTuple, TypeVar

from mediacoop.extraction import Mention, Relation, Role

_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")

_Found = TypeVar("_Found", Mention, Role, Relation)


class PlainText(NamedTuple):
    """A text without references, and where its characters stood.

    Attributes:
        text: the text to read.
        given: the text as given.
        offsets: the place in it of each character and, last, of the end; None when nothing moved.
    """

    text: str
    given: str
    offsets: Sequence[int] | None

    def find(self, place: int) -> int:
        """Give the place in the plain text of a place in the text as given."""
        return place if self.offsets is None else bisect_left(self.offsets, place)

    def place(self, index: int) -> int:
        """Give the place in the text as given of a place in the plain text."""
        return index if self.offsets is None else self.offsets[index]

    def move_back(self, found: tuple[_Found, ...]) -> tuple[_Found, ...]:
        """Give what was found in the plain text the offsets and the surface of the text as given."""
        return found if self.offsets is None else tuple(map(self._move_back, found))

    def _move_back(self, found: _Found) -> _Found:
        start, end = self.place(found.start), self.place(found.end)
        return replace(found, start=start, end=end, text=self.given[start:end])


def read_references(given: str) -> PlainText:
    """Replace the character references of a text; one that HTML does not know stays.

    >>> read_references("&laquo;Казинформ&raquo; &mdash; R&D").text
    '«Казинформ» — R&D'
    """
    if _REFERENCE.search(given) is None:
        return PlainText(given, given, None)
    pieces: list[str] = []
    offsets = array("L")
    position = 0
    for match in _REFERENCE.finditer(given):
        characters = _read_one(match[0])
        if characters == match[0]:
            continue
        pieces += given[position : match.start()], characters
        offsets.extend(range(position, match.start()))
        offsets.extend([match.start()] * len(characters))
        position = match.end()
    pieces.append(given[position:])
    offsets.extend(range(position, len(given) + 1))
    return PlainText("".join(pieces), given, offsets)


def _read_one(reference: str) -> str:
    """Read a reference; `unescape` alone would read the beginning of a name that it does not know: `&copyright;`."""
    return html.unescape(reference) if reference[1] == "#" else html5.get(reference[1:], reference)
