"""Labelled texts as spaCy's documents: tokens of names that no tokens match teach nothing."""

from __future__ import annotations

import pytest
import spacy
from recipe.convert import make_doc

NLP = spacy.blank("en")


@pytest.mark.parametrize(
    ("text", "spans", "tags", "unmatched"),
    [
        ("Ann Lee left Baku.", [(0, 7, "PER"), (13, 17, "GPE")], "B-PER I-PER O B-GPE O", 0),
        ("Nobody left.", [], "O O O", 0),
        ("", [], "", 0),
        ("Bakuans met Ann.", [(0, 4, "GPE"), (12, 15, "PER")], "? O B-PER O", 1),
        ("Bakuans met Ann.", [(0, 4, "GPE"), (4, 7, "LOC"), (12, 15, "PER")], "? O B-PER O", 2),  # both in one token
        ("Ann Leeds left.", [(0, 7, "PER")], "? ? O O", 1),
        ("In Baku  now", [(3, 9, "GPE")], "O ? ? O", 1),  # ends with a token of a space
        ("In Baku  now", [(8, 12, "GPE")], "O O ? ?", 1),  # begins with one
        ("In New Baku", [(3, 11, "GPE"), (9, 11, "LOC")], "O B-GPE I-GPE", 1),  # the known name keeps its tokens
    ],
)
def test_make_doc(text: str, spans: list[tuple[int, int, str]], tags: str, unmatched: int) -> None:
    doc, count = make_doc(NLP, text, spans)
    kinds = {"": "?", "O": "O"}
    found = [kinds.get(token.ent_iob_) or f"{token.ent_iob_}-{token.ent_type_}" for token in doc]
    assert (doc.text, " ".join(found), count) == (text, tags, unmatched)
