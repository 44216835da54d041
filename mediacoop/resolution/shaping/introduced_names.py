"""Names that a text abbreviates right after them: «Международный союз журналистов Евразии (МСЖЕ)» is one name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.gazetteer import Gazetteer
from mediacoop.names import fold
from mediacoop.names.acronyms import WORD, is_small_word
from mediacoop.names.shapes import is_body_word
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.intervals import overlapping, put_in_place

_ABBREVIATION = re.compile(r"[ \xa0]\(([^\W\d_a-zа-яё]{3,8})\)")
#: The words of one name before it, no mark between them.
_WORDS = re.compile(r"(?:[^\W\d_][\w'’]*[ \xa0-])*[^\W\d_][\w'’]*\Z")
#: No name is longer.
_REACH = 160


def join_introduced_names(text: str, drafts: Sequence[Draft], gazetteer: Gazetteer) -> list[Draft]:
    """Join the words whose first letters the abbreviation in brackets after them has, all of them in their order."""
    found = []
    for match in _ABBREVIATION.finditer(text):
        start, end = _find_start(text, match.start(), fold(match[1])), match.start()
        if start is not None and not any(_has_inside(draft, start, end) for draft in overlapping(drafts, start, end)):
            same = [c for c in gazetteer.lookup(text[start:end]) if c.entity.label == "ORG"]
            found.append(Draft(start, end, "ORG", same))
    return put_in_place(drafts, found)


def _has_inside(draft: Draft, start: int, end: int) -> bool:
    """Say whether a draft is this name, or begins before it: a longer one."""
    return draft.start < start or (draft.start == start and draft.end >= end)


def _find_start(text: str, end: int, letters: str) -> int | None:
    """Give where the body's name begins whose words have these initials; None when there is none."""
    words = _WORDS.search(text, max(0, end - _REACH), end)
    left = list(letters)
    for word in reversed(list(WORD.finditer(words[0])) if words else []):
        if fold(word[0][0]) == left[-1]:
            left.pop()
        elif not is_small_word(word[0]):
            return None
        if not left:
            start = words.start() + word.start() if words else 0
            is_body = word[0][0].isupper() and any(map(is_body_word, WORD.findall(text[start:end])))
            return start if is_body else None  # not «Соглашение о свободной торговле (ССТ)»
    return None
