"""The texts that a command reads: files or standard input; one that cannot be read is told, and the others are done."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import tee
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mediacoop.errors import InputError
from mediacoop.terminal import complain

if TYPE_CHECKING:
    from mediacoop.extraction import Extraction
    from mediacoop.extractor import Extractor

STDIN = Path("-")

Files = Annotated[list[Path] | None, typer.Argument(metavar="FILE...|-", help="Texts in UTF-8; - is standard input.")]
Published = Annotated[str | None, typer.Option(help="When they were published: 2017-03-23, 2017.")]
Language = Annotated[str | None, typer.Option(help="Their language, such as ru; else detected.")]
Processes = Annotated[int, typer.Option(min=1, help="How many processes work.")]
OwnKnowledge = Annotated[
    list[Path] | None,
    typer.Option("--knowledge", exists=True, dir_okay=False, help="A knowledge file of your own, beside the built-in."),
]


def extract_files(
    extractor: Extractor,
    files: Sequence[Path],
    unread: list[Path],
    *,
    date: str | None,
    language: str | None,
    processes: int,
) -> Iterator[tuple[str, Extraction]]:
    """Extract from each file that can be read, in their order; add the others to ``unread``."""
    from mediacoop.batches import show_progress
    from mediacoop.knowledge import date_interval
    from mediacoop.languages import check_language

    if date is not None:
        date_interval(date)  # a bad option is said once, not for each text
    check_language(language)
    names, texts, dates = tee(_read(files, unread), 3)
    found = extractor.extract_many(
        (text for _, text in texts), (date for _ in dates), language=language, processes=processes
    )
    results: Iterator[tuple[str, Extraction]]
    results = ((str(file), doc) for (file, _), doc in zip(names, found, strict=True))
    if len(files) > 1 and not sys.stdout.isatty():  # where results are printed, they show how far it is
        results = show_progress(results, len(files))
    return results


def make_extractor(knowledge: Sequence[Path]) -> Extractor:
    """Give the extractor that comes ready, or one with knowledge files beside the built-in ones."""
    from mediacoop.extractor import Extractor, default_extractor
    from mediacoop.gazetteer import Gazetteer

    return Extractor(knowledge=Gazetteer.default(knowledge).kb) if knowledge else default_extractor()


def standard_input() -> list[Path]:
    """Give standard input in place of files, where something is piped into it."""
    if sys.stdin.isatty():
        raise InputError("no text to read. Name files, or pipe a text in.")
    return [STDIN]


def _read(files: Iterable[Path], unread: list[Path]) -> Iterator[tuple[Path, str]]:
    """Give each file with its text; complain of those that cannot be read, and note them."""
    for file in files:
        try:
            data = sys.stdin.buffer.read() if file == STDIN else file.read_bytes()
            text = data.decode("utf-8-sig")
        except OSError as error:
            complain(f"{file}: {error.strerror}")
            unread.append(file)
        except UnicodeDecodeError as error:
            complain(f"{file}: is not UTF-8 (byte {error.start}). Convert it: iconv -t utf-8 -f ENCODING")
            unread.append(file)
        else:
            yield file, text
