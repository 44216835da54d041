"""Knowledge from tables: CSV, or TSV, with a head line that tells what a table holds.

    entities      id, kind; name_en, name_ru, ...; country, parent, gender, order, start, end, source, description,
                  and one column for each identifier: wikidata, iso_3166_1, iso_3166_1_alpha3
    names         entity, text, language; kind, weak, start, end, source
    positions     id, of; title_en, title_ru, ...; start, end, source, description, shared
    occupancies   person, position; start, end, source, confirmed, confirmed_by, note
    memberships   member, organization, role; start, end, source
    titles        title, language: titles of offices that any body may have

A cell of names or titles may hold several, between them `` | ``. An empty cell is unknown. A row without a source
has the file's name as ``data:NAME``.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mediacoop.errors import InputError
from mediacoop.knowledge.base import KnowledgeBase
from mediacoop.knowledge.entries import read_name
from mediacoop.knowledge.importers.collecting import Collector
from mediacoop.knowledge.importers.lines import data_source, read_text
from mediacoop.knowledge.importers.results import Imported, Place

if TYPE_CHECKING:
    from _csv import Reader

#: Table → the columns that it must have, by which it is known, and those that it may have.
COLUMNS = {
    "entities": (("id", "kind"), ("country", "parent", "gender", "order", "start", "end", "source", "description")),
    "names": (("entity", "text", "language"), ("kind", "weak", "start", "end", "source")),
    "positions": (("id", "of"), ("start", "end", "source", "description", "shared")),
    "occupancies": (("person", "position"), ("start", "end", "source", "confirmed", "confirmed_by", "note")),
    "memberships": (("member", "organization", "role"), ("start", "end", "source")),
    "titles": (("title", "language"), ()),
}
#: Table → how the columns of its names begin, which end in their language.
_BY_LANGUAGE = {"entities": "name_", "positions": "title_"}
IDENTIFIERS = ("iso_3166_1", "iso_3166_1_alpha3", "wikidata")
SEPARATOR = " | "

_Row = tuple[Place, dict[str, str]]


def import_csv(*paths: str | Path, into: KnowledgeBase | None = None) -> Imported:
    """Read knowledge from tables.

    Args:
        paths: files, or folders whose ``.csv`` and ``.tsv`` files are read.
        into: the base that the rows refer to and are added to; None for one of their own.

    Returns:
        The base, what is new in it, and what was left out: a bad row never stops the others.

    Raises:
        InputError: a file that is named cannot be read, or its head fits no table; one of a folder is a problem. Or
            a folder has no table.
    """
    collector = Collector(into)
    tables: dict[str, list[_Row]] = {table: [] for table in COLUMNS}
    for path, is_named in _files(paths):
        try:
            table, rows = _read_table(path, collector)
            tables[table].extend(rows)
        except InputError as error:
            if is_named:
                raise
            collector.note(Place(str(path), 1), f"{str(error).removeprefix(f'{path}: ')}. The file is left out")
    names = _names_by_entity(tables["names"], collector)
    for place, row in tables["entities"]:
        _add_entity(place, row, names.pop(row["id"], []), collector)
    for id, rows in names.items():
        _add_names(id, rows, collector)
    for place, row in tables["positions"]:
        id, titles = row.pop("id"), _by_language(row, "title_")
        collector.add(place, "positions", id, {**_rest(row, "title_"), **_own_source(place, row), "titles": titles})
    for table in ("occupancies", "memberships"):
        for place, row in tables[table]:
            collector.add(place, table, table, {"source": data_source(place.file), **row})
    for _, row in tables["titles"]:
        collector.add_title(row["language"], row["title"])
    return collector.finish()


def _files(paths: Iterable[str | Path]) -> Iterator[tuple[Path, bool]]:
    """Give each file, and whether it is named itself: what else lies in a folder nobody chose."""
    for path in map(Path, paths):
        if not path.is_dir():
            yield path, True
            continue
        files = sorted(file for file in path.iterdir() if file.suffix in (".csv", ".tsv"))
        if not files:
            raise InputError(f"{path}: has no .csv or .tsv file. Name the folder of the tables, or the files.")
        yield from ((file, False) for file in files)


def _read_table(path: Path, collector: Collector) -> tuple[str, list[_Row]]:
    """Give which table a file holds, and its rows without empty cells."""
    text = read_text(path)
    head = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max("\t;,", key=head.count), strict=True)
    try:
        columns = [column.strip() for column in next(reader, ())]
    except csv.Error as error:
        raise InputError(f"{path}: line {reader.line_num} is no row of a table: {error}") from None
    table = _table_of(path, columns)
    for column in columns:
        if not _is_column(table, column):
            collector.note(Place(str(path), 1), _unread(table, column))
    return table, list(_good_rows(table, columns, _rows_of(path, reader, collector), collector))


def _table_of(path: Path, columns: list[str]) -> str:
    for table, (needed, _) in COLUMNS.items():
        if set(needed) <= set(columns):
            return table
    lacking = {table: [column for column in needed if column not in columns] for table, (needed, _) in COLUMNS.items()}
    near = [
        f"{table} lacks {', '.join(lacks)}" for table, lacks in lacking.items() if len(lacks) < len(COLUMNS[table][0])
    ]
    told = f"the columns {', '.join(columns) or '(none)'} are those of no table{': ' if near else ''}{'; '.join(near)}"
    forms = "; ".join(f"{table}: {', '.join(needed)}" for table, (needed, _) in COLUMNS.items())
    raise InputError(f"{path}: {told}. Needed: {forms}")


def _unread(table: str, column: str) -> str:
    """Say that a column is left out, and how it is called for each language."""
    stem = _BY_LANGUAGE.get(table)
    hint = f". Call it {stem}en, {stem}ru, ... by its language" if f"{column}_" == stem else ""
    return f"column {column!r} is no column of {table}; it is left out{hint}"


def _is_column(table: str, column: str) -> bool:
    needed, others = COLUMNS[table]
    if column in needed or column in others:
        return True
    stem = _BY_LANGUAGE.get(table)
    if stem and column.startswith(stem):
        return True
    return table == "entities" and column in IDENTIFIERS


def _rows_of(path: Path, reader: Reader, collector: Collector) -> Iterator[tuple[Place, list[str]]]:
    """Give the rows; note those that cannot be read: a quote left open takes in the lines up to the next one."""
    while True:
        place = Place(str(path), reader.line_num + 1)
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            lines = f"Lines {place.line} to {reader.line_num} are" if reader.line_num > place.line else "It is"
            collector.note(place, f"is no row of a table: {error}. Is a quote left open? {lines} left out")
        else:
            if cells:
                yield place, cells


def _good_rows(
    table: str, columns: list[str], rows: Iterable[tuple[Place, list[str]]], collector: Collector
) -> Iterator[_Row]:
    needed, _ = COLUMNS[table]
    for place, cells in rows:
        if len(cells) != len(columns):
            collector.note(place, "has more or fewer cells than the head")
            continue
        named = zip(columns, cells, strict=True)
        row = {key: " ".join(value.split()) for key, value in named if value.strip() and _is_column(table, key)}
        missing = [column for column in needed if column not in row]
        if missing:
            collector.note(place, f"has no {' and no '.join(missing)}")
        else:
            yield place, row


def _names_by_entity(rows: list[_Row], collector: Collector) -> dict[str, list[_Row]]:
    """Give the rows of names for each entity; note those that no name can be made of."""
    found: dict[str, list[_Row]] = {}
    for place, row in rows:
        _, reason = read_name(row["language"], _name_item(row))
        if reason:
            collector.note(place, f"{row['entity']}: {reason}")
        else:
            found.setdefault(row["entity"], []).append((place, row))
    return found


def _name_item(row: dict[str, str]) -> dict[str, Any]:
    rest: dict[str, Any] = {key: row[key] for key in ("weak", "start", "end", "source") if key in row}
    return {row.get("kind", "common"): row["text"], **rest}


def _add_entity(place: Place, row: dict[str, str], names: list[_Row], collector: Collector) -> None:
    id, kind = row.pop("id"), row.pop("kind")
    all_names: dict[str, list[Any]] = dict(_by_language(row, "name_"))
    for _, name in names:
        all_names.setdefault(name["language"], []).append(_name_item(name))
    raw: dict[str, Any] = {key: value for key, value in _rest(row, "name_").items() if key not in IDENTIFIERS}
    raw |= _own_source(place, row)
    raw["identifiers"] = {key: row[key] for key in IDENTIFIERS if key in row}
    collector.add_described(place, id, kind, {**raw, "names": all_names})


def _own_source(place: Place, row: dict[str, str]) -> dict[str, str]:
    """Give the source of the dates of a row that names none: its file."""
    is_dated = "start" in row or "end" in row
    return {"source": data_source(place.file)} if is_dated and "source" not in row else {}


def _add_names(id: str, rows: list[_Row], collector: Collector) -> None:
    """Add names to an entity of the base."""
    for place, row in rows:
        if id in collector.into:
            collector.add_names(place, id, read_name(row["language"], _name_item(row))[0])
        else:
            collector.note(place, f"{id}: is not defined anywhere")


def _by_language(row: dict[str, str], prefix: str) -> dict[str, list[str]]:
    """Give the values of the columns ``name_en``, ``name_ru``, ... by language.

    >>> _by_language({"name_en": "TASS | TASS Agency", "kind": "media"}, "name_")
    {'en': ['TASS', 'TASS Agency']}
    """
    columns = [key for key in row if key.startswith(prefix)]
    return {key.removeprefix(prefix): [part.strip() for part in row[key].split("|")] for key in columns}


def _rest(row: dict[str, str], prefix: str) -> dict[str, str]:
    return {key: value for key, value in row.items() if not key.startswith(prefix)}
