"""A row whose Wikidata id is that of something else is told apart from one that adds a name."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import pytest

from mediacoop.knowledge import KnowledgeBase
from mediacoop.knowledge.importers import KnowledgeImportWarning, import_ftm, import_wikidata

TEXT = """\
countries:
  country/xa: {identifiers: {iso_3166_1: XA, wikidata: Q9001}, names: {en: [Alphaland], ru: [Альфаландия]}}
persons:
  person/ann: {identifiers: {wikidata: Q9002}, names: {en: [Ann Testova], ru: [Анна Тестова]}}
organizations:
  org/bank: {identifiers: {wikidata: Q9003}, names: {en: [State Bank]}}
"""
CASES = [
    ("Person", "person", "Wrong Fellow", "Q9001", "wikidata Q9001 is that of country/xa, which is of another kind"),
    ("Person", "person", "Ann Testova", "Q9003", "wikidata Q9003 is that of org/bank, which is of another kind"),
    ("Organization", "organization", "Ann Test Fund", "Q9002", "is that of person/ann, which is of another kind"),
    ("Person", "person", "John Wrong", "Q9002", "whose names share no word with 'John Wrong'; it is left out"),
    ("Person", "person", "Ann Marriedname", "Q9002", None),
    ("Person", "person", "Hanna Tyestova", "Q9002", None),
    ("Person", "person", "А. Тестова", "Q9002", None),
    ("Person", "person", "安娜", "Q9002", None),  # nothing in letters that can be compared
    ("Organization", "organization", "BoS", "Q9003", None),  # bodies have other names and abbreviations
    ("Territory", "area", "Republic of Alphaland", "Q9001", None),
]


@pytest.fixture
def kb(tmp_path: Path) -> KnowledgeBase:
    (tmp_path / "own.yaml").write_text(TEXT, encoding="utf-8")
    return KnowledgeBase.from_files([tmp_path / "own.yaml"])


@pytest.mark.parametrize(("schema", "variable", "name", "item", "reason"), CASES)
def test_the_bearer_of_an_id(
    kb: KnowledgeBase, tmp_path: Path, schema: str, variable: str, name: str, item: str, reason: str | None
) -> None:
    line = {"id": "x-1", "schema": schema, "properties": {"name": [name], "wikidataId": [item]}}
    (tmp_path / "a.json").write_text(json.dumps(line), encoding="utf-8")
    address = {"type": "uri", "value": f"http://www.wikidata.org/entity/{item}"}
    cells = {variable: address, f"{variable}Label": {"type": "literal", "xml:lang": "en", "value": name}}
    (tmp_path / "b.json").write_text(json.dumps({"results": {"bindings": [cells]}}), encoding="utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", KnowledgeImportWarning)
        results = [import_ftm(tmp_path / "a.json", into=kb), import_wikidata(tmp_path / "b.json", into=kb)]
    for result in results:
        assert result.entities == []
        assert [problem.reason for problem in result.problems if reason is None or reason not in problem.reason] == []
        assert bool(result.problems) == (reason is not None)
        assert [name in entity.names for entity in result.extended] == ([True] if reason is None else [])
