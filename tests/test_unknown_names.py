"""Unknown names over a corpus: counted by document, with a guess of kind and country; back as knowledge."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

import mediacoop
from mediacoop.extraction import Extraction
from mediacoop.extractor import Extractor
from mediacoop.gazetteer import Gazetteer
from mediacoop.knowledge import KnowledgeBase
from mediacoop.unknown_files import write_entries
from mediacoop.unknown_names import UnknownName, list_unknown

SMALL = Path(__file__).with_name("small.yaml")
#: Texts by file; only names of `small.yaml` are known.
TEXTS = {
    "a.txt": "В Казахстане выступил Борис Листьев. Листьев поблагодарил Казинформ.",
    "b.txt": "Журналисты узнали о Борисе Листьеве от Казинформа. Бориса Листьева ждут в Узбекистане.",
    "c.txt": "Boris Listyev spoke in Kazakhstan. Pavel Oakley met Boris Listyev.",
    "d.txt": "Тимур Саидов и Арман Бекетов прибыли в Ташкент.",
}


@pytest.fixture(scope="module")
def extractor(gazetteer: Gazetteer) -> Extractor:
    return Extractor(knowledge=gazetteer.kb)


def read_all(extractor: Extractor, texts: dict[str, str]) -> list[tuple[str, Extraction]]:
    return list(zip(texts, extractor.extract_many(texts.values(), ["2015-05-05"] * len(texts)), strict=True))


def test_spellings_of_one_name_are_counted_together_and_a_document_once(extractor: Extractor) -> None:
    first, *others = list_unknown(read_all(extractor, TEXTS))
    assert first.names == {"ru": "Борис Листьев", "en": "Boris Listyev"}
    assert (first.name, first.label, first.kind, first.country) == ("Борис Листьев", "PER", "person", "country/kz")
    assert (first.documents, first.mentions) == (3, 6)
    assert [context.file for context in first.contexts] == ["a.txt", "b.txt", "c.txt"]
    assert first.contexts[0].text == "В Казахстане выступил Борис Листьев."
    assert {name.name: name.documents for name in others} == {"Pavel Oakley": 1, "Ташкент": 1}


def test_the_most_frequent_come_first(extractor: Extractor) -> None:
    found = [(name.documents, name.mentions) for name in list_unknown(read_all(extractor, TEXTS))]
    assert all(before >= after for before, after in pairwise(found))


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Борис Листьев прибыл в Казахстан.", "Борис Листьев", "person"),
        ("Казахстан: газета «Ёлочка» рассказала о погоде.", "Ёлочка", "media"),
        ("Казахстан: агентство «Ёлочка» рассказало о погоде.", "Ёлочка", "media"),
        ("Казахстан: фонд «Ёлочка» рассказал о погоде.", "Ёлочка", "organization"),
        ("Встреча прошла в Ёлкинской области Казахстана.", "Ёлкинской области", "region"),
    ],
)
def test_kind_is_guessed_from_words_in_the_name_and_beside_it(
    extractor: Extractor, text: str, name: str, kind: str
) -> None:
    found = list_unknown([("a.txt", extractor.extract(text))])
    assert [unknown.kind for unknown in found if name[:6] in unknown.contexts[0].text] == [kind]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        # the one right beside, or the only one of the sentence
        ("Казахстан принял гостей, среди них из Узбекистана Борис Листьев.", "country/uz"),
        ("Казахстан принял гостей, среди них Борис Листьев. Узбекистан и Узбекистан.", "country/kz"),
        ("Казахстан и Узбекистан приняли гостей, среди них Борис Листьев.", None),
        # else what the text speaks of most, where one leads clearly
        ("Казахстан. Казинформ. Узбекистан. Выступил Борис Листьев.", "country/kz"),
        ("Казахстан. Казинформ. Узбекистан. Узбекистан. Казахстан. Выступил Борис Листьев.", None),
        ("Казахстан. Узбекистан. Выступил Борис Листьев.", None),
        ("Выступил Борис Листьев.", None),
        # but the body whose office is the person's goes before
        ("Директор Казинформа Борис Листьев, Узбекистан и Узбекистан.", "country/kz"),
        # initials end no sentence
        ("В Казахстане гостил Б. С. Листьев. Узбекистан далеко.", "country/kz"),
    ],
)
def test_country_is_guessed_from_the_states_around(extractor: Extractor, text: str, country: str | None) -> None:
    names = list_unknown([("a.txt", extractor.extract(text, date="2015"))])
    assert [name.country for name in names if "Листьев" in name.name] == [country]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Назарбаев прибыл. В Китае рады. Китай ждал.", "country/kz"),
        ("Каримов прибыл. В Китае рады. Китай ждал.", None),  # several states have one
        ("Листьев прибыл. В Китае рады. Китай ждал.", "country/cn"),
    ],
)
def test_who_may_bear_a_name_tells_the_country(text: str, country: str | None) -> None:
    (name,) = list_unknown([("a.txt", mediacoop.extract(text))])
    assert name.country == country


def test_what_a_name_may_be_is_told(extractor: Extractor) -> None:
    (name,) = list_unknown([("a.txt", extractor.extract("На встрече был и Турабек.", date="2015"))])
    assert name.may_be == ("person/marat-turabek", "person/saule-turabek")


def test_contexts_stay_on_one_line(extractor: Extractor) -> None:
    (name,) = list_unknown([("a\n.txt", extractor.extract("Выступил\tБорис Листьев."))])
    assert name.contexts == (("a .txt", "Выступил Борис Листьев."),)


def test_nothing_is_no_name() -> None:
    assert list_unknown([]) == []
    assert list_unknown([("a.txt", Extraction(""))]) == []


def test_written_names_are_knowledge_that_links_them(extractor: Extractor, tmp_path: Path) -> None:
    file = tmp_path / "new.yaml"
    names = list_unknown(read_all(extractor, TEXTS))
    file.write_text("".join(write_entries(names, {entity.id for entity in extractor.gazetteer.kb})), encoding="utf-8")
    base = KnowledgeBase.from_files([SMALL, file])
    assert base["person/boris-listyev"].names == ("Boris Listyev", "Борис Листьев")
    assert (base["person/boris-listyev"].country, base["person/boris-listyev"].gender) == ("country/kz", "male")
    assert list_unknown(read_all(Extractor(knowledge=base), TEXTS)) == []


def make_name(name: str, kind: str, *, language: str = "ru") -> UnknownName:
    return UnknownName({language: name}, "PER", kind, None, 1, 1, (), ())


@pytest.mark.parametrize(
    ("name", "kind", "id"),
    [
        ("Тимур Саидов", "person", "person/timur-saidov-2"),  # another has the id
        ("Ёлка «Заря»", "organization", "org/yolka-zarya"),
        ("Ёлка", "media", "org/yolka"),
        ("Ёлка", "site", "place/yolka"),
        ("ёлки", "people", "people/yolki"),
        ("新华", "organization", "org/name"),
        ("Да", "region", "place/da"),
        ("а: [б] # в", "city", "place/a-b-v"),
    ],
)
def test_entries_can_be_read_whatever_the_name(name: str, kind: str, id: str, tmp_path: Path) -> None:
    file = tmp_path / "new.yaml"
    file.write_text("".join(write_entries([make_name(name, kind)], {"person/timur-saidov"})), encoding="utf-8")
    (entity,) = KnowledgeBase.from_files([file])
    assert (entity.id, entity.kind, entity.names) == (id, kind, (name,))


def test_ids_differ_and_a_surname_alone_is_weak(tmp_path: Path) -> None:
    file = tmp_path / "new.yaml"
    names = [make_name("Ли", "person"), make_name("Li", "person", language="en")]
    file.write_text("".join(write_entries(names)), encoding="utf-8")
    base = KnowledgeBase.from_files([file])
    assert [(entity.id, entity.aliases[0].strong) for entity in base] == [("person/li", False), ("person/li-2", False)]


def test_names_that_somebody_known_may_bear_come_last(extractor: Extractor) -> None:
    text = "Турабек спорил с Борисом Листьевым. На встрече был и Турабек."
    names = list_unknown([("a.txt", extractor.extract(text, date="2015"))])
    assert [(name.name, bool(name.may_be)) for name in names] == [("Борис Листьев", False), ("Турабек", True)]
