"""Base forms beside those that somebody annotated."""

from __future__ import annotations

import pytest
from judging import make_answers

from mediacoop.evaluation import Annotation, Document
from mediacoop.evaluation.base_forms import BaseForms, judge_base_forms
from mediacoop.evaluation.keys import Keys
from mediacoop.evaluation.matching import match
from mediacoop.evaluation.scores import score
from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("name", "label", "id", "lemma", "right"),
    [
        ("Шанхайской организации сотрудничества", "ORG", "org/sco", "Шанхайская организация сотрудничества", True),
        ("ШОС", "ORG", "org/sco", "ШОС", True),  # another name of the entity
        ("Беловой", "PER", "person/dina-beketova", "Белова", True),  # the nominative of what is written
        ("Беловой", "PER", "person/dina-beketova", "Белов", False),
        ("Казинформом", "ORG", None, "казинформом", True),  # the answer of `make_answers` is the name as it stands
        ("Казинформом", "ORG", None, "Казинформ", False),
    ],
)
def test_a_base_form_is_judged(
    gazetteer: Gazetteer, name: str, label: str, id: str | None, lemma: str, right: bool
) -> None:
    document = Document(name, (Annotation(0, len(name), label, "?", lemma),))
    answers = make_answers(gazetteer.kb, name, [(name, label, id)])
    assert judge_base_forms(match(document, answers, Keys(gazetteer.kb, {}), ())) == BaseForms(right, 1, 1)


def test_only_names_found_with_their_offsets_are_judged(gazetteer: Gazetteer) -> None:
    # Three annotated; МИД was found longer, ТАСС has no base form, Казинформ is right, Баку was not found.
    text = "МИД страны, ТАСС, Казинформ, Баку"
    spans = [(0, 3, "МИД"), (12, 16, None), (18, 27, "Казинформ"), (29, 33, "Баку")]
    document = Document(text, tuple(Annotation(start, end, "ORG", "?", lemma) for start, end, lemma in spans))
    answers = make_answers(gazetteer.kb, text, [(name, "ORG", None) for name in ("МИД страны", "ТАСС", "Казинформ")])
    scores = score([match(document, answers, Keys(gazetteer.kb, {}), ())])
    assert scores.base_forms == BaseForms(right=1, found=1, annotated=3)
    assert scores.to_dict()["base-forms"] == {"accuracy": 1.0, "right": 1, "found": 1, "annotated": 3}
    assert scores.rows()[-1] == ("base forms", "1.000", None, None, 1, 0, 2)
    assert BaseForms(0, 0, 2).accuracy == 0
