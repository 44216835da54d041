"""Whose an outlet is by what stands beside it: «Индии (PTI, ANI)», `Trend (Azerbaijan)`, «итальянская газета»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from mediacoop.gazetteer import Candidate
from mediacoop.resolution.draft import Draft, is_norp
from mediacoop.resolution.intervals import overlapping

#: What a bracket after a state holds.
_BRACKET = re.compile(r"\s+\((?P<inside>[^()\n]{2,120})\)")
#: Between an outlet and its state, and after that.
_OPENS, _CLOSES = re.compile(r"[\"»”]?\s+\((?:the\s+)?"), re.compile(r"\)")
#: Between an adjective and the outlet that it tells of: «итальянская | газета «|Репубблика».
_KIND = re.compile(
    r" (?:[а-яё]+(?:[аяо]я|[оыи][йме]|[ео](?:го|му|й)|[ую]ю) ){0,2}"
    r"(?:газет|журнал|издани|портал|телеканал|агентств|радио)[а-яё]* [\"«“]?"
    r"|(?: [a-z]+){0,2} (?:newspaper|daily|weekly|magazine|portal|channel|agency) [\"«“]?"
)
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


def drop_outlets_of_others(text: str, drafts: Sequence[Draft]) -> None:
    """Take from a weak or misspelt name the outlets of other states than the one that the adjective before it says."""
    for adjective, name in pairwise(drafts):
        states = {c.entity.id for c in adjective.candidates if c.entity.kind == "country"}
        if states and is_norp(adjective) and _KIND.fullmatch(text, adjective.end, name.start):
            name.candidates = [c for c in name.candidates if not _is_of_other(c, states)]


def _is_of_other(outlet: Candidate, states: set[str]) -> bool:
    unsure = not outlet.name.strong or outlet.how.startswith("fuzzy")
    return unsure and outlet.entity.kind == "media" and outlet.entity.country not in {None, *states}


def _is_state_of(text: str, outlet: Draft, state: Draft) -> bool:
    gap = text[outlet.end : state.start]
    if _OPENS.fullmatch(gap):
        return bool(_CLOSES.match(text, state.end))
    return bool(_COMMA.fullmatch(gap) and _ENDS.match(text, state.end))


def _support(name: Draft, states: set[str]) -> None:
    for candidate in name.candidates:
        if candidate.entity.label == "ORG" and candidate.entity.country in states and not candidate.name.strong:
            name.add_support(candidate.entity, f"of:{candidate.entity.country}")
