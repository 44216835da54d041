"""The knowledge base: entities by id and name, and dated questions."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from mediacoop.errors import InputError, KnowledgeError, UnknownEntityError
from mediacoop.knowledge import KnowledgeBase

TEXT = """\
countries:
  country/xa: {names: {en: [Alphaland], ru: [Альфия, {adjective: альфийский}]}}
organizations:
  org/club: {names: {en: [Club of Test, {abbreviation: COT}]}}
persons:
  person/ann: {names: {en: [Ann Test]}}
  person/bob: {names: {ru: [Боб Тестов]}}
  person/cid: {names: {en: [Cid Test]}}
positions:
  position/head:
    of: org/club
    titles: {en: [Head, Chief]}
    holders:
      - {person: person/ann, start: 2001, end: 2003-06, source: 'https://example.org/a'}
      - {person: person/bob, start: 2003-06, source: 'https://example.org/b'}
      - {person: person/cid, start: 2010-05-01, source: 'https://example.org/c'}
memberships:
  - {member: country/xa, organization: org/club, role: observer, start: 2001, end: 2005, source: data:list}
  - {member: country/xa, organization: org/club, role: member, start: 2005-07, source: data:list}
"""


@pytest.fixture(scope="module")
def kb(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    file = tmp_path_factory.mktemp("knowledge") / "own.yaml"
    file.write_text(TEXT, encoding="utf-8")
    return KnowledgeBase.from_files([str(file)])


def test_entities_by_id(kb: KnowledgeBase) -> None:
    assert [entity.id for entity in kb] == ["country/xa", "org/club", "person/ann", "person/bob", "person/cid"]
    assert len(kb) == 5
    assert "org/club" in kb
    assert "org/x" not in kb
    assert kb.get("org/x") is None
    assert kb.get(None) is None
    with pytest.raises(UnknownEntityError, match="no entity 'org/x'"):
        kb["org/x"]
    with pytest.raises(KeyError):
        kb["org/x"]


def test_names(kb: KnowledgeBase) -> None:
    country = kb["country/xa"]
    assert (country.name, country.name_in("ru"), country.name_in("kk")) == ("Alphaland", "Альфия", None)
    assert country.names == ("Alphaland", "Альфия", "альфийский")
    assert kb["person/bob"].name == "Боб Тестов"


@pytest.mark.parametrize(("name", "ids"), [("COT", ["org/club"]), ("Альфия", ["country/xa"]), ("Nobody", [])])
def test_find_by_exact_name(kb: KnowledgeBase, name: str, ids: list[str]) -> None:
    assert [entity.id for entity in kb.find(name)] == ids


def test_find_refuses_what_is_no_text(kb: KnowledgeBase) -> None:
    with pytest.raises(InputError):
        kb.find(5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("date", "holders"),
    [
        (None, ["ann", "bob", "cid"]),
        ("2000", []),
        ("2002-05-01", ["ann"]),
        ("2003-06", ["ann", "bob"]),
        ("2004", ["bob"]),
        ("2010-04-30", ["bob"]),
        ("2010-05-02", ["cid"]),  # an end that is not known counts until the next one starts
        ("2020", ["cid"]),
    ],
)
def test_holders_on_a_date(kb: KnowledgeBase, date: str | None, holders: list[str]) -> None:
    assert [o.person for o in kb.holders("position/head", date)] == [f"person/{name}" for name in holders]
    assert all(kb.holds(f"person/{name}", "position/head", date) for name in holders)


@pytest.mark.parametrize(
    ("date", "holders"),
    [
        ("2012-05", ["ann"]),
        ("2019-05", ["ann", "bob"]),  # Ann's term is long past, when Bob served is not known
        ("2021-05", []),  # two terms after her start Ann is no longer believed in, nor Bob for want of anybody else
        ("2005-05", []),
    ],
)
def test_after_a_long_term_one_of_unknown_dates_may_have_followed(
    date: str, holders: list[str], tmp_path: Path
) -> None:
    persons = "".join(f"  person/{name}: {{names: {{en: [{name.title()} X]}}}}\n" for name in ("ann", "bob"))
    terms = "[{person: person/ann, start: 2010-02, source: data:list}, {person: person/bob, source: data:list}]"
    position = f"  position/head: {{of: country/xa, titles: {{en: [Head]}}, holders: {terms}}}\n"
    country = "countries:\n  country/xa: {names: {en: [Alphaland]}}\n"
    file = tmp_path / "own.yaml"
    file.write_text(f"{country}persons:\n{persons}positions:\n{position}", encoding="utf-8")
    found = KnowledgeBase.from_files([str(file)]).holders("position/head", date)
    assert [o.person for o in found] == [f"person/{name}" for name in holders]


@pytest.mark.parametrize(
    ("title", "term", "date", "held"),
    [
        # an open end is believed for two terms
        ("Minister", "start: 2012-03-01", "2021-12-31", True),
        ("Minister", "start: 2012-03-01", "2025", False),
        # ... and for one after the person was seen in office
        ("Minister", "start: 2004, confirmed: 2023-05, confirmed_by: 'https://example.org/x'", "2025", True),
        ("Minister", "start: 2004, confirmed: 2018-05, confirmed_by: 'https://example.org/x'", "2025", False),
        ("Minister", "start: 2004, confirmed: 2018-05, confirmed_by: 'https://example.org/x'", "2016", True),
        # an unknown start for one term before the end
        ("Minister", "end: 2012", "2008", True),
        ("Minister", "end: 2012", "2005", False),
        # no date at all: it is all that is known
        ("Minister", "", "2025", True),
        # the next head of state would be known
        ("Head of State", "start: 1994-11-16", "2025", True),
    ],
)
def test_how_long_a_term_is_believed_in(title: str, term: str, date: str, held: bool, tmp_path: Path) -> None:
    term = f"{term}, " if term else ""
    file = tmp_path / "own.yaml"
    file.write_text(
        "countries:\n  country/xa: {names: {en: [Alphaland]}}\n"
        "persons:\n  person/ann: {names: {en: [Ann Test]}}\n"
        f"positions:\n  position/x: {{of: country/xa, titles: {{en: [{title}]}},"
        f" holders: [{{person: person/ann, {term}source: data:list}}]}}\n",
        encoding="utf-8",
    )
    kb = KnowledgeBase.from_files([str(file)])
    assert kb.holds("person/ann", "position/x", date) is held
    assert [o.person for o in kb.holders("position/x", date)] == ["person/ann"] * held


@pytest.mark.parametrize(
    ("date", "roles"),
    [
        (None, ["observer", "member"]),
        ("2000", []),
        ("2003", ["observer"]),
        ("2005-06-30", ["observer"]),
        ("2006", ["member"]),
    ],
)
def test_memberships_on_a_date(kb: KnowledgeBase, date: str | None, roles: list[str]) -> None:
    assert [m.role for m in kb.members("org/club", date)] == roles
    assert [m.role for m in kb.memberships_of("country/xa", date)] == roles


def test_what_an_entity_belongs_to(tmp_path: Path) -> None:
    file = tmp_path / "bodies.yaml"
    file.write_text(
        """\
countries:
  country/xa: {names: {en: [Alphaland]}}
organizations:
  org/club: {names: {en: [Club of Test]}}
  org/board: {parent: org/club, names: {en: [Board of Test]}}
  org/desk: {parent: org/board, country: country/xa, names: {en: [Desk of Test]}}
""",
        encoding="utf-8",
    )
    kb = KnowledgeBase.from_files([str(file)])
    owners = {entity.id: sorted(kb.owners_of(entity.id)) for entity in kb}
    assert owners == {
        "country/xa": [],
        "org/club": [],
        "org/board": ["org/club"],
        "org/desk": ["country/xa", "org/board", "org/club"],
    }


def test_positions(kb: KnowledgeBase) -> None:
    assert [position.name for position in kb.positions_of("org/club")] == ["Head"]
    kb.positions_of("org/club").clear()  # the caller's own
    assert len(kb.positions_of("org/club")) == 1
    assert kb.positions_of("country/xa") == kb.positions_of_parts("org/club") == []
    assert kb.position("position/head").titles == {"en": ("Head", "Chief")}
    assert [o.position for o in kb.occupancies_of("person/bob", "2004")] == ["position/head"]
    assert kb.occupancies_of("person/bob", "2002") == []
    assert repr(kb.position("position/head")) == "<Position position/head 'Head' of org/club>"


@pytest.mark.parametrize("ask", ["position", "holders"])
def test_an_unknown_position_names_the_nearest(kb: KnowledgeBase, ask: str) -> None:
    with pytest.raises(UnknownEntityError, match=r"no position 'position/haed'.*Nearest: position/head\.") as error:
        getattr(kb, ask)("position/haed")
    assert error.value.nearest == ("position/head",)


@pytest.mark.parametrize("ask", ["position", "holders"])
def test_an_unknown_position_says_where_to_look(kb: KnowledgeBase, ask: str) -> None:
    with pytest.raises(UnknownEntityError, match=r"no position 'position/nope'.*kb\.positions_of\(") as error:
        getattr(kb, ask)("position/nope")
    assert error.value.id == "position/nope"


def test_members_refuses_a_role_that_nobody_has(kb: KnowledgeBase) -> None:
    with pytest.raises(InputError, match="role 'boss' is no role of a member"):
        kb.members("org/club", role="boss")


@pytest.mark.parametrize("date", ["2017-13", "soon", 5])
def test_refuses_what_is_no_date(kb: KnowledgeBase, date: object) -> None:
    with pytest.raises(InputError, match="is not a date"):
        kb.holders("position/head", date)  # type: ignore[arg-type]


def test_bytes_and_pickle_keep_everything(kb: KnowledgeBase) -> None:
    for copy in (KnowledgeBase.from_bytes(kb.to_bytes()), pickle.loads(pickle.dumps(kb))):
        assert copy.to_bytes() == kb.to_bytes()
        assert list(copy) == list(kb)


def test_broken_files_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(TEXT.replace("of: org/club", "of: org/x"), encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"own\.yaml: position/head: of org/x is not defined anywhere"):
        KnowledgeBase.from_files([file])
