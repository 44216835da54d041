"""What a result says of offices whose holder is not known: the text has no date, or the base no answer or several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediacoop.knowledge import KnowledgeBase
from mediacoop.knowledge.dates import Date, date_interval
from mediacoop.resolution.role_draft import RoleDraft


def warn_of_unknown_holders(text: str, roles: Sequence[RoleDraft], kb: KnowledgeBase, date: Date) -> Iterator[str]:
    """Yield a warning when roles need the date of the text, or one for each office without one known holder on it."""
    open_roles = [(text[role.start : role.end], id) for role in roles if (id := _asked_for(role)) is not None]
    if date is not None:
        day = date if isinstance(date, str) else date_interval(date)[0].isoformat()
        for id in dict.fromkeys(id for _, id in open_roles):
            holders = sorted({occupancy.person for occupancy in kb.holders(id, date)})
            if not holders:
                yield f"no-holder:{id}: nobody is known to have held this office on {day}"
            elif len(holders) > 1:
                yield f"holder-not-clear:{id}: several may have held this office on {day}: {', '.join(holders)}"
    elif needing := dict.fromkeys(repr(name) for name, id in open_roles if kb.holders(id)):
        yield f"no-date: who held an office depends on the date of the text, which is not given: {', '.join(needing)}"


def _asked_for(role: RoleDraft) -> str | None:
    """Give the position of a role that names nobody, when one person holds it at a time."""
    if role.holder is not None or role.person is not None or not role.in_office or role.position is None:
        return None
    return None if role.position.is_shared else role.position.id
