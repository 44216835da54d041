"""Folding: the differences of writing that never tell two names apart.

Letter case, ё and е, the diacritics of Latin letters, and the many quotes, apostrophes, dashes and spaces
fold to one character each. Offsets are code points; `fold` never moves one, `fold_text` keeps a map where it
has to.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
from typing import NamedTuple

_PUNCTUATION = {
    **dict.fromkeys("«»„“”‟″‹›〝〞＂", '"'),
    **dict.fromkeys("’‘‚‛ʼʻʽʹ`´′＇", "'"),
    **dict.fromkeys("‐‑‒–—―−⁃﹣－", "-"),
}

# Letters that Unicode doesn't decompose. ə is a: Azerbaijani Əliyev, Məmmədov are Aliyev, Mammadov in the
# press.
_LETTERS = {
    "ё": "е",
    "ı": "i",
    "ə": "a",
    "đ": "d",
    "ð": "d",
    "ø": "o",
    "ł": "l",
    "ŋ": "n",
    "ħ": "h",
    "ŧ": "t",
}


class _FoldTable(dict[int, str]):
    """A table for `str.translate` that works out a character when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    if character in _PUNCTUATION:
        return _PUNCTUATION[character]
    if character.isspace():
        return " "
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"  # half a character: no automaton takes it
    lower = character.lower()[0]  # İ is the one letter whose lower case is longer: i and a dot
    if lower in _LETTERS:
        return _LETTERS[lower]
    base = unicodedata.normalize("NFD", lower)[0]
    # Only Latin letters lose their marks: й and ў are letters, not и and у with an ornament.
    return _LETTERS.get(base, base) if base.isascii() and base.isalpha() else lower


_TABLE = _FoldTable()


def fold(text: str) -> str:
    """Fold a text character by character: the result is as long as the text, whatever it holds.

    Lower case; ё → е; Latin letters without diacritics (İ ı → i, ə → a, ğ → g, ø → o); letters of the
    Cyrillic alphabets of Central Asia stay themselves; quotes → ``"``, apostrophes → ``'``, dashes → ``-``,
    every space, tab and line break → a space; a lone surrogate → the replacement character.

    >>> fold("«Казинформ» – Əliyev’s İzmir")
    '"казинформ" - aliyev\\'s izmir'
    """
    return text.translate(_TABLE)


class FoldedText(NamedTuple):
    """A folded text and where its characters stood.

    Attributes:
        text: the folded text.
        offsets: the original offset of each folded character and, last, of the end; None when nothing moved.
    """

    text: str
    offsets: Sequence[int] | None

    def start(self, index: int) -> int:
        """Give the original offset at which the folded span ``[index, ...)`` starts."""
        return index if self.offsets is None else self.offsets[index]

    def end(self, index: int) -> int:
        """Give the original offset at which the folded span ``[..., index)`` ends."""
        return index if self.offsets is None else self.offsets[index]


_INVISIBLE = "\u00ad\u200b-\u200f\u2060\ufeff"
_MARKS = "\u0300-\u036f"
_MOVES = re.compile(rf"[\s{_INVISIBLE}]{{2,}}|[{_INVISIBLE}{_MARKS}]")
_MOVED = re.compile(rf"(?P<gap>[\s{_INVISIBLE}]{{2,}}|[{_INVISIBLE}])|[^\s{_INVISIBLE}{_MARKS}]?[{_MARKS}]+")


#: Letters of one alphabet that are typed for look-alikes of the other: «ШОC» with a Latin C.
_LATIN, _CYRILLIC = "aceopxykmthb", "асеорхукмтнв"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_MIXED = re.compile("[a-z][а-яё]|[а-яё][a-z]")
_LETTERS_RUN = re.compile("[a-zа-яё]+")


def unmix_alphabets(folded: str) -> str:
    """Write a word that mixes Latin and Cyrillic letters in the alphabet that all its letters have.

    >>> unmix_alphabets("шоc и кaзинформ, kazinform-ом")
    'шос и казинформ, kazinform-ом'
    """
    if _MIXED.search(folded) is None:
        return folded
    return _LETTERS_RUN.sub(lambda match: _unmix(match[0]), folded)


def _unmix(word: str) -> str:
    if _MIXED.search(word) is None:
        return word
    cyrillic, latin = word.translate(_TO_CYRILLIC), word.translate(_TO_LATIN)
    if not any("a" <= letter <= "z" for letter in cyrillic):
        return cyrillic
    return latin if latin.isascii() else word


def fold_text(text: str) -> FoldedText:
    """Fold a document for reading: as `fold`, and what hides a name between its letters is taken out.

    Combining marks join their letter, or go where no such letter exists (a stress mark: «Казахста́н»); soft
    hyphens and zero-width characters go; a run of white space becomes one space, or one line feed where it
    holds two or more (a paragraph ends), so that no name crosses a paragraph. A word that is hyphenated
    across lines stays so. A word that mixes look-alike letters of two alphabets is written in one.

    >>> folded = fold_text("Назар\\u00adбаев   в  Астане")
    >>> folded.text, folded.start(12), folded.end(18)
    ('назарбаев в астане', 16, 22)
    """
    if _MOVES.search(text) is None:
        return FoldedText(unmix_alphabets(fold(text)), None)
    pieces: list[str] = []
    offsets = array("L")
    trailing: dict[int, int] = {}
    position = 0
    for match in _MOVED.finditer(text):
        start, end = match.span()
        pieces.append(fold(text[position:start]))
        offsets.extend(range(position, start))
        replacement = _close(match[0]) if match["gap"] else _compose(match[0])
        pieces.append(replacement)
        offsets.extend([start] * len(replacement))
        if not replacement and not text[end : end + 1].isalnum():
            trailing[len(offsets)] = start  # what is dropped after a word is no part of it
        position = end
    pieces.append(fold(text[position:]))
    offsets.extend(range(position, len(text) + 1))
    for index, start in trailing.items():
        offsets[index] = start
    return FoldedText(unmix_alphabets("".join(pieces)), offsets)


def _close(gap: str) -> str:
    if gap.count("\n") > 1 or "\u2029" in gap:
        return "\n"
    return " " if any(character.isspace() for character in gap) else ""


def _compose(cluster: str) -> str:
    letter = unicodedata.normalize("NFC", cluster)[0]
    return "" if unicodedata.category(letter) == "Mn" else fold(letter)
