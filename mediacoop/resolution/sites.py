"""Streets, squares and airports that bear a person's name: «улица Абая», «аэропорт имени Гейдара Алиева»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mediacoop.gazetteer import Gazetteer
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.streets import STREET

#: Whom one meets «в аэропорту» is its namesake only after «имени».
_STREET = rf"{STREET}\s+(?:имени\s+|им\.\s*)?"
_SITE = r"(?:международн[а-яё]+\s+)?(?:аэропорт|стадион|парк|вокзал|мост|дворец|дворц)[а-яё]*\s+(?:имени\s+|им\.\s*)"
_BEFORE = re.compile(rf"(?<![\w-])(?:{_STREET}|{_SITE}|[Аа]эропорт\s+)$", re.IGNORECASE)
_GENITIVE = re.compile(r"(?:[аяыи]|[оеё]го|[оеё]й|их|ых|[уюоэ])$")
_NAMED = re.compile(r"\bим(?:ени|\.)\s*$", re.IGNORECASE)
_REACH = 60


def join_sites(text: str, drafts: Sequence[Draft], gazetteer: Gazetteer) -> list[Draft]:
    """Join the word for a street or airport with the person's name after it: the person is not spoken of.

    Args:
        text: the text.
        drafts: its drafts, in order.
        gazetteer: forms and knowledge, to find the site if known.
    """
    joined: list[Draft] = []
    for draft in drafts:
        site = _BEFORE.search(text, max(0, draft.start - _REACH), draft.start) if _is_person(draft) else None
        apart = site is not None and (not joined or joined[-1].end <= site.start())
        if site is None or not apart or not _bears_name(text, draft, site[0]):
            joined.append(draft)
            continue
        known = [c for c in gazetteer.lookup(text[site.start() : draft.end]) if c.entity.label == "LOC"]
        joined.append(replace(draft, start=site.start(), label="LOC", candidates=known, inner=()))
    return joined


def _bears_name(text: str, draft: Draft, site: str) -> bool:
    """Say whether a name stands as that of a site does; after a mere street in no form that may be another case."""
    if site.strip().lower() == "аэропорт":
        return any(candidate.how == "exact" for candidate in draft.candidates)  # «Аэропорт Ислам Каримов»
    if _NAMED.search(site) or not draft.candidates:
        return bool(_GENITIVE.search(text, draft.start, draft.end))
    return any("gent" in candidate.how for candidate in draft.candidates)


def _is_person(draft: Draft) -> bool:
    if not draft.candidates:
        return draft.label == "PER"
    return all(candidate.entity.kind == "person" for candidate in draft.candidates)
