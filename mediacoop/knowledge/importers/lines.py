"""Reading files line by line, whatever they hold."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from mediacoop.errors import InputError
from mediacoop.knowledge.forms import explain_error
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
    """Give each object of a file of JSON lines with its place; note the lines that are none.

    Raises:
        InputError: the file cannot be read, or is one list or one object over several lines.
    """
    text = read_text(path)
    if _is_one_value(text):
        raise InputError(f"{path}: is one JSON value, not an object on each line. Convert it: jq -c '.[]' for a list")
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        place = Place(str(path), number)
        try:
            yield place, msgspec.json.decode(line, type=dict[str, Any])
        except msgspec.DecodeError as error:
            collector.note(place, f"is no JSON object: {explain_error(str(error))}")


def _is_one_value(text: str) -> bool:
    """Say whether a text is one list, or one object that goes over several lines."""
    if not text.lstrip().startswith("[") and text.partition("\n")[0].strip() != "{":
        return False
    with suppress(msgspec.DecodeError):
        msgspec.json.decode(text)
        return True
    return False


def data_source(path: str | Path) -> str:
    """Name a file as the source of what it says.

    >>> data_source("lists/my outlets.csv")
    'data:my-outlets'
    """
    return "data:" + "-".join(Path(path).stem.split())
