"""Pairs of names: what the library says of each, frozen, and how many of its verdicts are wrong.

When a verdict flips on purpose: `python tests/name_cases.py` freezes all anew, and the bounds here go down.
"""

from __future__ import annotations

from collections import Counter

import pytest
from name_cases import Case, judge, read_cases

from mediacoop.gazetteer import Gazetteer
from mediacoop.knowledge import Entity, KnowledgeBase, Name
from mediacoop.knowledge.model import Knowledge
from mediacoop.names.comparison import allowed_edits, compare_names

#: So many verdicts are not the expected ones. They may only become fewer.
WRONG = {"names": 53, "knowledge": 0}
CASES = read_cases()
KINDS = {"person": "person", "eastern person": "person", "body": "organization", "place": "city"}


def test_the_cases_are_many_and_no_pair_comes_twice() -> None:
    assert len(CASES) > 1000
    assert not [pair for pair, times in Counter((c.way, c.first, c.second) for c in CASES).items() if times > 1]
    assert {value for case in CASES for value in (case.expected, case.verdict)} == {"same", "different", "unsure"}


@pytest.mark.parametrize("way", WRONG)
def test_no_verdict_flips_unseen(way: str) -> None:
    flips = [_tell_flip(case, now) for case in CASES if case.way == way and (now := judge(case)) != case.verdict]
    assert not flips, "\n".join(["flipped; to accept: python tests/name_cases.py", *sorted(flips)])


@pytest.mark.parametrize("way", WRONG)
def test_wrong_verdicts_only_become_fewer(way: str) -> None:
    wrong = sum(case.verdict != case.expected for case in CASES if case.way == way)
    assert wrong == WRONG[way], "more are wrong" if wrong > WRONG[way] else "fewer are wrong: lower the bound"


def _tell_flip(case: Case, now: str) -> str:
    direction = "fixed" if now == case.expected else "broken" if case.verdict == case.expected else "still wrong"
    return f"{direction}: {case.first} | {case.second}: {case.verdict} -> {now}, expected {case.expected} ({case.tier})"


def test_the_gazetteer_says_the_same() -> None:
    names = [case for case in CASES if case.way == "names"]
    assert [f"{case.first} | {case.second}" for case in names if _judge_in_gazetteer(case) != judge(case)] == []


def _judge_in_gazetteer(case: Case) -> str:
    """Judge a pair as `extract` does, in a knowledge base that holds the first name alone."""
    language = "ru" if any("а" <= letter <= "я" for letter in case.first.lower()) else "en"
    order = "eastern" if case.kind == "eastern person" else "western"
    entity = Entity("x/y", KINDS[case.kind], (Name(case.first, language),), order=order)
    gazetteer = Gazetteer(KnowledgeBase(Knowledge([entity], [], [], [])))
    found = gazetteer.lookup(case.second) or gazetteer.misspelt(case.second)
    if not found:
        return "different"
    return "unsure" if "surname" in found[0].how.split("+") else "same"


@pytest.mark.parametrize(
    ("known", "name", "how"),
    [
        ("Рашид Алимов", "Рашида Алимова", "case-form:gent"),
        ("Rashid Alimov", "Р. Алимовым", "spelling-variant+initials"),
        ("Rashid Alimov", "Алимовым", "spelling-variant+surname"),
        ("Nursultan Nazarbayev", "Nursultan Nazarbaeyv", "fuzzy:95"),
        ("Rashid Alimov", "Rashid Salimov", None),
    ],
)
def test_the_evidence_is_told(known: str, name: str, how: str | None) -> None:
    assert compare_names(known, name, is_person=True).how == how


def test_allowed_edits_grow_with_length() -> None:
    assert [allowed_edits(length) for length in (0, 5, 6, 10, 11, 17, 18, 60)] == [0, 0, 1, 1, 2, 2, 3, 3]


@pytest.mark.parametrize(("known", "name"), [("", ""), ("...", "..."), ("Rashid Alimov", "—"), ("", "Рашид Алимов")])
def test_of_no_letter_nothing_can_be_said(known: str, name: str) -> None:
    assert compare_names(known, name, is_person=True) == ("unsure", None)
