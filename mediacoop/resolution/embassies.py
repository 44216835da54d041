"""An embassy and the states in its name: «посольство Казахстана в Узбекистане»."""

from __future__ import annotations

import re

from mediacoop.gazetteer import Gazetteer
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.intervals import overlapping
from mediacoop.resolution.several_bodies import is_of_several

_EMBASSY = re.compile(
    r"\b(?:Embassy|Consulate(?: General)?|[Пп]осольств(?:о|а|у|ом|е)|[Гг]енконсульств(?:о|а|у|ом|е))\b"
)
_SENDER = re.compile(r"\s+(?:of\s+(?:the\s+)?)?")
_HOST = re.compile(r"\s+(?:in|to|в|во)\s+(?:the\s+)?")


def compose_embassies(text: str, drafts: list[Draft], gazetteer: Gazetteer) -> list[Draft]:
    """Join an embassy with the states in its name: «посольство Казахстана в Узбекистане»."""
    by_start = {draft.start: draft for draft in drafts}
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
    taken = {draft.start for embassy in found for draft in overlapping(drafts, embassy.start, embassy.end)}
    return sorted([*(d for d in drafts if d.start not in taken), *found], key=lambda draft: draft.start)


def _next(drafts: list[Draft], states: list[Draft]) -> list[Draft]:
    """Give the draft after the last of some states."""
    return next(([draft] for draft in drafts if draft.start >= states[-1].end), [])


def _states_after(text: str, end: int, by_start: dict[int, Draft]) -> list[Draft]:
    """Give the sending state after the word, and the host after that."""
    states: list[Draft] = []
    for link in (_SENDER, _HOST):
        gap = link.match(text, end)
        state = by_start.get(gap.end()) if gap else None
        if state is None or not any(c.entity.label == "GPE" for c in state.candidates):
            break
        states.append(state)
        end = state.end
    return states
