"""What knowledge files must not contradict: references, dates, sources, one entry for one id."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Mapping

from mediacoop.errors import KnowledgeError
from mediacoop.knowledge.dates import explain_date, first_day, is_partial_date, last_day
from mediacoop.knowledge.model import MEMBERSHIP_ROLES, Knowledge, Membership, Occupancy
from mediacoop.knowledge.terms import overlaps

#: An address names a page: its host does not end in a dot, and it is no archive, where nobody finds the fact.
_SOURCE = re.compile(
    r"https?://(?![^\s/]+/\S*\.(?i:7z|zip|gz)(?:[?#]|$))[^\s/?#]*[^\s/?#.](?:[/?#]\S*)?"
    r"|data:\S+"
)
#: What a note tells of a start or an end without the page that states it.
_BARE_DATE = re.compile(r"(?:^|; )(?:start|end)(?: \([^)]*\))?:(?![^;]*(?:https?://|data:\S))")
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
    problems += _identifier_problems(files)
    problems += _note_problems(files)
    if not problems:  # dates that are none cannot be compared
        problems = list(_overlap_problems(files))
    if problems:
        raise KnowledgeError(problems)


def _identifier_problems(files: Mapping[str, Knowledge]) -> Iterator[str]:
    """Say which identifiers two entities bear, in whatever files."""
    bearers: dict[tuple[str, str], str] = {}
    for file, knowledge in files.items():
        for entity in knowledge.entities:
            for key, value in entity.identifiers.items():
                other = bearers.setdefault((key, value), entity.id)
                if other != entity.id:
                    yield f"{file}: {entity.id}: {key} {value} is that of {other}. Correct one of them"


def _note_problems(files: Mapping[str, Knowledge]) -> Iterator[str]:
    """Say which notes tell of a start or an end without its source; what is imported may have notes of any form."""
    for file, knowledge in files.items():
        for occupancy in knowledge.occupancies:
            if _BARE_DATE.search(occupancy.note or ""):
                reason = f"note {occupancy.note!r} has a start or an end without an address or data:NAME"
                yield f"{file}: {describe(occupancy)}: {reason}"


def _overlap_problems(files: Mapping[str, Knowledge]) -> Iterator[str]:
    """Say which memberships are laid over others of the same two, in whatever files."""
    earlier: dict[tuple[str, str], list[Membership]] = defaultdict(list)
    for file, knowledge in files.items():
        for membership in knowledge.memberships:
            others = earlier[membership.member, membership.organization]
            for other in others:
                if overlaps(membership, other):
                    reason = tell_overlap(membership, other)
                    yield f"{file}: {describe(membership)}: {reason}. Correct the dates, or leave one out"
            others.append(membership)


def is_source(text: str) -> bool:
    """Say whether a text has the form of a source.

    >>> [is_source(text) for text in ("data:factbook/kz", "https://a.org/b", "https://a.org./b", "https://a.org/b.zip")]
    [True, True, False, False]
    """
    return _SOURCE.fullmatch(text) is not None


def describe(fact: Membership | Occupancy) -> str:
    """Name a fact by what it connects."""
    if isinstance(fact, Membership):
        return f"membership of {fact.member} in {fact.organization}"
    return f"{fact.position} ({fact.person})"


def tell_overlap(fact: Membership | Occupancy, other: Membership | Occupancy) -> str:
    """Say that a fact is laid over another of the same two."""
    return f"{_tell_term(fact)} is laid over {_tell_term(other)}"


def _tell_term(fact: Membership | Occupancy) -> str:
    what = fact.role if isinstance(fact, Membership) else "term"
    return f"{what} from {fact.start} to {fact.end or 'an unknown end'} ({fact.source})"


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
        if entity.parent == entity.id:
            yield entity.id, "nothing is a part of itself"
        for name in entity.aliases:
            yield from _fact_problems(f"{entity.id} ({name.text})", name.start, name.end, name.source)
    for position in knowledge.positions:
        yield from _fact_problems(position.id, position.start, position.end, position.source)
        yield from _missing(position.id, times, of=position.of)
    for occupancy in knowledge.occupancies:
        entry = describe(occupancy)
        yield from _missing(entry, times, holder=occupancy.person, position=occupancy.position)
        yield from _fact_problems(entry, occupancy.start, occupancy.end, occupancy.source)
        yield from _confirmation_problems(occupancy)
    for membership in knowledge.memberships:
        entry = describe(membership)
        yield from _missing(entry, times, member=membership.member, organization=membership.organization)
        if membership.member == membership.organization:
            yield entry, "nothing is a member of itself"
        if membership.role not in MEMBERSHIP_ROLES:
            yield entry, f"role is one of {', '.join(MEMBERSHIP_ROLES)}, not {membership.role!r}"
        yield from _fact_problems(entry, membership.start, membership.end, membership.source)


def _missing(entry: str, ids: Container[str], **references: str | None) -> Iterator[tuple[str, str]]:
    for field, id in references.items():
        if id is None:
            continue
        fits = id.startswith(_KINDS[field])
        form = f": its id must begin with {' or '.join(_KINDS[field])}"
        if id not in ids:
            yield entry, f"{field} {id} is not defined anywhere{'' if fits else form}"
        elif not fits:
            yield entry, f"{field} {id} is of the wrong kind{form}"


def _fact_problems(entry: str, start: str | None, end: str | None, source: str | None) -> Iterator[tuple[str, str]]:
    yield from _date_problems(entry, start, end)
    if source is None and (start or end):
        yield entry, "has dates without their source"
    if source is not None and not is_source(source):
        yield entry, f"source {source!r} is neither the address of a page (https://...) nor data:NAME"


def _confirmation_problems(occupancy: Occupancy) -> Iterator[tuple[str, str]]:
    if occupancy.confirmed is None and occupancy.confirmed_by is None:
        return
    entry = describe(occupancy)
    yield from _fact_problems(entry, occupancy.start, occupancy.confirmed, occupancy.confirmed_by)
    if occupancy.end is not None or occupancy.confirmed is None:
        yield entry, "confirmed and confirmed_by go together, for a term whose end is unknown"


def _date_problems(entry: str, start: str | None, end: str | None) -> Iterator[tuple[str, str]]:
    wrong = [date for date in (start, end) if date is not None and not is_partial_date(date)]
    for date in wrong:
        yield entry, explain_date(date)
    if start and end and not wrong and last_day(end) < first_day(start):
        yield entry, f"ends ({end}) before it starts ({start})"
