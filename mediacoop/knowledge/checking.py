"""What knowledge files must not contradict: references, dates, sources, one entry for one id."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from mediacoop.errors import KnowledgeError
from mediacoop.knowledge.dates import first_day, is_partial_date, last_day
from mediacoop.knowledge.files import Knowledge

_SOURCE = re.compile(r"https?://\S+|data:\S+")
_ROLES = ("member", "observer", "dialogue-partner", "guest")


def check_knowledge(knowledge: Knowledge) -> None:
    """Refuse knowledge that contradicts itself.

    Raises:
        KnowledgeError: lists every problem with entry and reason.
    """
    problems = [f"{entry}: {reason}" for entry, reason in _problems(knowledge)]
    if problems:
        raise KnowledgeError(problems)


def _problems(knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    ids = Counter(entity.id for entity in knowledge.entities)
    positions = Counter(position.id for position in knowledge.positions)
    for id, times in (ids + positions).items():
        if times > 1:
            yield id, f"is defined {times} times: one entity has one entry in one file"
    for entity in knowledge.entities:
        yield from _date_problems(entity.id, entity.start, entity.end)
        for field, id in (("country", entity.country), ("parent", entity.parent)):
            if id is not None and id not in ids:
                yield entity.id, f"{field} {id} is not defined anywhere"
        for name in entity.aliases:
            yield from _date_problems(f"{entity.id} ({name.text})", name.start, name.end)
    for position in knowledge.positions:
        yield from _date_problems(position.id, position.start, position.end)
        if position.of not in ids:
            yield position.id, f"of {position.of} is not defined anywhere"
    for occupancy in knowledge.occupancies:
        if occupancy.person not in ids:
            yield occupancy.position, f"holder {occupancy.person} is not defined anywhere"
        yield from _fact_problems(occupancy.position, occupancy.start, occupancy.end, occupancy.source)
    for membership in knowledge.memberships:
        entry = f"membership of {membership.member} in {membership.organization}"
        for id in (membership.member, membership.organization):
            if id not in ids:
                yield entry, f"{id} is not defined anywhere"
        if membership.role not in _ROLES:
            yield entry, f"role is one of {', '.join(_ROLES)}, not {membership.role!r}"
        yield from _fact_problems(entry, membership.start, membership.end, membership.source)


def _fact_problems(entry: str, start: str | None, end: str | None, source: str) -> Iterator[tuple[str, str]]:
    yield from _date_problems(entry, start, end)
    if not _SOURCE.fullmatch(source):
        yield entry, f"source {source!r} is neither an address (https://...) nor data:NAME"


def _date_problems(entry: str, start: str | None, end: str | None) -> Iterator[tuple[str, str]]:
    wrong = [date for date in (start, end) if date is not None and not is_partial_date(date)]
    for date in wrong:
        yield entry, f"{date!r} is no date of the form YYYY, YYYY-MM or YYYY-MM-DD"
    if start and end and not wrong and last_day(end) < first_day(start):
        yield entry, f"ends ({end}) before it starts ({start})"
