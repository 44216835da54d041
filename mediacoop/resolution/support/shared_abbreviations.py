"""Which state an abbreviation that several have means, where nothing else says so: one that this news is about.

«МИД РК» is that of Kazakhstan before that of South Korea.
"""

from __future__ import annotations

from collections.abc import Sequence

from mediacoop.knowledge import Entity, KnowledgeBase
from mediacoop.knowledge.dates import Date
from mediacoop.names.shapes import is_abbreviation
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.support.states_of_region import is_of_region


def favour_members(text: str, drafts: Sequence[Draft], kb: KnowledgeBase, date: Date) -> bool:
    """Support, of the open abbreviated states and bodies of such, those whose state is of the region.

    Returns:
        Whether there is any.
    """
    favoured = False
    for draft in drafts:
        for entity in _list_of_members(text[draft.start : draft.end], draft, kb, date) if draft.entity is None else ():
            draft.add_support(entity, "member-state")
            favoured = True
    return favoured


def _list_of_members(surface: str, draft: Draft, kb: KnowledgeBase, date: Date) -> list[Entity]:
    entities = [candidate.entity for candidate in draft.candidates]
    states = [_state_of(entity) for entity in entities]
    if len(set(states)) < 2 or not is_abbreviation(surface.rpartition(" ")[2]):
        return []
    if " " not in surface and any(entity.label == "ORG" for entity in entities):
        return []  # «МИД» is any state's
    return [e for e, state in zip(entities, states, strict=True) if state and is_of_region(state, kb, date)]


def _state_of(entity: Entity) -> str | None:
    """Give the state that a reading stands for; a region stands for itself, as Tatarstan does beside Tajikistan."""
    return entity.country if entity.label == "ORG" else entity.id if entity.kind in ("country", "region") else None
