"""Places of the United States called as a state or city elsewhere: `Georgia's governor`, `Lebanon, Ohio`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from mediacoop.gazetteer import Candidate
from mediacoop.resolution.draft import Draft, is_norp
from mediacoop.resolution.support.place_words import acts_as_state

_USA = "country/us"
#: Words of a state's life after its name: not of a country that is called so, too.
_STATE_AFTER = re.compile(
    r"(?:['’]s)?\s+(?:(?:state|republican|democratic|gop|lt\.?|lieutenant)\s+)?"
    r"(?:governor(?!\s+(?:of|general)\b)|secretary of state|attorney general|senat(?:e|ors?)\b"
    r"|congress(?:man|woman|men)\b|general assembly|statehouse|state house|runoffs?\b|republicans?\b|democrats?\b"
    r"|gop\b|peach(?:es)?\b|pecans?\b|bulldogs\b|state patrol|national guard)"
    r"|,\s+(?:the\s+)?(?:USA?\b|U\.S\.|United States\b|США\b)"
    r"|\s+(?:is|was)\s+an?\s+(?:american|us|u\.s\.|southern)\s+state\b",
    re.IGNORECASE,
)
#: ... and before it.
_STATE_BEFORE = re.compile(
    r"\b(?:county|(?:us|u\.s\.|american|southern|swing|peach) state(?: of)?|(?:governor|senator|attorney general) of"
    r"|(?:governor|senator|senate|runoffs?|republican)(?: (?:seats?|races?|elections?|primar(?:y|ies)))?"
    r" (?:in|for|from))(?:,? the state of|,)?\s+$"
    # `Turkey Creek, | Georgia`
    r"|\b(?:creek|springs|falls|heights|beach|hills|grove|junction|ridge),\s+$",
    re.IGNORECASE,
)
#: What the life of a state has, in a text that names nothing of any other country.
_LIFE_OF_STATE = re.compile(
    r"\b(?:Gov(?:ernor|\.)|[Ss]heriff|[Cc]ounty|statewide|in the state\b|state (?:law|legislat|senat|troopers?|patrol)"
    r"|[HS]B \d|, GA\b)"
)
#: Between a town and its state: `Lebanon, | Ohio`, «Москва (штат | Айдахо)».
_TOWN_OF = re.compile(r",\s+(?:штат[аеу]?\s+)?|\s+\(штат\s+")
#: A row of places: `Russia, Texas and Ohio`.
_ROW_AFTER = re.compile(r",?\s+(?:and|и)\s(?![A-Z]\w+,\s[A-Z])|,\s+[^\W\d_][\w-]*(?:,|\s+(?:and|и)\b)")
_ROW_BEFORE = re.compile(r",\s+$")
_REACH = 60


def take_american_places(text: str, drafts: Sequence[Draft]) -> None:
    """Take a name for a state of the USA, and not the country, beside words of its life or after a town of it.

    Words of its life are not heard where the text names what belongs to the country. Where it names nothing of any
    country but the USA, they may stand anywhere.

    A place right before its American state is no other place of that name.
    """
    named = _countries_named(drafts)
    is_american = named <= {_USA} and _LIFE_OF_STATE.search(text) is not None
    for draft in drafts:
        states = [c for c in draft.candidates if _is_state(c)]
        if not states or len(states) == len(draft.candidates):
            continue
        abroad = acts_as_state(text, draft.start, draft.end)
        is_here = _is_state_here(text, draft) or (is_american and not is_norp(draft) and not abroad)
        if is_here and not any(c.entity.id in named for c in draft.candidates):
            _take(draft, states)
    for town, state in pairwise(drafts):
        if not _is_town_of(text, town, state):
            continue
        if any(map(_is_american, town.candidates)):
            _take(state, [c for c in state.candidates if _is_state(c)])
        elif all(map(_is_state, state.candidates)):
            town.candidates, town.label = [], "GPE"


def _countries_named(drafts: Sequence[Draft]) -> set[str]:
    """Give the countries whose cities, bodies or persons the text names: `Georgia runoff: Salome Zurabishvili wins`."""
    countries = ({c.entity.country for c in draft.candidates} for draft in drafts)
    return {country for some in countries if len(some) == 1 for country in some if country is not None}


def _take(draft: Draft, states: list[Candidate]) -> None:
    draft.candidates = states
    for state in states:
        draft.add_support(state.entity, "place-words")


def _is_state_here(text: str, draft: Draft) -> bool:
    if _STATE_AFTER.match(text, draft.end):
        return True
    before = _STATE_BEFORE.search(text, max(0, draft.start - _REACH), draft.start)
    return before is not None and not text.startswith(("'", "’"), draft.end)  # `governor of Georgia's Adjara`


def _is_town_of(text: str, town: Draft, state: Draft) -> bool:
    link = _TOWN_OF.fullmatch(text, town.end, state.start)
    if link is None or not any(map(_is_state, state.candidates)) or is_norp(town):
        return False
    if not all(c.entity.label == "GPE" for c in town.candidates) or not town.candidates:
        return False
    in_row = _ROW_AFTER.match(text, state.end) or _ROW_BEFORE.search(text, max(0, town.start - 2), town.start)
    return "штат" in link[0] or not in_row


def _is_state(candidate: Candidate) -> bool:
    return candidate.entity.kind == "region" and _is_american(candidate)


def _is_american(candidate: Candidate) -> bool:
    return candidate.entity.country == _USA and candidate.entity.label == "GPE"
