"""Known names that are no more than words of titles: `Prime` of `Prime Minister` is no outlet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from mediacoop.gazetteer import TitleMatch
from mediacoop.knowledge import KnowledgeBase
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.intervals import overlapping
from mediacoop.resolution.shaping.composition import belongs_to

#: Between a title and the body whose it is.
_OF = re.compile(r" of (?:the )?")


def drop_names_in_titles(
    text: str, drafts: Sequence[Draft], titles: Sequence[TitleMatch], kb: KnowledgeBase
) -> list[Draft]:
    """Drop weak names that are parts of titles.

    Args:
        text: the text.
        drafts: its drafts, in order.
        titles: its titles.
        kb: the knowledge base, to see which body is part of which.
    """
    dropped = _outlets_in_titles(drafts, titles) | _bodies_in_titles(text, drafts, titles, kb)
    dropped |= _surnames_as_titles(text, drafts, titles)
    return [draft for draft in drafts if draft.start not in dropped]


def _outlets_in_titles(drafts: Sequence[Draft], titles: Sequence[TitleMatch]) -> set[int]:
    """Give the starts of outlets' weak names that are parts of titles: `Prime` in `Prime Minister`."""
    return {
        draft.start
        for title in titles
        for draft in overlapping(drafts, title.start, title.end)
        if title.start <= draft.start
        and draft.end <= title.end
        and draft.end - draft.start < title.end - title.start
        and all(not c.name.strong and c.entity.kind == "media" for c in draft.candidates)
    }


def _bodies_in_titles(text: str, drafts: Sequence[Draft], titles: Sequence[TitleMatch], kb: KnowledgeBase) -> set[int]:
    """Give the starts of bodies' weak names in titles of others' offices: `Chairman of the Board of Song Works`."""
    by_start = {draft.start: draft for draft in drafts}
    found = set()
    for title in titles:
        gap = _OF.match(text, title.end)
        body = by_start.get(gap.end()) if gap else None
        if body is None:
            continue
        for draft in overlapping(drafts, title.start, title.end):
            inside = title.start < draft.start and draft.end <= title.end
            weak = bool(draft.candidates) and not any(c.name.strong for c in draft.candidates)
            if inside and weak and not _is_part_of(draft, body, kb):
                found.add(draft.start)
    return found


def _surnames_as_titles(text: str, drafts: Sequence[Draft], titles: Sequence[TitleMatch]) -> set[int]:
    """Give the starts of surnames that are titles of a state named after them: «Король Иордании»."""
    spans = {(title.start, title.end) for title in titles}
    return {
        draft.start
        for draft, state in pairwise(drafts)
        if (draft.start, draft.end) in spans
        and draft.label is None
        and all(c.entity.kind == "person" and is_partial(c) for c in draft.candidates)
        and text[draft.end : state.start] == " "
        and any(c.entity.kind == "country" for c in state.candidates)
    }


def _is_part_of(part: Draft, whole: Draft, kb: KnowledgeBase) -> bool:
    wholes = {c.entity.id for c in whole.candidates}
    return any(belongs_to(c.entity, wholes, kb) for c in part.candidates)
