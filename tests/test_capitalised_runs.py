"""Names proposed by rules: which runs of capitalised words are names, and of what."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Span

from mediacoop.capitalised_runs import CapitalisedRuns
from mediacoop.pipelines import Pipelines


def ruled(language: str) -> Language:
    """Give a pipeline with the rules alone."""
    nlp = spacy.blank(language)
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("mediacoop_capitalised_runs")
    return nlp


PIPELINES = Pipelines({"ru": ruled("ru"), "en": ruled("en")})

CASES = [
    ("ru", "Об этом сообщил Павел Тестов вчера.", [("Павел Тестов", "PER")]),
    ("ru", "Встреча с Павлом Тестовым прошла в среду.", [("Павлом Тестовым", "PER")]),
    ("ru", "Выступил директор Иван Иванович Тестов.", [("Иван Иванович Тестов", "PER")]),
    ("ru", "Открылся новый Институт Дружбы Народов.", [("Институт Дружбы Народов", "ORG")]),
    ("ru", "Прошла выставка, дождь кончился.", []),
    ("en", "The prize went to Pavel Testov yesterday.", [("Pavel Testov", "PER")]),
    ("en", "They visited the Institute of Testing Machines.", [("Institute of Testing Machines", "ORG")]),
    ("en", "The weather was fine.", []),
    ("en", "", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_proposes_names(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    found = PIPELINES.find_names(language, text)
    assert [(text[name.start : name.end], name.label) for name in found] == expected


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_a_run_ends_with_its_line(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    doubled = f"{text}\n{text}"
    found = PIPELINES.find_names(language, doubled)
    assert [(doubled[name.start : name.end], name.label) for name in found] == expected * 2


def test_earlier_entities_are_kept() -> None:
    doc = spacy.blank("en")("The prize went to Pavel Testov in Baku.")
    doc.ents = [Span(doc, 5, 6, label="ORG")]
    doc[0].is_sent_start = True
    CapitalisedRuns()(doc)
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Testov", "ORG")]
