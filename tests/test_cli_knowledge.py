"""The commands that look into the knowledge base, run as people run them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mediacoop.cli import app


def run(*arguments: str) -> tuple[int, str, str]:
    """Give the exit code, the words of the output and what is on standard error."""
    result = CliRunner().invoke(app, ["knowledge", *arguments])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, " ".join(result.stdout.split()), result.stderr


@pytest.mark.parametrize(
    ("arguments", "there", "not_there"),
    [
        (["find", "Казинформом"], ["org/kazinform media Kazinform Казинформ country/kz"], []),
        (["find", "генсек ШОС"], ["position/sco-secretary-general position Secretary-General"], []),
        (["find", "Казинформом", "--format", "csv"], ["id,kind,name,in Russian,country org/kazinform,media,Kazinform,Казинформ,country/kz"], ["position/"]),
        (["members", "org/sco", "--date", "2017", "--format", "json"], ['"id": "country/in", "name": "India", "status": "member?"'], ["not sure"]),
        (["holders", "position/sco-secretary-general", "--date", "2017", "--format", "csv"], ["position,holder,id,from,until,source,note Secretary-General,Rashid Alimov,person/rashid-alimov,2016-01-01,"], []),
        (["show", "org/sco"], ["Shanghai Cooperation Organisation org/sco", "ШОС (abbreviation)", "position/sco-secretary-general Secretary-General"], []),
        (["show", "person/rashid-alimov", "position/sco-secretary-general"], ["Tajik diplomat", "2016", "Vladimir Norov person/vladimir-norov"], []),
        (["show", "position/tr-prime-minister"], ["abolished 2018-07"], ["created"]),
        (["members", "org/sco", "--date", "2010-01-01"], ["country/kz Kazakhstan member 2001-06-15", "country/in India observer"], ["Belarus member"]),
        (["members", "org/sco", "--date", "2010-01-01", "--role", "member"], ["Kazakhstan member 2001-06-15"], ["not sure"]),
        (["members", "org/sco", "--date", "2017", "--role", "member"], ["India member? 2017-06", "? not sure: since when it is so is not known, the status changed on the date"], ["observer"]),
        (["members", "org/sco", "--date", "2300"], ["Kazakhstan member? 2001-06-15"], []),
        (["holders", "position/sco-secretary-general", "--date", "2017-03-23"], ["Rashid Alimov"], ["Norov"]),
        (["holders", "position/sco-secretary-general", "--date", "2018", "--until", "2019"], ["Rashid Alimov", "Norov"], ["Zhang"]),
        (["holders", "org/sco", "--date", "2017-03-23"], ["Secretary-General Rashid Alimov"], []),
    ],
)  # fmt: skip
def test_commands(arguments: list[str], there: list[str], not_there: list[str]) -> None:
    code, out, err = run(*arguments)
    assert (code, err) == (0, "")
    assert [words for words in there if words not in out] == []
    assert [words for words in not_there if words in out] == []


@pytest.mark.parametrize(
    ("arguments", "code", "complaint"),
    [
        (["show", "org/kazinfrom"], 2, "no entity 'org/kazinfrom' in the knowledge base. Nearest: org/kazinform"),
        (["show", "Казинформом"], 2, "Nearest: org/kazinform"),
        (["members", "org/shos"], 2, "no entity 'org/shos'"),
        (["members", "country/kz"], 2, "country/kz is no organization: its kind is country"),
        (["find", ""], 2, "a name is needed"),
        (["find", " "], 2, "a name is needed"),
        (["holders", "position/sco-secretary-genral"], 2, "Nearest: position/sco-secretary-general"),
        (["holders", "position/sco-secretary-general", "--date", "1901"], 1, "no fact tells"),
        (["holders", "position/sco-secretary-general", "--date", "soon"], 2, "date 'soon' is not a date"),
        (["holders", "position/sco-secretary-general", "--until", "2017"], 2, "until '2017' needs date"),
        (["find", "Zzyzzx Qwv"], 1, "nothing is called 'Zzyzzx Qwv'"),
        (["find", "министр Zzyzzx"], 1, "nothing is called"),
        (["export", "/no/such/folder/all.jsonl", "--format", "ftm"], 2, "/no/such/folder/all.jsonl: No such file"),
    ],
)
def test_complaints_are_one_line(arguments: list[str], code: int, complaint: str) -> None:
    found, out, err = run(*arguments)
    assert (found, out) == (code, "")
    assert err.count("\n") == 1
    assert complaint in err


def test_export(tmp_path: Path) -> None:
    assert run("export", str(tmp_path / "tables"))[0] == 0
    assert len(list((tmp_path / "tables").iterdir())) == 6
    code, _, err = run("export", str(tmp_path / "all.jsonl"), "--format", "ftm")
    assert code == 0
    assert "peoples were not written" in err
    with (tmp_path / "all.jsonl").open(encoding="utf-8") as lines:
        assert json.loads(next(lines))["schema"]


def test_check_tells_of_ones_own_file(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("persons:\n  person/test-own: {names: {en: [Timo Testinen]}}\n", encoding="utf-8")
    code, out, _ = run("check", str(own))
    assert code == 0
    assert "own.yaml: nothing is wrong with it: 1 person" in out
    code, out, _ = run("check", str(tmp_path / "none.yaml"))
    assert (code, out) == (1, f"{tmp_path / 'none.yaml'}: file: cannot be read: No such file or directory")
