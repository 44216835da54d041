"""Many texts: in order, in bounded memory, on one process or several; a bad one never stops the others."""

from __future__ import annotations

import datetime
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sized
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from mediacoop.errors import InputError, MediacoopError
from mediacoop.extraction import Extraction
from mediacoop.knowledge import Date
from mediacoop.knowledge.dates import is_missing
from mediacoop.languages import check_language

if TYPE_CHECKING:
    from mediacoop.extractor import Extractor

#: Texts that one process gets at a time, and batches that wait for each process.
_BATCH = 16
_WAITING = 3

_T = TypeVar("_T")
_Item = tuple[str, Date]
_SIMPLE = (str, bytes, int, float, type(None))
_DATES = (str, datetime.date, type(None))
_worker: Extractor


def extract_batches(
    extractor: Extractor,
    texts: Iterable[str],
    dates: Iterable[Date] | None,
    *,
    language: str | None,
    processes: int,
    progress: bool,
) -> Iterator[Extraction]:
    """Extract from each text with its date, in order."""
    if isinstance(texts, (str, bytes)) or not isinstance(texts, Iterable):
        raise InputError("texts must be an iterable of texts. Use extract(text) for one text.")
    if dates is not None and (isinstance(dates, (str, bytes)) or not isinstance(dates, Iterable)):
        raise InputError("dates must be one date for each text. Repeat it: [date] * len(texts).")
    if type(processes) is not int or processes < 1:
        raise InputError(f"processes must be a whole number from 1, not {processes!r}.")
    check_language(language)
    items = _pair(texts, dates)
    results = (
        (extract_safely(extractor, text, date, language) for text, date in items)
        if processes == 1
        else _in_processes(extractor, items, language, processes)
    )
    total = len(texts) if isinstance(texts, Sized) else None
    return show_progress(results, total) if progress else results


def extract_safely(extractor: Extractor, text: str, date: Date, language: str | None) -> Extraction:
    """Extract from one text of many; what is wrong with it becomes a warning of its result."""
    try:
        return extractor.extract(text, date=date, language=language)
    except InputError as error:
        if date is None or not isinstance(text, str):
            return Extraction(text if isinstance(text, str) else "", warnings=(f"not-read: {error}",))
        undated = extract_safely(extractor, text, None, language)
        return replace(undated, warnings=(*undated.warnings, f"date-not-read: {error}"))
    except MediacoopError:
        raise  # a missing pipeline or broken knowledge is nothing of this text: it stops the run
    except Exception as error:
        return Extraction(text, warnings=(f"failed: {type(error).__name__}: {error}",))


def _pair(texts: Iterable[str], dates: Iterable[Date] | None) -> Iterator[_Item]:
    if dates is None:
        for text in texts:
            yield text, None
        return
    missing = object()
    rest = iter(dates)
    number = 0
    for number, text in enumerate(texts, start=1):
        date = next(rest, missing)
        if date is missing:
            raise InputError.dates_differ("more", number - 1)
        yield text, date  # type: ignore[misc]
    if next(rest, missing) is not missing:
        raise InputError.dates_differ(number, "more")


def _in_processes(
    extractor: Extractor, items: Iterator[_Item], language: str | None, processes: int
) -> Iterator[Extraction]:
    waiting: deque[Future[list[Extraction]]] = deque()
    failure: Exception | None = None
    with ProcessPoolExecutor(processes, initializer=_start_worker, initargs=(extractor,)) as pool:
        try:
            while True:
                while failure is None and len(waiting) < processes * _WAITING:
                    batch, failure = _take(items)
                    if not batch:
                        break
                    waiting.append(pool.submit(_extract_batch, batch, language))
                if not waiting:
                    if failure is not None:
                        raise failure
                    return
                yield from waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


def _take(items: Iterator[_Item]) -> tuple[list[_Item], Exception | None]:
    """Take a batch; when the items break off, what there was before goes first."""
    batch: list[_Item] = []
    try:
        for text, date in islice(items, _BATCH):
            # What is no text or date is refused there as here, but not everything can travel to another process.
            day = date if isinstance(date, _DATES) else None if is_missing(date) else _NoDate(repr(date))
            batch.append((text if isinstance(text, _SIMPLE) else None, day))
    except Exception as error:
        return batch, error
    return batch, None


class _NoDate:
    """What was given for a date, as the complaint about it shows it."""

    def __init__(self, shown: str) -> None:
        self.shown = shown

    def __repr__(self) -> str:
        return self.shown


def _start_worker(extractor: Extractor) -> None:
    import numpy  # noqa: F401  (only what is loaded can be limited)
    from threadpoolctl import threadpool_limits

    global _worker
    _worker = extractor
    # numpy would start a thread for each core in each process, and they would wait for one another.
    threadpool_limits(1)


def _extract_batch(batch: list[_Item], language: str | None) -> list[Extraction]:
    return [extract_safely(_worker, text, date, language) for text, date in batch]


def show_progress(items: Iterator[_T], total: int | None) -> Iterator[_T]:
    """Show on standard error how many items have come, where that is a terminal.

    Standard output is left as it is: what the caller prints into a file or a pipe must arrive there.
    """
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(
        console=console, transient=True, disable=not console.is_terminal, redirect_stdout=sys.stdout.isatty()
    ) as bar:
        yield from bar.track(items, total=total, description="extracting")
