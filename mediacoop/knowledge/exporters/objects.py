"""Entries as plain objects, in the form of the knowledge files with their id: the JSON lines that we write and read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from mediacoop.knowledge.base import KnowledgeBase
from mediacoop.knowledge.model import Entity, Membership, Name, Occupancy, Position

_PLAIN = ("parent", "gender", "start", "end", "source", "description")


def export_jsonl(kb: KnowledgeBase, path: str | Path) -> None:
    """Write a base as JSON lines, one entry on a line.

    Titles of offices that any body may have belong to no entry and are not written.
    """
    write_lines(path, all_objects(kb))


def write_lines(path: str | Path, objects: Iterator[dict[str, Any]]) -> None:
    """Write objects as JSON lines."""
    with Path(path).open("wb") as file:
        for item in objects:
            file.write(msgspec.json.encode(item) + b"\n")


def all_objects(kb: KnowledgeBase) -> Iterator[dict[str, Any]]:
    """Give every entry of a base as an object."""
    yield from map(entity_object, kb)
    yield from map(position_object, kb.positions)
    yield from map(fact_object, kb.occupancies)
    yield from map(fact_object, kb.memberships)


def entity_object(entity: Entity) -> dict[str, Any]:
    """Give an entity as an object."""
    names: dict[str, list[Any]] = {}
    for name in entity.aliases:
        names.setdefault(name.language, []).append(_name_item(name))
    item: dict[str, Any] = {"id": entity.id, "kind": entity.kind, "names": names}
    if entity.identifiers:
        item["identifiers"] = entity.identifiers
    if entity.country not in (None, entity.id):
        item["country"] = entity.country
    if entity.order != "western":
        item["order"] = entity.order
    return {**item, **_known(entity, *_PLAIN)}


def position_object(position: Position) -> dict[str, Any]:
    """Give a position as an object."""
    item: dict[str, Any] = {"id": position.id, "of": position.of, "titles": position.titles}
    if position.shared:
        item["shared"] = True
    return {**item, **_known(position, "start", "end", "source", "description")}


def fact_object(fact: Occupancy | Membership) -> dict[str, Any]:
    """Give an occupancy or a membership as an object."""
    return _known(fact, *fact.__struct_fields__)


def _name_item(name: Name) -> str | dict[str, Any]:
    rest = {**({} if name.strong else {"weak": True}), **_known(name, "start", "end", "source")}
    return name.text if name.kind == "common" and not rest else {name.kind: name.text, **rest}


def _known(struct: msgspec.Struct, *fields: str) -> dict[str, Any]:
    return {field: getattr(struct, field) for field in fields if getattr(struct, field) is not None}
