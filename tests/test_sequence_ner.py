"""The recogniser by tags: what it decodes is whole names, and it learns, is saved and loaded as spaCy's own."""

from __future__ import annotations

from itertools import pairwise, product
from pathlib import Path

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example

from mediacoop.sequence_ner import SequenceRecognizer, decode, keep_space_within, set_tag_weights

TAGS = ("O", "B-PER", "I-PER", "L-PER", "U-PER", "B-ORG", "I-ORG", "L-ORG", "U-ORG")
TEXTS = [
    ("В Душанбе прибыл Рахмон Зоиров .", [(1, 2, "GPE"), (3, 5, "PER")]),
    ("Рахмон Зоиров вернулся в Душанбе .", [(0, 2, "PER"), (4, 5, "GPE")]),
    ("Погода была ясной .", []),
]


def _allowed(tag: str, after: str) -> bool:
    if tag[0] in "BI":
        return after[0] in "IL" and after[2:] == tag[2:]
    return after[0] not in "IL"


MOVES = np.array([[0.0 if _allowed(tag, after) else -1e6 for after in TAGS] for tag in TAGS], dtype=np.float32)


@pytest.fixture
def nlp() -> Language:
    """A pipeline that has learnt TEXTS by heart."""
    nlp = spacy.blank("ru")
    nlp.add_pipe("mediacoop_sequence_ner", name="ner")
    examples = [Example(nlp.make_doc(text), make_doc(nlp, text, names)) for text, names in TEXTS]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(30):
        nlp.update(examples, sgd=optimizer)
    return nlp


def make_doc(nlp: Language, text: str, names: list[tuple[int, int, str]]) -> Doc:
    doc = Doc(nlp.vocab, words=text.split())
    doc.set_ents([Span(doc, start, end, label=label) for start, end, label in names])
    return doc


def read(nlp: Language, text: str) -> list[tuple[int, int, str]]:
    return [(span.start, span.end, span.label_) for span in nlp(text).ents]


def total(scores: np.ndarray, path: tuple[int, ...]) -> float:
    around = (0, *path, 0)
    return float(sum(scores[at, tag] for at, tag in enumerate(path))) + sum(
        float(MOVES[first, second]) for first, second in pairwise(around)
    )


@given(arrays(np.float32, (4, 5), elements=st.floats(-2, 2, width=16)))
def test_the_best_sequence_of_whole_names(scores: np.ndarray) -> None:
    # Scores this near each other are never sure, so the whole stretch is decoded together.
    found = tuple(decode(scores, MOVES[:5, :5]).tolist())
    best = max(total(scores, path) for path in product(range(5), repeat=4))
    assert total(scores, found) == pytest.approx(best, abs=1e-3)


@given(arrays(np.float32, (12, len(TAGS)), elements=st.floats(-9, 9, width=16)))
def test_only_whole_names(scores: np.ndarray) -> None:
    path = (0, *decode(scores, MOVES).tolist(), 0)
    assert all(_allowed(TAGS[first], TAGS[second]) for first, second in pairwise(path))


def test_a_name_begun_in_one_label_ends_in_it() -> None:
    scores = np.zeros((2, len(TAGS)), dtype=np.float32)
    scores[0, TAGS.index("B-PER")], scores[1, TAGS.index("L-ORG")], scores[1, TAGS.index("L-PER")] = 5, 2, 1
    assert [TAGS[tag] for tag in decode(scores, MOVES)] == ["B-PER", "L-PER"]


@given(arrays(np.float32, (6, len(TAGS)), elements=st.floats(-9, 9, width=16)), arrays(np.bool_, 6))
def test_no_name_begins_or_ends_with_white_space(scores: np.ndarray, spaces: np.ndarray) -> None:
    path = decode(keep_space_within(scores, spaces, TAGS), MOVES)
    assert all(TAGS[tag][0] in "OI" for tag, is_space in zip(path, spaces, strict=True) if is_space)


def test_it_learns(nlp: Language) -> None:
    assert [read(nlp, text) for text, _ in TEXTS] == [names for _, names in TEXTS]


def test_it_learns_from_the_weights_of_tags() -> None:
    nlp = spacy.blank("ru")
    recognizer = nlp.add_pipe("mediacoop_sequence_ner", name="ner")
    assert isinstance(recognizer, SequenceRecognizer)
    recognizer.add_label("PER")
    (text, _), *_ = TEXTS
    doubted = make_doc(nlp, text, [(0, 1, "PER")])
    set_tag_weights(doubted, np.tile([0.4, 0, 0, 0, 0.6], (len(doubted), 1)))  # nothing, or a name of one word
    example = Example(nlp.make_doc(text), doubted)
    optimizer = nlp.initialize(lambda: [example])
    for _ in range(60):
        nlp.update([example], sgd=optimizer)
    (scores,) = recognizer.model.predict([nlp.make_doc(text)])
    shares = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    assert np.allclose(shares[:, [0, 4]], [0.4, 0.6], atol=0.05)


def test_weights_of_other_tokens_are_refused() -> None:
    nlp = spacy.blank("ru")
    recognizer = nlp.add_pipe("mediacoop_sequence_ner", name="ner")
    assert isinstance(recognizer, SequenceRecognizer)
    recognizer.add_label("PER")
    (text, names), *_ = TEXTS
    doc = make_doc(nlp, text, names)
    example = Example(nlp.make_doc(text), doc)
    nlp.initialize(lambda: [example])
    set_tag_weights(doc, np.ones((1, 5)))
    with pytest.raises(ValueError, match="convert the texts again"):
        nlp.update([example])


def test_its_labels(nlp: Language) -> None:
    recognizer = nlp.get_pipe("ner")
    assert isinstance(recognizer, SequenceRecognizer)
    assert recognizer.labels == tuple(nlp.pipe_labels["ner"]) == ("GPE", "PER")
    assert recognizer.tags[:3] == ("O", "B-GPE", "I-GPE")


def test_a_label_added_has_four_tags() -> None:
    recognizer = spacy.blank("ru").add_pipe("mediacoop_sequence_ner")
    assert isinstance(recognizer, SequenceRecognizer)
    assert [recognizer.add_label(label) for label in ("PER", "ORG", "PER")] == [1, 1, 0]
    assert recognizer.labels == ("ORG", "PER")
    assert recognizer.tags == ("O", "B-PER", "I-PER", "L-PER", "U-PER", "B-ORG", "I-ORG", "L-ORG", "U-ORG")


def test_texts_without_tokens(nlp: Language) -> None:
    assert [len(doc.ents) for doc in nlp.pipe(["", TEXTS[0][0], ""])] == [0, 2, 0]
    assert not nlp("").ents


def test_saved_and_loaded(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path / "nlp")
    assert [read(spacy.load(tmp_path / "nlp"), text) for text, _ in TEXTS] == [names for _, names in TEXTS]


def test_a_token_without_annotation_teaches_nothing(nlp: Language) -> None:
    doc = nlp.make_doc(TEXTS[0][0])
    blank = doc.copy()
    blank.set_ents([], missing=[blank[:]])
    losses = nlp.update([Example(doc, blank)], losses={})
    assert losses["ner"] == 0


def test_its_scores(nlp: Language) -> None:
    examples = [Example(nlp.make_doc(text), make_doc(nlp, text, names)) for text, names in TEXTS]
    assert nlp.evaluate(examples)["ents_f"] == 1
