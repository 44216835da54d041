"""Whether a row is about the entity that bears its Wikidata id, or has a wrong one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rapidfuzz import fuzz

from mediacoop.knowledge.model import Entity, Name
from mediacoop.names import romanise

#: Names in Latin and Cyrillic letters can be compared; one in another script tells nothing.
_READABLE = re.compile(r"[A-Za-zÀ-ɏЀ-ӿ]")
_WORD = re.compile(r"[^\W\d_]{3,}")
#: Share of equal letters (of 100) of two spellings of one word, at the least.
_LEAST = 70


def tell_other(known: Entity, prefixes: tuple[str, ...], names: Iterable[Name], wikidata: str) -> str | None:
    """Say why a row is not about the bearer of its Wikidata id: one of another kind, or a person of other names."""
    if not known.id.startswith(prefixes):
        return f"wikidata {wikidata} is that of {known.id}, which is of another kind; it is left out"
    told = [name for name in names if _READABLE.search(name.text)]
    if known.id.startswith("person/") and told and _words(told) and not _shares_word(told, known.aliases):
        shown = ", ".join(repr(name.text) for name in told)
        return f"wikidata {wikidata} is that of {known.id}, whose names share no word with {shown}; it is left out"
    return None


def _shares_word(names: Iterable[Name], others: Iterable[Name]) -> bool:
    words = _words(others)
    return any(fuzz.ratio(word, other) >= _LEAST for word in _words(names) for other in words)


def _words(names: Iterable[Name]) -> set[str]:
    """Give the words of names as they stand and in Latin letters; initials tell nothing."""
    spellings = (spelling for name in names for spelling in (name.text, *romanise(name.text)))
    return {word.casefold() for spelling in spellings for word in _WORD.findall(spelling)}
