"""Results of Wikidata's query service, made by hand; the ids are none of Wikidata's."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from mediacoop.errors import InputError
from mediacoop.knowledge import KnowledgeBase
from mediacoop.knowledge.importers import Imported, import_wikidata

BASE = "countries:\n  country/xa: {identifiers: {wikidata: Q9000001}, names: {en: [Alphaland]}}\n"


def row(**cells: str) -> dict[str, Any]:
    return {key: cell(value) for key, value in cells.items()}


def cell(value: str) -> dict[str, str]:
    if re.fullmatch("Q9[0-9]+", value):
        return {"type": "uri", "value": f"http://www.wikidata.org/entity/{value}"}
    if value.startswith("_:"):
        return {"type": "bnode", "value": value}
    text, _, language = value.partition("@")
    return {"type": "literal", "value": text, **({"xml:lang": language} if language else {})}


ANN = {"person": "Q9000002", "personLabel": "Ann Test@en"}
ROWS = [
    row(**ANN, person_ru="Анна Тестова", gender="Q6581072", country="Q9000001", position="Q9000003", positionLabel="Minister@en", of="Q9000001", start="2016-01-01T00:00:00Z", end="2018-05-01T00:00:00Z"),
    row(**ANN, personAltLabel="A. Test", position="Q9000003", start="2019-01-01T00:00:00Z", startPrecision="11", end="_:b0"),
    row(person="Q9000004", personLabel="Q9000004@en"),
    row(person="Q9000005", personLabel="Bob Test@en-gb", position="Q9000006"),
    row(organization="Q9000007", organizationLabel="Club@en", member="Q9000001", start="2001-06-15T00:00:00Z"),
    row(city="Q9000008", cityLabel="Town@en", country="Q9000001"),
]  # fmt: skip


def read(folder: Path, rows: list[dict[str, Any]]) -> Imported:
    (folder / "base.yaml").write_text(BASE, encoding="utf-8")
    answer = {"head": {"vars": []}, "results": {"bindings": rows}}
    (folder / "query.json").write_text(json.dumps(answer), encoding="utf-8")
    return import_wikidata(folder / "query.json", into=KnowledgeBase.from_files([folder / "base.yaml"]))


def test_rows_become_entities_offices_and_memberships(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="3 problem"):
        result = read(tmp_path, ROWS)
    found = {e.id: (e.names, e.identifiers["wikidata"], e.country) for e in result.entities}
    assert found == {
        "person/q9000002": (("Ann Test", "A. Test", "Анна Тестова"), "Q9000002", "country/xa"),
        "person/q9000005": (("Bob Test",), "Q9000005", None),
        "org/q9000007": (("Club",), "Q9000007", None),
        "place/q9000008": (("Town",), "Q9000008", "country/xa"),
    }
    assert result.base["person/q9000002"].gender == "female"
    source = "https://www.wikidata.org/wiki/Q9000002"
    assert [(o.person, o.position, o.start, o.end, o.source) for o in result.base.occupancies] == [
        ("person/q9000002", "position/q9000003", "2016", "2018-05", source),
        ("person/q9000002", "position/q9000003", "2019-01-01", None, source),
    ]
    assert result.base.position("position/q9000003").of == "country/xa"
    assert [(m.member, m.organization, m.start) for m in result.base.memberships] == [
        ("country/xa", "org/q9000007", "2001-06-15")
    ]
    assert [(problem.line, problem.reason) for problem in result.problems] == [
        (2, "?end is a blank node, a value that Wikidata does not know; it is left out"),
        (3, "person/q9000004: has no name"),
        (4, "Q9000006: without ?of it is not known whose office it is"),
    ]


def test_an_office_has_what_every_row_says_of_it(tmp_path: Path) -> None:
    post = {"person": "Q9000002", "personLabel": "Ann Test@en", "position": "Q9000003"}
    result = read(
        tmp_path,
        [
            row(**post, positionLabel="Chair@en", start="2016-03-01T00:00:00Z"),
            row(**post, positionLabel="Председатель@ru", of="Q9000007", start="2018-03-01T00:00:00Z"),
            row(organization="Q9000007", organizationLabel="Club@en"),
        ],
    )
    assert result.problems == ()
    [position] = result.base.positions
    assert (position.of, position.titles) == ("org/q9000007", {"en": ("Chair",), "ru": ("Председатель",)})
    assert [term.start for term in result.base.occupancies] == ["2016-03", "2018-03"]


def test_one_known_needs_no_label(tmp_path: Path) -> None:
    result = read(tmp_path, [row(organization="Q9000001"), row(media="Q9000001", mediaLabel="Альфаландия@ru")])
    assert result.problems == ()
    assert result.base["country/xa"].names == ("Alphaland", "Альфаландия")


@pytest.mark.parametrize("content", ["{}", "no json", '{"results": {"bindings": 1}}'])
def test_what_is_no_result_is_refused(content: str, tmp_path: Path) -> None:
    (tmp_path / "query.json").write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match="is no SPARQL result"):
        import_wikidata(tmp_path / "query.json")


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (row(born="1950"), "?born is not read; rename it in the query. Read are ?person, ?organization, "),
        (row(end="http://www.wikidata.org/.well-known/genid/0a1"), "?end is a blank node, a value that Wikidata does"),
        (row(gender="_:t123"), "?gender is a blank node"),
        (row(country="t123"), "?country 't123' is no item (http://www.wikidata.org/entity/Q...); it is left out"),
        (row(member="Q9000001"), "Q9000001: without ?organization it is not known what it is a member of"),
        (
            row(position="Q9000003", positionLabel="Chief@en"),
            "Q9000003: without ?of it is not known whose office it is",
        ),
    ],
)
def test_what_is_not_read_is_told_once(cells: dict[str, Any], reason: str, tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="1 problem"):
        result = read(
            tmp_path, [row(**ANN), {**row(**ANN), **cells}, {**row(**ANN), **cells}][: 2 if "Q9" in reason else 3]
        )
    assert [entity.id for entity in result.entities] == ["person/q9000002"]
    assert [problem.line for problem in result.problems] == [2]
    assert result.problems[0].reason.startswith(reason)


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (None, "is no row: an object with a cell for each variable; it is left out (2 rows from here on)"),
        (1, "is no row: an object with a cell for each variable; it is left out (2 rows from here on)"),
        *(
            ({**row(**ANN), "gender": gender}, "?gender is no cell: an object with a type and a value; it is left out (2 rows from here on)")
            for gender in (None, "female", {"type": "literal", "value": None}, {"type": "literal"})
        ),
    ],
)  # fmt: skip
def test_what_is_no_row_or_no_cell_is_told_and_the_rest_kept(bad: Any, reason: str, tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="1 problem"):
        result = read(tmp_path, [bad, row(**ANN), bad])
    assert [(entity.id, entity.gender) for entity in result.entities] == [("person/q9000002", None)]
    assert [(problem.line, problem.reason) for problem in result.problems] == [(1, reason)]


def test_a_row_without_an_entity_is_told(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="2 problem"):
        result = read(tmp_path, [row(item="Q9000002"), row(start="2001-05-06")])
    assert [(problem.line, problem.reason.partition(";")[0]) for problem in result.problems] == [
        (1, "?item is not read"),
        (1, "has no entity, office or member that is read (2 rows from here on)"),
    ]


def test_labels_of_items_are_no_problem(tmp_path: Path) -> None:
    cells = row(**ANN, country="Q9000001", countryLabel="Alphaland@en", genderLabel="female@en", of_ru="Альфаландия")
    assert read(tmp_path, [cells]).problems == ()


def test_one_known_by_name_and_office_is_that_one(tmp_path: Path) -> None:
    known = "persons:\n  person/bob: {names: {en: [Bob Test]}}\npositions:\n  position/xa-chief:\n    of: country/xa\n"
    known += "    titles: {en: [Chief]}\n    holders: [{person: person/bob, start: 2001, source: data:x}]\n"
    (tmp_path / "own.yaml").write_text(BASE + known, encoding="utf-8")
    cells = row(
        person="Q9000005", personLabel="Bob Test@en", position="Q9000006", positionLabel="chief@en", of="Q9000001"
    )
    (tmp_path / "query.json").write_text(json.dumps({"results": {"bindings": [cells]}}), encoding="utf-8")
    result = import_wikidata(tmp_path / "query.json", into=KnowledgeBase.from_files([tmp_path / "own.yaml"]))
    assert (result.problems, result.entities, len(result.base.positions), len(result.base.occupancies)) == (
        (),
        [],
        1,
        1,
    )
