"""What an exporter writes, its importer reads again: nothing is lost."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import pytest

from mediacoop.knowledge import KnowledgeBase
from mediacoop.knowledge.exporters import export_csv, export_ftm, export_jsonl
from mediacoop.knowledge.importers import Imported, import_csv, import_ftm, import_jsonl

SMALL = Path(__file__).parents[1] / "small.yaml"
MORE = """\
organizations:
  org/bank:
    country: country/kz
    start: 1999
    source: "https://example.org/bank"
    description: A bank, "so called"
    names: {en: [Bank of Test, {former: [First Bank, Old Bank], start: 1990, end: 1999-05, source: "data:test"}]}
memberships:
  - {member: country/kz, organization: org/bank, role: observer, start: 2001-02-03, source: "data:test"}
  - {member: org/kazinform, organization: org/bank, role: member, source: "https://example.org/m"}
positions:
  position/bank-head:
    of: org/bank
    start: 1999
    source: "data:test"
    titles: {en: [Governor]}
    shared: true
    holders:
      - {person: person/wu-ming, start: 2011, source: "data:test", confirmed: 2020-05, confirmed_by: "https://example.org/w", note: acting}
"""


@pytest.fixture(scope="module")
def kb(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    more = tmp_path_factory.mktemp("knowledge") / "more.yaml"
    more.write_text(MORE, encoding="utf-8")
    return KnowledgeBase.from_files([SMALL, more])


def write_and_read(kb: KnowledgeBase, form: str, folder: Path, into: KnowledgeBase | None = None) -> Imported:
    if form in ("csv", "tsv"):
        export_csv(kb, folder, suffix=form)
        return import_csv(folder, into=into)
    export, read = (export_ftm, import_ftm) if form == "ftm" else (export_jsonl, import_jsonl)
    export(kb, folder / "all.jsonl")
    return read(folder / "all.jsonl", into=into)


@pytest.mark.parametrize("form", ["csv", "tsv", "ftm", "jsonl"])
def test_round_trip(kb: KnowledgeBase, form: str, tmp_path: Path) -> None:
    result = write_and_read(kb, form, tmp_path)
    assert result.problems == ()
    if form in ("ftm", "jsonl"):  # titles of any body belong to no entry
        result.base.titles.update(kb.titles)
    assert result.base.to_bytes() == kb.to_bytes()
    assert [entity.id for entity in result.entities] == [entity.id for entity in kb]


@pytest.mark.parametrize("form", ["csv", "tsv", "ftm", "jsonl"])
def test_what_is_known_already_is_not_new(kb: KnowledgeBase, form: str, tmp_path: Path) -> None:
    result = write_and_read(kb, form, tmp_path, into=kb)
    assert result.problems == ()
    assert result.base.to_bytes() == kb.to_bytes()
    assert result.entities == []


def test_follow_the_money_without_our_own_key_keeps_the_facts(kb: KnowledgeBase, tmp_path: Path) -> None:
    export_ftm(kb, tmp_path / "all.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "all.jsonl").read_text(encoding="utf-8").splitlines()]
    for line in lines:
        line.pop("mediacoop")
    (tmp_path / "foreign.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        result = import_ftm(tmp_path / "foreign.jsonl")
    terms = {(p.name, o.start, o.end, o.note) for o in kb.occupancies for p in [kb[o.person]]}
    assert {(result.base[o.person].name, o.start, o.end, o.note) for o in result.base.occupancies} == terms
    assert len(result.base.memberships) == len(kb.memberships)
    assert {e.name for e in result.entities} == {e.name for e in kb}
    assert "Secretary-General" in {position.name for position in result.base.positions}


def test_csv_of_several_titles_and_quotes_is_one_row(kb: KnowledgeBase, tmp_path: Path) -> None:
    files = {file.stem: file.read_text(encoding="utf-8") for file in export_csv(kb, tmp_path)}
    assert set(files) == {"entities", "names", "positions", "occupancies", "memberships", "titles"}
    assert files["positions"].splitlines()[1] == (
        "position/sco-sg,org/sco,,,,,,Secretary-General | Secretary General,Генеральный секретарь | генсек"
    )
    assert 'org/kazinform,"MIA ""Kazinform""",en,common,,,,' in files["names"].splitlines()
