"""English words that are names only with their capital: in `Wild turkey is back. Turkey hunters …` it is no state."""

from __future__ import annotations

import re

from mediacoop.resolution.draft import Draft

_SENTENCE_START = re.compile(r"(?:^|[.!?…:]|\n)[\s\"“]*$")


def is_common_noun(text: str, draft: Draft) -> bool:
    """Say whether a word has its capital from the sentence it begins, in a text that has it in small letters.

    Where the text has it with a capital inside a sentence, it is a name.
    """
    word = text[draft.start : draft.end]
    if not (word.isascii() and word.isalpha() and word.istitle()) or word.lower() not in text:
        return False
    if not _SENTENCE_START.search(text, max(0, draft.start - 8), draft.start):
        return False
    small = re.search(rf"\b{word.lower()}s?\b", text)
    return small is not None and not re.search(rf"[\w,;] {word}\b", text)
