"""Files of labelled texts: one JSON object a line."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: ``text``, ``spans`` of (start, end, label) and ``source``; ``origin`` where it was made from another text,
#: ``weights`` of each tag for each token where they are known.
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


def pack_weights(weights: NDArray[np.floating[Any]]) -> str:
    """Give an array of (tokens, tags) as a string."""
    return base64.b64encode(weights.astype(np.float16).tobytes()).decode()


def unpack_weights(packed: str, tokens: int) -> NDArray[np.float16]:
    """Give the array of a string."""
    return np.frombuffer(base64.b64decode(packed), dtype=np.float16).reshape(tokens, -1)


def origin(row: Row) -> str:
    """Give what a text was made from: itself, the template that was filled, the text whose names were swapped."""
    return str(row.get("origin", row["text"]))
