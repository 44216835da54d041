"""What knowledge files must not contradict."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediacoop.errors import KnowledgeError
from mediacoop.knowledge import KnowledgeBase
from mediacoop.knowledge.checking import is_source

BASE = """\
countries:
  country/xa: {names: {en: [Alphaland]}}
organizations:
  org/club: {names: {en: [Club]}, country: country/xa, start: 2001, end: 2010-05, source: data:clubs}
persons:
  person/ann: {names: {en: [Ann Test]}}
positions:
  position/head:
    of: org/club
    titles: {en: [Head]}
    holders: [{person: person/ann, start: 2002, end: 2003, source: 'https://example.org/a'}]
memberships: [{member: country/xa, organization: org/club, role: member, start: 2001, source: data:list}]
"""
MEMBERSHIP = "membership of country/xa in org/club"


def problems(folder: Path, *texts: str) -> list[str]:
    files = []
    for number, text in enumerate(texts):
        files.append(folder / f"{number}.yaml")
        files[-1].write_text(text, encoding="utf-8")
    try:
        KnowledgeBase.from_files(files)
    except KnowledgeError as error:
        return [problem.replace(f"{folder}/", "") for problem in error.problems]
    return []


def test_sound_knowledge_has_no_problems(tmp_path: Path) -> None:
    assert problems(tmp_path, BASE) == []


@pytest.mark.parametrize(
    ("old", "new", "entry", "reason"),
    [
        ("country: country/xa", "country: country/xb", "org/club", "country country/xb is not defined anywhere"),
        ("country: country/xa", "parent: org/x", "org/club", "parent org/x is not defined anywhere"),
        (
            "country: country/xa",
            "country: XA",
            "org/club",
            "country XA is not defined anywhere: its id must begin with",
        ),
        ("country: country/xa", "parent: org/club", "org/club", "nothing is a part of itself"),
        ("country: country/xa", "parent: position/head", "org/club", "parent position/head is of the wrong kind"),
        ("of: org/club", "of: org/x", "position/head", "of org/x is not defined anywhere"),
        (
            "person: person/ann",
            "person: person/x",
            "position/head (person/x)",
            "holder person/x is not defined anywhere",
        ),
        ("member: country/xa", "member: org/x", "membership of org/x in org/club", "member org/x is not"),
        ("role: member", "role: friend", MEMBERSHIP, "role is one of member, observer"),
        ("data:list", "a book", MEMBERSHIP, "source 'a book' is neither the address of a page"),
        ("https://example.org/a", "ftp://x", "position/head (person/ann)", "source 'ftp://x' is neither"),
        ("start: 2001, end: 2010-05", "start: 2001-13", "org/club", "'2001-13' is no date of the form"),
        ("2002, end: 2003", "2002, confirmed: 2003-05", "position/head (person/ann)", "has dates without their source"),
        (
            "2002, end: 2003",
            "2002, confirmed_by: data:x",
            "position/head (person/ann)",
            "confirmed and confirmed_by go",
        ),
        (
            "2002, end: 2003",
            "2002, end: 2003, confirmed: 2002, confirmed_by: data:x",
            "position/head (person/ann)",
            "confirmed and confirmed_by go together",
        ),
        ("start: 2001, end: 2010-05", "start: 2011, end: 2010", "org/club", "ends (2010) before it starts (2011)"),
        (
            "start: 2002, end: 2003",
            "start: 2004, end: 2003",
            "position/head (person/ann)",
            "ends (2003) before it starts",
        ),
        (", source: data:clubs}\npersons", "}\npersons", "org/club", "has dates without their source"),
        ("start: 2001, end: 2010-05", "start: 2001-02-30", "org/club", "'2001-02-30' is no day of the calendar"),
        (
            "member: country/xa",
            "member: org/club",
            "membership of org/club in org/club",
            "nothing is a member of itself",
        ),
        ("[Alphaland]", "[{former: A, end: 2001}]", "country/xa (A)", "has dates without their source"),
        ("[Alphaland]", "[{former: A, end: May, source: data:list}]", "country/xa (A)", "'May' is no date of the form"),
    ],
)
def test_names_file_entry_and_reason(tmp_path: Path, old: str, new: str, entry: str, reason: str) -> None:
    assert old in BASE
    found = problems(tmp_path, BASE.replace(old, new, 1))
    assert len(found) == 1
    assert found[0].startswith(f"0.yaml: {entry}: {reason}")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("data:list", True),
        ("https://example.org", True),
        ("http://example.org:8080/a?b=c.d#e", True),
        ("https://example.zip/a", True),  # a host, no archive
        ("https://example.org/gz/a.zip.html", True),
        ("https://example.org/a.", True),
        ("https://example.org./a", False),
        ("https://example.org.", False),
        ("https://example.org/all.7z", False),
        ("https://example.org/all.tar.gz", False),
        ("https://example.org/ALL.ZIP?download=1", False),
        ("https://", False),
        ("https://example.org/a b", False),
        ("ftp://example.org/a", False),
        ("data:", False),
    ],
)
def test_a_source_is_a_page_or_a_data_set(source: str, expected: bool) -> None:
    assert is_source(source) == expected


@pytest.mark.parametrize(
    ("note", "is_refused"),
    [
        ("end: https://example.org/b", False),
        ("start: data:list; end: the next term, https://example.org/b", False),
        ("end (the vote; he stayed until May): https://example.org/b", False),
        ("acting; ended with the government", False),
        ("weekend: closed", False),
        ("end: the next line", True),
        ("acting; end: as above", True),
        ("start: the oath; end: https://example.org/b", True),  # that is the page of the end
        ("end (the vote): in May", True),
    ],
)
def test_a_start_or_an_end_in_a_note_has_its_source(tmp_path: Path, note: str, is_refused: bool) -> None:
    found = problems(tmp_path, BASE.replace("a'}]", f"a', note: '{note}'}}]"))
    told = f"0.yaml: position/head (person/ann): note {note!r} has a start or an end without an address or data:NAME"
    assert found == [told] * is_refused


def test_an_id_of_two_files_is_said_for_both(tmp_path: Path) -> None:
    reason = "person/ann: is defined 2 times: one entity has one entry in one file"
    again = "persons:\n  person/ann: {names: {en: [Ann Other]}}\n"
    assert problems(tmp_path, BASE, again) == [f"0.yaml: {reason}", f"1.yaml: {reason}"]


def test_references_may_cross_files(tmp_path: Path) -> None:
    other = "organizations:\n  org/branch: {names: {en: [Branch]}, parent: org/club}\n"
    assert problems(tmp_path, other, BASE) == []


def test_the_same_year_is_not_before_itself(tmp_path: Path) -> None:
    assert problems(tmp_path, BASE.replace("start: 2001, end: 2010-05", "start: 2010-05-07, end: 2010")) == []


@pytest.mark.parametrize(
    ("role", "dates", "is_refused"),
    [
        ("observer", "start: 2003", True),  # the membership since 2001 has no end
        ("observer", "start: 1999, end: 2001", False),  # it may have ended when that began
        ("observer", "start: 1999, end: 2002-05", True),
        ("observer", "start: 2001, end: 2001-06", False),
        ("member", "start: 2001-06", True),  # the same again
        ("member", "end: 2003", False),  # since when is not known
    ],
)
def test_memberships_of_the_same_two_do_not_overlap(tmp_path: Path, role: str, dates: str, is_refused: bool) -> None:
    more = f"memberships: [{{member: country/xa, organization: org/club, role: {role}, {dates}, source: data:x}}]\n"
    found = problems(tmp_path, BASE, more)
    assert [problem.partition(": ")[0] for problem in found] == ["1.yaml"] * is_refused
    assert all("is laid over member from 2001 to an unknown end (data:list)" in problem for problem in found)


def test_two_entities_never_bear_one_identifier(tmp_path: Path) -> None:
    one = "organizations: {org/one: {names: {en: [One]}, identifiers: {wikidata: Q9000001}}}"
    other = "media: {org/two: {names: {en: [Two]}, identifiers: {wikidata: Q9000001}}}"
    told = "1.yaml: org/two: wikidata Q9000001 is that of org/one. Correct one of them"
    assert problems(tmp_path, one, other) == [told]
