"""Two surnames that a hyphen makes one: «Каримова-Тилляева» is no Karimov."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.gazetteer import Gazetteer
from mediacoop.resolution.draft import Draft, is_person

#: What two do whom a hyphen joins.
_TALKS_AFTER = re.compile(r" (?:talks?|meetings?|summits?|pact|dialogue|tandem|rivalry|deal|duo)\b", re.IGNORECASE)
_TALKS_BEFORE = re.compile(r"\b(?:встреч|переговор|саммит|тандем|диалог|дуэт)[а-яё]* $", re.IGNORECASE)
_REACH = 24


def join_hyphenated(text: str, drafts: Sequence[Draft], gazetteer: Gazetteer) -> list[Draft]:
    """Join two surnames that a hyphen makes one: «Каримова-Тилляева», no name of either.

    Two persons whom a hyphen joins (`the Singh-Gilani talks`) talk, or are named apart elsewhere.
    """
    joined: list[Draft] = []
    for draft in drafts:
        before = joined[-1] if joined else None
        if before and text[before.end : draft.start] == "-" and _are_of_one(text, before, draft):
            known = [c for c in gazetteer.lookup(text[before.start : draft.end]) if c.entity.kind == "person"]
            joined[-1] = Draft(before.start, draft.end, "PER", known)
        else:
            joined.append(draft)
    return joined


def _are_of_one(text: str, first: Draft, second: Draft) -> bool:
    surnames = [text[draft.start : draft.end] for draft in (first, second)]
    if not (is_person(first) and is_person(second)) or not all(map(str.isalpha, surnames)):
        return False
    if _TALKS_AFTER.match(text, second.end) or _TALKS_BEFORE.search(text, max(0, first.start - _REACH), first.start):
        return False
    return not all(re.search(rf"(?<![\w-]){name}(?![\w-])", text) for name in surnames)
