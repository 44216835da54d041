"""Short names that the text itself defines: «Парламентская ассамблея (ТЮРКПА)», «Агентство (далее — АРМ)»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Entity, Name
from mediacoop.names import fold
from mediacoop.names.inflection import inflect_phrase
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.intervals import overlapping

#: In brackets right after a name: a word of capitals, another name, or what «далее» / `hereinafter` introduces.
_DEFINITION = re.compile(
    r"""["»”]?\s*\(\s*
    (?:(?:далее|hereinafter|also)\s*[-–—:,]*\s*(?:the\s+)?)?
    ["«“]?(?P<short>[^\W\d_][\w.&-]*(?:\s[\w.&-]+){0,2})["»”]?\s*\)""",
    re.VERBOSE | re.IGNORECASE,
)
_NAME_WORD = re.compile(r"[^\W\d_]+")
_AFTER_FURTHER = re.compile(r"\(\s*(?:далее|hereinafter)", re.IGNORECASE)


class Definition(NamedTuple):
    """A short name that a text gives a body or state or, when nobody knows that, a body by its full name."""

    short: str
    entity: Entity | None
    full_name: str


def find_definitions(text: str, drafts: Sequence[Draft]) -> list[Definition]:
    """Find the short names that a text defines for bodies it has just named in full."""
    found = (definition for draft in drafts for definition in _definitions_after(text, draft))
    return list({definition.short: definition for definition in found}.values())


def _definitions_after(text: str, draft: Draft) -> Iterator[Definition]:
    label = draft.label if draft.entity is None else draft.entity.label
    match = _DEFINITION.match(text, draft.end) if label == "ORG" or _is_state(draft) else None
    if match is None:
        return
    short, full_name = match["short"], text[draft.start : draft.end]
    names = (full_name,) if draft.entity is None or label != "ORG" else draft.entity.names
    if _abbreviates(short, names) or short in names or _AFTER_FURTHER.search(match[0]):
        yield Definition(short, draft.entity, full_name)


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
        if (at[0].start, at[0].end) == match.span() and (
            definition.entity is None or at[0].entity != definition.entity
        ):
            _define(at[0], definition)
    return sorted([*drafts, *found], key=lambda draft: draft.start)


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
