"""Facts beside the known ones of the same two: no more than those, laid over them, or new."""

from __future__ import annotations

import pytest

from mediacoop.knowledge import Membership, Occupancy, Position
from mediacoop.knowledge.importers.new_facts import NewFacts
from mediacoop.knowledge.model import Knowledge

_Term = tuple[str | None, str | None]


def term(start: str | None, end: str | None) -> Occupancy:
    return Occupancy("person/ann", "position/head", start, end, "data:x")


TERMS: list[tuple[_Term, _Term, bool, bool]] = [
    # known, told: is the latter kept, is it a problem
    (("2001-05", "2004"), ("2001", None), False, False),
    (("2001-05", "2004"), (None, None), False, False),
    (("2001-05", "2004"), ("2001-05-06", "2004"), False, True),
    (("2001-05", "2004"), ("2003", "2006"), False, True),
    (("2001-05", "2004"), ("2004", "2006"), True, False),
    (("2001-05", None), ("2001-05", "2004"), False, True),  # it ended, says the row: who knows?
    (("2001-05", None), ("2006", None), True, False),  # a second term
    ((None, None), ("2001", None), True, False),
]


@pytest.mark.parametrize(("known", "told", "is_kept", "is_problem"), TERMS)
def test_terms(known: _Term, told: _Term, is_kept: bool, is_problem: bool) -> None:
    part = Knowledge([], [], [term(*told)], [])
    reasons = NewFacts([term(*known)]).keep_new(part)
    assert (bool(part.occupancies), len(reasons)) == (is_kept, is_problem)


OTHERS: list[tuple[str, list[_Term], _Term, bool]] = [
    # title, known terms of others, told, is it a problem
    ("Head", [("2001-05", "2009")], ("2003", "2004"), True),
    ("Head", [("2001-05", "2009")], ("2003", None), True),
    ("Head", [("2003", "2004")], ("2001", "2009"), True),
    ("Head", [("2001-05", "2009-03-01")], ("2009-02-15", None), False),  # a handover
    ("Head", [("2001-05", "2009-03-01")], ("2008-12-01", None), True),
    ("Head", [("2001", "2003")], ("2003", "2005"), False),
    ("Head", [("2003", None)], ("2003", None), False),  # one after the other in a year
    ("Head", [("2001", None)], ("2003", "2005"), False),  # that one may have ended
    ("Head", [(None, "2009")], ("2003", "2005"), False),
    ("Head", [("2001-05", "2009")], (None, "2004"), False),
    ("Deputy Head", [("2001-05", "2009")], ("2003", "2004"), False),
    ("Spokesperson", [("2001-05", "2009"), ("2002", "2008")], ("2003", "2004"), False),  # several held it
]


@pytest.mark.parametrize(("title", "known", "told", "is_problem"), OTHERS)
def test_terms_of_other_persons(title: str, known: list[_Term], told: _Term, is_problem: bool) -> None:
    office = Position("position/head", "org/club", {"en": (title,)})
    terms = [Occupancy(f"person/{i}", office.id, *dates, "data:y") for i, dates in enumerate(known)]
    part = Knowledge([], [], [term(*told)], [])
    reasons = NewFacts(terms, [office]).keep_new(part)
    assert (len(part.occupancies), len(reasons)) == (not is_problem, is_problem)


def test_the_other_holder_is_told() -> None:
    office = Position("position/head", "org/club", {"en": ("Head",)})
    known = Occupancy("person/bob", office.id, "2001", "2009", "data:y")
    assert NewFacts([known], [office]).keep_new(Knowledge([], [], [term("2003", "2004")], [])) == [
        "position/head (person/ann): term from 2003 to 2004 (data:x) is laid over term from 2001 to 2009 (data:y) "
        "of person/bob, though one person holds the office; it is left out"
    ]


def test_another_role_is_something_else() -> None:
    known = Membership("country/xa", "org/club", "observer", "2001", "2005", "data:x")
    part = Knowledge([], [], [], [Membership("country/xa", "org/club", "member", "2005", None, "data:x")])
    assert NewFacts([known]).keep_new(part) == []
    assert len(part.memberships) == 1


def test_facts_of_one_import_are_compared_too() -> None:
    part = Knowledge([], [], [term("2001", None), term("2001", None), term("2001", "2002")], [])
    assert len(NewFacts([]).keep_new(part)) == 1
    assert len(part.occupancies) == 1
