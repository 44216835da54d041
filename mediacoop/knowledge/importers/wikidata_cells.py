"""Cells of a result of Wikidata's query service: items, names, dates, and what none of them can be read as."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

#: Variables whose cells are items of entities and offices.
ENTITIES = ("person", "organization", "media", "city", "region", "site", "area")
_ITEM_VARIABLES = (*ENTITIES, "position", "of", "member", "country")
VARIABLES = (*_ITEM_VARIABLES, "gender", "role", "start", "end", "startPrecision", "endPrecision", "...Label", "..._ru")
_VARIABLE = re.compile(
    rf"(?:{'|'.join(_ITEM_VARIABLES)}|gender)(?:_?(?:Label|AltLabel))?(?:_[a-z]{{2,3}})?|role|(?:start|end)(?:Precision)?"
)
_ITEM = re.compile(r"https?://www\.wikidata\.org/entity/(Q[0-9]+)")
_TIME = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*)?")
#: wikibase:timePrecision → letters of the date that it means: year, month, day.
_PRECISIONS = {"9": 4, "10": 7, "11": 10}


Cells = dict[str, dict[str, Any]]


def item_of(cells: Cells, variable: str) -> str | None:
    """Give the Wikidata id in a cell; None for an empty cell and for an unknown value."""
    found = _ITEM.fullmatch(value_of(cells, variable) or "")
    return found[1] if found else None


def value_of(cells: Cells, variable: str) -> str | None:
    """Give the value of a cell; None for an empty cell and for an unknown value."""
    cell = cells.get(variable, {})
    return None if is_blank(cell) else cell.get("value")


def is_blank(cell: dict[str, Any]) -> bool:
    """Say whether a cell is a blank node: there is a value that Wikidata does not know."""
    return cell.get("type") == "bnode" or "/.well-known/genid/" in str(cell.get("value"))


def good_cells(row: Any) -> Cells:
    """Give the cells of a row that are some: files that other tools wrote hold nulls."""
    return {variable: cell for variable, cell in row.items() if _is_cell(cell)} if isinstance(row, dict) else {}


def _is_cell(cell: Any) -> bool:
    return isinstance(cell, dict) and (is_blank(cell) or isinstance(cell.get("value"), str))


def find_unread(row: Any) -> Iterator[str]:
    """Say which cells of a row cannot be read, or that it says nothing."""
    if not isinstance(row, dict):
        yield "is no row: an object with a cell for each variable; it is left out"
        return
    for variable in row.keys() - good_cells(row).keys():
        yield f"?{variable} is no cell: an object with a type and a value; it is left out"
    yield from _unread_cells(good_cells(row))


def _unread_cells(cells: Cells) -> Iterator[str]:
    if not any(item_of(cells, variable) for variable in (*ENTITIES, "position", "member")):
        yield "has no entity, office or member that is read"
    for variable, cell in cells.items():
        if not _VARIABLE.fullmatch(variable):
            yield f"?{variable} is not read; rename it in the query. Read are {', '.join(map('?{}'.format, VARIABLES))}"
        elif is_blank(cell):
            yield f"?{variable} is a blank node, a value that Wikidata does not know; it is left out"
        elif variable in _ITEM_VARIABLES and item_of(cells, variable) is None:
            yield f"?{variable} {cell.get('value')!r} is no item (http://www.wikidata.org/entity/Q...); it is left out"


def names_of(cells: Cells, variable: str) -> dict[str, list[str]]:
    """Give the names of an item by language; a label that is its id is none."""
    found: dict[str, list[str]] = {}
    for key, cell in cells.items():
        form = re.fullmatch(rf"{variable}(?:_?(?:Label|AltLabel))?(?:_([a-z]{{2,3}}))?", key)
        text = " ".join((value_of(cells, key) or "").split())
        if not form or key == variable or not text or cell.get("type") == "uri" or re.fullmatch("Q[0-9]+", text):
            continue
        language = str(cell.get("xml:lang") or form[1] or "en").partition("-")[0]
        found.setdefault(language, []).append(text)
    return found


def dates_of(cells: Cells, item: str) -> dict[str, str | None]:
    start, end = (_date(value_of(cells, key), value_of(cells, key + "Precision")) for key in ("start", "end"))
    return {"start": start, "end": end, "source": f"https://www.wikidata.org/wiki/{item}"}


def _date(value: str | None, precision: str | None) -> str | None:
    """Read a time of Wikidata at its precision.

    >>> [_date("2016-01-01T00:00:00Z", precision) for precision in (None, "11", "10")]
    ['2016', '2016-01-01', '2016-01']
    """
    found = _TIME.fullmatch(value or "")
    if value is None or found is None:
        return value
    if precision is not None:
        return value[: _PRECISIONS[precision]] if precision in _PRECISIONS else None  # a decade is no date of ours
    return value[:10] if found[3] != "01" else value[:7] if found[2] != "01" else value[:4]
