"""An embassy and the states in its name: «посольство Казахстана в Узбекистане», `Turkish Embassy in Bishkek`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from mediacoop.gazetteer import Candidate, Gazetteer
from mediacoop.knowledge import Entity
from mediacoop.names.embassies import embassy_in_english
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.intervals import overlapping, put_in_place
from mediacoop.resolution.shaping.plurals import is_of_several

_MISSION = re.compile(
    r"\b(?:(?P<embassy>Embassy|[Пп]осольств(?:о|а|у|ом|е))|Consulate(?: General)?"
    r"|(?:[Гг]ен|[Гг]енеральн(?:ое|ого|ому|ым|ом) )консульств(?:о|а|у|ом|е))\b"
)
#: The sending state and the host.
_BOTH = 2
_SENDER = re.compile(r"\s+(?:of\s+(?:the\s+)?)?")
_HOST = re.compile(r"\s+(?:in|to|в|во|на)\s+(?:the\s+)?")


def compose_embassies(text: str, drafts: list[Draft], gazetteer: Gazetteer) -> list[Draft]:
    """Join an embassy with the states in its name: «посольство Казахстана в Узбекистане»."""
    by_start = {draft.start: draft for draft in drafts}
    by_end = {draft.end: draft for draft in drafts}
    found: list[Draft] = []
    for match in _MISSION.finditer(text):
        states = _states_after(text, match.end(), by_start, _SENDER, _HOST)
        mission = Draft(match.start(), match.end(), "ORG", [])
        if states and is_of_several(text, mission, states[-1], _next(drafts, states)):
            continue
        if states and overlapping(drafts, match.start(), states[-1].end) == states:
            start, end = match.start(), states[-1].end
            candidates = [c for c in gazetteer.lookup(text[start:end]) if c.entity.label == "ORG"]
            if not candidates and match["embassy"]:
                candidates = _embassies_of(states, gazetteer)
            found.append(Draft(start, end, "ORG", candidates))
        elif not states and (sender := _sender_before(text, match.start(), by_end)) is not None:
            host = _states_after(text, match.end(), by_start, _HOST)
            candidates = _embassies_of([sender, *host], gazetteer) if match["embassy"] else []
            found.append(Draft(sender.start, host[0].end if host else match.end(), "ORG", candidates))
    return put_in_place(drafts, found)


def _next(drafts: list[Draft], states: list[Draft]) -> list[Draft]:
    """Give the draft after the last of some states."""
    place = bisect_left(drafts, states[-1].end, key=lambda draft: draft.start)
    return drafts[place : place + 1]


def _states_after(text: str, end: int, by_start: Mapping[int, Draft], *links: re.Pattern[str]) -> list[Draft]:
    """Give the states after the word, each behind its link: the sending state, and the host after that."""
    states: list[Draft] = []
    for link in links:
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


def _embassies_of(states: Sequence[Draft], gazetteer: Gazetteer) -> list[Candidate]:
    """List the embassies of a state in another, or in a city of that."""
    if len(states) != _BOTH:
        return []
    sender, host = map(_place_of, states)
    if sender is None or host is None:
        return []
    state = gazetteer.kb.get(host.country) or host
    return gazetteer.lookup(embassy_in_english(sender.name, state.name))


def _place_of(draft: Draft) -> Entity | None:
    return next((c.entity for c in draft.candidates if c.entity.label == "GPE"), None)
