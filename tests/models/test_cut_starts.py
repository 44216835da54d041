"""Texts once more from a later word on: the word gets a capital, names keep their places."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
import spacy
from recipe.cut_starts import cut
from recipe.labelled import Row, pack_weights, unpack_weights

NLP = spacy.blank("ru")
TEXT = "Вчера вечером министр Анна Тестова посетила новую физико-математическую школу города Ош и уехала."


def make_row(text: str = TEXT, **more: Any) -> Row:
    names = (("Анна Тестова", "PER"), ("Ош", "GPE"))
    spans = [(text.index(name), text.index(name) + len(name), label) for name, label in names if name in text]
    return {"text": text, "spans": spans, "source": "test", **more}


def named(row: Row) -> list[tuple[str, str]]:
    return [(row["text"][start:end], label) for start, end, label in row["spans"]]


@pytest.mark.parametrize("seed", range(20))
def test_a_text_begins_with_a_later_word_and_keeps_the_names_after_it(seed: int) -> None:
    (made,) = cut([make_row()], 1, NLP, random.Random(seed))
    assert made["text"] != TEXT
    assert TEXT.lower().endswith(made["text"].lower())
    assert made["text"][0].isupper()
    assert not made["text"].startswith("Математическую")
    assert not made["text"].startswith(("Анна", "Тестова"))
    assert named(made) == [pair for pair in named(make_row()) if pair[0] in made["text"]]
    assert made["origin"] == TEXT


@pytest.mark.parametrize(
    ("text", "share"),
    [(TEXT, 0), ("Анна Тестова уехала.", 1), ("ОН И ОНА. А Б В Г Д Е Ж", 1), ("", 1)],
    ids=["no share", "short", "no word in small letters", "empty"],
)
def test_what_is_not_cut(text: str, share: float) -> None:
    assert list(cut([make_row(text)], share, NLP, random.Random(0))) == []


def test_weights_are_cut_with_their_words() -> None:
    tokens = len(NLP(TEXT))
    weights = np.arange(tokens * 3, dtype=np.float16).reshape(tokens, 3)
    (made,) = cut([make_row(weights=pack_weights(weights))], 1, NLP, random.Random(0))
    left = len(NLP(made["text"]))
    assert unpack_weights(made["weights"], left).tolist() == weights[-left:].tolist()
