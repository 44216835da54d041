"""The ambiguity classes of Russian words by the dictionary."""

from __future__ import annotations

from pathlib import Path

import pymorphy3
import pytest
import spacy
from recipe.make_word_classes import main, name_class

from mediacoop.word_classes import WordClasses

ANALYSER = pymorphy3.MorphAnalyzer()


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("в", "known|PREP||"),
        ("министра", "known|NOUN|anim,masc|accs,gent"),
        ("москве", "known|NOUN|Geox,femn,inan|datv,loct"),
        ("анна", "known|NOUN|Name,anim,femn|nomn"),
        ("visit", ""),
        ("2024", ""),
        ("—", ""),
        ("", ""),
    ],
)
def test_name_class(word: str, name: str) -> None:
    assert name_class(word, ANALYSER) == name


def test_a_word_that_is_not_in_the_dictionary_is_guessed() -> None:
    known, _, traits, _ = name_class("жанабергеновым", ANALYSER).split("|")
    assert known == "guessed"
    assert "Surn" in traits.split(",")


def test_a_file_of_the_words_that_have_vectors(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("москве\nvisit\nв", encoding="utf-8")
    main(str(tmp_path), str(tmp_path / "classes.npz"))
    nlp = spacy.blank("ru")
    classes = WordClasses(nlp.vocab).from_bytes((tmp_path / "classes.npz").read_bytes())
    assert [token.tag_ for token in classes(nlp("Visit в Москве"))] == [
        "",
        "known|PREP||",
        "known|NOUN|Geox,femn,inan|datv,loct",
    ]
