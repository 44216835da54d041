"""Reading files line by line, whatever they hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from mediacoop.errors import InputError
from mediacoop.knowledge.importers.collecting import Collector
from mediacoop.knowledge.importers.results import Place


def read_text(path: str | Path) -> str:
    """Read a file in UTF-8.

    Raises:
        InputError: it cannot be read; says why.
    """
    try:
        return Path(path).read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: is not UTF-8 (byte {error.start}). Convert it: iconv -t utf-8") from None


def read_objects(path: str | Path, collector: Collector) -> Iterator[tuple[Place, dict[str, Any]]]:
    """Give each object of a file of JSON lines with its place; note the lines that are none."""
    for number, line in enumerate(read_text(path).split("\n"), start=1):
        if not line.strip():
            continue
        place = Place(str(path), number)
        try:
            yield place, msgspec.json.decode(line, type=dict[str, Any])
        except msgspec.DecodeError as error:
            collector.note(place, f"is no JSON object: {error}")


def data_source(path: str | Path) -> str:
    """Name a file as the source of what it says.

    >>> data_source("lists/my outlets.csv")
    'data:my-outlets'
    """
    return "data:" + "-".join(Path(path).stem.split())
