"""English words that are names only with their capital: in `Wild turkey is back. Turkey hunters …` it is no state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.names.shapes import starts_sentence
from mediacoop.resolution.draft import Draft

_SMALL_WORD = re.compile(r"\b[a-z]+\b")


def drop_common_nouns(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Drop words that have their capital from the sentence they begin, where the text has them in small letters.

    A word that the text has with a capital inside a sentence as well is a name.
    """
    words = {draft.start: word for draft in drafts if (word := _english_word(text, draft))}
    first = {start: word for start, word in words.items() if starts_sentence(text, start)}
    if not first:
        return list(drafts)
    inside = {word for start, word in words.items() if start not in first}
    small = set(_SMALL_WORD.findall(text))
    common = {word for word in first.values() if word not in inside and {word.lower(), f"{word.lower()}s"} & small}
    return [draft for draft in drafts if first.get(draft.start) not in common]


def _english_word(text: str, draft: Draft) -> str | None:
    word = text[draft.start : draft.end]
    return word if word.isascii() and word.isalpha() and word.istitle() else None
