"""FollowTheMoney entities as OpenSanctions writes them; nobody in them is real."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import pytest

from mediacoop.knowledge import KnowledgeBase
from mediacoop.knowledge.importers import Imported, import_ftm

BASE = """\
countries:
  country/xa: {identifiers: {iso_3166_1: XA, wikidata: Q9001}, names: {en: [Alphaland]}}
persons:
  person/ann: {identifiers: {wikidata: Q9002}, names: {en: [Ann Test]}}
"""


def entity(id: str, schema: str, **properties: Any) -> dict[str, Any]:
    listed = {key: value if isinstance(value, list) else [value] for key, value in properties.items()}
    return {"id": id, "caption": id, "schema": schema, "properties": listed, "datasets": ["xa_list"], "target": False}


LINES = [
    entity("occ-1", "Occupancy", holder="NK-aB1", post="pos-1", startDate=["2016", "2016-02-03"], status="current"),
    entity("NK-aB1", "Person", name=["Борис Тестов", "Boris Testov", "Борис Әлиев"], weakAlias="Boris", gender="male", country="xa"),
    entity("pos-1", "Position", name="Minister of Health of Alphaland", country="xa"),
    entity("pos-2", "Position", name="Member of the Board", organization="xa-bank"),
    entity("xa-bank", "Company", name="Alpha Bank", previousName="Old Bank", incorporationDate="1999-01-05T00:00:00", jurisdiction="xa"),
    entity("occ-2", "Occupancy", holder="Q9002", post="pos-2", endDate="2020", sourceUrl="https://example.org/ann"),
    entity("mem-1", "Membership", member="xa-bank", organization="org-9", startDate="2001"),
    entity("org-9", "PublicBody", name="Bank Union"),
    entity("Q9002", "Person", name=["Ann Test", "Анна Тестова"]),
    entity("adr-1", "Address", full="Main Street"),
    entity("adr-2", "Address", full="High Street"),
    entity("pos-3", "Position", name="King", country="zz"),
    entity("occ-3", "Occupancy", holder="NK-none", post="pos-2"),
    {"id": "odd", "schema": "Person"},
    {"id": "own", "schema": "Person", "mediacoop": "yes"},
    entity("xa-state", "PublicBody", name=["Alphaland", "Альфаландия"], wikidataId="Q9001"),
    entity("town", "Territory", name="Town", level="locality", country="xa"),
]  # fmt: skip


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> Imported:
    folder = tmp_path_factory.mktemp("ftm")
    (folder / "base.yaml").write_text(BASE, encoding="utf-8")
    (folder / "entities.ftm.json").write_text("\n".join(map(json.dumps, LINES)), encoding="utf-8")
    with pytest.warns(UserWarning, match="6 problem"):
        return import_ftm(folder / "entities.ftm.json", into=KnowledgeBase.from_files([folder / "base.yaml"]))


def test_entities(result: Imported) -> None:
    found = {entity.id: (entity.kind, entity.names, entity.country) for entity in result.entities}
    assert found == {
        "person/nk-ab1": ("person", ("Борис Тестов", "Boris Testov", "Boris", "Борис Әлиев"), "country/xa"),
        "org/xa-bank": ("organization", ("Alpha Bank", "Old Bank"), "country/xa"),
        "org/org-9": ("organization", ("Bank Union",), None),
        "place/town": ("city", ("Town",), "country/xa"),
    }
    boris = result.base["person/nk-ab1"]
    assert (boris.name, boris.name_in("ru"), boris.gender) == ("Boris Testov", "Борис Тестов", "male")
    assert [name.text for name in boris.aliases if not name.strong] == ["Boris"]
    bank = result.base["org/xa-bank"]
    assert (bank.start, bank.source, bank.aliases[1].kind) == ("1999-01-05", "data:xa_list", "former")


def test_one_known_by_its_wikidata_id_is_that_one(result: Imported) -> None:
    assert result.base["person/ann"].names == ("Ann Test", "Анна Тестова")
    assert result.base["country/xa"].names == ("Alphaland", "Альфаландия")


def test_positions_occupancies_and_memberships(result: Imported) -> None:
    positions = {position.id: (position.of, position.name) for position in result.base.positions}
    assert positions == {
        "position/pos-1": ("country/xa", "Minister of Health"),
        "position/pos-2": ("org/xa-bank", "Member of the Board"),
    }
    assert [(o.person, o.position, o.start, o.end, o.source) for o in result.base.occupancies] == [
        ("person/nk-ab1", "position/pos-1", "2016-02-03", None, "data:xa_list"),
        ("person/ann", "position/pos-2", None, "2020", "https://example.org/ann"),
    ]
    assert [(m.member, m.organization, m.role, m.start) for m in result.base.memberships] == [
        ("org/xa-bank", "org/org-9", "member", "2001")
    ]


def test_problems(result: Imported) -> None:
    assert [(problem.line, problem.reason) for problem in result.problems] == [
        (10, "schema 'Address' is not read (2 line(s) from here on)"),
        (12, "country 'zz' is that of no state of the base; it is left out (1 line(s) from here on)"),
        (12, "pos-3: its organisation or country is not known"),
        (13, "position/pos-2 (NK-none): holder NK-none is not defined anywhere: its id must begin with person/"),
        (14, "has no id or no properties: is it a FollowTheMoney entity?"),
        (15, "is a str, not an object"),
    ]


KNOWN = """\
countries:
  country/xa: {identifiers: {iso_3166_1: XA}, names: {en: [Alphaland]}}
persons:
  person/ann: {country: country/xa, names: {en: [Ann Test], ru: [Анна Тестова]}}
  person/bob: {country: country/xa, names: {en: [Bob Test]}}
positions:
  position/xa-president:
    of: country/xa
    titles: {en: [President, Head of State]}
    holders: [{person: person/bob, start: 2016-02-03, source: data:x}]
"""
PRESIDENT = entity("pos-p", "Position", name="President of Alphaland", country="xa")


def read_again(folder: Path, *lines: dict[str, Any]) -> Imported:
    (folder / "base.yaml").write_text(KNOWN, encoding="utf-8")
    (folder / "again.json").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return import_ftm(folder / "again.json", into=KnowledgeBase.from_files([folder / "base.yaml"]))


AGAIN = [
    # the same person, by country or office
    ([entity("NK-1", "Person", name=["TESTOVA Anna", "Ann Test"], country="xa")], [], []),
    ([PRESIDENT, entity("NK-1", "Person", name="Bob Test"), entity("o", "Occupancy", holder="NK-1", post="pos-p", startDate="2016-02")], [], []),
    # open: told and imported
    ([entity("NK-1", "Person", name="Ann Test")], ["person/nk-1"], [(1, "person/nk-1: has a name of person/ann and is imported as another. If it is the same, use that id")]),
    ([entity(id, "Person", name="Ann Test", country="xa") for id in ("NK-1", "NK-2")], ["person/nk-1", "person/nk-2"], [(number, f"person/nk-{number}: has a name of person/ann and is imported as another. If it is the same, use that id") for number in (1, 2)]),
    # another one
    ([entity("NK-1", "Person", name="Анна Сергеевна Тестова", country="xa")], ["person/nk-1"], []),
    # dates
    ([PRESIDENT, entity("NK-1", "Person", name="Bob Test", country="xa"), entity("o", "Occupancy", holder="NK-1", post="pos-p", startDate="2016-02-03", endDate="2020")], [], [(3, "position/xa-president (person/bob): term from 2016-02-03 to 2020 (data:xa_list) is laid over term from 2016-02-03 to an unknown end (data:x); it is left out")]),
    ([PRESIDENT, entity("o", "Occupancy", holder="NK-1", post="pos-p", startDate=["2016", "2018"]), entity("NK-1", "Person", name="Bob Test", country="xa")], [], [(2, "o: startDate 2016, 2018 contradict one another; they are left out")]),
    ([entity("xa-bank", "Company", name="Alpha Bank", country="xa", incorporationDate="2020-02-30")], ["org/xa-bank"], [(1, "xa-bank: incorporationDate '2020-02-30' is no day of the calendar; it is left out")]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "new", "problems"), AGAIN)
def test_what_is_known_by_another_id(
    lines: list[dict[str, Any]], new: list[str], problems: list[tuple[int, str]], tmp_path: Path
) -> None:
    result = read_again(tmp_path, *lines)
    assert [entity.id for entity in result.entities] == new
    assert [(problem.line, problem.reason) for problem in result.problems] == problems
    assert [position.id for position in result.base.positions] == ["position/xa-president"]
    assert len(result.base.occupancies) == 1


ODD = [
    # properties; the names and the country that are kept; problems
    ({"name": [None, 5, "Cid Test"]}, ["Cid Test"], None, ["name null is no string; it is left out", "name 5 is no string; it is left out"]),
    ({"name": "Cid Test"}, ["Cid Test"], None, ["name is a string, not a list of them; it is read as one value"]),
    ({"name": ["Cid Test"], "country": None}, ["Cid Test"], None, ["country null is no string; it is left out"]),
    ({"name": ["Cid Test"], "country": [{"code": "xa"}, "XA"]}, ["Cid Test"], "country/xa", ['country {"code":"xa"} is no string; it is left out']),
    ({"name": ["Cid Test"], "address": "Main Street", "parent": [{"id": "x"}]}, ["Cid Test"], None, []),
]  # fmt: skip


@pytest.mark.parametrize(("properties", "names", "country", "problems"), ODD)
def test_values_of_another_form_are_told(
    properties: dict[str, Any], names: list[str], country: str | None, problems: list[str], tmp_path: Path
) -> None:
    result = read_again(tmp_path, {"id": "NK-1", "schema": "Person", "properties": properties})
    assert [([*entity.names], entity.country) for entity in result.entities] == [(names, country)]
    assert {problem.reason for problem in result.problems} == {f"NK-1: {problem}" for problem in problems}


def test_a_person_without_a_name_that_is_one_is_left_out(tmp_path: Path) -> None:
    result = read_again(tmp_path, {"id": "NK-1", "schema": "Person", "properties": {"name": [None, 5]}})
    assert result.entities == []
    assert {problem.reason for problem in result.problems} == {
        "NK-1: name null is no string; it is left out",
        "NK-1: name 5 is no string; it is left out",
        "person/nk-1: has no name",
    }


def test_a_code_of_no_known_country_is_told_once(tmp_path: Path) -> None:
    result = read_again(tmp_path, *(entity(id, "Person", name=id, country="zz") for id in ("NK-1", "NK-2")))
    assert [(problem.line, problem.reason) for problem in result.problems] == [
        (1, "country 'zz' is that of no state of the base; it is left out (2 line(s) from here on)")
    ]


@pytest.mark.parametrize(
    ("description", "note"),
    [
        (["acting"], "acting"),
        (["acting", "from May"], "acting; from May"),
        ([], None),
        (["end: unknown"], "end: unknown"),
    ],
)
def test_the_description_of_an_occupancy_is_its_note(tmp_path: Path, description: list[str], note: str | None) -> None:
    bob = entity("NK-1", "Person", name="Bob Test", country="xa")
    term = entity("o", "Occupancy", holder="NK-1", post="pos-p", startDate="2020", description=description)
    result = read_again(tmp_path, PRESIDENT, bob, term)
    assert [occupancy.note for occupancy in result.knowledge.occupancies] == [note]


@pytest.mark.parametrize(
    ("address", "source"),
    [("https://example.org/a", "https://example.org/a"), ("https://example.org/all.zip", "data:xa_list")],
)
def test_an_address_that_is_no_source_gives_way_to_the_data_set(tmp_path: Path, address: str, source: str) -> None:
    bob = entity("NK-1", "Person", name="Bob Test", country="xa")
    term = entity("o", "Occupancy", holder="NK-1", post="pos-p", startDate="2020", sourceUrl=address)
    result = read_again(tmp_path, PRESIDENT, bob, term)
    assert [occupancy.source for occupancy in result.knowledge.occupancies] == [source]


def test_a_description_of_a_person_is_not_read(tmp_path: Path) -> None:
    line = {"id": "NK-1", "schema": "Person", "properties": {"name": ["Eve Test"], "description": 5}}
    assert read_again(tmp_path, line).problems == ()


def test_facts_of_another_form_are_told(tmp_path: Path) -> None:
    result = read_again(tmp_path, {"id": "o", "schema": "Occupancy"}, entity("m", "Membership", startDate=[2016]))
    assert "m: startDate 2016 is no string; it is left out" in {problem.reason for problem in result.problems}
    assert result.knowledge.occupancies == result.knowledge.memberships == []
