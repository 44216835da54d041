"""Tables: what is good is kept, what is not is told with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediacoop.errors import InputError
from mediacoop.knowledge import KnowledgeBase
from mediacoop.knowledge.importers import Imported, KnowledgeImportWarning, import_csv

ENTITIES = """\
id,kind,name_en,name_ru,country,start,shoe
org/outlet,media,My Outlet | Outlet,Мой портал,country/xa,2001,9
person/ann,person,Ann Test,Анна Тестова,,,

person/bob,human,Bob Test,,,,
org/outlet,media,Again,,,,
org/nowhere,organization,"Nowhere
Land",,country/xz,,
place/town,city,Town
place/hill,hill,Hill,,,,
,person,Cid Test,,,,
country/xa,country,Alphaland,,,,
org/empty,organization,,,,,
"""
OCCUPANCIES = """\
person\tposition\tstart\tend
person/ann\tposition/editor\t2010\t2012-13
person/ann\tposition/editor\t2012\t2010
person/ann\tposition/editor\t2010\t2012
person/zed\tposition/editor\t2010\t2012
"""
POSITIONS = "id;of;title_en;title_ru\nposition/editor;org/outlet;Editor | Chief Editor;Редактор\n"
NAMES = (
    "entity,text,language,kind,weak\norg/outlet,OUT,en,abbreviation,true\nperson/zed,Z,en,common,\norg/outlet,O,e,,\n"
)
MEMBERSHIPS = "member,organization,role\nperson/ann,org/outlet,patron\n"


def read(folder: Path, *, into: KnowledgeBase | None = None, **tables: str) -> Imported:
    folder.mkdir(exist_ok=True)
    for name, text in tables.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8-sig")
    return import_csv(folder, into=into)


def test_good_rows_are_kept_and_bad_ones_told(tmp_path: Path) -> None:
    with pytest.warns(KnowledgeImportWarning, match="14 problem"):
        result = read(
            tmp_path,
            entities=ENTITIES,
            occupancies=OCCUPANCIES,
            positions=POSITIONS,
            names=NAMES,
            memberships=MEMBERSHIPS,
        )
    assert [entity.id for entity in result.entities] == ["org/outlet", "person/ann", "country/xa"]
    outlet = result.base["org/outlet"]
    assert (outlet.kind, outlet.names, outlet.start) == ("media", ("My Outlet", "Outlet", "OUT", "Мой портал"), "2001")
    assert [name.strong for name in outlet.aliases] == [True, True, False, True]
    assert [(o.person, o.start, o.end, o.source) for o in result.base.occupancies] == [
        ("person/ann", "2010", "2012", "data:occupancies")
    ]
    told = {(Path(problem.file).stem, problem.line, problem.reason) for problem in result.problems}
    assert told == {
        ("entities", 1, "column 'shoe' is no column of entities; it is left out"),
        (
            "entities",
            5,
            "id 'person/bob' of kind 'human' is not like person/..., org/... (organization, media), place/... (city, ...)",
        ),
        ("entities", 6, "org/outlet: is defined on line 2 of " + str(tmp_path / "entities.csv") + " already"),
        ("entities", 7, "org/nowhere: country country/xz is not defined anywhere"),
        ("entities", 9, "has more or fewer cells than the head"),
        ("entities", 10, "place/hill: kind of a place is one of city, region, area, site, not 'hill'"),
        ("entities", 11, "has no id"),
        ("entities", 13, "org/empty: has no name"),
        (
            "occupancies",
            2,
            "position/editor (person/ann): '2012-13' is no date of the form YYYY, YYYY-MM or YYYY-MM-DD",
        ),
        ("occupancies", 3, "position/editor (person/ann): ends (2010) before it starts (2012)"),
        ("occupancies", 5, "position/editor (person/zed): holder person/zed is not defined anywhere"),
        ("names", 3, "person/zed: is not defined anywhere"),
        ("names", 4, "org/outlet: language code 'e' is none of ISO 639, such as 'ru' or 'uz-Cyrl'"),
        (
            "memberships",
            2,
            "membership of person/ann in org/outlet: role is one of member, observer, dialogue-partner, guest, not 'patron'",
        ),
    }


def test_names_are_added_to_what_is_known(tmp_path: Path) -> None:
    first = read(tmp_path, entities="id,kind,name_en\norg/outlet,media,Outlet\n")
    (tmp_path / "entities.csv").unlink()
    second = read(tmp_path, names="entity,text,language\norg/outlet,Портал,ru\norg/outlet,Outlet,en\n", into=first.base)
    assert second.problems == ()
    assert second.base["org/outlet"].names == ("Outlet", "Портал")
    assert first.base["org/outlet"].names == ("Outlet",)


def test_names_added_to_what_is_known_are_checked_and_added_once(tmp_path: Path) -> None:
    first = read(tmp_path, entities="id,kind,name_en\norg/outlet,media,Outlet\n")
    (tmp_path / "entities.csv").unlink()
    rows = [
        "entity,text,language,start",
        "org/outlet,Портал,ru,soon",
        *["org/outlet,Gate,en,"] * 2,
        "org/outlet,G,en,2001",
    ]
    with pytest.warns(KnowledgeImportWarning):
        second = read(tmp_path, names="\n".join(rows), into=first.base)
    assert second.base["org/outlet"].names == ("Outlet", "Gate")
    assert [(problem.line, problem.reason) for problem in second.problems] == [
        (2, "org/outlet (Портал): 'soon' is no date of the form YYYY, YYYY-MM or YYYY-MM-DD"),
        (2, "org/outlet (Портал): has dates without their source"),
        (5, "org/outlet (G): has dates without their source"),
    ]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"a,b\n1,2\n", "the columns a, b are those of no table"),
        (
            b"id,name_en\norg/a,A\n",
            "of no table: entities lacks kind; positions lacks of. Needed: entities: id, kind; ",
        ),
        (b"", r"the columns \(none\) are those of no table"),
        ("id,kind\nж".encode("cp1251"), "is not UTF-8"),
        (b'"id,kind\na,b\n', "is no row of a table"),
    ],
)
def test_a_file_that_is_no_table_is_refused(content: bytes, reason: str, tmp_path: Path) -> None:
    file = tmp_path / "odd.csv"
    file.write_bytes(content)
    with pytest.raises(InputError, match=reason):
        import_csv(file)


@pytest.mark.parametrize(
    ("table", "head", "reason"),
    [
        ("entities", "id;kind;name", "column 'name' is no column of entities; it is left out. Call it name_en, name_ru, ... by its language"),
        ("positions", "id;of;title", "column 'title' is no column of positions; it is left out. Call it title_en, title_ru, ... by its language"),
        ("entities", "id;kind;title", "column 'title' is no column of entities; it is left out"),
    ],
)  # fmt: skip
def test_a_column_of_another_name_is_told(table: str, head: str, reason: str, tmp_path: Path) -> None:
    with pytest.warns(KnowledgeImportWarning, match="1 problem"):
        result = read(tmp_path, **{table: head + "\n"})
    assert [(problem.line, problem.reason) for problem in result.problems] == [(1, reason)]


QUOTES = [
    # rows after the first one; the names that are kept; the lines of the problems
    ('person/bob,person,"Bob Test\nperson/cid,person,Cid Test', ["Ann Test"], [(3, "Lines 3 to 4 are left out")]),
    ('\nperson/bob,person,"Bob Test', ["Ann Test"], [(4, "It is left out")]),
    ('person/bob,person,"Bob\nperson/cid,person,"Cid"\nperson/dan,person,"Dan Test"', ["Ann Test", "Dan Test"], [(3, "Lines 3 to 4 are left out")]),
    ('person/bob,person,"Bob" Test\nperson/cid,person,"Cid\nTest"\nperson/dan,person', ["Ann Test", "Cid Test"], [(3, "It is left out"), (6, "has more or fewer cells than the head")]),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "kept", "problems"), QUOTES)
def test_a_quote_left_open_spoils_no_other_rows(
    rows: str, kept: list[str], problems: list[tuple[int, str]], tmp_path: Path
) -> None:
    with pytest.warns(KnowledgeImportWarning):
        result = read(tmp_path, entities=f"id,kind,name_en\nperson/ann,person,Ann Test\n{rows}\n")
    assert [entity.name for entity in result.entities] == kept
    assert [(problem.line, problem.reason.rpartition("? ")[2]) for problem in result.problems] == problems


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        import_csv(tmp_path / "none.csv")


def test_the_base_that_is_added_to_goes_on_finding_names(tmp_path: Path) -> None:
    first = read(tmp_path / "a", entities="id,kind,name_en\nperson/ann,person,Ann Test\n").base
    first.finder = lambda name: [first["person/ann"]] if name == "Тестова" else []
    both = read(tmp_path / "b", into=first, entities="id,kind,name_en\nperson/bob,person,Bob Test\n").base
    assert both.find("Тестова") == [both["person/ann"]]
    assert both.find("Bob Test") == [both["person/bob"]]


KNOWN = """\
id,kind,name_en,country,gender,wikidata
country/xa,country,Alphaland,,,
country/xb,country,Betaland,,,
org/club,organization,Club of Test,,,
person/ann,person,Ann Test,country/xa,female,Q9000001
"""
OFFICE = "id,of,title_en\nposition/club-head,org/club,Head\n"
MEMBER = "member,organization,role,start,end\ncountry/xa,org/club,member,2001,\n"
BESIDE = [
    ("entities", "id,kind,name_en,gender\nperson/ann,person,A. Test,male", "person/ann: gender 'male' contradicts what is known, 'female'; it is left out"),
    ("entities", "id,kind,name_en\norg/club,media,The Club", "org/club: kind 'media' contradicts what is known, 'organization'; it is left out"),
    ("entities", "id,kind,name_en,country\nperson/ann,person,A. Test,country/xb", "person/ann: country 'country/xb' contradicts what is known, 'country/xa'; it is left out"),
    ("entities", "id,kind,name_en,wikidata\nperson/anna,person,Anna Test,Q9000001", "person/anna: wikidata Q9000001 is that of person/ann: use that id; it is left out"),
    ("entities", "id,kind,name_en,parent\norg/loop,organization,Loop,org/loop", "org/loop: nothing is a part of itself"),
    ("entities", "id,kind,name_en,country\norg/new,organization,New,XA", "org/new: country XA is not defined anywhere: its id must begin with country/"),
    ("positions", "id,of,title_en,shared\nposition/club-head,org/club,Head,true", "position/club-head: shared contradicts what is known, one holder at a time; it is left out"),
    ("names", "entity,text,language\nperson/ann,A. Test,xx", "person/ann: language code 'xx' is none of ISO 639, such as 'ru' or 'uz-Cyrl'"),
    ("memberships", "member,organization,role,start\ncountry/xa,org/club,observer,2003", "membership of country/xa in org/club: observer from 2003 to an unknown end (data:more) is laid over member from 2001 to an unknown end (data:memberships); it is left out"),
    ("memberships", "member,organization,role\norg/club,org/club,member", "membership of org/club in org/club: nothing is a member of itself"),
    ("memberships", "member,organization,role,start\ncountry/xb,org/club,member,2020-02-30", "membership of country/xb in org/club: '2020-02-30' is no day of the calendar"),
    ("memberships", "member,organization,role,start,end\ncountry/xb,org/club,member,2020,2019", "membership of country/xb in org/club: ends (2019) before it starts (2020)"),
]  # fmt: skip


@pytest.mark.parametrize(("table", "row", "reason"), BESIDE)
def test_what_contradicts_the_base_is_told_and_left_out(table: str, row: str, reason: str, tmp_path: Path) -> None:
    base = read(tmp_path / "a", entities=KNOWN, positions=OFFICE, memberships=MEMBER).base
    (tmp_path / "more.csv").write_text(row + "\n", encoding="utf-8")
    with pytest.warns(KnowledgeImportWarning, match="1 problem"):
        result = import_csv(tmp_path / "more.csv", into=base)
    assert [problem.reason for problem in result.problems] == [reason]
    assert result.base.to_bytes() == base.to_bytes()


def test_an_office_that_is_like_a_known_one_is_told_and_imported(tmp_path: Path) -> None:
    position = "id,of,title_en,start\nposition/{},org/club,Head,2001\n"
    base = read(tmp_path / "a", entities=KNOWN, positions=position.format("head")).base
    with pytest.warns(KnowledgeImportWarning, match="position/chief: has a title of position/head and is imported as"):
        result = read(tmp_path / "b", into=base, positions=position.format("chief"))
    assert [(position.id, position.source) for position in result.knowledge.positions] == [
        ("position/chief", "data:positions")
    ]


def test_one_that_is_like_a_known_one_is_told_and_imported(tmp_path: Path) -> None:
    base = read(tmp_path / "a", entities=KNOWN).base
    with pytest.warns(KnowledgeImportWarning, match="has a name of person/ann and is imported as another"):
        result = read(tmp_path / "b", into=base, entities="id,kind,name_en\nperson/at,person,Ann Test\n")
    assert [entity.id for entity in result.entities] == ["person/at"]


@pytest.mark.parametrize("foreign", ["name;born\nAnn;1950\n", "", '"id,kind\na,b\n'])
def test_a_foreign_file_of_a_folder_is_told_and_the_others_are_read(foreign: str, tmp_path: Path) -> None:
    (tmp_path / "foreign.tsv").write_text(foreign, encoding="utf-8")
    with pytest.warns(KnowledgeImportWarning, match="1 problem"):
        result = read(tmp_path, entities=KNOWN)
    assert [(Path(problem.file).name, problem.line) for problem in result.problems] == [("foreign.tsv", 1)]
    assert result.problems[0].reason.endswith("The file is left out")
    assert len(result.entities) == 4


def test_a_folder_without_tables_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"has no \.csv or \.tsv file"):
        import_csv(tmp_path)
