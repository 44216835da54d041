"""The ambiguity classes of words: set as tags, kept when a pipeline is written and read."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from mediacoop.word_classes import WordClasses

CLASSES = {"анна": "known|NOUN|Name,anim,femn|nomn", "посетила": "known|VERB|femn|", "о": "known|PREP||"}


@pytest.fixture
def nlp() -> Language:
    nlp = spacy.blank("ru")
    component = nlp.add_pipe("mediacoop_word_classes", name="word_classes")
    assert isinstance(component, WordClasses)
    component.fill(CLASSES)
    return nlp


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Анна посетила Ош.", [CLASSES["анна"], CLASSES["посетила"], "", ""]),
        ("О АННЕ", [CLASSES["о"], ""]),
        ("  ", [""]),
        ("", []),
    ],
)
def test_a_word_has_the_class_of_its_lower_case_form(nlp: Language, text: str, tags: list[str]) -> None:
    assert [token.tag_ for token in nlp(text)] == tags


def test_a_word_that_is_not_there_keeps_its_tag(nlp: Language) -> None:
    doc = nlp.make_doc("Анна и Ош")
    doc[2].tag_ = "PROPN"
    assert [token.tag_ for token in nlp.get_pipe("word_classes")(doc)] == [CLASSES["анна"], "", "PROPN"]


def test_without_classes_nothing_is_set() -> None:
    nlp = spacy.blank("ru")
    nlp.add_pipe("mediacoop_word_classes")
    assert [token.tag_ for token in nlp("Анна посетила Ош")] == ["", "", ""]


def test_a_pipeline_that_is_written_and_read_has_the_same_classes(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path)
    assert spacy.load(tmp_path)("Анна посетила")[1].tag_ == CLASSES["посетила"]


def test_a_training_without_them_says_so() -> None:
    with pytest.raises(ValueError, match=r"--paths\.word_classes"):
        WordClasses(spacy.blank("ru").vocab).initialize()


def test_a_training_reads_them_from_a_file(nlp: Language, tmp_path: Path) -> None:
    table = tmp_path / "classes.npz"
    table.write_bytes(nlp.get_pipe("word_classes").to_bytes())
    other = spacy.blank("ru")
    other.add_pipe("mediacoop_word_classes").initialize(table=table)
    assert other("Анна посетила")[0].tag_ == CLASSES["анна"]
