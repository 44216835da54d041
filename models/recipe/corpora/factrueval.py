"""factRuEval-2016: objects put together of parts, in three files a document."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from recipe.corpora.places import place_label
from recipe.corpora.scheme import Span, Text, list_files, outermost

_LABELS = {"Person": "PER", "Org": "ORG", "LocOrg": "GPE", "Location": "GPE"}
#: Kind of a part, start, end.
_Part = tuple[str, int, int]


def read_factrueval(folder: Path) -> Iterator[Text]:
    """Give the documents of one set: names without descriptors (job, org_descr, loc_descr, geo_adj), outermost."""
    for text, objects in _read_objects(folder):
        yield Text(text, outermost(filter(None, (_take_name(text, kind, parts) for kind, parts in objects))))


def read_factrueval_objects(folder: Path) -> Iterator[Text]:
    """Give the documents of one set with all parts of each object, nested ones too: the harder way to score it."""
    for text, objects in _read_objects(folder):
        spans = [
            Span(min(p[1] for p in parts), max(p[2] for p in parts), _LABELS[kind])
            for kind, parts in objects
            if kind in _LABELS and parts
        ]
        yield Text(text, spans)


def _read_objects(folder: Path) -> Iterator[tuple[str, list[tuple[str, list[_Part]]]]]:
    """Give each document's text and its objects: kind and parts."""
    for path in list_files(folder, "book_*.txt"):
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        parts: dict[str, _Part] = {}
        for line in path.with_suffix(".spans").read_text(encoding="utf-8").splitlines():
            fields = line.split()
            if len(fields) >= 4:
                parts[fields[0]] = (fields[1], int(fields[2]), int(fields[2]) + int(fields[3]))
        objects = []
        for line in path.with_suffix(".objects").read_text(encoding="utf-8").splitlines():
            fields = line.split("#")[0].split()
            if len(fields) >= 3:
                objects.append((fields[1], [parts[id] for id in fields[2:] if id in parts]))
        yield text, objects


def _take_name(text: str, kind: str, parts: list[_Part]) -> Span | None:
    if kind == "Person":
        wanted = {"name", "surname", "patronymic", "nickname"}
    elif kind == "Org" and any(part[0] == "org_name" for part in parts):
        wanted = {"org_name", "loc_name"}
    elif kind in ("LocOrg", "Location"):
        wanted = {"loc_name"}
    else:
        return None
    chosen = [part for part in parts if part[0] in wanted]
    if not chosen:
        return None
    start, end = min(part[1] for part in chosen), max(part[2] for part in chosen)
    label = _LABELS[kind]
    return Span(start, end, place_label(text[start:end]) if label == "GPE" else label)
