"""Which state an abbreviation that several have means, where the text names none of them: one that this news is about.

«МИД РК» is that of Kazakhstan before that of South Korea.
"""

from __future__ import annotations

from mediacoop.knowledge import Entity, KnowledgeBase
from mediacoop.names.shapes import is_abbreviation
from mediacoop.resolution.draft import Draft

_ORGANISATIONS = ("org/sco", "org/ots")


def favour_members(draft: Draft, surface: str, kb: KnowledgeBase) -> None:
    """Support the readings of an abbreviated state, or of a body named with one, whose state is in the SCO or OTS."""
    states = {candidate.entity.id: _state_of(candidate.entity) for candidate in draft.candidates}
    if len(set(states.values())) < 2 or None in states.values() or not is_abbreviation(surface.rpartition(" ")[2]):
        return
    is_state = all(candidate.entity.kind == "country" for candidate in draft.candidates)
    for candidate in draft.candidates:
        state = states[candidate.entity.id]
        if (is_state or " " in surface) and state is not None and _is_member(state, kb):
            draft.add_support(candidate.entity, "member-state")


def _state_of(entity: Entity) -> str | None:
    return entity.id if entity.kind == "country" else entity.country if entity.label == "ORG" else None


def _is_member(state: str, kb: KnowledgeBase) -> bool:
    """Say whether a state is, was or observes in one of the organisations; partners are states of everywhere."""
    unions = kb.memberships_of(state)
    return any(m.organization in _ORGANISATIONS and m.role in ("member", "observer") for m in unions)
