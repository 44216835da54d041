"""Leaders named in a row by their surnames: `Erdogan, Aliyev and Mirziyoyev`, «главы МИД Лавров, Ван И и Араги»."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Entity, KnowledgeBase
from mediacoop.knowledge.dates import Date
from mediacoop.names.surnames import is_fathers_name
from mediacoop.resolution.draft import Draft, is_partial, is_person
from mediacoop.resolution.support.antecedents import surname_of
from mediacoop.resolution.support.leading_offices import FOREIGN_MINISTERS, HEADS, PREMIERS, PRESIDENTS, english_titles

_NEXT = re.compile(r"\s*,\s+(?:(?:and|и)\s+)?|\s+(?:and|и)\s+")
#: Between a title of several and their names: the states, «Казахстана, Кыргызстана и Узбекистана».
#: No word is read both as a link and as a name, or the search would try all ways to read them.
_STATES = r"(?:(?:,|\s+(?-i:of|the|and|и))*\s+(?-i:[A-ZА-ЯЁ])[\w-]+)*,?\s+$"
#: Titles of several before their names, and which offices they are.
_TITLES = tuple(
    (re.compile(rf"\b(?:{words}){_STATES}", re.IGNORECASE), offices)
    for words, offices in (
        (r"presidents|президент(?:ы|ов|ам|ами)", PRESIDENTS),
        (r"prime ministers|premiers|премьер(?:-министр)?(?:ы|ов|ам|ами)", PREMIERS),
        (
            r"foreign ministers|fms|министр(?:ы|ов|ам|ами)\s+иностранных\s+дел|глав(?:ы|ам|ами)?\s+мид",
            FOREIGN_MINISTERS,
        ),
        (r"leaders|лидер(?:ы|ов|ам|ами)|глав(?:ы|ам|ами)?\s+государств", HEADS),
    )
)
_REACH = 100


def find_listed_leaders(text: str, drafts: Sequence[Draft], kb: KnowledgeBase, date: Date) -> set[tuple[int, str]]:
    """Give (start of a name, id of the person) for the surnames in a row that are those of leaders of several states.

    A leader named in full in the row counts as one of them. One at least must not be made of a given name, which
    anybody may have; a title before the row says the same of all.
    """
    if date is None:
        return set()
    found: set[tuple[int, str]] = set()
    for row in _list_rows(text, drafts):
        offices = _title_before(text, row[0])
        leaders = [(draft, c) for draft in row for c in draft.candidates if _holds(c, offices or HEADS, kb, date)]
        states = {candidate.entity.country for _, candidate in leaders}
        if len(states) < 2 or len({draft.start for draft, _ in leaders}) < 2:
            continue
        if offices or not all(is_fathers_name(surname_of(candidate)) for _, candidate in leaders):
            found |= {(draft.start, candidate.entity.id) for draft, candidate in leaders if is_partial(candidate)}
    return found


def _list_rows(text: str, drafts: Sequence[Draft]) -> Iterator[list[Draft]]:
    """Give the rows of two or more names of persons with no more than commas and `and` between."""
    row: list[Draft] = []
    for draft in drafts:
        if row and not (is_person(draft) and _NEXT.fullmatch(text, row[-1].end, draft.start)):
            if len(row) > 1:
                yield row
            row = []
        if is_person(draft):
            row.append(draft)
    if len(row) > 1:
        yield row


def _title_before(text: str, first: Draft) -> Collection[str]:
    before = text[max(0, first.start - _REACH) : first.start]
    return next((offices for pattern, offices in _TITLES if pattern.search(before)), ())


def _holds(candidate: Candidate, titles: Collection[str], kb: KnowledgeBase, date: Date) -> bool:
    """Say whether a name may be that of a person who had such an office of a state on the date."""
    if candidate.entity.kind != "person":
        return False
    held = (kb.position(occupancy.position) for occupancy in kb.occupancies_of(candidate.entity.id, date))
    return any(not english_titles(office).isdisjoint(titles) and _is_of_state(kb[office.of]) for office in held)


def _is_of_state(body: Entity) -> bool:
    return body.kind == "country" or body.country is not None
