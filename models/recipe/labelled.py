"""Files of labelled texts: one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

#: ``text``, ``spans`` of (start, end, label) and ``source``; ``origin`` where it was made from another text.
Row = dict[str, Any]


def read_rows(path: str | Path) -> Iterator[Row]:
    """Give the texts of a file."""
    with open(path, encoding="utf-8") as file:  # not splitlines(): a text may have other line ends inside
        for line in file:
            yield json.loads(line)


def write_rows(path: str | Path, rows: Iterable[Row]) -> None:
    """Write texts into a file."""
    with open(path, "w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def origin(row: Row) -> str:
    """Give what a text was made from: itself, the template that was filled, the text whose names were swapped."""
    return str(row.get("origin", row["text"]))
