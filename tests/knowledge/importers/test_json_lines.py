"""JSON lines in the form of the knowledge files."""

from __future__ import annotations

from pathlib import Path

import pytest

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
        3: "position/editor: holder person/bob",
        6: "is no JSON",
        7: "is no JSON",
        8: "org/odd: Object contains unknown field",
    }
    starts |= {
        9: "is a FollowTheMoney entity",
        10: "id 5 of kind None",
        11: "membership of org/outlet in org/odd: organization",
    }
    starts |= {12: "position/editor: source 'somewhere'"}
    assert [problem.line for problem in result.problems] == list(starts)
    for problem in result.problems:
        assert problem.reason.startswith(starts[problem.line])
        assert str(problem).startswith(f"{file}:{problem.line}: ")
