"""Short names that a text defines, wherever they stand alone in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Name
from mediacoop.names.inflection import inflect_phrase
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.intervals import overlapping
from mediacoop.resolution.support.definitions import Definition

_ARTICLE = re.compile(r"(?:the\s+)?", re.IGNORECASE)


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
