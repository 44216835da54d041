"""Other names in the places of those that stand: of like label, length, capitals and case, with their offsets."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked import read_marks
from recipe.swap_names import Stock, main, swap, write_lower

PIECES = st.lists(st.tuples(st.text(max_size=8), st.sampled_from(("Ann Lee", "OTS", "Baku", "İzmir"))), max_size=5)
LABELS = {"Ann Lee": "PER", "OTS": "ORG", "Baku": "GPE", "İzmir": "GPE"}


def row(marked: str) -> dict[str, Any]:
    """Give a row of a labelled file."""
    return {**read_marks(marked)._asdict(), "source": "x"}


@pytest.mark.parametrize(
    ("language", "name", "others", "fitting"),
    [
        ("en", "[Ann Lee|PER]", "[Omar|PER] [Bek Khan|PER] [OTS|ORG]", "Bek Khan"),
        ("en", "[SCO|ORG]", "[Senate|ORG] [OTS|ORG]", "OTS"),
        ("ru", "[Баку|GPE]", "[Москвы|GPE] [Киото|GPE]", "Киото"),
        ("ru", "[Москвы|GPE]", "[Анкары|GPE] [Анкарой|GPE] [Казахстана|GPE]", "Анкары"),
        ("ru", "[Ивана Петрова|PER]", "[Анна Белова|PER] [Олега Седова|PER]", "Олега Седова"),
    ],
)
def test_a_name_gives_way_to_one_of_its_kind(language: str, name: str, others: str, fitting: str) -> None:
    stock = Stock(language, [row(name), row(others)] * 2)
    label = row(name)["spans"][0][2]
    assert {stock.pick(row(name)["text"], label, Random(seed)) for seed in range(20)} == {row(name)["text"], fitting}


@given(PIECES, st.integers())
def test_spans_follow_their_names(pieces: list[tuple[str, str]], seed: int) -> None:
    before = row("")
    for text, name in pieces:
        start = len(before["text"]) + len(text)
        before["text"] += text + name
        before["spans"].append((start, start + len(name), LABELS[name]))
    lent = {"Osh": "GPE", "EU": "ORG", "Zoe Ng": "PER", **LABELS}
    stock = Stock("en", [row(" ".join(f"[{name}|{label}]" for name, label in lent.items()))] * 2)
    after = swap(before, stock, Random(seed))
    left_before, left_after = before["text"], after["text"]
    for span, old in zip(reversed(after["spans"]), reversed(before["spans"]), strict=True):
        name = after["text"][span.start : span.end]
        assert lent[name] == span.label == old[2]
        left_after = left_after[: span.start] + left_after[span.end :]
        left_before = left_before[: old[0]] + left_before[old[1] :]
    assert left_after == left_before


def test_a_name_that_stands_once_is_not_lent() -> None:
    stock = Stock("en", [row("[Baku|GPE] [Osh|GPE] [Osh|GPE] [Ossh|GPE]")])
    assert {stock.pick("Baku", "GPE", Random(seed)) for seed in range(20)} == {"Osh"}
    assert stock.pick("EU", "ORG", Random(0)) == "EU"


def test_most_names_give_way() -> None:
    names = [f"[Name{letter}|PER]" for letter in "abcdefghijklmnopqrstuvwxyz"]
    before = row(" ".join(names))
    after = swap(before, Stock("en", [before] * 2), Random(0))
    changed = sum(a != b for a, b in zip(before["text"].split(), after["text"].split(), strict=True))
    assert 10 < changed < 26


@pytest.mark.parametrize(
    ("argument", "written"), [("", ["In Osh", "To Osh"]), (":0", []), (":2:1", ["in osh", "to osh"] * 2)]
)
def test_files_are_written_as_often_as_asked(
    argument: str, written: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [row("In [Osh|GPE]"), row("Nobody here"), row("To [Osh|GPE]")]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["swap_names", "en", f"{tmp_path / 'out'}", f"{tmp_path / 'a.jsonl'}{argument}"])
    main()
    assert [json.loads(line)["text"] for line in (tmp_path / "out").read_text().splitlines()] == written


def test_lower_case_moves_no_name() -> None:
    assert write_lower(row("In [Baku|GPE]"))["text"] == "in baku"
    assert write_lower(row("[İzmir|GPE]"))["text"] == "İzmir"  # its lower case is longer
