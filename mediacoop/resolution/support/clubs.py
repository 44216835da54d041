"""A city in an English report of matches is its club, where nothing leads in a place: `Astana beat Basel in Almaty`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.knowledge import NORP_KINDS
from mediacoop.resolution.draft import Draft

_SPORT = re.compile(
    r"\b(?:leagues?|players?|coach|match(?:es)?|goals?|scored|strikers?|midfielders?|goalkeepers?|defenders?|penalty|penalties"
    r"|half-time|equali[sz]er|season|fixtures?|derby|unbeaten|relegat\w+|kick-off)\b",
    re.IGNORECASE,
)
#: With one of these the cities may be governments.
_POLITICS = re.compile(
    r"\b(?:ministers?|ministry|governments?|delegations?|summit|parliament|treaty|agree(?:d|ments?))\b", re.IGNORECASE
)
#: So many different words of sport make a report of matches.
_ENOUGH = 3
_PLACE_BEFORE = re.compile(r"\b(?:in|to|from|near|of|visited|visits|visiting)\s+(?:the\s+)?$", re.IGNORECASE)
#: `Basel, Switzerland`, the dateline `ASTANA –`
_PLACE_AFTER = re.compile(r",\s+[A-Z]\w+(?:,|\.|\s[–—-])|\s+(?:[–—-]\s|\()")


def take_clubs(text: str, drafts: Sequence[Draft]) -> None:
    """Take cities that are clubs for bodies, and not for the cities."""
    if len({word.lower() for word in _SPORT.findall(text)}) < _ENOUGH or _POLITICS.search(text):
        return
    for draft in drafts:
        if _is_city(text, draft) and not _stands_as_place(text, draft):
            draft.candidates = [c for c in draft.candidates if c.entity.label == "ORG"]
            draft.label = "ORG"


def _is_city(text: str, draft: Draft) -> bool:
    places = [c for c in draft.candidates if c.entity.label in ("GPE", "LOC")]
    is_english = text[draft.start].isascii()
    return is_english and any(c.entity.kind == "city" and c.name.kind not in NORP_KINDS for c in places)


def _stands_as_place(text: str, draft: Draft) -> bool:
    before = _PLACE_BEFORE.search(text, max(0, draft.start - 16), draft.start)
    return bool(before or _PLACE_AFTER.match(text, draft.end))
