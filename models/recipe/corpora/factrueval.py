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
    """Give the documents of one set: outermost names, without descriptors (job, org_descr, loc_descr, geo_adj).

    A body's descriptor is part of its name where its capital says so: «ОАО «Газпром»», «Правительство Японии».
    """
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
    elif kind == "Org":
        return _take_body(text, parts)
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


def _take_body(text: str, parts: list[_Part]) -> Span | None:
    named = [part for part in parts if part[0] in ("org_name", "loc_name")]
    if not named:
        return None
    start, end = min(part[1] for part in named), max(part[2] for part in named)
    descriptors = [part for part in parts if part[0] == "org_descr" and part[2] <= start]
    adjoining = next((part for part in descriptors if not text[part[2] : start].strip(' «"')), None)
    if adjoining is not None and _is_capital_a_name(text, adjoining):
        start = adjoining[1]
        end += text[start:end].count("«") > text[start:end].count("»") and text[end : end + 1] == "»"
    elif all(part[0] == "loc_name" for part in named):
        return None  # «власти Японии»
    return Span(start, end, "ORG")


def _is_capital_a_name(text: str, descriptor: _Part) -> bool:
    """Say whether a descriptor has a capital that the start of a sentence does not explain."""
    _, start, end = descriptor
    before = text[:start].rstrip()
    begins_sentence = not before or before[-1] in ".!?…»" or "\n" in text[len(before) : start]
    return text[start].isupper() and (text[start:end].isupper() or not begins_sentence)
