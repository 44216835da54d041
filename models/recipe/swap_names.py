"""Write labelled texts once more with other names in the places of theirs, so that contexts count and not names alone.

    python -m recipe.swap_names en OUT.jsonl LABELLED.jsonl[:TIMES[:LOWER]] ...

The names that stand at least twice in the files given are the stock: one that stands once may be an error. A name gives
way to another of its label, length and capitals, in Russian also of its part of speech, case and gender. TIMES (1 when
not given) says how often a file's texts with names are written, 0 that it only lends its names; LOWER is the share of
them written in lower case, as people write who hurry.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from math import sqrt
from pathlib import Path
from random import Random

import pymorphy3
from recipe.corpora import Span
from recipe.labelled import Row, origin, read_rows, write_rows

#: How often a name gives way to another.
_SWAPPED = 0.8
#: How often a name stands in the texts at least: what stands there once may be an error.
_LEAST = 2
#: Words that tell the form of a name: the first ones.
_TELLING = 3

Form = tuple[object, ...]


class Stock:
    """The names that stand in labelled texts more than once, by label and form.

    Args:
        language: ru or en.
        rows: the texts with their names.
    """

    def __init__(self, language: str, rows: Iterable[Row]) -> None:
        self._language = language
        counts = Counter((row["text"][start:end], label) for row in rows for start, end, label in row["spans"])
        # Weighed by the root of how often they stand: neither is a president in every second text, nor a rarity.
        self._names: dict[Form, dict[str, float]] = defaultdict(dict)
        for (name, label), count in counts.items():
            if count >= _LEAST:
                self._names[self._form(name, label)][name] = sqrt(count)

    def pick(self, name: str, label: str, chance: Random) -> str:
        """Give another name that can stand where this one does; itself where there is none."""
        names = self._names.get(self._form(name, label), {name: 1.0})
        return chance.choices(list(names), list(names.values()))[0]

    def _form(self, name: str, label: str) -> Form:
        words = name.split()
        grammar = tuple(_grammar(word) for word in words[:_TELLING]) if self._language == "ru" else ()
        return (label, min(len(words), _TELLING), _capitals(name), *grammar)


def _capitals(name: str) -> str:
    if name.isupper():
        return "short" if len(name) <= 5 else "upper"
    return "lower" if name.islower() else "title"


@cache
def _grammar(word: str) -> str:
    """Give part of speech, case, number and gender of a Russian word in its likeliest reading; or that it has none."""
    if len(word) <= 2 and word.endswith("."):
        return "initial"
    tag = _morphology().parse(word)[0].tag
    return "none" if tag.case is None or "Fixd" in tag else f"{tag.POS} {tag.case} {tag.number} {tag.gender}"


@cache
def _morphology() -> pymorphy3.MorphAnalyzer:
    return pymorphy3.MorphAnalyzer()


def swap(row: Row, stock: Stock, chance: Random) -> Row:
    """Give a text with other names."""
    pieces: list[str] = []
    spans: list[Span] = []
    position = length = 0
    for start, end, label in row["spans"]:
        name = row["text"][start:end]
        other = stock.pick(name, label, chance) if chance.random() < _SWAPPED else name
        pieces += (row["text"][position:start], other)
        length += start - position + len(other)
        spans.append(Span(length - len(other), length, label))
        position = end
    text = "".join([*pieces, row["text"][position:]])
    return {"text": text, "spans": spans, "source": row["source"], "origin": origin(row)}


def write_lower(row: Row) -> Row:
    """Give a text in lower case; as it is where that would move its names."""
    lower = row["text"].lower()
    return {**row, "text": lower} if len(lower) == len(row["text"]) else row


def write_again(wanted: Sequence[tuple[list[Row], int, float]], stock: Stock) -> Iterator[Row]:
    """Give the texts of each file as often as wanted, in the share wanted in lower case."""
    chance = Random(0)
    for rows, times, lower in wanted:
        for row in rows * times:
            swapped = swap(row, stock, chance)
            yield write_lower(swapped) if chance.random() < lower else swapped


def read_wanted(argument: str) -> tuple[list[Row], int, float]:
    """Read FILE[:TIMES[:LOWER]]: the texts of the file that have names, and the two numbers."""
    path, times, lower, *_ = [*argument.split(":"), "", ""]
    return [row for row in read_rows(path) if row["spans"]], int(times or 1), float(lower or 0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=("ru", "en"))
    parser.add_argument("out", type=Path)
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    wanted = [read_wanted(argument) for argument in options.files]
    stock = Stock(options.language, (row for rows, _, _ in wanted for row in rows))
    write_rows(options.out, write_again(wanted, stock))


if __name__ == "__main__":
    main()
