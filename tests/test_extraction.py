"""What comes back: plain values, JSON that anything reads, one entity once."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import KAZAKHSTAN, make_extraction

from mediacoop.extraction import Extraction
from mediacoop.knowledge import Entity

TEXT = "Казахстан и Иванов"
DOC = make_extraction(TEXT, ("Казахстан", KAZAKHSTAN), ("Иванов", None))


def test_dict_has_plain_values_and_names_entities_by_id() -> None:
    assert DOC.to_dict() == {
        "text": TEXT,
        "date": "2017",
        "mentions": [
            {
                "start": 0,
                "end": 9,
                "text": "Казахстан",
                "label": "GPE",
                "entity": "country/kz",
                "score": 0.9,
                "evidence": ["exact", "<strong>"],
                "language": "ru",
                "base_form": "Казахстан",
                "cluster": 1,
                "candidates": [
                    {"entity": "country/kz", "name": "Казахстан", "score": 0.9, "evidence": ["exact", "<strong>"]}
                ],
            },
            {
                "start": 12,
                "end": 18,
                "text": "Иванов",
                "label": "GPE",
                "entity": None,
                "score": 0.0,
                "evidence": [],
                "language": "ru",
                "base_form": "Иванов",
                "cluster": 2,
                "candidates": [],
            },
        ],
        "entities": [
            {
                "id": "country/kz",
                "kind": "country",
                "name": "Kazakhstan",
                "name_ru": "Казахстан",
                "country": "country/kz",
                "identifiers": {"iso_3166_1": "KZ", "wikidata": "Q232"},
                "description": None,
            }
        ],
        "roles": [
            {
                "start": 0,
                "end": 1,
                "text": "К",
                "position": "position/kazinform-director",
                "holder": None,
                "evidence": ["title"],
            }
        ],
        "relations": [
            {
                "start": 0,
                "end": 1,
                "text": "К",
                "person": None,
                "person_name": "Иванов",
                "person_cluster": 2,
                "title": "директор",
                "position": "position/kazinform-director",
                "body": "country/kz",
                "body_name": "Kazakhstan",
                "body_cluster": 1,
                "status": "acting",
                "deputy": False,
                "evidence": ["title"],
            }
        ],
        "segments": [{"start": 0, "end": 18, "language": "ru"}],
        "warnings": ["no-pipeline:kk: <none>"],
    }


def test_entities_are_distinct_and_in_order_of_first_mention() -> None:
    doc = make_extraction("Иванов, Казахстан", ("Казахстан", KAZAKHSTAN), ("Иванов", None), ("Казахстан", KAZAKHSTAN))
    assert doc.entities == (KAZAKHSTAN,)


@pytest.mark.parametrize("indent", [None, 2])
def test_json_is_the_dict(indent: int | None) -> None:
    assert json.loads(DOC.to_json(indent=indent)) == DOC.to_dict()


@given(st.text(st.characters(codec=None)))
def test_json_of_any_text_can_be_written_and_read_back(text: str) -> None:
    written = Extraction(text).to_json().encode("utf-8")
    assert json.loads(written)["text"].encode("utf-16", "surrogatepass") == text.encode("utf-16", "surrogatepass")


def test_json_keeps_letters_readable() -> None:
    assert '"Казахстан и Иванов"' in DOC.to_json()


def test_extractions_compare_and_pickle() -> None:
    copy = pickle.loads(pickle.dumps(DOC))
    assert copy == DOC
    assert copy.entities == DOC.entities


@pytest.mark.parametrize(
    ("holder", "said"),
    [
        (None, "<Role 'К' at 0: position/kazinform-director held by None>"),
        (KAZAKHSTAN, "<Role 'К' at 0: position/kazinform-director held by country/kz>"),
    ],
)
def test_repr_of_a_role_is_one_short_line(holder: Entity | None, said: str) -> None:
    assert repr(replace(DOC.roles[0], holder=holder)) == said


def test_repr_counts() -> None:
    assert repr(DOC) == "<Extraction of 18 characters: 2 mentions, 1 entities, 1 roles, 1 warnings>"
