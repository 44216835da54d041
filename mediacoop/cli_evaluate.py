"""The command ``mediacoop evaluate GOLD.jsonl...``: how right the answers are on annotated documents."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mediacoop.errors import GoldError, InputError
from mediacoop.terminal import complain, make_console, print_table, printable

if TYPE_CHECKING:
    from rich.console import Console

    from mediacoop.evaluation import Error, Evaluation, Scores

#: More problems of the files than these are only counted.
_PROBLEMS = 20


class Report(str, Enum):
    """How the evaluation is printed."""

    table = "table"
    json = "json"


def evaluate(
    files: Annotated[list[Path], typer.Argument(metavar="GOLD.jsonl", help="Annotated documents, one a line.")],
    aliases: Annotated[
        Path | None, typer.Option(help="Other names of keys; else aliases.tsv beside the first file.")
    ] = None,
    obscure: Annotated[
        Path | None, typer.Option(help="Keys that nobody need know; else obscure.txt beside the first file.")
    ] = None,
    by_topic: Annotated[bool, typer.Option("--by-topic", help="Give figures for each topic too.")] = False,
    examples: Annotated[int, typer.Option(min=0, help="How many errors of each cause the table shows.")] = 5,
    format: Annotated[Report, typer.Option(help="How to print figures and errors.")] = Report.table,
    html: Annotated[Path | None, typer.Option(help="Write a page with every error marked in its text.")] = None,
) -> None:
    """Measure on your own annotated documents how right the answers are, and group the errors by cause."""
    from mediacoop.evaluation import evaluate, read_gold
    from mediacoop.extraction import dump_json

    try:
        gold = read_gold(files, aliases=aliases, obscure=obscure)
    except GoldError as error:
        _complain_of(error)
        raise typer.Exit(2) from None
    evaluation = evaluate(gold, by_topic=by_topic, progress=True)
    if html is not None:
        _write(html, evaluation.to_html())
    if format is Report.json:
        print(dump_json(evaluation.to_dict(), indent=2))
    else:
        _print_tables(evaluation, examples)


def _complain_of(error: GoldError) -> None:
    for problem in error.problems[:_PROBLEMS]:
        complain(printable(problem))
    if len(error.problems) > _PROBLEMS:
        complain(f"and {len(error.problems) - _PROBLEMS:,} more problems")


def _write(file: Path, page: str) -> None:
    try:
        file.write_text(page, encoding="utf-8")
    except OSError as error:
        raise InputError.unwritable(file, error.strerror) from None


def _print_tables(evaluation: Evaluation, examples: int) -> None:
    console = make_console()
    for group, scores in evaluation.scores.items():
        _print_scores(console, group, scores)
    causes = [(cause.meaning, times) for cause, times in evaluation.causes.items()]
    if causes:
        print_table(console, None, ("cause", "errors"), causes, numbers=True)
    for cause in evaluation.causes if examples else ():
        rows = (_example_row(error, times) for error, times in evaluation.examples(cause, examples))
        print_table(console, cause.meaning, ("times", "document", "in the text", "annotated", "found"), rows)


def _print_scores(console: Console, group: str, scores: Scores) -> None:
    from mediacoop.evaluation.scores import HEADS

    title = f"{group}: {scores.documents:,} documents, coverage {scores.coverage:.3f}"
    print_table(console, title, HEADS, scores.rows(), numbers=True)


def _example_row(error: Error, times: int) -> tuple[str | int, ...]:
    context = f"{error.before}[{error.text}]{error.after}"
    return times, error.document.id, context, error.expected, error.answer
