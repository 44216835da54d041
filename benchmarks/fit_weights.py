"""Fit the weights of evidence on annotated documents, and show how often a score is right.

    pip install -e .[benchmarks]
    python benchmarks/fit_weights.py GOLD.jsonl... [--aliases FILE] [--obscure FILE] [--fit] [--write]

With `--fit` one weight after another is moved by a step; the move stays when two more answers are right, a wrong one
counting double. How many readings with a score are right (isotonic regression) is then what `mention.score` reports.
`--write` puts both into mediacoop/resolution/weights.py, else they are printed only.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
from rich.console import Console
from rich.table import Table
from scipy.optimize import isotonic_regression

from mediacoop import Extractor
from mediacoop.evaluation import Gold, read_gold
from mediacoop.evaluation.gold import UNKNOWN
from mediacoop.evaluation.keys import Keys
from mediacoop.evaluation.matching import Matching, match, overlapping
from mediacoop.resolution import weights

#: What a weight is moved by.
_STEPS = (-0.1, -0.05, 0.05, 0.1)
#: What a wrong answer costs in right ones, and by how many right ones a move must be better to stay.
_WRONG, _WORTH = 2, 2
#: The scores at which a calibration is drawn and shown; it may jump at the threshold.
_KNOTS = (0.3, 0.499, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
#: The most that a reading can be worth that makes no link.
_LESS_THAN_EVEN = weights.EVEN - 0.01
_AS_IT_IS = ((0.0, 0.0), (1.0, 1.0))


class Reading(NamedTuple):
    """The best reading of a mention: what it scores, and whether it is right."""

    score: float
    right: bool


class Bench:
    """Answers for annotated documents under changing weights.

    Args:
        gold: the documents.
    """

    def __init__(self, gold: Gold) -> None:
        self._gold = gold
        self._extractor = Extractor()
        self._keys = Keys(self._extractor.gazetteer.kb, gold.aliases)
        pipelines = self._extractor.pipelines
        find = pipelines.find_names  # what weights do not change is found once
        pipelines.find_names = cache(lambda language, text: list(find(language, text)))  # type: ignore[method-assign]

    def matchings(self) -> Iterator[Matching]:
        """Put the answers under today's weights beside the annotations."""
        for document in self._gold.documents:
            extraction = self._extractor.extract(document.text, date=document.date)
            yield match(document, extraction, self._keys, self._gold.obscure)

    def value(self) -> int:
        """Count right links and holders, less what wrong ones cost."""
        return sum(
            len(m.reached) + len(m.held) - _WRONG * (len(m.wrong) + len(m.wrong_roles)) for m in self.matchings()
        )


def fit(bench: Bench) -> Iterator[tuple[str, float, float, int]]:
    """Move one weight after another; give each that moved with its old and new figure and what it gained."""
    best = bench.value()
    for name, old in weights.WEIGHTS.items():
        values = {}
        for step in _STEPS:
            weights.WEIGHTS[name] = round(old + step, 3)
            values[weights.WEIGHTS[name]] = bench.value()
        new = max(values, key=lambda figure: (values[figure], -abs(figure - old)))
        weights.WEIGHTS[name] = new if values[new] >= best + _WORTH else old
        if weights.WEIGHTS[name] != old:
            yield name, old, new, values[new] - best
            best = values[new]


def collect_readings(matchings: Iterable[Matching]) -> Iterator[Reading]:
    """Give the best reading of every mention that the annotations say something of."""
    for matching in matchings:
        wrong = set(matching.wrong)
        for mention in matching.extraction.mentions:
            beside = overlapping(mention, matching.document.annotations)
            if not mention.candidates or any(a.key == UNKNOWN for a in beside):
                continue
            best = mention.candidates[0]
            if mention.entity is not None:
                if mention in matching.linked:
                    yield Reading(best.score, mention not in wrong)
            elif best.score < weights.THRESHOLD:  # above it two were level
                yield Reading(best.score, any(matching.keys.same(best.entity, a.key) for a in beside))


def calibrate(readings: Sequence[Reading]) -> list[tuple[float, float]]:
    """Draw the line that rises with the score and comes closest to the shares that are right.

    Below the threshold, where no link is made, it stays below one half.
    """
    scores, places = np.unique([reading.score for reading in readings], return_inverse=True)
    counts = np.bincount(places)
    shares = np.bincount(places, [reading.right for reading in readings]) / counts
    smooth = isotonic_regression(shares, weights=counts).x
    smooth[scores < weights.THRESHOLD] = np.minimum(smooth[scores < weights.THRESHOLD], _LESS_THAN_EVEN)
    knots = [(0.0, 0.0)]
    for knot in _KNOTS:
        side = (scores < weights.THRESHOLD) == (knot < weights.THRESHOLD)
        if side.any():
            knots.append((knot, round(float(np.interp(knot, scores[side], smooth[side])), 2)))
    return knots


def tabulate(readings: Sequence[Reading]) -> Table:
    """Show beside each range of reported scores how many of its readings are right."""
    table = Table("score", "readings", "mean score", "right", title="of the documents that it was drawn from")
    edges = (0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 1.01)
    for low, high in pairwise(edges):
        inside = [reading for reading in readings if low <= reading.score < high]
        if inside:
            mean, right = (float(np.mean(figures)) for figures in zip(*inside, strict=True))
            table.add_row(f"{low:.2f}-{min(high, 1):.2f}", str(len(inside)), f"{mean:.3f}", f"{right:.3f}")
    return table


def write(path: Path) -> None:
    """Put today's weights and calibration into the module."""
    text = path.read_text(encoding="utf-8")
    for name, weight in weights.WEIGHTS.items():
        text = re.sub(rf'("{name}": )-?[\d.]+', rf"\g<1>{weight}", text)
    line = "".join(f"    {knot},\n" for knot in weights.CALIBRATION)
    path.write_text(
        re.sub(r"(?s)(CALIBRATION = \(\n).*?(\n?\)\n)", rf"\g<1>{line})\n", text, count=1), encoding="utf-8"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--aliases", type=Path)
    parser.add_argument("--obscure", type=Path)
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    console = Console()
    bench = Bench(read_gold(options.gold, aliases=options.aliases, obscure=options.obscure))
    if options.fit:
        moved = Table("evidence", "was", "is", "gained")
        for row in fit(bench):
            moved.add_row(*map(str, row))
        console.print(moved)
    weights.CALIBRATION = _AS_IT_IS
    weights.CALIBRATION = tuple(calibrate(list(collect_readings(bench.matchings()))))
    console.print(*weights.CALIBRATION, sep="\n")
    console.print(tabulate(list(collect_readings(bench.matchings()))))
    if options.write:
        write(Path(weights.__file__))


if __name__ == "__main__":
    main()
