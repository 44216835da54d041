"""Common words that are names only with their capital: in `Wild turkey is back. Turkey hunters …` it is no state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.names.shapes import starts_sentence
from mediacoop.resolution.draft import Draft

_SMALL_WORD = re.compile(r"\b[a-z]+\b")
#: Words for things, with what follows them then.
_THINGS = {
    "turkey": r" (?:meat|dish(?:es)?(?! out)|breasts?|legs?|eggs?|feathers?|dinners?|sandwich(?:es)?|soup|gravy"
    r"|stuffing|sausages?|burgers?|hunters?|vultures?)\b",
    "guinea": r" (?:fowls?|pigs?)\b",
    "china": r" (?:plates|cups|dolls|tea ?sets?|cabinets|vases?)\b",
    "brazil": r" nuts?\b",
    "jordan": r" (?:almonds?|sneakers?|shoes|brand)\b",
    "чад": r",? (?:(?:от|из) (?:печ|кухн|мангал|труб|кост|дров|угл|шашлык|выхлоп|машин|сигарет|пожар|завод)"
    r"|(?:и|или) (?:дым|гар|копоть)|(?:кост|кухн|печ|кадил|угл|дым|гар)[а-яё]*"
    r"|(?:стоял|висел|стлался|стелился|рассеялся|окутал|поднимался|валил|ел глаза))",
}
_AFTER_THING = {word: re.compile(after) for word, after in _THINGS.items()}
#: What turkey is eaten at and with, in the sentence that it begins.
_FEAST = re.compile(r"\b(?:Thanksgiving|cranberr(?:y|ies)|gravy|stuffing)\b")
_REST_OF_SENTENCE = re.compile(r"(?!['’]s)[^.!?\n]*")


def drop_common_nouns(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Drop words that have their capital from the sentence they begin, where the text has them in small letters.

    A word that the text has with a capital inside a sentence as well is a name. What stands in the name of a thing is
    none: `Guinea fowl`.
    """
    drafts = [draft for draft in drafts if not _is_thing(text, draft)]
    words = {draft.start: word for draft in drafts if (word := _english_word(text, draft))}
    first = {start: word for start, word in words.items() if starts_sentence(text, start)}
    if not first:
        return drafts
    inside = {word for start, word in words.items() if start not in first}
    small = set(_SMALL_WORD.findall(text))
    common = {word for word in first.values() if word not in inside and {word.lower(), f"{word.lower()}s"} & small}
    return [draft for draft in drafts if first.get(draft.start) not in common]


def _is_thing(text: str, draft: Draft) -> bool:
    word = text[draft.start : draft.end].lower()
    after = _AFTER_THING.get(word)
    if after is None or text[draft.start : draft.end].isupper():
        return False
    if after.match(text, draft.end):
        return True
    rest = _REST_OF_SENTENCE.match(text, draft.end) if word == "turkey" and starts_sentence(text, draft.start) else None
    return rest is not None and bool(_FEAST.search(rest[0]))


def _english_word(text: str, draft: Draft) -> str | None:
    word = text[draft.start : draft.end]
    return word if word.isascii() and word.isalpha() and word.istitle() else None
