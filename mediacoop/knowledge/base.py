"""The knowledge base: entities by id, and dated questions about positions and memberships."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TypeVar

import msgspec

from mediacoop.errors import InputError, UnknownEntityError
from mediacoop.knowledge.checking import check_knowledge
from mediacoop.knowledge.dates import first_day, last_day, within
from mediacoop.knowledge.files import Knowledge, knowledge_files, merge_knowledge, read_knowledge
from mediacoop.knowledge.model import MEMBERSHIP_ROLES, Entity, Membership, Occupancy, Position
from mediacoop.knowledge.terms import TERM, is_believable, is_dated

Date = str | datetime.date | None
_Fact = TypeVar("_Fact", Membership, Occupancy)


class KnowledgeBase:
    """Everything known, read-only.

    Example:
        >>> kb = KnowledgeBase.from_files()
        >>> kb["org/sco"].name
        'Shanghai Cooperation Organisation'
        >>> [kb[m.member].name for m in kb.members("org/sco", date="2010", role="member")][:2]
        ['China', 'Kazakhstan']
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._entities = {entity.id: entity for entity in knowledge.entities}
        #: Looks a name up; the gazetteer's, when there is one.
        self.finder: Callable[[str], list[Entity]] | None = None

    @classmethod
    def from_files(cls, paths: Iterable[str | Path] | None = None) -> KnowledgeBase:
        """Read and check knowledge files; without paths, those that come with mediacoop.

        Raises:
            KnowledgeError: a file or an entry is broken; says which, where and why.
        """
        files = read_knowledge(knowledge_files() if paths is None else [Path(path) for path in paths])
        check_knowledge(files)
        return cls(merge_knowledge(files.values()))

    @classmethod
    def from_bytes(cls, data: bytes) -> KnowledgeBase:
        """Load what `to_bytes` wrote."""
        return cls(msgspec.msgpack.decode(data, type=Knowledge))

    def to_bytes(self) -> bytes:
        """Write the whole base in its compiled form."""
        return msgspec.msgpack.encode(self._knowledge)

    def __reduce__(self) -> tuple[object, ...]:
        return KnowledgeBase.from_bytes, (self.to_bytes(),)

    def __iter__(self) -> Iterator[Entity]:
        return iter(self._knowledge.entities)

    def __len__(self) -> int:
        return len(self._knowledge.entities)

    def __contains__(self, id: object) -> bool:
        return id in self._entities

    def __getitem__(self, id: str) -> Entity:
        try:
            return self._entities[id]
        except KeyError:
            raise UnknownEntityError(id) from None

    def __repr__(self) -> str:
        return f"<KnowledgeBase of {len(self)} entities>"

    def get(self, id: str | None) -> Entity | None:
        """Give the entity of an id, or None."""
        return None if id is None else self._entities.get(id)

    def find(self, name: str) -> list[Entity]:
        """Find the entities that a name may mean, in any language, case or spelling; the best first.

        >>> import mediacoop
        >>> mediacoop.knowledge_base().find("Казинформом")
        [<Entity org/kazinform 'Kazinform'>]
        """
        if not isinstance(name, str):
            raise InputError.not_text(name)
        if self.finder is not None:
            return self.finder(name)
        return [entity for entity in self if name in entity.names]

    # -- positions ---------------------------------------------------------------------------------------

    @property
    def positions(self) -> list[Position]:
        """Every position."""
        return self._knowledge.positions

    @property
    def occupancies(self) -> list[Occupancy]:
        """Every occupancy."""
        return self._knowledge.occupancies

    @property
    def memberships(self) -> list[Membership]:
        """Every membership."""
        return self._knowledge.memberships

    @property
    def titles(self) -> dict[str, list[str]]:
        """Titles of offices that any body may have, by language."""
        return self._knowledge.titles

    def position(self, id: str) -> Position:
        """Give the position of an id.

        Raises:
            UnknownEntityError: there is none.
        """
        try:
            return self._positions[id]
        except KeyError:
            raise UnknownEntityError(id, "position") from None

    def positions_of(self, body: str) -> list[Position]:
        """List the positions of a state or body."""
        return self._positions_by_body.get(body, [])

    def positions_of_parts(self, body: str) -> list[Position]:
        """List the positions of the bodies and places that belong to a state or body directly."""
        return self._positions_by_owner.get(body, [])

    def holders(self, position: str, date: Date = None) -> list[Occupancy]:
        """List who held a position, or who is known to have held it on a date: none when that is unknown.

        An occupancy whose end is unknown, or known to the year or month only, counts until the next one starts, but
        no longer than two terms after the last date at which it is known (`terms`); a head of state's always, for the
        next one would be known. One without any date counts when nothing more is known of the position, or beside
        one that is older than a term: it may have followed.

        >>> kb = KnowledgeBase.from_files()
        >>> [o.person for o in kb.holders("position/sco-secretary-general", "2017-03-23")]
        ['person/rashid-alimov']
        """
        found = self._possible_holders(self.position(position), date)
        if date is None:
            return found
        first, last = date_interval(date)
        if not any(is_dated(o) for o in self._occupancies_by_position.get(position, [])):
            return found
        lasting = self.position(position).is_head_of_state
        known = [o for o in found if (lasting and o.start and not o.end) or is_believable(o, first, last)]
        return [o for o in found if o in known or not is_dated(o)] if known else []

    def occupancies_of(self, person: str, date: Date = None) -> list[Occupancy]:
        """List the positions that a person held, or may have held on a date: however old an open term is.

        This asks what a text that names the person may mean; who held a position is what `holders` answers.
        """
        found = on_date(self._occupancies_by_person.get(person, []), date)
        if date is None:
            return found
        return [o for o in found if o in self._possible_holders(self.position(o.position), date)]

    def _possible_holders(self, position: Position, date: Date) -> list[Occupancy]:
        """List who may have held a position on a date: an unknown end comes before the start of the next one.

        After a usual term whoever held the position at an unknown time may have followed.
        """
        found = on_date(self._occupancies_by_position.get(position.id, []), date)
        if date is None or len(found) < 2 or position.is_shared:
            return found
        latest = max(o.start or "" for o in found)
        day = date_interval(date)[0]
        old = bool(latest) and day - first_day(latest) > TERM
        return [
            o for o in found if (o.start or "") == latest or not _may_have_ended(o, day) or (old and o.start is None)
        ]

    def holds(self, person: str, position: str, date: Date = None) -> bool:
        """Say whether a person held a position, or is known to have held it on a date; see `holders`."""
        return any(o.person == person for o in self.holders(position, date))

    # -- memberships -------------------------------------------------------------------------------------

    def members(self, organization: str, date: Date = None, *, role: str | None = None) -> list[Membership]:
        """List the memberships in an organisation, or those in force on a date.

        Args:
            organization: id of the organisation.
            date: a day, month or year; None for all times. A membership without a known start or end may be in
                force on any date.
            role: member, observer, dialogue-partner or guest; None for all of them.

        Raises:
            UnknownEntityError: there is no such organisation.
            InputError: there is no such role.
        """
        if role is not None and role not in MEMBERSHIP_ROLES:
            raise InputError.bad_role(role, MEMBERSHIP_ROLES)
        own = [m for m in self.memberships if m.organization == self[organization].id]
        return on_date([m for m in own if role is None or m.role == role], date)

    def memberships_of(self, member: str, date: Date = None) -> list[Membership]:
        """List the organisations that an entity belongs to, or did on a date."""
        return on_date([m for m in self.memberships if m.member == member], date)

    # -- indexes, made when first asked for --------------------------------------------------------------

    @cached_property
    def _positions(self) -> dict[str, Position]:
        return {position.id: position for position in self.positions}

    @cached_property
    def _positions_by_body(self) -> dict[str, list[Position]]:
        index: dict[str, list[Position]] = defaultdict(list)
        for position in self.positions:
            index[position.of].append(position)
        return dict(index)

    @cached_property
    def _positions_by_owner(self) -> dict[str, list[Position]]:
        index: dict[str, list[Position]] = defaultdict(list)
        for position in self.positions:
            of = self[position.of]
            for owner in {of.country, of.parent} - {None, of.id}:
                index[str(owner)].append(position)
        return dict(index)

    @cached_property
    def _occupancies_by_position(self) -> dict[str, list[Occupancy]]:
        index: dict[str, list[Occupancy]] = defaultdict(list)
        for occupancy in self.occupancies:
            index[occupancy.position].append(occupancy)
        return dict(index)

    @cached_property
    def _occupancies_by_person(self) -> dict[str, list[Occupancy]]:
        index: dict[str, list[Occupancy]] = defaultdict(list)
        for occupancy in self.occupancies:
            index[occupancy.person].append(occupancy)
        return dict(index)


def on_date(facts: Iterable[_Fact], date: Date) -> list[_Fact]:
    """Keep the facts that may hold on a date; all of them when the date is unknown."""
    if date is None:
        return list(facts)
    first, last = date_interval(date)
    return [fact for fact in facts if within(fact.start, fact.end, first, last)]


def _may_have_ended(occupancy: Occupancy, day: datetime.date) -> bool:
    """Say whether an occupancy that may last to a day may also have ended before it."""
    return occupancy.end is None or first_day(occupancy.end) < day


def date_interval(date: str | datetime.date) -> tuple[datetime.date, datetime.date]:
    """Give the first and the last day of a date or partial date.

    Raises:
        InputError: it is no date.
    """
    if isinstance(date, datetime.datetime):
        date = date.date()
    if isinstance(date, datetime.date):
        return date, date
    if not isinstance(date, str):
        raise InputError.bad_date(date)
    try:
        return first_day(date), last_day(date)
    except ValueError:
        raise InputError.bad_date(date) from None
