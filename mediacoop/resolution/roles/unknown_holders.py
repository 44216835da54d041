"""What a result says of holders that the base does not know: the text has no date, the base no answer or another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mediacoop.knowledge import KnowledgeBase
from mediacoop.knowledge.dates import Date, date_interval
from mediacoop.resolution.roles.deputies import is_of_deputy
from mediacoop.resolution.roles.role_draft import RoleDraft


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
        yield from _warn_of_others(text, roles, kb, date, day)
    elif needing := dict.fromkeys(repr(name) for name, id in open_roles if kb.holders(id)):
        yield f"no-date: who held an office depends on the date of the text, which is not given: {', '.join(needing)}"


def _asked_for(role: RoleDraft) -> str | None:
    """Give the position of a role that names nobody, when one person holds it at a time."""
    if role.holder is not None or role.person is not None or not role.in_office or role.position is None:
        return None
    return None if role.position.is_shared else role.position.id


def _warn_of_others(text: str, roles: Sequence[RoleDraft], kb: KnowledgeBase, date: Date, day: str) -> Iterator[str]:
    """Yield a warning for each name beside an office that the base gives to somebody else on the date."""
    told = set()
    for role in roles:
        if role.person is None or role.holder is None or role.position is None or not _is_for_one(role):
            continue
        known = sorted({occupancy.person for occupancy in kb.holders(role.position.id, date)})
        his = {occupancy.position for occupancy in kb.occupancies_of(role.holder.id, date)}
        if known and role.position.id not in his and (role.position.id, role.holder.id) not in told:
            told.add((role.position.id, role.holder.id))
            name = text[role.person.start : role.person.end]
            yield f"other-holder:{role.position.id}: the text names {name!r}, known on {day}: {', '.join(known)}"


def _is_for_one(role: RoleDraft) -> bool:
    """Say whether a role is an office that one person holds at a time, and no deputy's."""
    return role.in_office and not is_of_deputy(role) and role.position is not None and not role.position.is_shared
