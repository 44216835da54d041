"""The command ``mediacoop unknown FILE...``: the names of a corpus that the knowledge base does not hold."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mediacoop.terminal import make_console, print_table
from mediacoop.text_files import (
    Files,
    Language,
    OwnKnowledge,
    Processes,
    Published,
    extract_files,
    make_extractor,
    standard_input,
)

if TYPE_CHECKING:
    from mediacoop.unknown_names import UnknownName

_HEADS = ("name", "kind", "country", "documents", "mentions", "may be", "context")


class Form(str, Enum):
    """How the names are printed."""

    table = "table"
    json = "json"
    csv = "csv"
    yaml = "yaml"


def unknown(
    files: Files = None,
    date: Published = None,
    language: Language = None,
    format: Annotated[Form, typer.Option(help="yaml: a knowledge file to complete.")] = Form.table,
    least: Annotated[int, typer.Option(min=1, help="Leave out names of fewer documents.")] = 1,
    processes: Processes = 1,
    knowledge: OwnKnowledge = None,
) -> None:
    """List the names in texts that the knowledge base does not hold, the most frequent first."""
    from mediacoop.unknown_names import list_unknown

    unread: list[Path] = []
    extractor = make_extractor(knowledge or ())
    docs = extract_files(
        extractor, files or standard_input(), unread, date=date, language=language, processes=processes
    )
    names = [name for name in list_unknown(docs) if name.documents >= least]
    if format is Form.yaml:
        _print_yaml(names, {entity.id for entity in extractor.gazetteer.kb})
    else:
        {Form.table: _print_table, Form.json: _print_json, Form.csv: _print_csv}[format](names)
    if unread:
        raise typer.Exit(1)


def _print_table(names: Sequence[UnknownName]) -> None:
    if not names:
        print("no names found that the knowledge base does not hold")
        return
    print_table(make_console(), None, _HEADS, (_row(name, " · ", shown=1) for name in names))


def _print_csv(names: Sequence[UnknownName]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(_HEADS)
    writer.writerows(_row(name, " | ") for name in names)


def _print_json(names: Sequence[UnknownName]) -> None:
    from mediacoop.extraction import dump_json

    print(dump_json([name.to_dict() for name in names], indent=2))


def _print_yaml(names: Iterable[UnknownName], taken: set[str]) -> None:
    from mediacoop.unknown_files import write_entries

    for piece in write_entries(names, taken):
        print(piece, end="")


def _row(name: UnknownName, between: str, *, shown: int | None = None) -> tuple[str | int | None, ...]:
    """Give a name as a row under the heads, with so many of its contexts, or all."""
    contexts = between.join(context.text for context in name.contexts[:shown])
    may_be = between.join(name.may_be)
    return name.name, name.kind, name.country, name.documents, name.mentions, may_be, contexts
