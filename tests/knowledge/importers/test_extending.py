"""Rows about entities that the base has: what they add, and what stays as it is there."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import msgspec
import pytest

from mediacoop.knowledge import KnowledgeBase
from mediacoop.knowledge.importers import KnowledgeImportWarning, import_jsonl

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


def import_rows(folder: Path, *rows: dict[str, Any]) -> tuple[KnowledgeBase, list[str]]:
    """Give the small base with rows imported into it, and the problems."""
    (folder / "own.yaml").write_text(TEXT, encoding="utf-8")
    file = folder / "rows.jsonl"
    file.write_bytes(msgspec.json.Encoder().encode_lines(rows))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", KnowledgeImportWarning)
        result = import_jsonl(file, into=KnowledgeBase.from_files([folder / "own.yaml"]))
    return result.base, [problem.reason for problem in result.problems]


@pytest.mark.parametrize(
    ("row", "field", "value"),
    [
        (BANK | {"identifiers": {"wikidata": "Q9000002"}}, "identifiers", {"wikidata": "Q9000002"}),
        (BANK | {"country": "country/xa"}, "country", "country/xa"),
        (BANK | {"description": "a bank"}, "description", "a bank"),
        (BANK | {"end": "2009", "source": "data:y"}, "end", "2009"),
        (BANK, "names", ("State Bank", "Bank of State")),
        (ANN | {"gender": "female"}, "gender", "female"),
        (UNION | {"end": "2009", "source": "data:y"}, "end", None),  # its source would be lost
        (UNION | {"source": "data:y"}, "source", "data:x"),
        (UNION | {"identifiers": {"isni": "1"}}, "identifiers", {"wikidata": "Q9000001", "isni": "1"}),
    ],
)
def test_open_fields_are_filled(row: dict[str, Any], field: str, value: object, tmp_path: Path) -> None:
    base, problems = import_rows(tmp_path, row)
    assert (getattr(base[row["id"]], field), problems) == (value, [])


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        (
            [ANN | {"gender": "unknown"}],
            "person/ann: gender is male, female or left out, not 'unknown'; it is left out",
        ),
        ([ANN | {"country": "country/xb"}], "person/ann: country country/xb is not defined anywhere"),
        ([BANK | {"end": "2009"}], "org/bank: has dates without their source"),
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
    base, problems = import_rows(tmp_path, *rows)
    entity = base[rows[0]["id"]]
    gender = "male" if len(rows) > 1 else None
    assert (entity.country, entity.gender, entity.end, entity.identifiers) == (None, gender, None, {})
    assert problems == [reason]
