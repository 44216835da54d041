"""An outlet in brackets after its state, or before it in brackets: «Индии (PTI, ANI)», `Trend (Azerbaijan)`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.resolution.draft import Draft, is_norp
from mediacoop.resolution.intervals import overlapping

#: What a bracket after a state holds.
_BRACKET = re.compile(r"\s+\((?P<inside>[^()\n]{2,120})\)")
#: Between an outlet and its state, and after that.
_OPENS, _CLOSES = re.compile(r"[\"»”]?\s+\((?:the\s+)?"), re.compile(r"\)")
_COMMA, _ENDS = re.compile(r"[\"»”]?,\s+"), re.compile(r"\s*(?:[;.)\n]|$)")


def support_outlets_of_states(text: str, drafts: Sequence[Draft]) -> None:
    """Let a state speak for the short names of its outlets and bodies that brackets or a list put beside it."""
    for place, draft in enumerate(drafts):
        states = {c.entity.id for c in draft.candidates if c.entity.kind == "country"}
        if not states or is_norp(draft):
            continue
        bracket = _BRACKET.match(text, draft.end)
        beside = overlapping(drafts, bracket.start("inside"), bracket.end("inside")) if bracket else []
        if place and _is_state_of(text, drafts[place - 1], draft):
            beside = [*beside, drafts[place - 1]]
        for name in beside:
            _support(name, states)


def _is_state_of(text: str, outlet: Draft, state: Draft) -> bool:
    gap = text[outlet.end : state.start]
    if _OPENS.fullmatch(gap):
        return bool(_CLOSES.match(text, state.end))
    return bool(_COMMA.fullmatch(gap) and _ENDS.match(text, state.end))


def _support(name: Draft, states: set[str]) -> None:
    for candidate in name.candidates:
        if candidate.entity.label == "ORG" and candidate.entity.country in states and not candidate.name.strong:
            name.add_support(candidate.entity, f"of:{candidate.entity.country}")
