"""The states that this news is about: those that belong to the organisations of the region."""

from __future__ import annotations

from mediacoop.knowledge import KnowledgeBase
from mediacoop.knowledge.dates import Date

#: What a state is to an organisation to whose summits it comes; partners are states of everywhere.
PRESENT = frozenset(("member", "observer"))
_ORGANISATIONS = frozenset(("org/sco", "org/ots", "org/cis"))


def is_of_region(state: str, kb: KnowledgeBase, date: Date) -> bool:
    """Say whether a state was in an organisation of the region on a date, or ever where the date is None."""
    return any(m.role in PRESENT and m.organization in _ORGANISATIONS for m in kb.memberships_of(state, date))
