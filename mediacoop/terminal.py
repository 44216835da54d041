"""What the commands print: tables, and complaints on standard error."""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

#: Width of a table that goes into a file or a pipe.
_WIDTH = 140
#: Width that is left to a column beside those of ids, and of the space between columns.
_LEAST_WIDTH = 10
_PADDING = 3
_ID = re.compile(r"[a-z]+/[a-z0-9-]+")


class TableForm(str, Enum):
    """Forms that rows are printed in."""

    table = "table"
    csv = "csv"
    json = "json"


def make_console() -> Console:
    """Give a console that prints text as it is."""
    from rich.console import Console

    width = None if sys.stdout.isatty() else _WIDTH
    return Console(width=width, markup=False, emoji=False, highlight=False)


def print_table(
    console: Console,
    title: str | None,
    heads: Sequence[str],
    rows: Iterable[Iterable[str | int | None]],
    *,
    numbers: bool = False,
) -> None:
    """Print rows under heads; an unknown cell is a dash. With ``numbers`` all columns but the first are aligned so."""
    from rich import box
    from rich.table import Table

    cells = [[_cell(cell) for cell in row] for row in rows]
    table = Table(
        *heads, title=title and printable(title), title_justify="left", box=box.SIMPLE_HEAD, show_header=any(heads)
    )
    for column in table.columns[1:]:
        column.justify = "right" if numbers else "left"
    for column in table.columns:
        column.overflow = "fold"  # a word that is wider than its column goes on below: nothing is cut
    for number in _keep_whole(cells, len(heads), console.width):
        table.columns[number].no_wrap = True
    for row in cells:
        table.add_row(*row)
    console.print(table)


def _keep_whole(rows: Sequence[Sequence[str]], columns: int, width: int) -> list[int]:
    """Give the columns of ids, which stay on one line for the next command, where the others have room beside them."""
    widths = [max((len(row[number]) for row in rows), default=0) for number in range(columns)]
    ids = [number for number in range(columns) if any(_ID.fullmatch(row[number]) for row in rows)]
    needed = sum(widths[number] if number in ids else min(widths[number], _LEAST_WIDTH) for number in range(columns))
    return ids if needed + _PADDING * columns <= width else []


def print_rows(form: TableForm, heads: Sequence[str], rows: Iterable[Sequence[str | None]]) -> None:
    """Print rows as a table for people, or as data for programs: CSV, or an array of JSON objects."""
    if form is TableForm.table:
        print_table(make_console(), None, heads, rows)
    elif form is TableForm.csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerows([heads, *rows])
    else:
        print(json.dumps([dict(zip(heads, row, strict=True)) for row in rows], ensure_ascii=False, indent=2))


def printable(text: str) -> str:
    """Give a text on one line without what could steer the terminal."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in " ".join(text.split()))


def complain(text: str) -> None:
    """Print a line on standard error."""
    print(f"mediacoop: {text}", file=sys.stderr)


def _cell(value: str | int | None) -> str:
    return f"{value:,}" if isinstance(value, int) else printable(value or "–")
