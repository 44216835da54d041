"""The command line, run as people run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

import mediacoop
from mediacoop.cli import app

RU = "Генсек ШОС встретился с журналистами Казинформа в Астане."
EN = "The OTS secretariat met Pavel Testov in Baku. [bold]Kazakhstan[/bold] hosted \x1b[31mit."
BROKEN = """\
organizations:
  org/club-of-test:
    names: {en: [Club of Test]}
    country: country/nowhere
"""


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    contents = {"ru.txt": RU.encode(), "bad.txt": RU.encode("cp1251"), "en.txt": b"\xef\xbb\xbf" + EN.encode()}
    for name, data in contents.items():
        (tmp_path / name).write_bytes(data)
    return [str(tmp_path / name) for name in ("ru.txt", "en.txt")]


def run(*arguments: str, stdin: str | bytes | None = None) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, arguments, input=stdin)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def test_table_shows_entities_roles_and_unknown_names(files: list[str]) -> None:
    code, out, err = run("extract", *files, "--date", "2017-03-23")
    assert (code, err) == (0, "")
    words = " ".join(out.split())
    assert "ORG Shanghai Cooperation Organisation org/sco Шанхайская организация сотрудничества 1 ШОС" in words
    assert "Генсек ШОС position/sco-secretary-general Rashid Alimov" in words
    assert "PER Pavel Testov – – 1 Pavel Testov" in words
    assert [out.index(file.rsplit(os.sep)[-1]) for file in files] == sorted(out.index(Path(f).name) for f in files)


def test_table_prints_nothing_that_steers_the_terminal(tmp_path: Path) -> None:
    file = tmp_path / "[bold]\x1b[31m.txt"
    file.write_text("Саммит ШОС", encoding="utf-8")
    code, out, _ = run("extract", str(file))
    assert code == 0
    assert "[bold]" in out
    assert "\x1b" not in out


def test_json_is_an_object_for_one_file_and_an_array_for_several(files: list[str]) -> None:
    one = json.loads(run("extract", files[0], "--format", "json", "--date", "2017-03-23")[1])
    assert (one["file"], one["text"], one["date"]) == (files[0], RU, "2017-03-23")
    both = json.loads(run("extract", *files, "--format", "json")[1])
    assert [(doc["file"], doc["text"]) for doc in both] == [(files[0], RU), (files[1], EN)]


def test_jsonl_is_one_line_for_each_file(files: list[str]) -> None:
    lines = run("extract", *files, "--format", "jsonl")[1].splitlines()
    assert [json.loads(line)["file"] for line in lines] == files


def test_two_processes_print_the_same(files: list[str]) -> None:
    one = run("extract", *files, "--format", "jsonl")
    assert run("extract", *files, "--format", "jsonl", "--processes", "2") == one


@pytest.mark.parametrize("arguments", [["-"], []])
def test_reads_standard_input(arguments: list[str]) -> None:
    code, out, _ = run("extract", *arguments, "--format", "json", stdin=RU)
    assert code == 0
    assert (json.loads(out)["file"], json.loads(out)["text"]) == ("-", RU)


@pytest.mark.parametrize(
    ("name", "reason"), [("bad.txt", "is not UTF-8"), ("none.txt", "No such file"), ("", "Is a directory")]
)
def test_a_file_that_cannot_be_read_is_named_and_the_others_are_done(files: list[str], name: str, reason: str) -> None:
    bad = str(Path(files[0]).parent / name) if name else str(Path(files[0]).parent)
    code, out, err = run("extract", files[0], bad, files[1], "--format", "json")
    assert code == 1
    assert [doc["file"] for doc in json.loads(out)] == files
    assert err.count("\n") == 1
    assert bad in err
    assert reason in err


def test_only_unreadable_files_give_an_empty_array(tmp_path: Path) -> None:
    code, out, _ = run("extract", str(tmp_path / "a"), str(tmp_path / "b"), "--format", "json")
    assert (code, json.loads(out)) == (1, [])


@pytest.mark.parametrize("options", [["--date", "2017-13-01"], ["--language", "xx1"]])
def test_a_bad_option_is_one_line_on_standard_error(files: list[str], options: list[str]) -> None:
    code, out, err = run("extract", files[0], *options)
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert options[1] in err


def test_given_language_is_used(files: list[str]) -> None:
    doc = json.loads(run("extract", files[0], "--language", "kk", "--format", "json")[1])
    assert [segment["language"] for segment in doc["segments"]] == ["kk"]


def test_built_in_knowledge_is_sound() -> None:
    code, out, _ = run("knowledge", "check")
    assert code == 0, out
    lines = [line.split() for line in out.partition("state")[0].splitlines() if line.strip()]
    counts = {line[1]: int(line[0].replace(",", "")) for line in lines}
    assert counts["country"] >= 193
    assert min(counts.values()) > 0
    assert "Kazakhstan" in out
    assert "other states" in out


def test_own_knowledge_may_refer_to_the_built_in_one(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(BROKEN.replace("country/nowhere", "country/kz"), encoding="utf-8")
    assert run("knowledge", "check", str(file))[0] == 0


def test_broken_knowledge_is_refused_with_file_entry_and_reason(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(BROKEN, encoding="utf-8")
    code, out, _ = run("knowledge", "check", str(file))
    assert code == 1
    assert out == f"{file}: org/club-of-test: country country/nowhere is not defined anywhere\n"


def test_version_is_printed() -> None:
    code, out, _ = run("--version")
    assert (code, out) == (0, f"mediacoop {mediacoop.__version__}\n")


def _start(*arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "mediacoop", *arguments]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_runs_as_a_module_from_a_pipe_into_a_pipe() -> None:
    out, err = _start("extract", "--format", "jsonl").communicate(RU.encode())
    assert json.loads(out)["text"] == RU
    assert err == b""


def test_a_reader_that_leaves_early_is_no_error(files: list[str]) -> None:
    process = _start("extract", *files * 200, "--format", "jsonl")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.wait(60)
