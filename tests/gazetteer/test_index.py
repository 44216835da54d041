"""The table of forms: what begins with what, and the records of each string."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediacoop.gazetteer import index
from mediacoop.gazetteer.index import FormTable

FORMS = {"мир": [(1, 2)], "мир труда": [(3, 4), (5, 6)], '"мир': [(7, 8)]}


def test_records_are_found_by_string_and_by_prefix() -> None:
    table = FormTable.build(FORMS, width=2)
    assert len(table) == 3
    assert {form: table.find(form) for form in (*FORMS, "тру")} == {
        "мир": [[1, 2]],
        "мир труда": [[3, 4], [5, 6]],
        '"мир': [[7, 8]],
        "тру": [],
    }
    assert [(form, table.records(id)) for form, id in table.prefixes("мир трудаX")] == [
        ("мир", [[1, 2]]),
        ("мир труда", [[3, 4], [5, 6]]),
    ]


@given(st.lists(st.text("аб ", min_size=1), min_size=1, max_size=9), st.lists(st.text("аб "), max_size=9))
def test_begins_says_whether_a_string_begins_so(strings: list[str], words: list[str]) -> None:
    table = FormTable.build({string: [(0,)] for string in strings}, width=1)
    for word in words * 2:  # asked for the first time, and again
        assert table.begins(word) == any(string.startswith(word) for string in strings)


def test_no_more_words_are_remembered_than_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "_REMEMBERED", 2)
    table = FormTable.build(FORMS, width=2)
    assert [table.begins(word) for word in ("мир", "труд", "ми", "мир", "труд")] == [True, False, True, True, False]
    assert len(table._begun) <= 2
