"""What a row adds to an entity that the base has already: names, and fields that are open there.

Its dates stay: they say which names and offices it had when, and go with a source.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from mediacoop.knowledge.forms import EntityEntry
from mediacoop.knowledge.model import Entity, Name

_FIELDS = ("country", "parent", "gender", "description")


def add_new_names(entity: Entity, names: Iterable[Name]) -> Entity:
    """Give an entity with the names that it lacks, after its own: what it is called stays."""
    known = {(name.text, name.language) for name in entity.aliases}
    new: dict[tuple[str, str], Name] = {}
    for name in names:
        if (name.text, name.language) not in known:
            new.setdefault((name.text, name.language), name)
    return msgspec.structs.replace(entity, aliases=(*entity.aliases, *new.values())) if new else entity


def fill_open_fields(entity: Entity, entry: EntityEntry) -> Entity:
    """Give an entity with what an entry, which does not contradict it, says of fields that are open."""
    new = {f: getattr(entry, f) for f in _FIELDS if getattr(entity, f) is None and getattr(entry, f) is not None}
    if entry.identifiers.keys() - entity.identifiers.keys():
        new["identifiers"] = {**entry.identifiers, **entity.identifiers}
    return msgspec.structs.replace(entity, **new) if new else entity
