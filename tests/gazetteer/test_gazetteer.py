"""From text to matches, and from one name to candidates."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediacoop.gazetteer import Gazetteer
from mediacoop.gazetteer.index import Index
from mediacoop.knowledge import Entity, KnowledgeBase, Name
from mediacoop.knowledge.model import Knowledge


def found(gazetteer: Gazetteer, text: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.candidates[0].entity.id) for m in gazetteer.scan(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Встреча с Казинформом в РК.", [("Казинформом", "org/kazinform"), ("РК", "country/kz")]),
        ("казахстанские врачи", [("казахстанские", "country/kz")]),
        ("Шанхайской организации сотрудничества", [("Шанхайской организации сотрудничества", "org/sco")]),
        ('«МИА "Казинформ"»', [('МИА "Казинформ"', "org/kazinform")]),
        ("Р.Алимов и А.Бекетов", [("А.Бекетов", "person/arman-beketov")]),
        ("А. С. Бекетовым", [("А. С. Бекетовым", "person/arman-beketov"), ("Бекетовым", "person/arman-beketov")]),
        ("Бекетову Арману", [("Бекетову Арману", "person/arman-beketov")]),
        ("Beketov A. said", [("Beketov A.", "person/arman-beketov")]),
        ("американо-казахстанский", [("американо", "country/us"), ("казахстанский", "country/kz")]),
    ],
)
def test_scan_finds_forms(gazetteer: Gazetteer, text: str, names: list[tuple[str, str]]) -> None:
    assert set(names) <= set(found(gazetteer, text))


@pytest.mark.parametrize(
    "text",
    [
        "Казинформация",  # a longer word
        "Kazinformer",
        "шос и sco",  # an abbreviation in small letters
        "trend of the year",  # a name in small letters
        "американо и кофе",  # the first part of a double adjective stands before a hyphen only
    ],
)
def test_scan_finds_nothing(gazetteer: Gazetteer, text: str) -> None:
    assert found(gazetteer, text) == []


def test_a_name_does_not_cross_a_paragraph(gazetteer: Gazetteer) -> None:
    assert found(gazetteer, "Trend News\n\nAgency") == [("Trend", "org/trend")]
    assert found(gazetteer, "Trend News\nAgency")[0] == ("Trend News\nAgency", "org/trend")


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Казинформом", "org/kazinform"),
        ("kazinform", "org/kazinform"),
        ("ARMAN BEKETOV", "person/arman-beketov"),
        ("Arman Beketoff", "person/arman-beketov"),
        ("MOSOCW", "place/moscow"),
        ("Uzbekistn", "country/uz"),
        ("МИД Казахстана", "org/kz-mfa"),
        ("МИДом Узбекистана", "org/uz-mfa"),
        ("МИД США", None),
        ("Kazakh Ministry of Foreign Affairs", "org/kz-mfa"),
        ("Secretariat of the Shanghai Cooperation Organisation", "org/sco-secretariat"),
        ("Wu Mong", None),  # short words must be the same
        ("Armin Beketov", None),
        ("A. Beketow", "person/arman-beketov"),  # an initial in another spelling
        ("B. Beketow", None),
        ("Казинформ " * 2000, None),
    ],
)
def test_find(gazetteer: Gazetteer, name: str, first: str | None) -> None:
    assert next((entity.id for entity in gazetteer.find(name)), None) == first


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Лунё", ["org/lunyo", "person/lun-fei"]),  # its own name, though a weak one
        ("луне", ["person/lun-fei", "org/lunyo"]),  # a case form of a strong name
        ("Луном", ["person/lun-fei"]),
    ],
)
def test_what_is_called_so_comes_before_a_case_form(tmp_path: Path, name: str, expected: list[str]) -> None:
    (tmp_path / "own.yaml").write_text(
        "organizations: {org/lunyo: {names: {ru: [{common: Лунё, weak: true}]}}}\n"
        "persons: {person/lun-fei: {order: eastern, gender: male, names: {ru: [Лун Фэй]}}}\n",
        encoding="utf-8",
    )
    found = Gazetteer(KnowledgeBase.from_files([tmp_path / "own.yaml"])).find(name)
    assert [entity.id for entity in found] == expected


@pytest.mark.parametrize(
    ("known", "order", "name", "how"),
    [
        ("Alexey Overchuk", "western", "Алексеем Оверчуком", "spelling-variant"),
        ("Alexey Overchuk", "western", "А. Оверчука", "spelling-variant+initials"),
        ("Alexey Overchuk", "western", "Алексей Логвинович Оверчук", "spelling-variant"),
        ("Alexey Logvinovich Overchuk", "western", "Алексей Петрович Оверчук", None),
        ("Алексей Оверчук", "western", "Overchuk Alexei", "romanised+surname-first"),
        ("Wang Yi", "eastern", "Ван И", "spelling-variant"),
        ("Wang Yi", "eastern", "Ван Ин", None),
    ],
)
def test_a_name_known_in_one_language_is_found_in_the_other(known: str, order: str, name: str, how: str | None) -> None:
    person = Entity("person/x", "person", (Name(known, "en" if known.isascii() else "ru"),), order=order)
    found = Gazetteer(KnowledgeBase(Knowledge([person], [], [], []))).lookup(name)
    assert [candidate.how for candidate in found] == ([how] if how else [])


@settings(max_examples=200)
@given(
    st.text(max_size=60),
    st.sampled_from(["ШОС", "Казинформом", "Arman Beketov", "Республике Казахстан"]),
    st.text(max_size=20),
)
def test_offsets_are_those_of_the_text(before: str, name: str, after: str) -> None:
    gazetteer = _gazetteer()
    text = f"{before} {name}. {after}"
    start = len(before) + 1
    for match in gazetteer.scan(text):
        assert 0 <= match.start < match.end <= len(text)
    assert any(m.start <= start and m.end >= start + len(name) for m in gazetteer.scan(text))


def test_a_saved_index_reads_the_same(gazetteer: Gazetteer, tmp_path: Path) -> None:
    text = "Генсек ШОС Арман Бекетов и президент Казахстана Дина Бекетова"
    Index.build(gazetteer.kb).save(tmp_path)
    loaded = Gazetteer(KnowledgeBase.from_bytes(gazetteer.kb.to_bytes()), Index.load(tmp_path))
    assert found(loaded, text) == found(gazetteer, text)
    assert loaded.scan_titles(text) == gazetteer.scan_titles(text)
    assert loaded.find("Kazinform") == gazetteer.find("Kazinform")


@cache
def _gazetteer() -> Gazetteer:
    """Give the small gazetteer to a property test, which is run many times in one call."""
    return Gazetteer(KnowledgeBase.from_files([Path(__file__).parents[1] / "small.yaml"]))
