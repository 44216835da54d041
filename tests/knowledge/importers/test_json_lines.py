"""JSON lines in the form of the knowledge files."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediacoop.errors import InputError
from mediacoop.knowledge.importers import KnowledgeImportWarning, import_jsonl

LINES = """\
{"id": "org/outlet", "kind": "media", "names": {"en": ["Outlet", {"abbreviation": "OUT", "weak": true}]}}
{"id": "person/ann", "names": {"en": ["Ann Test"]}}
{"id": "position/editor", "of": "org/outlet", "titles": {"en": ["Editor"]}, "holders": [{"person": "person/ann", "source": "data:x"}, {"person": "person/bob", "source": "data:x"}]}
{"person": "person/ann", "position": "position/editor", "start": "2019", "source": "data:x"}

not json
[1]
{"id": "org/odd", "names": {"en": ["Odd"]}, "colour": "red"}
{"id": "Q1", "schema": "Person", "properties": {}}
{"id": 5}
{"member": "org/outlet", "organization": "org/odd", "role": "member", "source": "data:x"}
{"person": "person/ann", "position": "position/editor", "start": "2019", "source": "somewhere"}
"""


def test_good_lines_are_kept_and_bad_ones_told(tmp_path: Path) -> None:
    file = tmp_path / "more.jsonl"
    file.write_text(LINES, encoding="utf-8")
    with pytest.warns(KnowledgeImportWarning, match="8 problem"):
        result = import_jsonl(file)
    assert [entity.id for entity in result.entities] == ["org/outlet", "person/ann"]
    assert result.base["org/outlet"].kind == "media"
    assert [(o.person, o.start) for o in result.base.occupancies] == [("person/ann", None), ("person/ann", "2019")]
    starts = {
        3: "position/editor (person/bob): holder person/bob",
        6: "is no JSON",
        7: "is no JSON",
        8: "org/odd: field 'colour' is unknown. Known here: names, ",
    }
    starts |= {
        9: "is a FollowTheMoney entity",
        10: "id 5 is not like person/..., ",
        11: "membership of org/outlet in org/odd: organization",
    }
    starts |= {12: "position/editor (person/ann): source 'somewhere'"}
    assert [problem.line for problem in result.problems] == list(starts)
    for problem in result.problems:
        assert problem.reason.startswith(starts[problem.line])
        assert str(problem).startswith(f"{file}:{problem.line}: ")


POSITION = '{"id": "position/editor", "of": "org/outlet", "titles": {"en": ["Editor"]}, "holders": %s}\n'


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"kind": "media", "names": {"en": ["Odd"]}}\n', "has no id"),
        (POSITION % "null", "position/editor: holders is a NoneType, not a list"),
        (POSITION % "5", "position/editor: holders is a int, not a list"),
        (
            '{"person": "person/ann", "position": "position/none", "source": "data:x"}\n',
            "position/none (person/ann): position position/none is not defined anywhere",
        ),
        ('{"id": "person/ann", "names": {"en": [{"common": "A. Test", "start": "soon"}]}}\n', None),
    ],
)
def test_a_bad_line_never_stops_the_others(line: str, reason: str | None, tmp_path: Path) -> None:
    file = tmp_path / "more.jsonl"
    file.write_text(line + '{"id": "org/outlet", "kind": "media", "names": {"en": ["Outlet"]}}\n', encoding="utf-8")
    first = tmp_path / "first.jsonl"
    first.write_text('{"id": "person/ann", "names": {"en": ["Ann Test"]}}\n', encoding="utf-8")
    base = import_jsonl(first).base
    with pytest.warns(KnowledgeImportWarning):
        result = import_jsonl(file, into=base)
    assert [entity.id for entity in result.entities] == ["org/outlet"]
    assert result.base["person/ann"].names == ("Ann Test",)
    assert result.base.occupancies == []
    if reason:
        assert [problem.reason for problem in result.problems] == [reason]


@pytest.mark.parametrize("content", ['[{"id": "org/a"}]', '{\n "id": "org/a"\n}', "[\n]"])
def test_one_json_value_is_refused(content: str, tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match="is one JSON value, not an object on each line"):
        import_jsonl(tmp_path / "one.json")


def test_what_refers_to_what_was_left_out_goes_with_it(tmp_path: Path) -> None:
    file = tmp_path / "more.jsonl"
    lines = ['{"id": "org/b0", "names": {"en": ["B0"]}, "parent": "org/none"}']
    lines += [f'{{"id": "org/b{n}", "names": {{"en": ["B{n}"]}}, "parent": "org/b{n - 1}"}}' for n in range(1, 2000)]
    file.write_text("\n".join([*reversed(lines), '{"id": "org/kept", "names": {"en": ["Kept"]}}']), encoding="utf-8")
    with pytest.warns(KnowledgeImportWarning, match="2000 problem"):
        result = import_jsonl(file)
    assert [entity.id for entity in result.entities] == ["org/kept"]
    assert result.problems[0].reason == "org/b1999: parent org/b1998 is not defined anywhere"
