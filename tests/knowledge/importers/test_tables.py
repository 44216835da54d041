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
        (b"", r"the columns \(none\) are those of no table"),
        ("id,kind\nж".encode("cp1251"), "is not UTF-8"),
        (b'id,kind\n"a,b\n', "is no row of a table"),
    ],
)
def test_a_file_that_is_no_table_is_refused(content: bytes, reason: str, tmp_path: Path) -> None:
    file = tmp_path / "odd.csv"
    file.write_bytes(content)
    with pytest.raises(InputError, match=reason):
        import_csv(file)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        import_csv(tmp_path / "none.csv")


def test_the_base_that_is_added_to_goes_on_finding_names(tmp_path: Path) -> None:
    first = read(tmp_path / "a", entities="id,kind,name_en\nperson/ann,person,Ann Test\n").base
    first.finder = lambda name: [first["person/ann"]] if name == "Тестова" else []
    both = read(tmp_path / "b", into=first, entities="id,kind,name_en\nperson/bob,person,Bob Test\n").base
    assert both.find("Тестова") == [both["person/ann"]]
    assert both.find("Bob Test") == [both["person/bob"]]
