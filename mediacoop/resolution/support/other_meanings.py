"""Abbreviations that a text explains otherwise: «школа одарённых студентов (ШОС)», «ОТГ (отдел тепловой генерации)»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mediacoop.knowledge import Entity
from mediacoop.names import fold, key_words
from mediacoop.resolution.draft import Draft

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHORT = r"[A-ZА-ЯЁ]{2,8}"
_IN_BRACKETS = re.compile(rf"\([ \xa0]?(?P<short>{_SHORT})[ \xa0]?\)")
_WORDS_BEFORE = re.compile(r"[^()\n.!?;]+$")
#: No explanation is longer.
_REACH = 120
_SHORT_THEN_WORDS = re.compile(rf"\b(?P<short>{_SHORT})[ \xa0]?\((?P<words>[^()\n.!?;]{{4,120}})\)")
#: Words that an abbreviation leaves out.
_SMALL = frozenset("of the and for in on to de и по в на для при".split())
#: Words are alike up to their endings.
_STEM, _ENDING = 6, 2


def drop_other_meanings(text: str, drafts: Sequence[Draft]) -> None:
    """Take from an abbreviation what it cannot mean here: those none of whose names has a word of the explanation."""
    explained = dict(_find_explained(text))
    for draft in drafts if explained else ():
        words = explained.get(text[draft.start : draft.end])
        if words is not None and draft.candidates:
            draft.candidates = [c for c in draft.candidates if _shares_word(c.entity, words)]
            draft.inner = ()
            draft.label = "ORG" if not draft.candidates else draft.label


def _find_explained(text: str) -> Iterator[tuple[str, list[str]]]:
    """Find abbreviations whose letters begin the words before them in brackets, or in brackets after them."""
    for match in _IN_BRACKETS.finditer(text):
        before = _WORDS_BEFORE.search(text[max(0, match.start() - _REACH) : match.start()])
        words = _list_words(before[0])[-len(match["short"]) :] if before else []
        if _spells(match["short"], words):
            yield match["short"], words
    for match in _SHORT_THEN_WORDS.finditer(text):
        words = _list_words(match["words"])
        if _spells(match["short"], words):
            yield match["short"], words


def _list_words(phrase: str) -> list[str]:
    return [word for word in _WORD.findall(phrase) if word.lower() not in _SMALL]


def _spells(short: str, words: Sequence[str]) -> bool:
    return fold(short) == "".join(fold(word)[0] for word in words)


def _shares_word(entity: Entity, words: Sequence[str]) -> bool:
    keys = [key for word in words for key in key_words(word)]
    return any(_is_alike(key, other) for name in entity.aliases for other in key_words(name.text) for key in keys)


def _is_alike(key: str, other: str) -> bool:
    if key[:_STEM] == other[:_STEM]:
        return True
    return abs(len(key) - len(other)) <= _ENDING and (key.startswith(other) or other.startswith(key))
