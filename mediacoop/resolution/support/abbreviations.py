"""Short names that the text itself defines: «Парламентская ассамблея (ТЮРКПА)», «Агентство (далее — АРМ)»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Entity, Name
from mediacoop.names import fold
from mediacoop.names.inflection import inflect_phrase
from mediacoop.names.inflection.dictionary import read_noun
from mediacoop.names.quotes import CLOSING, OPENING
from mediacoop.names.shapes import UPPER
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.intervals import overlapping

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
    (?: \(\s* (?:[^\W\d_]{{2,12}}[,;]\s*)? (?:(?P<further>{_FURTHER})|also\s)? (?P<opening>(?:the\s+)?[{OPENING}](?:the\s+)?)?
        (?P<short>{_WORDS}) [{CLOSING}]?\s*\)
      | ,\s+ {_FURTHER} [{OPENING}](?:the\s+)?(?P<quoted>{_WORDS})[{CLOSING}] )""",
    re.VERBOSE | re.IGNORECASE,
)
#: No definition is longer.
_REACH = 160
_LETTERS = re.compile(r"[A-ZА-ЯЁ]{3,8}")
_ARTICLE = re.compile(r"(?:the\s+)?", re.IGNORECASE)
_NAME_WORD = re.compile(r"[^\W\d_]+")


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
    """Find the letters that nobody knows and that begin the words of one body named in full: KMA in a text on one."""
    unknown = {text[d.start : d.end] for d in drafts if d.label == "ORG" and not d.candidates}
    letters = {name for name in unknown if _LETTERS.fullmatch(name)}
    for short in sorted(letters):
        spelt = {d.entity.id: d for d in drafts if d.entity and d.entity.label == "ORG" and _spells(text, d, short)}
        if len(spelt) == 1:
            (body,) = spelt.values()
            yield Definition(short, body.entity, text[body.start : body.end])


def _spells(text: str, body: Draft, short: str) -> bool:
    words = [word for word in _NAME_WORD.findall(text[body.start : body.end]) if len(word) > 3 or not word.islower()]
    return len(words) > 1 and fold(short) == "".join(fold(word)[:1] for word in words)


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
    return fold(short) in map(fold, _NAME_WORD.findall(full_name))


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
    initials = ("".join(word[:1] for word in _NAME_WORD.findall(fold(name))) for name in names)
    return any(_is_subsequence(fold(short), letters) for letters in initials)


def _is_subsequence(letters: str, of: str) -> bool:
    rest = iter(of)
    return all(letter in rest for letter in letters)


def apply_definitions(text: str, drafts: list[Draft], definitions: Sequence[Definition]) -> list[Draft]:
    """Let every defined short name stand for its entity wherever it stands alone in the text."""
    owners = _owners_of_strong_names(drafts) if definitions else {}
    by_form = {form: d for d in definitions if _may_be_own(d, owners) for form in _forms_of(d.short)}
    if not by_form:
        return drafts
    found: list[Draft] = []
    forms = "|".join(map(re.escape, sorted(by_form, key=len, reverse=True)))
    for match in re.finditer(rf"(?<!\w)(?:{forms})(?!\w)", text):
        definition, at = by_form[match[0]], overlapping(drafts, *match.span())
        if not at:
            at = [Draft(*match.span(), "ORG", [])]
            found += at
        if len(at) == 1 and _goes_on(text, at[0], match):
            at[0].start, at[0].end = match.span()
        is_new = definition.entity is None or at[0].entity != definition.entity
        if (at[0].start, at[0].end) == match.span() and is_new:
            _define(at[0], definition)
    return sorted([*drafts, *found], key=lambda draft: draft.start)


def _goes_on(text: str, draft: Draft, short: re.Match[str]) -> bool:
    """Say whether an unknown name is a short one that goes on in small letters: «Агентство передаёт новости»."""
    rest = text[short.end() : draft.end]
    return (
        not draft.candidates
        and _ARTICLE.fullmatch(text, draft.start, short.start()) is not None
        and (rest.islower() or not rest)
    )


def _may_be_own(definition: Definition, owners: Mapping[str, set[str]]) -> bool:
    """Not if surely another's: «Рабочая группа … Организации тюркских государств (ОТГ)»."""
    known = owners.get(definition.short)
    return known is None or (definition.entity is not None and known == {definition.entity.id})


def _define(draft: Draft, definition: Definition) -> None:
    short, entity = definition.short, definition.entity
    candidates = [Candidate(entity, Name(short, "und", "abbreviation"), "defined-in-text")] if entity else []
    draft.candidates, draft.label, draft.full_name = candidates, entity.label if entity else "ORG", definition.full_name


def _forms_of(short: str) -> list[str]:
    """Give a short name in all cases: «Агентства». Letters alone have one form, and English words too."""
    return [short] if short.isupper() or short.isascii() else [short, *inflect_phrase(short)]


def _owners_of_strong_names(drafts: Sequence[Draft]) -> dict[str, set[str]]:
    owners: dict[str, set[str]] = {}
    for draft in drafts:
        for candidate in draft.candidates:
            if candidate.name.strong:
                owners.setdefault(candidate.name.text, set()).add(candidate.entity.id)
    return owners
