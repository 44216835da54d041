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

    A former name that was in use then comes first, then the first name that no date excludes.
    """
    if not within(entity.start, entity.end, first, last):
        return None
    names = [name for name in entity.aliases if name.language == language and name.kind not in _SECONDARY]
    possible = [name for name in names if within(name.start, name.end, first, last)]
    former = [name for name in possible if name.kind == "former" or name.end is not None]
    if former:
        return former[0].text if _in_use(former[0], first, last) else UNKNOWN
    if not possible or not _in_use(possible[0], first, last):
        return UNKNOWN
    return possible[0].text


def _in_use(name: Name, first: datetime.date, last: datetime.date) -> bool:
    """Say whether no date leaves it open that a name was in use; a former name without an end leaves it open."""
    if name.kind == "former" and name.end is None:
        return False
    begun = name.start is None or last_day(name.start) <= first
    return begun and (name.end is None or last <= first_day(name.end))
