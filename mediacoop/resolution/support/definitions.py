"""Short names that the text itself defines: «Парламентская ассамблея (ТЮРКПА)», «Агентство (далее — АРМ)»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from mediacoop.knowledge import Entity
from mediacoop.names import fold
from mediacoop.names.acronyms import WORD, spells
from mediacoop.names.inflection.dictionary import read_noun
from mediacoop.names.quotes import CLOSING, OPENING
from mediacoop.names.shapes import UPPER
from mediacoop.resolution.draft import Draft

#: What says that a short name follows: «далее – », «именуемое в дальнейшем», `hereinafter referred to as the`.
_FURTHER = (
    r"(?:(?:далее|в\s+дальнейшем|именуем[а-я]{2,3}|hereinafter|hereafter)"
    r"(?:\s(?:в\s+дальнейшем|по\s+тексту|именуем[а-я]{2,3}|referred\s+to\s+as|called|known\s+as))?"
    r"|also\s(?:called|known\s+as))"
    rf"(?:\s?[-–—:,]\s?|\s(?=(?-i:[{UPPER}])|[{OPENING}]|the\s))(?:the\s)?"
)
_WORDS = r"[^\W\d_][\w.&-]*(?:\s[\w.&-]+){0,2}"
#: Right after a name in brackets a word of capitals, another name, or what `_FURTHER` introduces, there or between
#: commas.
_DEFINITION = re.compile(
    rf"""[{CLOSING}]?\s*
    (?: \(\s* (?:[^\W\d_]{{2,12}}[,;]\s*)? (?:(?P<further>{_FURTHER})|also\s)?
        (?P<opening>(?:the\s+)?[{OPENING}](?:the\s+)?)? (?P<short>{_WORDS}) [{CLOSING}]?\s*\)
      | ,\s+ {_FURTHER} [{OPENING}](?:the\s+)?(?P<quoted>{_WORDS})[{CLOSING}] )""",
    re.VERBOSE | re.IGNORECASE,
)
#: No definition is longer.
_REACH = 160
_LETTERS = re.compile(r"[A-ZА-ЯЁ]{3,8}")


class Definition(NamedTuple):
    """A short name that a text gives a body or state or, when nobody knows that, a body by its full name."""

    short: str
    entity: Entity | None
    full_name: str


def find_definitions(text: str, drafts: Sequence[Draft]) -> list[Definition]:
    """Find the short names that a text defines for bodies it has just named in full."""
    found = [definition for draft in drafts for definition in _definitions_after(text, draft)]
    return list({d.short: d for d in (*_find_spelt_out(text, drafts), *found)}.values())


def _find_spelt_out(text: str, drafts: Sequence[Draft]) -> Iterator[Definition]:
    """Find unknown letters that begin the words of one body of the text: KMA beside the Kazakhstan Media Alliance."""
    unknown = {text[d.start : d.end] for d in drafts if d.label == "ORG" and not d.candidates}
    bodies = [d for d in drafts if d.entity is not None and d.entity.label == "ORG" and " " in text[d.start : d.end]]
    for short in sorted(filter(_LETTERS.fullmatch, unknown)):
        spelt = {d.entity: d for d in bodies if spells(short, WORD.findall(text[d.start : d.end]))}
        if len(spelt) == 1:
            (body,) = spelt.values()
            yield Definition(short, body.entity, text[body.start : body.end])


def _definitions_after(text: str, draft: Draft) -> Iterator[Definition]:
    label = draft.label if draft.entity is None else draft.entity.label
    match = _DEFINITION.match(text, draft.end, draft.end + _REACH) if label == "ORG" or _is_state(draft) else None
    if match is None:
        return
    short, full_name = match["short"] or match["quoted"], text[draft.start : draft.end]
    if _is_plural(short) and not _is_word_of(short, full_name):
        return  # «(далее – Стороны)»: several
    names = (full_name,) if draft.entity is None or label != "ORG" else draft.entity.names
    is_introduced = match["further"] or match["quoted"] or (match["opening"] and _is_word_of(short, full_name))
    if is_introduced or _abbreviates(short, names) or short in names:
        yield Definition(short, draft.entity, full_name)


def _is_word_of(short: str, full_name: str) -> bool:
    """`Media Development Agency (the “Agency”)`."""
    return fold(short) in map(fold, WORD.findall(full_name))


def _is_plural(short: str) -> bool:
    """Say whether a short name stands for several: «Стороны», `Parties`."""
    readings = [reading for reading in read_noun(short.lower()) if reading.case == "nomn"]
    if readings:
        return all(reading.gender == "plur" for reading in readings)
    return short.isascii() and short[1:].islower() and short.endswith(("ies", "es", "ts"))


def _is_state(draft: Draft) -> bool:
    """Say whether a name of more words is a state's: `Islamic Emirate of Afghanistan (IEA)`."""
    return draft.entity is not None and draft.entity.kind == "country" and not draft.matched_as_norp(draft.entity)


def _abbreviates(short: str, names: Iterable[str]) -> bool:
    """Say whether a word of capitals has letters that begin words of one of the names, in their order."""
    if not (short.isupper() and 2 <= len(short) <= 12):
        return False
    initials = ("".join(word[:1] for word in WORD.findall(fold(name))) for name in names)
    return any(_is_subsequence(fold(short), letters) for letters in initials)


def _is_subsequence(letters: str, of: str) -> bool:
    rest = iter(of)
    return all(letter in rest for letter in letters)
