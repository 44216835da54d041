"""What knowledge files must not contradict: references, dates, sources, one entry for one id."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping

from mediacoop.errors import KnowledgeError
from mediacoop.knowledge.dates import first_day, is_partial_date, last_day
from mediacoop.knowledge.model import MEMBERSHIP_ROLES, Knowledge, Occupancy

_SOURCE = re.compile(r"https?://\S+|data:\S+")
#: Field that refers to an entity → how that entity's id may begin.
_BODIES = ("org/", "country/", "place/")
_KINDS = {
    "country": ("country/",),
    "parent": ("org/", "place/"),
    "of": _BODIES,
    "holder": ("person/",),
    "position": ("position/",),
    "member": (*_BODIES, "person/"),
    "organization": ("org/",),
}


def check_knowledge(files: Mapping[str, Knowledge]) -> None:
    """Refuse knowledge that contradicts itself.

    Args:
        files: name of each file → what it says, as `read_knowledge` gives it.

    Raises:
        KnowledgeError: lists every problem with file, entry and reason.
    """
    times = Counter(id for knowledge in files.values() for id in _ids(knowledge))
    problems = [
        f"{file}: {entry}: {reason}"
        for file, knowledge in files.items()
        for entry, reason in find_problems(knowledge, times)
    ]
    if problems:
        raise KnowledgeError(problems)


def _ids(knowledge: Knowledge) -> Iterator[str]:
    yield from (entity.id for entity in knowledge.entities)
    yield from (position.id for position in knowledge.positions)


def find_problems(knowledge: Knowledge, times: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Give (entry, reason) for what is wrong in one file; ``times`` is how often an id is defined in all."""
    for id in _ids(knowledge):
        if times[id] > 1:
            yield id, f"is defined {times[id]} times: one entity has one entry in one file"
    for entity in knowledge.entities:
        yield from _fact_problems(entity.id, entity.start, entity.end, entity.source)
        yield from _missing(entity.id, times, country=entity.country, parent=entity.parent)
        for name in entity.aliases:
            yield from _fact_problems(f"{entity.id} ({name.text})", name.start, name.end, name.source)
    for position in knowledge.positions:
        yield from _date_problems(position.id, position.start, position.end)
        yield from _missing(position.id, times, of=position.of)
    for occupancy in knowledge.occupancies:
        yield from _missing(occupancy.position, times, holder=occupancy.person, position=occupancy.position)
        yield from _fact_problems(occupancy.position, occupancy.start, occupancy.end, occupancy.source)
        yield from _confirmation_problems(occupancy)
    for membership in knowledge.memberships:
        entry = f"membership of {membership.member} in {membership.organization}"
        yield from _missing(entry, times, member=membership.member, organization=membership.organization)
        if membership.role not in MEMBERSHIP_ROLES:
            yield entry, f"role is one of {', '.join(MEMBERSHIP_ROLES)}, not {membership.role!r}"
        yield from _fact_problems(entry, membership.start, membership.end, membership.source)


def _missing(entry: str, ids: Container[str], **references: str | None) -> Iterator[tuple[str, str]]:
    for field, id in references.items():
        if id is None:
            continue
        if id not in ids:
            yield entry, f"{field} {id} is not defined anywhere"
        elif not id.startswith(_KINDS[field]):
            yield entry, f"{field} {id} is of the wrong kind: its id must begin with {' or '.join(_KINDS[field])}"


def _fact_problems(entry: str, start: str | None, end: str | None, source: str | None) -> Iterator[tuple[str, str]]:
    yield from _date_problems(entry, start, end)
    if source is None and (start or end):
        yield entry, "has dates without their source"
    if source is not None and not _SOURCE.fullmatch(source):
        yield entry, f"source {source!r} is neither an address (https://...) nor data:NAME"


def _confirmation_problems(occupancy: Occupancy) -> Iterator[tuple[str, str]]:
    if occupancy.confirmed is None and occupancy.confirmed_by is None:
        return
    entry = f"{occupancy.position} ({occupancy.person})"
    yield from _fact_problems(entry, occupancy.start, occupancy.confirmed, occupancy.confirmed_by)
    if occupancy.end is not None or occupancy.confirmed is None:
        yield entry, "confirmed and confirmed_by go together, for a term whose end is unknown"


def _date_problems(entry: str, start: str | None, end: str | None) -> Iterator[tuple[str, str]]:
    wrong = [date for date in (start, end) if date is not None and not is_partial_date(date)]
    for date in wrong:
        yield entry, f"{date!r} is no date of the form YYYY, YYYY-MM or YYYY-MM-DD"
    if start and end and not wrong and last_day(end) < first_day(start):
        yield entry, f"ends ({end}) before it starts ({start})"
