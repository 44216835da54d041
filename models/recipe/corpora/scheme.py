"""What the readers share: a text with its names, and the files of a folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple


class Span(NamedTuple):
    """A name: offsets are code points of its text."""

    start: int
    end: int
    label: str


class Text(NamedTuple):
    """A text with its names."""

    text: str
    spans: list[Span]


def outermost(spans: Iterable[Span]) -> list[Span]:
    """Keep the longest of spans that overlap, in the order of the text."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start - span.end, span.start)):
        if all(span.end <= other.start or span.start >= other.end for other in kept):
            kept.append(span)
    return sorted(kept)


def list_files(folder: Path, pattern: str) -> list[Path]:
    """Give the files of a folder, in order; a folder without one is a wrong place, not an empty corpus.

    Raises:
        FileNotFoundError: there is none.
    """
    paths = sorted(folder.glob(pattern))
    if not paths:
        raise FileNotFoundError(f"no {pattern} in {folder}: is this the folder meant?")
    return paths
