"""What an entity was called on a date."""

from __future__ import annotations

import datetime

from mediacoop.knowledge.dates import first_day, last_day, within
from mediacoop.knowledge.model import NORP_KINDS, Entity, Name
from mediacoop.knowledge.unknown import UNKNOWN, Unknown

#: Kinds that an entity is not called by, where it has another name.
_SECONDARY = NORP_KINDS | {"abbreviation", "short"}


def find_name(entity: Entity, first: datetime.date, last: datetime.date, language: str) -> str | Unknown | None:
    """Give the usual name of an entity from one day to another; see `KnowledgeBase.name_on`.

    A former name that was in use then comes first, then the first name that no date excludes. Former names without
    dates are taken for older than those with dates.
    """
    if not within(entity.start, entity.end, first, last):
        return None
    names = [name for name in entity.aliases if name.language == language and name.kind not in _SECONDARY]
    possible = [name for name in names if within(name.start, name.end, first, last)]
    former = [name for name in possible if name.kind == "former" or name.end is not None]
    sure = next((name for name in (former or possible) if _in_use(name, first, last)), None)
    if sure is None and not any(name.start or name.end for name in former) and _has_changed(names, first):
        sure = next((name for name in possible if name not in former and _in_use(name, first, last)), None)
    return UNKNOWN if sure is None else sure.text


def _has_changed(names: list[Name], day: datetime.date) -> bool:
    """Say whether a dated name had ended by a day."""
    return any(name.end is not None and last_day(name.end) <= day for name in names)


def _in_use(name: Name, first: datetime.date, last: datetime.date) -> bool:
    """Say whether no date leaves it open that a name was in use; a former name without an end leaves it open."""
    if name.kind == "former" and name.end is None:
        return False
    begun = name.start is None or last_day(name.start) <= first
    return begun and (name.end is None or last <= first_day(name.end))
