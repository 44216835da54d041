"""A place's name that is a given name here, as an occupation beside it says: `Chad, a student`, «актриса Джорджия»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.names import base_form
from mediacoop.names.occupations import cases_of_occupation, is_occupation
from mediacoop.names.shapes import UPPER, is_given_name, is_title_case
from mediacoop.resolution.draft import Draft, is_norp
from mediacoop.resolution.intervals import overlapping
from mediacoop.resolution.support.occupations import names_occupation

_WORD_BEFORE = re.compile(r"(?<![\w-])([^\W\d_][\w-]*)\s$")
#: `, a 20-year-old bus driver`, `, 23,`
_AFTER = re.compile(r",\s+(?:an?\s+(?P<words>(?:(?!(?:of|where|that|for|in|from|with)\b)[\w-]+\b\s?){1,4})|\d\d(?=,))")
_KIN_BEFORE = re.compile(
    r"\b(?:our|my|his|her|their) (?:(?P<state>neighbou?r|friend)|uncle|cousin|brother|sister|son|daughter|nephew|niece"
    r"|husband|wife|boyfriend|girlfriend|classmate|roommate) $",
    re.IGNORECASE,
)
_PERSON_AFTER = re.compile(r"[^.!?\n]{0,80}\b(?:he|she|his (?:wife|son|daughter)|her (?:husband|son|daughter))\b")
_SURNAME_AFTER = re.compile(rf" [{UPPER}][^\W\d_]+(?:-[^\W\d_]+)*")
_LONGEST = 24
#: Given names that the list of them, made for this region, lacks.
_WESTERN = frozenset(("chad", "jordan", "джорджия"))


def take_given_places(text: str, drafts: Sequence[Draft]) -> None:
    """Take places for persons where only a person can be meant, with the surname that may follow."""
    for place in drafts:
        if not _is_given_place(text, place) or not any(says(text, place) for says in _SIGNS):
            continue
        surname = _SURNAME_AFTER.match(text, place.end)
        if (
            surname
            and len(overlapping(drafts, place.start, surname.end())) == 1
            and not is_title_case(text, place.start)
        ):
            place.end = surname.end()
        place.candidates, place.inner, place.label = [], (), "PER"


def _is_given_place(text: str, draft: Draft) -> bool:
    places = bool(draft.candidates) and all(c.entity.label == "GPE" for c in draft.candidates)
    name = text[draft.start : draft.end]
    return places and not is_norp(draft) and (is_given_name(name) or base_form(name, "GPE").lower() in _WESTERN)


def _is_called(text: str, draft: Draft) -> bool:
    """Say whether an occupation stands before a name, in the same case: not «тренер | Иордании»."""
    before = _WORD_BEFORE.search(text, max(0, draft.start - _LONGEST), draft.start)
    if before is None:
        return False
    if before[1].isascii():
        return is_occupation(before[1]) and not text.startswith(("'", "’"), draft.end)
    cases = cases_of_occupation(before[1])
    forms = {part.partition(":")[2] or "nomn" for c in draft.candidates for part in c.how.split("+")}
    return bool(cases & forms - {"gent", "accs"})


def _is_kin(text: str, draft: Draft) -> bool:
    """`my cousin Chad`; a state may be a neighbour, too, but has no wife: `our neighbour Chad … his wife`."""
    kin = _KIN_BEFORE.search(text, max(0, draft.start - _LONGEST), draft.start)
    return kin is not None and (kin["state"] is None or _PERSON_AFTER.match(text, draft.end) is not None)


def _is_described(text: str, draft: Draft) -> bool:
    after = _AFTER.match(text, draft.end)
    return after is not None and (after["words"] is None or names_occupation(after["words"].split()))


#: What shows that only a person can be meant.
_SIGNS = (_is_called, _is_described, _is_kin)
