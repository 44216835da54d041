"""Annotated documents are read, and what is wrong with them is told with file, line, reason and remedy."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import pytest

from mediacoop.errors import GoldError, InputError
from mediacoop.evaluation import Annotation, Document, read_gold

SCO = {"start": 7, "end": 10, "label": "ORG", "key": "SCO", "text": "ШОС"}
TEXT = "Саммит ШОС"


def write(file: Path, *documents: Any) -> Path:
    """Write documents, or lines that are none."""
    lines = (line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in documents)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def test_documents_are_read(tmp_path: Path) -> None:
    full = {"id": "d", "lang": "ru", "date": "2017-06", "topic": "sco", "url": "https://x.example", "text": TEXT}
    file = write(tmp_path / "a.jsonl", {**full, "annotations": [{**SCO, "lemma": "ШОС"}]}, "", {"text": "\u2028", "annotations": []})  # fmt: skip
    gold = read_gold(file)
    assert gold.documents == (
        Document(TEXT, (Annotation(7, 10, "ORG", "SCO", "ШОС"),), id="d", language="ru", date="2017-06", topic="sco"),
        Document("\u2028", (), id="a.jsonl:3"),
    )
    assert (dict(gold.aliases), set(gold.obscure)) == ({}, set())


def test_several_files_are_read_in_order(tmp_path: Path) -> None:
    files = [write(tmp_path / name, {"text": name, "annotations": []}) for name in ("b", "a")]
    assert [document.text for document in read_gold(files).documents] == ["b", "a"]


def test_lists_beside_the_first_file_are_read(tmp_path: Path) -> None:
    file = write(tmp_path / "gold.jsonl", {"text": "", "annotations": []})
    write(tmp_path / "aliases.tsv", "SCO\tШОС\tShanghai Six", "", "TASS")
    write(tmp_path / "obscure.txt", "Ivan Iks", "", "Club (Town)")
    gold = read_gold(str(file))
    assert gold.aliases == {"SCO": ("ШОС", "Shanghai Six"), "TASS": ()}
    assert gold.obscure == {"Ivan Iks", "Club (Town)"}
    aliases, obscure = write(tmp_path / "a", "A\tB"), write(tmp_path / "o", "C")
    gold = read_gold(file, aliases=aliases, obscure=str(obscure))
    assert (gold.aliases, gold.obscure) == ({"A": ("B",)}, {"C"})


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "is no JSON"),
        ("[" * 100_000, "is no JSON"),
        ("[1]", "is a list, not an object"),
        ("null", "is missing, not an object"),
        ({"annotations": []}, "text is missing. Give the text"),
        ({"text": 3, "annotations": []}, "text is a number"),
        ({"text": TEXT}, "annotations are missing. Give a list, [] when"),
        ({"text": TEXT, "annotations": {}}, "annotations are an object"),
        ({"text": TEXT, "annotations": [], "id": 3}, "id is a number. Give a string, or leave it out."),
        ({"text": TEXT, "annotations": [], "date": "23.03.2017"}, "date '23.03.2017' is not a date. Give 'YYYY-MM-DD'"),
        ({"text": TEXT, "annotations": [], "lang": "Russian"}, "language 'Russian' is not a language code"),
        ({"text": TEXT, "annotations": ["ШОС"]}, "annotation 1: is a string. Give an object with start"),
        ({"text": TEXT, "annotations": [SCO, {**SCO, "start": "7"}]}, "annotation 2 ('ШОС'): start and end are a string and a number"),
        ({"text": TEXT, "annotations": [{**SCO, "start": True}]}, "start and end are true or false and a number"),
        ({"text": TEXT, "annotations": [{**SCO, "end": 11}]}, "7 to 11 is no stretch of the text, which has 10 code points. Offsets count code points"),
        ({"text": TEXT, "annotations": [{**SCO, "start": 10}]}, "10 to 10 is no stretch"),
        ({"text": TEXT, "annotations": [{**SCO, "start": -1}]}, "-1 to 10 is no stretch"),
        ({"text": TEXT, "annotations": [{**SCO, "start": 6}]}, "6 to 10 is ' ШОС' in the text, not 'ШОС'"),
        ({"text": TEXT, "annotations": [{**SCO, "label": "PERSON"}]}, "label 'PERSON' is unknown. Give one of GPE, LOC, ORG, PER, NORP, ROLE."),
        ({"text": TEXT, "annotations": [{**SCO, "label": ["PER"]}]}, "label ['PER'] is unknown"),
        ({"text": TEXT, "annotations": [{**SCO, "key": " "}]}, "key is an empty string. Give the entity's name, a country's two-letter code, or '?' if not known."),
        ({"text": TEXT, "annotations": [{**SCO, "key": None}]}, "key is missing"),
        ({"text": TEXT, "annotations": [{**SCO, "lemma": []}]}, "lemma is a list. Give the name's base form"),
    ],
)  # fmt: skip
def test_a_broken_line_is_refused(tmp_path: Path, line: Any, problem: str) -> None:
    file = write(tmp_path / "gold.jsonl", {"text": "", "annotations": []}, line)
    with pytest.raises(GoldError) as error:
        read_gold(file)
    (told,) = error.value.problems
    assert told.startswith(f"{file}:2: ")
    assert problem in told


def test_all_problems_of_all_files_are_told(tmp_path: Path) -> None:
    bad = {"text": TEXT, "annotations": [{**SCO, "label": "X", "key": ""}, {**SCO, "end": 99}]}
    files = [write(tmp_path / name, bad, "x") for name in ("a", "b")]
    with pytest.raises(GoldError, match=r"the annotated documents have 8 problem\(s\)") as error:
        read_gold(files)
    assert [problem.split(": ")[0] for problem in error.value.problems] == [
        f"{file}:{line}" for file in files for line in (1, 1, 1, 2)
    ]
    assert pickle.loads(pickle.dumps(error.value)).problems == error.value.problems


@pytest.mark.parametrize(
    ("data", "problem"),
    [(None, "No such file"), ("ё".encode("cp1251"), r"is not UTF-8 \(byte 0\). Convert it"), (b"\n", "no annotated documents")],
)  # fmt: skip
def test_a_file_that_cannot_be_used_is_named(tmp_path: Path, data: bytes | None, problem: str) -> None:
    file = tmp_path / "gold.jsonl"
    if data is not None:
        file.write_bytes(data)
    with pytest.raises(InputError, match=problem) as error:
        read_gold(file)
    assert str(file) in str(error.value)


def test_no_file_at_all_is_refused() -> None:
    with pytest.raises(InputError, match="no file: no annotated documents"):
        read_gold([])


def test_a_named_list_must_be_there(tmp_path: Path) -> None:
    file = write(tmp_path / "gold.jsonl", {"text": "", "annotations": []})
    with pytest.raises(InputError, match="No such file"):
        read_gold(file, aliases=tmp_path / "none.tsv")
