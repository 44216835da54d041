"""What the commands print: tables, and complaints on standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

#: Width of a table that goes into a file or a pipe.
_WIDTH = 140


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

    table = Table(
        *heads, title=title and printable(title), title_justify="left", box=box.SIMPLE_HEAD, show_header=any(heads)
    )
    for column in table.columns[1:]:
        column.justify = "right" if numbers else "left"
    for row in rows:
        table.add_row(*(_cell(cell) for cell in row))
    console.print(table)


def printable(text: str) -> str:
    """Give a text on one line without what could steer the terminal."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in " ".join(text.split()))


def complain(text: str) -> None:
    """Print a line on standard error."""
    print(f"mediacoop: {text}", file=sys.stderr)


def _cell(value: str | int | None) -> str:
    return f"{value:,}" if isinstance(value, int) else printable(value or "–")
