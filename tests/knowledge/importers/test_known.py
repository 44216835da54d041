"""Whom a row is about: the known entity that it plainly is, or those that it may be."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediacoop.knowledge import KnowledgeBase
from mediacoop.knowledge.entries import read_names
from mediacoop.knowledge.importers.known import Described, KnownEntities, contradictions

TEXT = """\
countries:
  country/xa: {names: {en: [Alphaland, {official: Republic of Alphaland}, {adjective: Alphan}]}}
  country/xb: {names: {en: [Betaland]}}
organizations:
  org/xa-bank: {country: country/xa, start: 1999, source: data:x, names: {en: [State Bank, {short: Bank, weak: true}]}}
  org/union: {names: {en: [Union of Test]}}
persons:
  person/ann: {country: country/xa, gender: female, identifiers: {wikidata: Q9000001}, names: {en: [Ann Test], ru: [Анна Тестова, {official: Анна Петровна Тестова}]}}
  person/bob: {country: country/xa, names: {en: [Bob Test]}}
  person/bob-2: {country: country/xa, names: {en: [Bob Test]}}
  person/cid: {names: {en: [Cid Test]}}
positions:
  position/xa-president:
    of: country/xa
    titles: {en: [President, Head of State], ru: [Президент]}
    holders: [{person: person/bob-2, start: 2001, source: data:x}, {person: person/cid, start: 2009, source: data:x}]
  position/xa-judge: {of: org/xa-bank, shared: true, titles: {en: [Judge]}}
  position/xa-deputy: {of: org/xa-bank, titles: {en: [Deputy Governor]}}
"""


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> KnownEntities:
    file = tmp_path_factory.mktemp("knowledge") / "own.yaml"
    file.write_text(TEXT, encoding="utf-8")
    return KnownEntities(KnowledgeBase.from_files([file]))


def person(name: str, language: str = "en", **more: object) -> Described:
    return Described(("person/",), read_names({language: [name]}), **more)  # type: ignore[arg-type]


def body(name: str, *prefixes: str, country: str | None = None) -> Described:
    return Described(prefixes or ("org/",), read_names({"en": [name]}), country)


ROWS = [
    (person("Ann Test", country="country/xa"), "ann", []),
    (person("TEST, Ann", country="country/xa"), "ann", []),
    (person("Анна Тестова", "ru", country="country/xa"), "ann", []),
    (person("Анна Ивановна Тестова", "ru", country="country/xa"), None, []),  # another patronymic is another name
    (person("Ann Test"), None, ["ann"]),  # of which country?
    (person("Ann Test", country="country/xb"), None, ["ann"]),
    (person("Ann Test", country="country/xa", gender="male"), None, []),
    (person("Ann Test", country="country/xa", wikidata="Q9000002"), None, []),
    (person("Bob Test", country="country/xa"), None, ["bob", "bob-2"]),
    (person("Bob Test", posts=frozenset({"position/xa-president"})), "bob-2", []),
    (person("Cid Test", posts=frozenset({"position/xa-president"})), "cid", []),
    (body("State Bank", country="country/xa"), "xa-bank", []),
    (body("State Bank", country="country/xb"), None, []),
    (body("State Bank"), None, ["xa-bank"]),
    (body("Bank", country="country/xa"), None, []),  # a weak name
    (body("Union of Test"), "union", []),
    (body("Alphaland", "org/", "country/", country="country/xa"), "xa", []),
    (body("Alphaland", country="country/xa"), None, []),  # a body of the state's name is not the state
    (body("Alphan", "country/", country="country/xa"), None, []),
]


@pytest.mark.parametrize(("row", "id", "like"), ROWS)
def test_whom_a_row_is_about(known: KnownEntities, row: Described, id: str | None, like: list[str]) -> None:
    found = known.find(row)
    assert (found.id and found.id.partition("/")[2], [id.partition("/")[2] for id in found.like]) == (id, like)


def test_of_two_rows_like_one_neither_is_it(known: KnownEntities) -> None:
    ann, cid = person("Ann Test", country="country/xa"), person("Cid Test", posts=frozenset({"position/xa-president"}))
    assert known.find_each([ann, cid]) == ["person/ann", "person/cid"]
    assert known.find_each([ann, ann, cid]) == [None, None, "person/cid"]
    assert known.find_each([ann, cid], ["person/ann"]) == [None, "person/cid"]


@pytest.mark.parametrize(
    ("body", "titles", "expected"),
    [
        ("country/xa", {"en": ["president"]}, ["position/xa-president"]),
        ("country/xa", {"en": ["Chief"], "ru": ["Президент"]}, ["position/xa-president"]),
        ("country/xa", {"ru": ["President"]}, []),
        ("country/xb", {"en": ["President"]}, []),
        ("org/not-known", {"en": ["President"]}, []),
    ],
)
def test_an_office_that_is_known(
    known: KnownEntities, body: str, titles: dict[str, list[str]], expected: list[str]
) -> None:
    assert [position.id for position in known.positions(body, titles)] == expected


@pytest.mark.parametrize(
    ("id", "row", "expected"),
    [
        ("person/ann", {"gender": "female", "country": "country/xa"}, []),
        ("person/ann", {"gender": "male"}, ["gender 'male' contradicts what is known, 'female'"]),
        ("person/ann", {"country": "country/xb"}, ["country 'country/xb' contradicts what is known, 'country/xa'"]),
        ("person/ann", {"identifiers": {"wikidata": "Q9"}}, ["wikidata 'Q9' contradicts what is known, 'Q9000001'"]),
        ("person/bob", {"gender": "male", "start": "1950"}, []),  # nothing is known of it
        ("org/xa-bank", {"start": "1999-05"}, []),  # the same, more precisely
        ("org/xa-bank", {"start": "1998"}, ["start '1998' contradicts what is known, '1999'"]),
        ("org/xa-bank", {"kind": "media"}, ["kind 'media' contradicts what is known, 'organization'"]),
        ("position/xa-president", {"shared": True}, ["shared contradicts what is known, one holder at a time"]),
        ("position/xa-president", {"shared": False}, []),
        ("position/xa-judge", {"shared": True}, []),
        ("position/xa-judge", {"shared": False}, []),  # a row that leaves it out
        ("position/xa-deputy", {"shared": True}, []),  # its title tells it
    ],
)
def test_contradictions(tmp_path: Path, id: str, row: dict[str, object], expected: list[str]) -> None:
    (tmp_path / "own.yaml").write_text(TEXT, encoding="utf-8")
    base = KnowledgeBase.from_files([tmp_path / "own.yaml"])
    known = base.position(id) if id.startswith("position/") else base[id]
    assert list(contradictions(known, row)) == expected
