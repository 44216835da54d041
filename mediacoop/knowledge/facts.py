"""Facts and their indexes, made when first asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TypeVar

from mediacoop.errors import UnknownEntityError
from mediacoop.knowledge.model import Entity, Knowledge, Membership, Occupancy, Position
from mediacoop.knowledge.nearest import list_nearest

_Item = TypeVar("_Item")


class IndexedFacts:
    """What is known, by what it is asked by."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self._entities = {entity.id: entity for entity in knowledge.entities}

    def __getitem__(self, id: str) -> Entity:
        try:
            return self._entities[id]
        except KeyError:
            raise UnknownEntityError(id, "entity", list_nearest(id, self._entities.keys())) from None

    @property
    def positions(self) -> list[Position]:
        """Every position."""
        return self.knowledge.positions

    @property
    def occupancies(self) -> list[Occupancy]:
        """Every occupancy."""
        return self.knowledge.occupancies

    @property
    def memberships(self) -> list[Membership]:
        """Every membership."""
        return self.knowledge.memberships

    def position(self, id: str) -> Position:
        """Give the position of an id.

        Raises:
            UnknownEntityError: there is none.
        """
        try:
            return self._positions[id]
        except KeyError:
            raise UnknownEntityError(id, "position", list_nearest(id, self._positions.keys())) from None

    def positions_of(self, body: str) -> list[Position]:
        """List the positions of a state or body."""
        return list(self._positions_by_body.get(self[body].id, ()))

    def positions_of_parts(self, body: str) -> list[Position]:
        """List the positions of the bodies and places that belong to a state or body directly."""
        return list(self._positions_by_owner.get(self[body].id, ()))

    def owners_of(self, body: str) -> frozenset[str]:
        """Give all that an entity belongs to, through any number of bodies between.

        >>> import mediacoop
        >>> sorted(mediacoop.knowledge_base().owners_of("org/sco-secretariat"))
        ['org/sco']
        """
        if body not in self._found_owners:
            self._found_owners[body] = frozenset(self._find_owners(self[body]))
        return self._found_owners[body]

    def _find_owners(self, body: Entity) -> set[str]:
        owners: set[str] = set()
        seen: set[str] = set()
        current: Entity | None = body
        while current is not None and current.id not in seen:
            seen.add(current.id)
            owners.update(_owners(current))
            current = None if current.parent is None else self._entities.get(current.parent)
        return owners

    @cached_property
    def _found_owners(self) -> dict[str, frozenset[str]]:
        """What is asked of one body for each of its mentions is found once."""
        return {}

    def _existence(self, position: Position) -> tuple[str | None, str | None]:
        """Give the start and end of an office: its own, else its body's."""
        body = self[position.of]
        return position.start or body.start, position.end or body.end

    def _existences(self, membership: Membership) -> list[tuple[str | None, str | None]]:
        """Give the start and end of each of the two that a membership connects."""
        return [(it.start, it.end) for it in (self[membership.member], self[membership.organization])]

    @cached_property
    def _positions(self) -> dict[str, Position]:
        return {position.id: position for position in self.positions}

    @cached_property
    def _positions_by_body(self) -> dict[str, list[Position]]:
        return _index(self.positions, lambda position: [position.of])

    @cached_property
    def _positions_by_owner(self) -> dict[str, list[Position]]:
        return _index(self.positions, lambda position: _owners(self[position.of]))

    @cached_property
    def _occupancies_by_position(self) -> dict[str, list[Occupancy]]:
        return _index(self.occupancies, lambda occupancy: [occupancy.position])

    @cached_property
    def _occupancies_by_person(self) -> dict[str, list[Occupancy]]:
        return _index(self.occupancies, lambda occupancy: [occupancy.person])

    @cached_property
    def _memberships_by_organization(self) -> dict[str, list[Membership]]:
        return _index(self.memberships, lambda membership: [membership.organization])

    @cached_property
    def _memberships_by_member(self) -> dict[str, list[Membership]]:
        return _index(self.memberships, lambda membership: [membership.member])


def _index(items: Iterable[_Item], keys: Callable[[_Item], Iterable[str]]) -> dict[str, list[_Item]]:
    index: dict[str, list[_Item]] = defaultdict(list)
    for item in items:
        for key in keys(item):
            index[key].append(item)
    return dict(index)


def _owners(body: Entity) -> list[str]:
    return [owner for owner in dict.fromkeys((body.country, body.parent)) if owner is not None and owner != body.id]
