"""Documents read by the library itself: groups, causes and examples."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mediacoop.evaluation import Annotation, Cause, Document, Evaluation, Figure, Gold, evaluate
from mediacoop.extractor import Extractor
from mediacoop.knowledge import KnowledgeBase

SCO = Annotation(7, 10, "ORG", "Shanghai Cooperation Organisation")
RIGHT = Document("Саммит ШОС.", (SCO,), id="right", language="ru", topic="sco")
WRONG = [
    Document("Саммит ШОС.", (Annotation(7, 10, "ORG", "TASS"),), id=f"wrong-{n}", language="ru", topic="press")
    for n in range(2)
]
MISSED = Document("The House of Nothing.", (Annotation(4, 20, "ORG", "House of Nothing"),), id="missed", language="en")


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(knowledge=KnowledgeBase.from_files([Path(__file__).parents[1] / "small.yaml"]))


@pytest.fixture(scope="module")
def evaluation(extractor: Extractor) -> Evaluation:
    return evaluate(Gold((RIGHT, *WRONG, MISSED)), extractor=extractor, by_topic=True)


def test_groups_are_all_languages_and_topics(evaluation: Evaluation) -> None:
    # Of three mentions of the SCO two are annotated as something else; the House is in no knowledge base.
    found = {group: scores.link for group, scores in evaluation.scores.items()}
    assert list(found) == ["all", "en", "ru", "topic -", "topic press", "topic sco"]
    assert found["all"] == Figure(1, 2, 3)
    assert (found["en"], found["ru"]) == (Figure(0, 0, 1), Figure(1, 2, 2))
    assert (found["topic press"], found["topic sco"]) == (Figure(0, 2, 2), Figure(1, 0, 0))
    assert evaluation.scores["all"].link_in_kb == Figure(1, 2, 2)
    assert evaluation.scores["all"].coverage == 2 / 3


def test_topics_are_left_out_unless_asked_for(extractor: Extractor) -> None:
    assert list(evaluate(Gold((RIGHT,)), extractor=extractor).scores) == ["all", "ru"]


def test_causes_are_counted_and_like_errors_shown_once(evaluation: Evaluation) -> None:
    assert evaluation.causes == {Cause.not_in_kb: 1, Cause.wrong_link: 2}
    ((error, times),) = evaluation.examples(Cause.wrong_link, 5)
    assert (error.document.id, error.text, times) == ("wrong-0", "ШОС", 2)
    assert evaluation.examples(Cause.wrong_link, 0) == []


def test_dict_is_json(evaluation: Evaluation) -> None:
    data = json.loads(json.dumps(evaluation.to_dict()))
    assert data["scores"]["topic sco"]["link"] == {"p": 1.0, "r": 1.0, "f1": 1.0, "tp": 1, "fp": 0, "fn": 0}
    assert data["causes"]["wrong-link"] == {"meaning": "linked to another entity", "errors": 2}
    assert [error["document"] for error in data["errors"]] == ["wrong-0", "wrong-1", "missed"]


def test_a_file_is_read(extractor: Extractor, tmp_path: Path) -> None:
    annotation = {"start": 7, "end": 10, "label": "ORG", "key": "Shanghai Six"}
    file = tmp_path / "gold.jsonl"
    file.write_text(json.dumps({"text": "Саммит ШОС.", "annotations": [annotation]}), encoding="utf-8")
    assert evaluate(file, extractor=extractor).scores["all"].link == Figure(0, 1, 1)
    (tmp_path / "aliases.tsv").write_text("Shanghai Six\tSCO\n", encoding="utf-8")
    assert evaluate(str(file), extractor=extractor).scores["und"].link == Figure(1, 0, 0)
