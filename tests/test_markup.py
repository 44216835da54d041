"""Character references: what is read, and where it stands in the text as given."""

from __future__ import annotations

import pytest

from mediacoop.extractor import Extractor
from mediacoop.gazetteer import Gazetteer
from mediacoop.markup import read_references


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ("«Казинформ»", "«Казинформ»"),
        ("&laquo;Казинформ&raquo;", "«Казинформ»"),
        ("Astana&#39;s &#x27;new&#x27;&nbsp;day", "Astana's 'new'\u00a0day"),
        ("R&D, AT&T; &unknown; & &#0;", "R&D, AT&T; &unknown; & \ufffd"),
        ("&amp;nbsp;", "&nbsp;"),
        ("&copyright; &notice; &copy;", "&copyright; &notice; ©"),  # names that only begin as a known one does
        ("", ""),
    ],
)
def test_references_are_read(given: str, text: str) -> None:
    assert read_references(given).text == text


def test_every_place_goes_there_and_back() -> None:
    plain = read_references("a&laquo;b&raquo;&nbsp;c")
    assert [plain.place(index) for index in range(len(plain.text) + 1)] == [0, 1, 8, 9, 16, 22, 23]
    assert all(plain.find(plain.place(index)) == index for index in range(len(plain.text) + 1))


@pytest.mark.parametrize(
    ("text", "surface", "entity"),
    [
        ("Вчера Арман&nbsp;Бекетов прибыл.", "Арман&nbsp;Бекетов", "person/arman-beketov"),
        ("Вчера МИД&nbsp;Казахстана сообщил.", "МИД&nbsp;Казахстана", "org/kz-mfa"),
        ("Kazakhstan&#39;s guests left.", "Kazakhstan", "country/kz"),
        ("&laquo;Казинформ&raquo; сообщает.", "Казинформ", "org/kazinform"),
    ],
)
def test_names_have_the_offsets_of_the_text_as_given(
    gazetteer: Gazetteer, text: str, surface: str, entity: str
) -> None:
    mentions = Extractor(knowledge=gazetteer.kb).extract(text, date="2015").mentions
    found = {m.entity.id: m for m in mentions if m.entity}[entity]
    assert (found.text, text[found.start : found.end]) == (surface, surface)


def test_roles_and_relations_have_them_too(gazetteer: Gazetteer) -> None:
    text = "Вчера &laquo;генсек&nbsp;ШОС&raquo; прибыл."
    doc = Extractor(knowledge=gazetteer.kb).extract(text, date="2015")
    (role,), (relation,) = doc.roles, doc.relations
    assert role.text == "генсек&nbsp;ШОС"
    assert (relation.start, relation.end, relation.text) == (role.start, role.end, role.text)
