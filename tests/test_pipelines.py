"""The spaCy pipelines: loaded once, lazily, from a folder or a Language; long texts in bounded pieces."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc, Span

from mediacoop.errors import PipelineError
from mediacoop.pipelines import CHUNK, Pipelines, doc_names, split_chunks


def make_doc(words: list[str], *ents: tuple[int, int, str]) -> Doc:
    doc = Doc(spacy.blank("en").vocab, words=words)
    doc.ents = [Span(doc, start, end, label=label) for start, end, label in ents]
    return doc


@pytest.mark.parametrize("language", ["ru", "en"])
def test_built_in_pipelines_load_once(language: str) -> None:
    pipelines = Pipelines()
    assert language in pipelines
    nlp = pipelines.get(language)
    assert nlp.lang == language
    assert pipelines.get(language) is nlp


@pytest.mark.parametrize("language", ["kk", "und", None, 5])
def test_other_languages_have_none(language: object) -> None:
    assert language not in Pipelines()


def test_a_language_object_is_used_as_it_is() -> None:
    nlp = spacy.blank("xx")
    pipelines = Pipelines({"kk": nlp})
    assert pipelines.get("kk") is nlp
    assert "ru" in pipelines


def test_a_folder_is_loaded(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "FAC", "pattern": "Silk Way Station"}])  # type: ignore[attr-defined]
    nlp.to_disk(tmp_path / "en")
    for source in (tmp_path / "en", str(tmp_path / "en")):
        names = list(Pipelines({"en": source}).find_names("en", "They met at Silk Way Station."))
        assert names == [(12, 28, "LOC")]


@pytest.mark.parametrize("source", ["no_such_package", Path("/no/such/folder"), 5, None])
def test_what_cannot_be_loaded_is_said_when_it_is_needed(source: object) -> None:
    pipelines = Pipelines({"en": source})  # type: ignore[dict-item]
    with pytest.raises(PipelineError, match=r"pipeline .* for language 'en' could not be loaded"):
        pipelines.get("en")


def test_labels_of_other_schemes_become_ours_and_the_rest_is_left_out() -> None:
    ents = [(0, 1, "PERSON"), (1, 2, "FAC"), (2, 3, "DATE"), (3, 4, "NORP"), (4, 5, "GPE")]
    doc = make_doc(["Ann", "Station", "Monday", "Kazakh", "Baku"], *ents)
    assert [(doc.text[n.start : n.end], n.label) for n in doc_names(doc)] == [
        ("Ann", "PER"),
        ("Station", "LOC"),
        ("Kazakh", "NORP"),
        ("Baku", "GPE"),
    ]


def test_offsets_are_those_of_the_whole_text_beyond_the_first_piece() -> None:
    text = "слово " * (CHUNK // 4) + "\nЖурналист Павел Тестов."
    found = [text[name.start : name.end] for name in Pipelines().find_names("ru", text)]
    assert any("Павел Тестов" in name for name in found)


def test_lone_surrogates_do_not_stop_a_pipeline() -> None:
    text = "\udc00 Журналист Павел Тестов."
    found = [text[name.start : name.end] for name in Pipelines().find_names("ru", text)]
    assert any("Павел Тестов" in name for name in found)


@pytest.mark.parametrize(
    ("text", "size", "pieces"),
    [
        ("", 5, []),
        ("abc", 5, ["abc"]),
        ("abcdefgh", 5, ["abcde", "fgh"]),
        ("ab cd ef", 5, ["ab ", "cd ef"]),
        ("ab\ncd ef", 5, ["ab\n", "cd ef"]),
        ("a. b c d", 5, ["a.", " b c ", "d"]),
    ],
)
def test_splits_at_line_ends_sentences_or_spaces(text: str, size: int, pieces: list[str]) -> None:
    assert [text[start:end] for start, end in split_chunks(text, size)] == pieces


@given(st.text("ab. \n", max_size=60), st.integers(1, 9))
def test_pieces_cover_the_text_and_are_bounded(text: str, size: int) -> None:
    pieces = list(split_chunks(text, size))
    assert "".join(text[start:end] for start, end in pieces) == text
    assert all(0 < end - start <= size for start, end in pieces)
