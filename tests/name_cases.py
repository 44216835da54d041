"""The pairs of names in `cases/names.csv`: what each ought to be, and what the library last said.

    python tests/name_cases.py    # freezes the verdicts anew; `git diff` shows which cases flipped

A pair is judged by the names alone, or (way: knowledge) by what the knowledge base finds under each of them.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import mediacoop
from mediacoop.names.comparison import compare_names

FILE = Path(__file__).with_name("cases") / "names.csv"


class Case(NamedTuple):
    """A pair of names.

    Attributes:
        way: names, or knowledge.
        kind: person, eastern person (surname first), body or place.
        tier: what the pair tries.
        first: the known name.
        second: the name in the text.
        expected: same, different or unsure, by our own judgement.
        verdict: what the library said when the file was frozen.
    """

    way: str
    kind: str
    tier: str
    first: str
    second: str
    expected: str
    verdict: str


def read_cases() -> list[Case]:
    """Read the file."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return [Case(**row) for row in csv.DictReader(file)]


def judge(case: Case) -> str:
    """Give the library's verdict of today."""
    if case.way == "knowledge":
        return _judge_by_knowledge(case.first, case.second)
    order = "eastern" if case.kind == "eastern person" else "western"
    return compare_names(case.first, case.second, is_person="person" in case.kind, order=order).verdict


def _judge_by_knowledge(first: str, second: str) -> str:
    """Say whether the best entity of two names is one; unsure when a name is unknown, or both may mean it."""
    find: Callable[[str], list[mediacoop.Entity]] = mediacoop.knowledge_base().find
    found, others = find(first), find(second)
    if not found or not others:
        return "unsure"
    return "same" if found[0] == others[0] else "different" if set(found).isdisjoint(others) else "unsure"


def freeze() -> None:
    """Write today's verdicts into the file."""
    cases = [case._replace(verdict=judge(case)) for case in read_cases()]
    with FILE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(Case._fields)
        writer.writerows(cases)


if __name__ == "__main__":
    freeze()
