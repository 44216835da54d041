"""What a notebook shows: the text with its mentions highlighted, a legend, the entities, the roles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape

from mediacoop.extraction import Extraction, Mention, Relation, Role

#: Background of each label's mentions: dark text on them has a contrast of at least 7 to 1.
COLOURS = {"PER": "#ffd8a8", "ORG": "#a5d8ff", "GPE": "#b2f2bb", "LOC": "#c3fae8", "NORP": "#eebefa"}
_MEANINGS = {
    "PER": "person",
    "ORG": "body or outlet",
    "GPE": "state, region or city",
    "LOC": "other place",
    "NORP": "adjective or people",
}
#: A longer text is shown to here, so that a notebook stays usable.
SHOWN = 20_000

_UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_TEXT = "white-space:pre-wrap;line-height:1.9;max-width:60em"
_MARK = "color:#1a1a1a;padding:.1em .25em;border-radius:.3em"
_UNKNOWN = "outline:1px dashed #868e96;background:transparent;color:inherit"
_CELL = "text-align:left;padding:.15em .8em .15em 0;vertical-align:top"


def extraction_html(doc: Extraction) -> str:
    """Give an extraction as a piece of HTML; every character of the text is escaped."""
    parts = [
        f'<div style="{_TEXT}" dir="auto">{_text_html(doc)}</div>',
        _legend_html(doc),
        _entities_html(doc),
        _roles_html(doc),
        _warnings_html(doc),
    ]
    return f'<div class="mediacoop" style="font-family:sans-serif">{"".join(parts)}</div>'


def _text_html(doc: Extraction) -> str:
    pieces = list(_pieces(doc.text[:SHOWN], doc.mentions))
    if len(doc.text) > SHOWN:
        pieces.append(f"<em> … {len(doc.text) - SHOWN:,} more characters</em>")
    return "".join(pieces)


def _pieces(text: str, mentions: tuple[Mention, ...]) -> Iterator[str]:
    position = 0
    for mention in mentions:
        if mention.end > len(text):
            break
        yield escape_text(text[position : mention.start])
        yield _mark_html(mention)
        position = mention.end
    yield escape_text(text[position:])


def _mark_html(mention: Mention) -> str:
    if mention.entity is None:
        title, style = f"{mention.label}: not linked", _UNKNOWN
    else:
        evidence = ", ".join(mention.evidence)
        title = f"{mention.entity.name} ({mention.entity.id}) {mention.score:.2f}: {evidence}"
        style = f"background:{COLOURS[mention.label]}"
    return f'<mark style="{_MARK};{style}" title="{escape_text(title)}">{escape_text(mention.text)}</mark>'


def _legend_html(doc: Extraction) -> str:
    used = Counter(mention.label for mention in doc.mentions if mention.entity is not None)
    items = [
        f'<mark style="{_MARK};background:{COLOURS[label]}">{label}</mark> {_MEANINGS[label]}'
        for label in COLOURS
        if label in used
    ]
    if any(mention.entity is None for mention in doc.mentions):
        items.append(f'<mark style="{_MARK};{_UNKNOWN}">name</mark> not linked')
    return f'<p style="font-size:85%">{" &ensp; ".join(items)}</p>' if items else ""


def _entities_html(doc: Extraction) -> str:
    times = Counter(mention.entity for mention in doc.mentions if mention.entity is not None)
    rows = [_row([entity.name, entity.id, entity.name_in("ru"), str(times[entity])]) for entity in doc.entities]
    return _table(("entity", "id", "in Russian", "mentions"), rows)


def _roles_html(doc: Extraction) -> str:
    return _table(("role", "position", "holder"), [_row(row) for row in list_roles(doc)])


def list_roles(doc: Extraction) -> list[tuple[str, str | None, str | None]]:
    """Give each role with its position and who holds it, or who is named with it: `Almazbek Atambayev (former)`."""
    named = {(r.start, r.end): r for r in doc.relations}
    return [
        (role.text, role.position.id if role.position else None, _holder(role, named.get((role.start, role.end))))
        for role in doc.roles
    ]


def _holder(role: Role, relation: Relation | None) -> str | None:
    if role.holder is not None or relation is None:
        return role.holder.name if role.holder else None
    return relation.person_name if relation.status == "in-office" else f"{relation.person_name} ({relation.status})"


def _warnings_html(doc: Extraction) -> str:
    return "".join(f'<p style="font-size:85%">⚠ {escape_text(warning)}</p>' for warning in doc.warnings)


def _table(heads: tuple[str, ...], rows: list[str]) -> str:
    if not rows:
        return ""
    head = "".join(f'<th style="{_CELL}">{name}</th>' for name in heads)
    return f'<table style="border-collapse:collapse"><tr>{head}</tr>{"".join(rows)}</table>'


def _row(cells: Sequence[str | None]) -> str:
    return "<tr>" + "".join(f'<td style="{_CELL}">{escape_text(cell or "–")}</td>' for cell in cells) + "</tr>"


def escape_text(text: str) -> str:
    """Escape for HTML; what no page can hold (lone surrogates, control characters) is shown as �."""
    return escape(_UNSHOWABLE.sub("\ufffd", text))
