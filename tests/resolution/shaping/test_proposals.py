"""Names that a pipeline proposes: which are believed, and how they go with known ones."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from mediacoop import Extractor
from mediacoop.resolution.shaping.proposals import NamedSpan, is_common, split_pair


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("the Zorin-Beketov talks of Zorin and Beketov", ["Zorin", "Beketov"]),
        ("the Zorin-Beketov talks of Zorin", ["Zorin-Beketov"]),
        ("Zorin-Beketov came", ["Zorin-Beketov"]),
    ],
)
def test_split_pair(text: str, parts: list[str]) -> None:
    start = text.index("Zorin-Beketov")
    spans = split_pair(text, NamedSpan(start, start + len("Zorin-Beketov"), "PER"))
    assert [text[span.start : span.end] for span in spans] == parts


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Old Song Office and Tale Corporation", ["Old Song Office", "Tale Corporation"]),
        ("Ministry of Songs and Tales Committee", ["Ministry of Songs and Tales Committee"]),
        ("Institute of Songs and Tales", ["Institute of Songs and Tales"]),
    ],
)
def test_split_bodies(name: str, parts: list[str]) -> None:
    assert [name[span.start : span.end] for span in split_pair(name, NamedSpan(0, len(name), "ORG"))] == parts


@pytest.mark.parametrize(
    ("text", "name", "label", "common"),
    [
        ("Говорили долго.", "Говорили", "PER", True),
        ("сотрудники СМИ", "СМИ", "ORG", True),
        ("устав Организации", "Организации", "ORG", True),
        ("the Ministry said", "Ministry", "ORG", True),
        ("its Standing Committees", "Standing Committees", "ORG", True),
        ("газета «Труд»", "Труд", "ORG", False),
        ("газета «Труд»", "Труд", "PER", True),
        ("заявил Бекетов", "Бекетов", "PER", False),
        ("the member States", "States", "GPE", True),
        ("Фонд культуры", "Фонд культуры", "ORG", False),
        ("в Ташкенте", "Ташкенте", "GPE", False),
        ("Фонд песни и молодёжной политики", "и молодёжной политики", "ORG", True),
        ("Song Fund and Youth Policy", "and Youth Policy", "ORG", True),
        ("fighters of al-Songi", "al-Songi", "ORG", False),
        ("the company eSong", "eSong", "ORG", False),
        ("сайт song.kg", "song.kg", "ORG", False),
        ("Old Song Capital Partners", "Old Song Capital Partners", "ORG", False),
        ("its Dialogue Partners", "Dialogue Partners", "ORG", True),
        ("an LLC", "LLC", "ORG", True),
    ],
)
def test_common_words(text: str, name: str, label: str, common: bool) -> None:
    start = text.index(name)
    assert is_common(text, NamedSpan(start, start + len(name), label)) is common


def ruled(language: str, *names: tuple[str, str]) -> Language:
    """Give a pipeline that proposes these names wherever they stand."""
    nlp = spacy.blank(language)
    nlp.add_pipe("entity_ruler").add_patterns([{"label": label, "pattern": name} for name, label in names])  # type: ignore[attr-defined]
    return nlp


@pytest.mark.parametrize(
    ("text", "proposed", "expected"),
    [
        (
            "Это Фонд развития ремёсел Казахстана.",
            ("Фонд развития ремёсел Казахстана", "ORG"),
            [("Фонд развития ремёсел Казахстана", None)],
        ),
        ("Агентство «Астана Медиа» сообщило.", ("Астана Медиа", "ORG"), [("Астана Медиа", None)]),
        ("Это Казахстанский Союз Печати.", ("Казахстанский Союз Печати", "ORG"), [("Казахстанский Союз Печати", None)]),
        ("Итоги Саммита ШОС ясны.", ("Саммита ШОС", "ORG"), [("ШОС", "org/sco")]),
        (
            "Это Фонд ремёсел «Казинформ».",
            ("Фонд ремёсел", "ORG"),
            [("Фонд ремёсел «Казинформ»", "org/kazinform")],
        ),
        (
            "Прошёл Фонд Ремёсел\n«Казинформ» сообщил о нём.",
            ("Фонд Ремёсел", "ORG"),
            [("Фонд Ремёсел", None), ("Казинформ", "org/kazinform")],
        ),
        ("Говорили о мире.", ("Говорили", "PER"), []),
    ],
)
def test_proposals_beside_known_names(
    text: str, proposed: tuple[str, str], expected: list[tuple[str, str | None]]
) -> None:
    extractor = Extractor(pipelines={"ru": ruled("ru", proposed)})
    mentions = extractor.extract(text, language="ru").mentions
    assert [(mention.text, mention.entity.id if mention.entity else None) for mention in mentions] == expected
