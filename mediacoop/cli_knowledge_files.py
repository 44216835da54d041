"""The commands ``mediacoop knowledge export`` and ``check``: whole files of knowledge, out and in."""

from __future__ import annotations

from collections import Counter
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mediacoop.errors import InputError, KnowledgeError
from mediacoop.terminal import complain, make_console, print_table

if TYPE_CHECKING:
    from mediacoop.knowledge import KnowledgeBase
    from mediacoop.knowledge.model import Knowledge


class Form(str, Enum):
    """Forms that the base is written in."""

    csv = "csv"
    tsv = "tsv"
    ftm = "ftm"
    jsonl = "jsonl"


def export(
    to: Annotated[Path, typer.Argument(help="A folder for csv and tsv, a file for ftm and jsonl.")],
    form: Annotated[Form, typer.Option("--format", help="Tables, FollowTheMoney or our own entries.")] = Form.csv,
) -> None:
    """Write the whole base as tables, FollowTheMoney entities or JSON lines."""
    import warnings

    from mediacoop.knowledge.exporters import export_csv, export_ftm, export_jsonl

    with warnings.catch_warnings(record=True) as left_out:
        warnings.simplefilter("always")
        try:
            if form in (Form.csv, Form.tsv):
                export_csv(load_base(), to, suffix=form.value)
            else:
                {Form.ftm: export_ftm, Form.jsonl: export_jsonl}[form](load_base(), to)
        except OSError as error:
            raise InputError(f"{to}: {error.strerror}") from None
    for warning in left_out:
        complain(str(warning.message))


def check(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILE...]", help="Your own, beside the built-in ones.")
    ] = None,
    all: Annotated[
        bool, typer.Option("--all", help="Count every state, not only those of the SCO and the OTS.")
    ] = False,
) -> None:
    """Check the knowledge files: their form, references, dates and sources; count what they hold."""
    from mediacoop.knowledge import KnowledgeBase
    from mediacoop.knowledge.checking import check_knowledge
    from mediacoop.knowledge.files import knowledge_files, merge_knowledge, read_knowledge
    from mediacoop.knowledge.state_counts import COUNTED, count_rows

    paths = {path.resolve(): path for path in [*knowledge_files(), *(files or [])]}
    try:
        contents = read_knowledge(paths.values())
        check_knowledge(contents)
    except KnowledgeError as error:
        for problem in error.problems:
            print(problem)
        raise typer.Exit(1) from None
    own = {str(path): contents[str(path)] for path in files or () if str(path) in contents}
    for file, content in own.items():
        print(f"{file}: nothing is wrong with it: {_count_entries(content)}")
    kb = KnowledgeBase(merge_knowledge(contents.values()))
    counts = Counter(entity.kind for entity in kb)
    counts.update(positions=len(kb.positions), occupancies=len(kb.occupancies))
    counts.update(memberships=len(kb.memberships), files=len(contents))
    for kind, count in counts.items():
        print(f"{count:7,} {kind}")
    rows = count_rows(kb, every_state=all)
    print_table(make_console(), None, ("state", *COUNTED), rows, numbers=True)


def load_base() -> KnowledgeBase:
    """Load the base that comes with mediacoop."""
    from mediacoop.gazetteer import Gazetteer

    return Gazetteer.default().kb


def _count_entries(content: Knowledge) -> str:
    """Say what a file holds: `2 person, 1 occupancies`."""
    counts = Counter(entity.kind for entity in content.entities)
    for what in ("positions", "occupancies", "memberships"):
        counts[what] = len(getattr(content, what))
    return ", ".join(f"{count} {what}" for what, count in counts.items() if count) or "it is empty"
