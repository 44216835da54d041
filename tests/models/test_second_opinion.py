"""A teacher's labels weighed against recognisers that learned from them."""

from __future__ import annotations

from pathlib import Path
from zlib import crc32

import numpy as np
import pytest
import spacy
from recipe.convert import HELD_OUT
from recipe.labelled import read_rows, unpack_weights
from recipe.mending import Mender
from recipe.second_opinion import halve, mark_tags, weigh
from spacy.language import Language

TAGS = ("O", "B-PER", "I-PER", "L-PER", "U-PER")
TEXT = "Анна Тестова уехала"


@pytest.mark.parametrize(
    ("spans", "marks"),
    [
        ([(0, 12, "PER")], ["B-PER", "L-PER", "O"]),
        ([(0, 4, "PER")], ["U-PER", "O", "O"]),
        ([(0, 4, "DATE")], [None, "O", "O"]),  # a label that the recogniser does not have
        ([], ["O", "O", "O"]),
    ],
)
def test_mark_tags(spans: list[tuple[int, int, str]], marks: list[str | None]) -> None:
    doc = spacy.blank("ru")(TEXT)
    doc.set_ents([doc.char_span(*span) for span in spans])
    found = [TAGS[row.argmax()] if row.any() else None for row in mark_tags(doc, TAGS)]
    assert found == marks


def test_halves_keep_together_what_was_made_from_one_text(tmp_path: Path) -> None:
    rows = [
        {"text": f"{copy} {number}", "spans": [], "source": "t", "origin": str(number)}
        for number in range(20)
        for copy in "аб"
    ]
    halve(rows, tmp_path / "0", tmp_path / "1")
    origins = [{row["origin"] for row in read_rows(tmp_path / half)} for half in "01"]
    assert origins[0] & origins[1] == set()
    assert origins[0] | origins[1] == {str(number) for number in range(20)}
    assert all(origins)


def test_each_half_has_texts_that_are_held_out(tmp_path: Path) -> None:
    halve(({"text": str(number), "spans": [], "source": "t"} for number in range(2000)), tmp_path / "0", tmp_path / "1")
    held_out = [sum(crc32(row["text"].encode()) % HELD_OUT == 0 for row in read_rows(tmp_path / half)) for half in "01"]
    assert min(held_out) > 10


@pytest.fixture(scope="module")
def judge() -> Language:
    """A recogniser that was trained on nothing."""
    spacy.util.fix_random_seed(0)
    nlp = spacy.blank("ru")
    nlp.add_pipe("tok2vec")
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "tok2vec"}
    recogniser = nlp.add_pipe(
        "mediacoop_sequence_ner",
        name="ner",
        config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener}},
    )
    recogniser.add_label("PER")
    nlp.initialize()
    return nlp


def test_weights_are_those_of_the_teacher_and_of_the_judges(judge: Language) -> None:
    row = {"text": TEXT, "spans": [(0, 12, "PER")], "source": "t"}
    (made,) = weigh([row], [judge, judge], Mender("ru"))
    weights = unpack_weights(made["weights"], 3).astype(float)
    assert weights.shape == (3, len(TAGS))
    assert np.allclose(weights.sum(axis=1), 1, atol=0.01)
    # A judge that knows nothing gives each tag a fifth.
    assert weights.argmax(axis=1).tolist() == [1, 3, 0]
    assert np.allclose(weights.max(axis=1), 0.35 + 0.65 / 5, atol=0.05)
    assert made["spans"] == [(0, 12, "PER")]
