"""Texts with their names marked in them, «[МИД|ORG] сообщил», for the tests of the recipe of the pipelines."""

from __future__ import annotations

import re
from collections.abc import Iterable

from recipe.corpora import Span, Text

_MARKED = re.compile(r"\[([^\[\]|]*)\|([A-Z]+)\]")


def read_marks(marked: str) -> Text:
    """Take the marks out of a text and give the names that they stand around."""
    text, position = "", 0
    spans = []
    for match in _MARKED.finditer(marked):
        text += marked[position : match.start()]
        spans.append(Span(len(text), len(text) + len(match[1]), match[2]))
        text += match[1]
        position = match.end()
    return Text(text + marked[position:], spans)


def mark(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """Put marks around the names of a text, given in its order."""
    for start, end, label in reversed(list(spans)):
        text = f"{text[:start]}[{text[start:end]}|{label}]{text[end:]}"
    return text
