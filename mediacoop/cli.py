"""The command line: ``mediacoop extract FILE...``; the other commands are in files of their own, ``cli_...``."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from mediacoop import __version__
from mediacoop.cli_evaluate import evaluate
from mediacoop.cli_knowledge import knowledge as knowledge_commands
from mediacoop.cli_unknown import unknown
from mediacoop.errors import MediacoopError
from mediacoop.terminal import complain, make_console, print_table, printable
from mediacoop.text_files import (
    STDIN,
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
    from rich.console import Console

    from mediacoop.extraction import Extraction, Mention


class Format(str, Enum):
    """How results are printed."""

    table = "table"
    json = "json"
    jsonl = "jsonl"


class _Group(TyperGroup):
    """Prints an error of our own as one line, without a traceback."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except MediacoopError as error:
            complain(" ".join(str(error).split()))
            raise typer.Exit(2) from None


app = typer.Typer(
    cls=_Group,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Canonical entities from Russian and English news about the SCO and the OTS.",
)
app.add_typer(knowledge_commands, name="knowledge")


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"mediacoop {__version__}")
        raise typer.Exit()


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # an output in another encoding could not hold Russian names
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    app()


# -- extract -------------------------------------------------------------------------------------------------


@app.command()
def extract(
    files: Files = None,
    date: Published = None,
    language: Language = None,
    format: Annotated[Format, typer.Option(help="How to print what was found.")] = Format.table,
    processes: Processes = 1,
    knowledge: OwnKnowledge = None,
) -> None:
    """Find the states, bodies, outlets, places, people and offices that texts name."""
    files = files or standard_input()
    unread: list[Path] = []
    extractor = make_extractor(knowledge or ())
    results = extract_files(extractor, files, unread, date=date, language=language, processes=processes)
    _PRINTERS[format](results, len(files) == 1)
    if unread:
        raise typer.Exit(1)


app.command()(evaluate)
app.command()(unknown)


def _print_json(results: Iterable[tuple[str, Extraction]], single: bool) -> None:
    """Print one object for one file, else one array."""
    from mediacoop.extraction import dump_json

    objects = (dump_json({"file": file, **doc.to_dict()}, indent=2) for file, doc in results)
    if single:
        for text in objects:
            print(text)
        return
    print("[", end="")
    for number, text in enumerate(objects):
        print("," if number else "", text, sep="\n", end="")
    print("\n]")


def _print_lines(results: Iterable[tuple[str, Extraction]], single: bool) -> None:
    """Print one line for each file, as soon as it is done."""
    from mediacoop.extraction import dump_json

    for file, doc in results:
        print(dump_json({"file": file, **doc.to_dict()}), flush=True)


def _print_tables(results: Iterable[tuple[str, Extraction]], single: bool) -> None:
    console = make_console()
    for file, doc in results:
        _print_tables_of(console, "standard input" if file == str(STDIN) else file, doc)


_PRINTERS = {Format.table: _print_tables, Format.json: _print_json, Format.jsonl: _print_lines}


def _print_tables_of(console: Console, file: str, doc: Extraction) -> None:
    from mediacoop.display import list_roles

    heads = ("label", "entity", "id", "in Russian", "times", "as it stands")
    if doc.mentions:
        print_table(console, file, heads, _entity_rows(doc))
    else:
        console.print(printable(f"{file}: no names found"))
    if roles := list_roles(doc):
        print_table(console, None, ("role", "position", "holder"), roles)
    for warning in doc.warnings:
        console.print(printable(f"warning: {warning}"))
    console.print()


def _entity_rows(doc: Extraction) -> Iterator[tuple[str | None, ...]]:
    """Give a row for each entity and each name without one, in order of first mention."""
    clusters: dict[int, list[Mention]] = {}
    for mention in doc.mentions:
        clusters.setdefault(mention.cluster, []).append(mention)
    for mentions in clusters.values():
        first = mentions[0]
        texts = " · ".join(dict.fromkeys(mention.text for mention in mentions))
        if first.entity is None:
            yield first.label, first.base_form, None, None, str(len(mentions)), texts
        else:
            entity = first.entity
            yield first.label, entity.name, entity.id, entity.name_in("ru"), str(len(mentions)), texts
