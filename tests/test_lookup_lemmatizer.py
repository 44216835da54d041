"""The lemma table of spacy-lookups-data, read when first asked for and never stored."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from mediacoop.lookup_lemmatizer import LookupLemmatizer


@pytest.mark.parametrize(
    ("language", "words", "lemmas"),
    [
        ("ru", ["Журналисты", "встретились", "в", "Астане"], ["журналист", "встретиться", "в", "астане"]),
        ("en", ["Ministers", "met", "qqqq"], ["minister", "meet", "qqqq"]),
    ],
)
def test_sets_lemmas(language: str, words: list[str], lemmas: list[str]) -> None:
    doc = LookupLemmatizer(language)(Doc(spacy.blank(language).vocab, words=words))
    assert [token.lemma_ for token in doc] == lemmas


def test_table_is_read_when_first_needed() -> None:
    lemmatizer = LookupLemmatizer("en")
    assert "table" not in vars(lemmatizer)
    lemmatizer(Doc(spacy.blank("en").vocab, words=["ministers"]))
    assert "table" in vars(lemmatizer)


def test_pipeline_with_it_is_stored_small_and_works_again() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("mediacoop_lookup_lemmatizer")
    data = nlp.to_bytes()
    assert len(data) < 1_000_000
    again = spacy.blank("en")
    again.add_pipe("mediacoop_lookup_lemmatizer")
    again.from_bytes(data)
    assert [token.lemma_ for token in again("Ministers met")] == ["minister", "meet"]
