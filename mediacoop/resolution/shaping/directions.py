"""A part of a state by the compass: «Восточный Китай» is an area, not the state."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from mediacoop.names.shapes import is_title_case
from mediacoop.resolution.draft import Draft

_DIRECTION = re.compile(
    r"(?<![\w-])(?:Восточн|Западн|Северн|Южн|Центральн|(?:Северо|Юго)-[Вв]осточн|(?:Северо|Юго)-[Зз]ападн)"
    r"(?:ый|ого|ому|ым|ом|ая|ой|ую)\s$"
)


def join_directions(text: str, drafts: Iterable[Draft]) -> list[Draft]:
    """Join each state with the direction before it that has a capital: the area has no entity.

    Args:
        text: the text.
        drafts: its drafts, in order; a known name like «Южная Корея» is one already.
    """
    return [_with_direction(text, draft) for draft in drafts]


def _with_direction(text: str, draft: Draft) -> Draft:
    states = bool(draft.candidates) and all(c.entity.kind == "country" and c.name.strong for c in draft.candidates)
    direction = _DIRECTION.search(text, max(0, draft.start - 20), draft.start) if states else None
    if direction is None or is_title_case(text, draft.start):
        return draft
    return replace(draft, start=direction.start(), label="LOC", candidates=[])
