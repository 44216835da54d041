"""Facts beside the known ones of the same two: no more than those, laid over them, or new."""

from __future__ import annotations

import pytest

from mediacoop.knowledge import Membership, Occupancy
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


def test_another_role_is_something_else() -> None:
    known = Membership("country/xa", "org/club", "observer", "2001", "2005", "data:x")
    part = Knowledge([], [], [], [Membership("country/xa", "org/club", "member", "2005", None, "data:x")])
    assert NewFacts([known]).keep_new(part) == []
    assert len(part.memberships) == 1


def test_facts_of_one_import_are_compared_too() -> None:
    part = Knowledge([], [], [term("2001", None), term("2001", None), term("2001", "2002")], [])
    assert len(NewFacts([]).keep_new(part)) == 1
    assert len(part.occupancies) == 1
