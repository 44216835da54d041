"""What a notebook shows of one entity."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mediacoop.knowledge.model import Entity

#: More names than these are only hinted at.
_SHOWN = 12


def entity_html(entity: Entity) -> str:
    """Give an entity as a small table; every value is escaped."""
    more = " …" if len(entity.names) > _SHOWN else ""
    rows = {
        "id": entity.id,
        "kind": entity.kind,
        "names": ", ".join(entity.names[:_SHOWN]) + more,
        "country": entity.country,
        "part of": entity.parent,
        **entity.identifiers,
        "description": entity.description,
    }
    cells = "".join(
        f'<tr><td style="text-align:left">{escape(key)}</td><td style="text-align:left">{escape(value)}</td></tr>'
        for key, value in rows.items()
        if value
    )
    return f"<div><strong>{escape(entity.name)}</strong><table>{cells}</table></div>"
