"""``mediacoop unknown``, run as people run it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mediacoop.cli import app
from mediacoop.gazetteer import cache

TEXTS = {
    "a.txt": "Борис Листьев посетил Астану. Затем Листьев выступил с речью.".encode(),
    "b.txt": "Писатель Борис Листьев прибыл в Астану.".encode(),
    "bad.txt": "Листьев".encode("cp1251"),
    "c.txt": b"Pavel Oakleyson arrived in Tashkent.",
}


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    for name, data in TEXTS.items():
        (tmp_path / name).write_bytes(data)
    return [str(tmp_path / name) for name in TEXTS]


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, arguments)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def test_json_has_everything_and_a_bad_file_stops_nothing(files: list[str]) -> None:
    code, out, err = run("unknown", *files, "--format", "json")
    assert code == 1
    assert err.count("\n") == 1
    assert "bad.txt: is not UTF-8" in err
    first, second = json.loads(out)
    assert first == {
        "name": "Борис Листьев",
        "names": {"ru": "Борис Листьев"},
        "label": "PER",
        "kind": "person",
        "country": "country/kz",
        "documents": 2,
        "mentions": 3,
        "may_be": [],
        "contexts": [
            {"file": files[0], "text": "Борис Листьев посетил Астану."},
            {"file": files[1], "text": "Писатель Борис Листьев прибыл в Астану."},
        ],
    }
    assert (second["name"], second["country"]) == ("Pavel Oakleyson", "country/uz")


def test_table_and_csv_have_a_row_for_each_name(files: list[str]) -> None:
    code, out, _ = run("unknown", files[0], files[1], files[3])
    assert code == 0
    assert "Борис Листьев person country/kz 2 3 –" in " ".join(out.split())
    rows = list(csv.DictReader(io.StringIO(run("unknown", files[0], files[1], files[3], "--format", "csv")[1])))
    assert [(row["name"], row["documents"]) for row in rows] == [("Борис Листьев", "2"), ("Pavel Oakleyson", "1")]
    assert rows[0]["context"] == "Борис Листьев посетил Астану. | Писатель Борис Листьев прибыл в Астану."


def test_names_of_few_documents_can_be_left_out(files: list[str]) -> None:
    out = run("unknown", *files, "--format", "json", "--least", "2")[1]
    assert [name["name"] for name in json.loads(out)] == ["Борис Листьев"]


def test_two_processes_print_the_same(files: list[str]) -> None:
    one = run("unknown", *files, "--format", "yaml")
    assert run("unknown", *files, "--format", "yaml", "--processes", "2") == one


def test_completed_names_are_read_as_knowledge(
    files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the small world in place of the whole, so that it is compiled quickly."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(cache, "_sources", list)
    monkeypatch.setattr(cache, "knowledge_files", lambda: [Path(__file__).with_name("small.yaml")])
    own = tmp_path / "own.yaml"
    code, out, _ = run("unknown", *files[:2], "--format", "yaml")
    assert code == 0
    own.write_text(out, encoding="utf-8")
    for _ in range(2):  # compiled, then from the cache
        code, out, err = run("extract", files[0], "--knowledge", str(own), "--format", "json")
        assert (code, err) == (0, "")
        assert {mention["entity"] for mention in json.loads(out)["mentions"]} >= {"person/boris-listyev"}
    found = json.loads(run("unknown", *files[:2], "--knowledge", str(own), "--format", "json")[1])
    assert "Борис Листьев" not in {name["name"] for name in found}
    assert len(list((tmp_path / "cache" / "mediacoop").iterdir())) == 1


def test_broken_knowledge_is_told_in_one_line(files: list[str], tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("persons: {person/x: {names: {ru: []}}}", encoding="utf-8")
    code, out, err = run("unknown", files[0], "--knowledge", str(own))
    assert (code, out) == (2, "")
    assert "person/x: has no name" in err
