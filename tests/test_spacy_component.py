"""The same inside any spaCy pipeline."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

import mediacoop.spacy_component

TEXT = "Генсек ШОС посетил Казинформ."


@pytest.fixture(scope="module")
def nlp() -> Language:
    nlp = spacy.blank("ru")
    nlp.add_pipe("mediacoop", config={"date": "2017-03-23"})
    return nlp


def test_mentions_are_spans_with_ids_and_scores(nlp: Language) -> None:
    doc = nlp(TEXT)
    spans = doc.spans["mediacoop"]
    assert [(span.text, span.label_, span.kb_id_) for span in spans] == [
        ("ШОС", "ORG", "org/sco"),
        ("Казинформ", "ORG", "org/kazinform"),
    ]
    assert all(0 < span._.mediacoop_score <= 1 for span in spans)


def test_answers_are_those_of_extract(nlp: Language) -> None:
    doc = nlp(TEXT)
    found = [(span.start_char, span.end_char, span.kb_id_) for span in doc.spans["mediacoop"]]
    mentions = mediacoop.extract(TEXT, date="2017-03-23").mentions
    assert found == [(m.start, m.end, m.entity.id) for m in mentions if m.entity]


def test_own_date_of_a_doc_goes_before_the_setting(nlp: Language) -> None:
    doc = nlp.make_doc(TEXT)
    doc._.mediacoop_date = "not a date"
    with pytest.raises(mediacoop.MediacoopError, match="not a date"):
        nlp(doc)


def test_earlier_entities_are_used_and_kept() -> None:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": "Qwertina Uiopova"}])  # type: ignore[attr-defined]
    nlp.add_pipe("mediacoop", config={"spans_key": "mine"})
    doc = nlp("Qwertina Uiopova spoke in Baku.")
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Qwertina Uiopova", "PERSON")]
    assert [(span.text, span.label_, span.kb_id_) for span in doc.spans["mine"]] == [
        ("Qwertina Uiopova", "PER", ""),
        ("Baku", "GPE", "place/baku"),
    ]


def test_mention_inside_a_token_takes_the_whole_token(nlp: Language) -> None:
    doc = Doc(nlp.vocab, words=["ТАСС/Казинформ"], spaces=[False])
    nlp(doc)
    assert {span.text for span in doc.spans["mediacoop"]} == {"ТАСС/Казинформ"}


@pytest.mark.parametrize("text", ["", " ", "12:30"])
def test_texts_without_names_give_no_spans(nlp: Language, text: str) -> None:
    doc = nlp(text)
    assert len(doc.spans["mediacoop"]) == 0


def test_pipeline_with_it_is_stored_and_loaded(nlp: Language, tmp_path: object) -> None:
    nlp.to_disk(str(tmp_path))
    again = spacy.load(str(tmp_path))
    doc = again(TEXT)
    assert [span.kb_id_ for span in doc.spans["mediacoop"]] == ["org/sco", "org/kazinform"]


def test_an_attribute_of_somebody_else_is_not_overwritten() -> None:
    Doc.set_extension("mediacoop_date", default="theirs", force=True)
    try:
        spacy.blank("en").add_pipe("mediacoop")
        assert Doc.get_extension("mediacoop_date")[0] == "theirs"
    finally:
        Doc.set_extension("mediacoop_date", default=None, force=True)
    assert Span.has_extension("mediacoop_score")
