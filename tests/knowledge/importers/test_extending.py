"""Rows about entities that the base has: what they add, and what stays as it is there."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import msgspec
import pytest

from mediacoop.knowledge import KnowledgeBase
from mediacoop.knowledge.importers import Imported, KnowledgeImportWarning, import_jsonl

TEXT = """\
countries:
  country/xa: {names: {en: [Alphaland]}}
organizations:
  org/bank: {names: {en: [State Bank]}}
  org/union: {country: country/xa, start: 1999, source: data:x, identifiers: {wikidata: Q9000001}, names: {en: [Union]}}
persons:
  person/ann: {names: {en: [Ann Test]}}
"""
BANK = {"id": "org/bank", "names": {"en": ["State Bank", "Bank of State"]}}
ANN = {"id": "person/ann"}
UNION = {"id": "org/union"}


def import_rows(folder: Path, *rows: dict[str, Any]) -> Imported:
    """Import rows into the small base."""
    (folder / "own.yaml").write_text(TEXT, encoding="utf-8")
    file = folder / "rows.jsonl"
    file.write_bytes(msgspec.json.Encoder().encode_lines(rows))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", KnowledgeImportWarning)
        return import_jsonl(file, into=KnowledgeBase.from_files([folder / "own.yaml"]))


@pytest.mark.parametrize(
    ("row", "field", "value"),
    [
        (BANK | {"identifiers": {"wikidata": "Q9000002"}}, "identifiers", {"wikidata": "Q9000002"}),
        (BANK | {"country": "country/xa"}, "country", "country/xa"),
        (BANK | {"description": "a bank"}, "description", "a bank"),
        (BANK | {"parent": "org/union"}, "parent", "org/union"),
        (BANK | {"end": "2009", "source": "data:y"}, "end", None),  # dates stay
        (BANK, "names", ("State Bank", "Bank of State")),
        (ANN | {"gender": "female"}, "gender", "female"),
        (UNION | {"identifiers": {"isni": "1"}}, "identifiers", {"wikidata": "Q9000001", "isni": "1"}),
    ],
)
def test_open_fields_are_filled(row: dict[str, Any], field: str, value: object, tmp_path: Path) -> None:
    result = import_rows(tmp_path, row)
    assert (getattr(result.base[row["id"]], field), result.problems) == (value, ())


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        (
            [ANN | {"gender": "unknown"}],
            "person/ann: gender is male, female or left out, not 'unknown'; it is left out",
        ),
        ([ANN | {"country": "country/xb"}], "person/ann: country country/xb is not defined anywhere"),
        ([BANK | {"gender": "male"}], "org/bank: gender is that of persons only: leave it out; it is left out"),
        (
            [BANK | {"identifiers": {"wikidata": "Q9000001"}}],
            "org/bank: wikidata Q9000001 is that of org/union: use that id; it is left out",
        ),
        (
            [ANN | {"gender": "male"}, ANN | {"gender": "female"}],
            "person/ann: gender 'female' contradicts what is known, 'male'; it is left out",
        ),
    ],
)
def test_a_row_that_fits_not_is_told(rows: list[dict[str, Any]], reason: str, tmp_path: Path) -> None:
    result = import_rows(tmp_path, *rows)
    entity = result.base[rows[0]["id"]]
    gender = "male" if len(rows) > 1 else None
    assert (entity.country, entity.gender, entity.end, entity.identifiers) == (None, gender, None, {})
    assert [problem.reason for problem in result.problems] == [reason]


def test_what_was_added_to_is_told(tmp_path: Path) -> None:
    result = import_rows(tmp_path, BANK, ANN | {"names": {"en": ["Ann Test"]}})  # nothing new of the second
    assert [entity.names for entity in result.extended] == [("State Bank", "Bank of State")]
    assert result.entities == []


def test_two_entities_never_get_one_identifier(tmp_path: Path) -> None:
    id = {"identifiers": {"wikidata": "Q9000009"}}
    new = {"id": "org/new", "kind": "organization", "names": {"en": ["New"]}}
    result = import_rows(tmp_path, BANK | id, ANN | id, new | id)
    told = "wikidata Q9000009 is that of org/bank: use that id; it is left out"
    assert [problem.reason for problem in result.problems] == [f"person/ann: {told}", f"org/new: {told}"]
