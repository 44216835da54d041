"""How much is known of each state: what `mediacoop knowledge check` counts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mediacoop.knowledge import KnowledgeBase

COUNTED = ("bodies", "media", "persons", "positions", "occupancies")
_KINDS = {"organization": "bodies", "media": "media", "person": "persons"}
#: By default the states are shown that are or were anything to one of these; the others are summed.
_ORGANIZATIONS = ("org/sco", "org/ots")


def count_rows(kb: KnowledgeBase, *, every_state: bool = False) -> list[tuple[str | int, ...]]:
    """Give a row for each state: its name and its numbers under `COUNTED`; the last row sums what is not shown."""
    counts = count_by_state(kb)
    chosen = {m.member for id in _ORGANIZATIONS if id in kb for m in kb.members(id)}
    shown = sorted((id for id in counts if every_state or id in chosen), key=lambda id: kb[id].name)
    rows: list[tuple[str | int, ...]] = [(kb[id].name, *(counts[id][key] for key in COUNTED)) for id in shown]
    others = counts.keys() - set(shown)
    if others:
        rest = sum((counts[id] for id in others), Counter[str]())
        rows.append((f"{len(others)} other states", *(rest[key] for key in COUNTED)))
    return rows


def count_by_state(kb: KnowledgeBase) -> dict[str, Counter[str]]:
    """Count what belongs to each state: its bodies, outlets and persons, and the offices of all that is in it."""
    counts: dict[str, Counter[str]] = {entity.id: Counter() for entity in kb if entity.kind == "country"}
    for entity in kb:
        if entity.country in counts and entity.kind in _KINDS:
            counts[entity.country][_KINDS[entity.kind]] += 1
    states = {position.id: kb[position.of].country for position in kb.positions}
    for position in kb.positions:
        if (state := states[position.id]) in counts:
            counts[state]["positions"] += 1
    for occupancy in kb.occupancies:
        if (state := states[occupancy.position]) in counts:
            counts[state]["occupancies"] += 1
    return counts
