"""Reading knowledge files: what a sound one gives, and that every broken one says file, entry and reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediacoop.errors import KnowledgeError
from mediacoop.knowledge import Name
from mediacoop.knowledge.files import knowledge_files, merge_knowledge, read_knowledge
from mediacoop.knowledge.model import TRANSCRIPTION

SOUND = """\
# a comment
countries:
  country/xa:
    identifiers: {iso_3166_1: XA}
    names:
      en: [Alphaland, {official: Republic of Alphaland}, {former: [Old Alpha, Alpha SSR], end: 1991-12}]
      no: [Alfaland]
persons:
  person/ann-test:
    gender: female
    names: {en: [{short: Ann, weak: true}]}
positions:
  position/xa-head:
    of: country/xa
    titles: {en: [Head, Chief]}
    holders: [{person: person/ann-test, start: 2016-01, source: 'https://example.org/a'}]
memberships:
  - {member: country/xa, organization: org/club, role: member, start: 2001, source: data:list}
titles:
  ru: [директор]
"""


def read(folder: Path, text: str | bytes) -> list[str]:
    """Give the problems of a file, without the file's name at their beginning."""
    file = folder / "own.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    try:
        read_knowledge([file])
    except KnowledgeError as error:
        return [problem.removeprefix(f"{file}: ") for problem in error.problems]
    return []


def test_sound_file(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(SOUND, encoding="utf-8")
    (name, knowledge), *rest = read_knowledge([file]).items()
    assert (name, rest) == (str(file), [])
    country, person = knowledge.entities
    assert (country.id, country.kind, country.country) == ("country/xa", "country", "country/xa")
    assert country.aliases == (
        Name("Alphaland", "en"),
        Name("Republic of Alphaland", "en", "official"),
        Name("Old Alpha", "en", "former", end="1991-12"),
        Name("Alpha SSR", "en", "former", end="1991-12"),
        Name("Alfaland", "no"),
    )
    assert (person.gender, person.aliases) == ("female", (Name("Ann", "en", "short", strong=False),))
    assert knowledge.positions[0].titles == {"en": ("Head", "Chief")}
    assert (knowledge.occupancies[0].person, knowledge.occupancies[0].start) == ("person/ann-test", "2016-01")
    assert knowledge.memberships[0].source == "data:list"
    assert knowledge.titles == {"ru": ["директор"]}


ENTITY = "organizations:\n  org/a:\n    names: {en: [A Club]}\n"

BROKEN = [
    ("a: [", "file", "expected"),
    (b"\xff\xfe", "file", "decode"),
    ("- a", "file", "not a mapping of sections"),
    ("cities: {}", "cities", "is no section"),
    ("places: []", "places", "is a list"),
    ("organizations:\n  org/a:\n  org/a:\n", "file", "org/a is given twice"),
    (ENTITY.replace("org/a", "place/a"), "place/a", "has the form org/"),
    (ENTITY.replace("org/a", "org/A B"), "org/A B", "has the form org/"),
    (ENTITY + "    colour: red\n", "org/a", "field 'colour' is unknown. Known here: names, kind, "),
    (ENTITY + "    kind: city\n", "org/a", "leave it out"),
    (ENTITY + "    gender: x\n", "org/a", "gender is male, female or left out"),
    (ENTITY + "    order: x\n", "org/a", "order is western or eastern"),
    ("organizations:\n  org/a: {}\n", "org/a", "names"),
    ("organizations:\n  org/a: {names: {}}\n", "org/a", "has no name"),
    (ENTITY.replace("en:", "English:"), "org/a", "language code 'English'"),
    (ENTITY.replace("A Club", "'A  Club'"), "org/a", "stray white space"),
    (ENTITY.replace("A Club", "'…'"), "org/a", "has no letter"),
    (ENTITY.replace("A Club", "{short: A, native: B}"), "org/a", "exactly one of"),
    (ENTITY.replace("A Club", "{weak: true}"), "org/a", "exactly one of"),
    (ENTITY.replace("A Club", "{nick: A}"), "org/a", "in names[1]: field 'nick' is unknown. Known here: common, "),
    (ENTITY.replace("[A Club]", "A Club"), "org/a", "in names: expected list, found text"),
    (ENTITY + "    country: [a, b]\n", "org/a", "in country: expected text or nothing, found list"),
    (ENTITY.replace("en:", "xx:"), "org/a", "language code 'xx' is none of ISO 639, such as"),
    ("places:\n  place/a: {names: {en: [A]}}\n", "place/a", "kind of a place is one of"),
    ("positions:\n  org/a: {of: org/a, titles: {en: [Head]}}\n", "org/a", "has the form position/"),
    ("positions:\n  position/a: {of: org/a, titles: {en: []}}\n", "position/a", "has a language without a title"),
    (
        "positions:\n  position/a: {of: org/a, titles: {en: [A]}, holders: [{person: person/b}]}\n",
        "position/a",
        "in holders[1]: field 'source' is missing. Add it",
    ),
    ("memberships: [{member: a, organization: b, role: member}]", "memberships[1]", "source"),
    ("titles: {en: 5}", "titles", "expected list, found text"),
]


@pytest.mark.parametrize(("text", "entry", "reason"), BROKEN)
def test_broken_file_says_file_entry_and_reason(tmp_path: Path, text: str | bytes, entry: str, reason: str) -> None:
    problems = read(tmp_path, text)
    assert len(problems) == 1
    found_entry, _, found_reason = problems[0].partition(": ")
    assert found_entry == entry
    assert reason in found_reason


def test_every_problem_of_every_file_is_listed(tmp_path: Path) -> None:
    files = [tmp_path / "a.yaml", tmp_path / "none.yaml"]
    files[0].write_text("cities: {}\nplaces: []\n", encoding="utf-8")
    with pytest.raises(KnowledgeError) as caught:
        read_knowledge(files)
    assert [problem.split(": ")[0] for problem in caught.value.problems] == [str(files[0])] * 2 + [str(files[1])]


@pytest.mark.parametrize("text", ["", "# nothing\n"])
def test_empty_file_says_nothing(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text) == []


def test_merging_keeps_everything_in_order(tmp_path: Path) -> None:
    for number in (1, 2):
        text = SOUND.replace("xa", f"x{number}").replace("ann", f"ann{number}")
        (tmp_path / f"{number}.yaml").write_text(text, encoding="utf-8")
    files = knowledge_files(tmp_path)
    assert [file.name for file in files] == ["1.yaml", "2.yaml"]
    whole = merge_knowledge(read_knowledge(files).values())
    assert [entity.id for entity in whole.entities if entity.kind == "country"] == ["country/x1", "country/x2"]
    assert (len(whole.positions), len(whole.occupancies), len(whole.memberships)) == (2, 2, 2)
    assert whole.titles == {"ru": ["директор", "директор"]}


def test_transcribed_names_are_weak() -> None:
    knowledge = merge_knowledge(read_knowledge(knowledge_files()).values())
    names = [name for entity in knowledge.entities for name in entity.aliases if name.is_transcribed]
    assert {name.source for name in names} == {TRANSCRIPTION}
    assert {name.strong for name in names} == {False}
