"""Letters that begin the words of a name: МСЖЕ of «Международный союз журналистов Евразии»."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mediacoop.names.folding import fold

WORD = re.compile(r"[^\W\d_][\w'’]*")
#: Words that such letters may leave out.
_SMALL = re.compile(r"[a-zа-яё]{1,3}|under|from|with|между|через")


def is_small_word(word: str) -> bool:
    """Say whether an abbreviation may leave a word out.

    >>> is_small_word("of"), is_small_word("при"), is_small_word("Of")
    (True, True, False)
    """
    return _SMALL.fullmatch(word) is not None


def spells(letters: str, words: Iterable[str]) -> bool:
    """Say whether letters begin all the words but the small ones, in their order.

    >>> spells("KMA", ["Kazakhstan", "Media", "Alliance"]), spells("IPE", ["Institute", "of", "Press"])
    (True, False)
    """
    return fold(letters) == "".join(fold(word)[:1] for word in words if not is_small_word(word))
