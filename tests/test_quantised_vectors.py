"""Quantised vectors: what was put in comes out, and spaCy saves and loads them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.strings import get_string_id

from mediacoop.quantised_vectors import QuantisedVectors

WORDS = ["саммит", "форум", "встреча"]
CODES = np.arange(2 * 256 * 3, dtype=np.float32).reshape(2, 256, 3)
PARTS = np.array([[0, 1], [2, 255], [7, 7]], dtype=np.uint8)


def whole(row: int) -> list[float]:
    return [*CODES[0, PARTS[row, 0]], *CODES[1, PARTS[row, 1]]]


@pytest.fixture
def vectors() -> QuantisedVectors:
    vectors = QuantisedVectors()
    vectors.fill(WORDS, PARTS, CODES)
    return vectors


def test_a_batch_gives_each_word_its_vector_and_others_zeros(vectors: QuantisedVectors) -> None:
    batch = vectors.get_batch(["форум", "нет", get_string_id("саммит"), "форум"])
    assert batch.tolist() == [whole(1), [0] * 6, whole(0), whole(1)]
    assert batch.dtype == np.float32
    assert vectors.get_batch([]).shape == (0, 6)


def test_it_knows_its_words(vectors: QuantisedVectors) -> None:
    assert ("форум" in vectors, "нет" in vectors, len(vectors), vectors.shape) == (True, False, 3, (3, 6))
    assert vectors["встреча"].tolist() == whole(2)
    with pytest.raises(KeyError):
        vectors["нет"]


def test_empty_vectors_hold_nothing() -> None:
    empty = QuantisedVectors()
    assert (len(empty), "форум" in empty) == (0, False)
    assert empty.get_batch(["форум"]).tolist() == [[0.0]]


def test_a_pipeline_keeps_them(vectors: QuantisedVectors, tmp_path: Path) -> None:
    nlp = spacy.blank("ru", config={"nlp": {"vectors": {"@vectors": "mediacoop.QuantisedVectors.v1"}}})
    nlp.vocab.vectors = vectors
    nlp.to_disk(tmp_path / "nlp")
    other = spacy.load(tmp_path / "nlp")
    assert other.vocab.vectors.get_batch(WORDS).tolist() == [whole(0), whole(1), whole(2)]
    copy = spacy.blank("ru", config=nlp.config).from_bytes(nlp.to_bytes())
    assert copy.vocab.vectors["форум"].tolist() == whole(1)


def test_tokens_and_texts_have_vectors(vectors: QuantisedVectors) -> None:
    nlp = spacy.blank("ru")
    nlp.vocab.vectors = vectors
    doc = nlp("Форум неведомо")
    assert doc[0].vector.tolist() == whole(1)
    assert doc[1].vector.tolist() == [0] * 6
    assert doc.vector.tolist() == [value / 2 for value in whole(1)]
    assert doc.similarity(nlp("форум")) == pytest.approx(1)


def test_a_missing_file_is_no_empty_table(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        QuantisedVectors().from_disk(tmp_path)
