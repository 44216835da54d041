"""Short names that the text itself defines: «Парламентская ассамблея (ТЮРКПА)», «Агентство (далее — АРМ)»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Entity, Name
from mediacoop.names import fold
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
    """A short name that a text gives an entity."""

    short: str
    entity: Entity


def find_definitions(text: str, drafts: Sequence[Draft]) -> list[Definition]:
    """Find the short names that a text defines for entities it has just named in full."""
    found = (definition for draft in drafts for definition in _definitions_after(text, draft))
    return list({definition.short: definition for definition in found}.values())


def _definitions_after(text: str, draft: Draft) -> Iterator[Definition]:
    if draft.entity is None or draft.entity.label != "ORG":
        return
    match = _DEFINITION.match(text, draft.end)
    if match is None:
        return
    short = match["short"]
    if _abbreviates(short, draft.entity) or short in draft.entity.names or _AFTER_FURTHER.search(match[0]):
        yield Definition(short, draft.entity)


def _abbreviates(short: str, entity: Entity) -> bool:
    """Say whether a word of capitals has letters that begin words of a name of the entity, in their order."""
    if not (short.isupper() and 2 <= len(short) <= 12):
        return False
    initials = ("".join(word[:1] for word in _NAME_WORD.findall(fold(name))) for name in entity.names)
    return any(_is_subsequence(fold(short), letters) for letters in initials)


def _is_subsequence(letters: str, of: str) -> bool:
    rest = iter(of)
    return all(letter in rest for letter in letters)


def apply_definitions(text: str, drafts: list[Draft], definitions: Sequence[Definition]) -> list[Draft]:
    """Let every defined short name stand for its entity wherever it stands alone in the text."""
    found: dict[int, Draft] = {}
    owners = _owners_of_strong_names(drafts) if definitions else {}
    for short, entity in definitions:
        if owners.get(short, {entity.id}) != {entity.id}:
            continue  # surely another's: «Рабочая группа … Организации тюркских государств (ОТГ)»
        candidate = Candidate(entity, Name(short, "und", "abbreviation"), "defined-in-text")
        for match in re.finditer(rf"(?<!\w){re.escape(short)}(?!\w)", text):
            at = overlapping(drafts, *match.span())
            if not at:
                found[match.start()] = Draft(match.start(), match.end(), "ORG", [candidate])
            elif (at[0].start, at[0].end) == match.span() and at[0].entity != entity:
                at[0].candidates = [candidate]
    return sorted([*drafts, *found.values()], key=lambda draft: draft.start)


def _owners_of_strong_names(drafts: Sequence[Draft]) -> dict[str, set[str]]:
    owners: dict[str, set[str]] = {}
    for draft in drafts:
        for candidate in draft.candidates:
            if candidate.name.strong:
                owners.setdefault(candidate.name.text, set()).add(candidate.entity.id)
    return owners
