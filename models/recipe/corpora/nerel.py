"""NEREL: nested names and descriptions, in brat's format."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from recipe.corpora.scheme import Span, Text, list_files, outermost

_LABELS = {
    "PERSON": "PER",
    "ORGANIZATION": "ORG",
    "COUNTRY": "GPE",
    "CITY": "GPE",
    "STATE_OR_PROVINCE": "GPE",
    "DISTRICT": "GPE",
    "LOCATION": "LOC",
}


def read_nerel(folder: Path) -> Iterator[Text]:
    """Give the documents of one split: outermost, names only (a body or place in lower case is a description)."""
    for path in list_files(folder, "*.txt"):
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        spans = []
        for line in path.with_suffix(".ann").read_text(encoding="utf-8").splitlines():
            if not line.startswith("T"):
                continue
            kind, *offsets = line.split("\t")[1].split(" ", 1)
            if kind in _LABELS and ";" not in offsets[0]:
                start, end = map(int, offsets[0].split())
                if _LABELS[kind] == "PER" or not text[start].islower():
                    spans.append(Span(start, end, _LABELS[kind]))
        yield Text(text, outermost(spans))
