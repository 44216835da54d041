"""Texts read with a small gazetteer and names given by hand, for the tests of the resolution."""

from __future__ import annotations

from mediacoop.extraction import Segment
from mediacoop.gazetteer import Gazetteer
from mediacoop.names import fold_text
from mediacoop.resolution import NamedSpan, Resolved, resolve


def read(
    gazetteer: Gazetteer,
    text: str,
    date: str | None = "2015-05-05",
    persons: tuple[str, ...] = (),
    bodies: tuple[str, ...] = (),
    places: tuple[str, ...] = (),
) -> Resolved:
    """Resolve a text in which a recogniser found these persons, bodies and places."""
    labelled = (("PER", persons), ("ORG", bodies), ("GPE", places))
    named = [(name, label) for label, names in labelled for name in names]
    spans = [NamedSpan(text.index(name), text.index(name) + len(name), label) for name, label in named]
    return resolve(
        text,
        folded=fold_text(text),
        date=date,
        segments=[Segment(0, len(text), "ru")],
        spans=spans,
        gazetteer=gazetteer,
    )


def links(resolved: Resolved) -> list[tuple[str, str | None]]:
    """Give each mention with the id of its entity."""
    return [(mention.text, mention.entity.id if mention.entity else None) for mention in resolved.mentions]
