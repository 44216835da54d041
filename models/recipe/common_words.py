"""Common words that Natasha takes for names: what begins a sentence has a capital, and so has an abbreviation."""

from __future__ import annotations

from functools import cache

import pymorphy3
from recipe.corpora import Span

#: Capitals that abbreviate common words.
_ABBREVIATIONS = frozenset("СМИ ВВП ООО ОАО ЗАО ПАО ТВ ИИ ИТ НПО ВУЗ ЧС ДТП".split())
#: What the dictionary calls a noun or a name.
_NAMING = frozenset(("NOUN", "Name", "Surn", "Patr", "Geox", "Orgn", "Trad", "Abbr", "Init"))


def is_common(text: str, span: Span) -> bool:
    """Say whether a person or body proposed is a common word: «Подожди», «Вами» at the start of a sentence, «СМИ»."""
    word = text[span.start : span.end]
    if span.label not in ("PER", "ORG"):
        return False
    return word in _ABBREVIATIONS or (_begins_sentence(text, span.start) and _is_never_a_name(word))


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(' «"“—–-')
    return not before or before[-1] in ".!?…:»\n"


@cache
def _is_never_a_name(word: str) -> bool:
    """Say whether the dictionary knows a word, and as no noun and no name."""
    if word.isupper() or not word.isalpha():
        return False
    readings = _morphology().parse(word)
    return bool(readings[0].is_known) and not any(_NAMING & reading.tag.grammemes for reading in readings)


@cache
def _morphology() -> pymorphy3.MorphAnalyzer:
    return pymorphy3.MorphAnalyzer()
