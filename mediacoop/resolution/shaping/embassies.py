"""An embassy and the states in its name: «посольство Казахстана в Узбекистане», `Turkish Embassy in Bishkek`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping

from mediacoop.gazetteer import Candidate, Gazetteer
from mediacoop.knowledge import Entity
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.intervals import overlapping, put_in_place
from mediacoop.resolution.shaping.plurals import is_of_several

_EMBASSY = re.compile(
    r"\b(?:Embassy|Consulate(?: General)?|[Пп]осольств(?:о|а|у|ом|е)"
    r"|(?:[Гг]ен|[Гг]енеральн(?:ое|ого|ому|ым|ом) )консульств(?:о|а|у|ом|е))\b"
)
_SENDER = re.compile(r"\s+(?:of\s+(?:the\s+)?)?")
_HOST = re.compile(r"\s+(?:in|to|в|во)\s+(?:the\s+)?")


def compose_embassies(text: str, drafts: list[Draft], gazetteer: Gazetteer) -> list[Draft]:
    """Join an embassy with the states in its name: «посольство Казахстана в Узбекистане»."""
    by_start = {draft.start: draft for draft in drafts}
    by_end = {draft.end: draft for draft in drafts}
    found: list[Draft] = []
    for match in _EMBASSY.finditer(text):
        states = _states_after(text, match.end(), by_start)
        embassy = Draft(match.start(), match.end(), "ORG", [])
        if states and is_of_several(text, embassy, states[-1], _next(drafts, states)):
            continue
        if states and overlapping(drafts, match.start(), states[-1].end) == states:
            start, end = match.start(), states[-1].end
            candidates = [c for c in gazetteer.lookup(text[start:end]) if c.entity.label == "ORG"]
            found.append(Draft(start, end, "ORG", candidates))
        elif not states and (sender := _sender_before(text, match.start(), by_end)) is not None:
            found.append(_join_sender(text, sender, match.end(), by_start, gazetteer))
    return put_in_place(drafts, found)


def _next(drafts: list[Draft], states: list[Draft]) -> list[Draft]:
    """Give the draft after the last of some states."""
    place = bisect_left(drafts, states[-1].end, key=lambda draft: draft.start)
    return drafts[place : place + 1]


def _states_after(text: str, end: int, by_start: Mapping[int, Draft]) -> list[Draft]:
    """Give the sending state after the word, and the host after that."""
    states: list[Draft] = []
    for link in (_SENDER, _HOST):
        gap = link.match(text, end)
        state = by_start.get(gap.end()) if gap else None
        if state is None or _place_of(state) is None:
            break
        states.append(state)
        end = state.end
    return states


def _sender_before(text: str, embassy: int, by_end: Mapping[int, Draft]) -> Draft | None:
    """Give the state before the word: `Turkish Embassy`, `Islamic Republic of Iran Embassy`."""
    sender = by_end.get(embassy - 1)
    if sender is None or text[embassy - 1] != " " or text[embassy] > "\u0400":
        return None
    return sender if any(c.entity.kind == "country" for c in sender.candidates) else None


def _join_sender(text: str, sender: Draft, end: int, by_start: Mapping[int, Draft], gazetteer: Gazetteer) -> Draft:
    gap = _HOST.match(text, end)
    host = by_start.get(gap.end()) if gap else None
    place = _place_of(host) if host is not None else None
    if host is None or place is None:
        return Draft(sender.start, end, "ORG", [])
    return Draft(sender.start, host.end, "ORG", _known_embassies(_place_of(sender), place, gazetteer))


def _known_embassies(sender: Entity | None, host: Entity, gazetteer: Gazetteer) -> list[Candidate]:
    """List the embassies of a state in another, or in a city of that."""
    state = gazetteer.kb.get(host.country) or host
    return gazetteer.lookup(f"Embassy of {sender.name} in {state.name}") if sender is not None else []


def _place_of(draft: Draft) -> Entity | None:
    return next((c.entity for c in draft.candidates if c.entity.label == "GPE"), None)
