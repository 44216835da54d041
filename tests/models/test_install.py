"""A trained recogniser put where the library looks for it: it finds what it found, and brings no strings along."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import spacy
from recipe import install
from spacy.language import Language
from spacy.training import Example
from spacy.vectors import Vectors

from mediacoop.quantised_vectors import QuantisedVectors

TEXT = "Анна Тестова посетила Паркент."
NAMES = [("Анна Тестова", "PER"), ("Паркент", "GPE")]
WORDS = ["анна", "тестова", "посетила", "паркент"]
VECTORS = np.linspace(-1, 1, 16, dtype=np.float32).reshape(4, 4)
TOK2VEC = {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": 8,
        "attrs": ["NORM"],
        "rows": [50],
        "include_static_vectors": True,
    },
    "encode": {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": 8,
        "depth": 1,
        "window_size": 1,
        "maxout_pieces": 2,
    },
}
NER = {
    "@architectures": "spacy.Tagger.v2",
    "tok2vec": {"@architectures": "spacy.Tok2VecListener.v1", "width": 8, "upstream": "tok2vec"},
}


def find_names(nlp: Language) -> list[tuple[str, str]]:
    """Give what the recogniser finds without the rules that help it."""
    with nlp.select_pipes(enable=["tok2vec", "ner"]):
        return [(ent.text, ent.label_) for ent in nlp(TEXT).ents]


@pytest.fixture(scope="module")
def trained() -> Language:
    """A tiny recogniser that knows the names of one sentence."""
    spacy.util.fix_random_seed(0)
    nlp = spacy.blank("ru")
    nlp.vocab.vectors = Vectors(strings=nlp.vocab.strings, data=VECTORS, keys=WORDS, attr="LOWER")
    nlp.add_pipe("tok2vec", config={"model": TOK2VEC})
    nlp.add_pipe("mediacoop_sequence_ner", name="ner", config={"model": NER})
    example = Example.from_dict(nlp.make_doc(TEXT), {"entities": [(0, 12, "PER"), (22, 29, "GPE")]})
    optimizer = nlp.initialize(lambda: [example])
    optimizer.learn_rate = 0.05
    for _ in range(300):
        nlp.update([example], sgd=optimizer)
        if find_names(nlp) == NAMES:
            break
    assert find_names(nlp) == NAMES
    return nlp


@pytest.fixture
def quantised(tmp_path: Path) -> Path:
    """The same vectors, quantised: each word has parts of its own."""
    codes = np.zeros((2, 256, 2), dtype=np.float32)
    codes[:, :4] = VECTORS.reshape(4, 2, 2).transpose(1, 0, 2)
    vectors = QuantisedVectors()
    vectors.fill(WORDS, np.repeat(np.arange(4, dtype=np.uint8)[:, None], 2, axis=1), codes)
    folder = tmp_path / "vectors"
    folder.mkdir()
    vectors.to_disk(folder)
    return folder


def test_the_recogniser_stays_and_the_rest_comes_around_it(trained: Language, quantised: Path) -> None:
    nlp = install.assemble(trained, quantised)
    assert nlp.pipe_names == ["sentencizer", "tok2vec", "ner", "mediacoop_lookup_lemmatizer"]
    assert find_names(nlp) == NAMES
    assert nlp.lang == "ru"
    assert nlp.vocab.vectors.get_batch(WORDS).tolist() == VECTORS.tolist()


def test_quantised_vectors_take_the_place_of_the_table(trained: Language, quantised: Path) -> None:
    nlp = install.assemble(trained, quantised)
    assert isinstance(nlp.vocab.vectors, QuantisedVectors)
    assert find_names(nlp) == NAMES
    assert nlp(TEXT)[1].vector.tolist() == VECTORS[1].tolist()


@pytest.mark.parametrize(
    "text", ["«ШОС» — это :) форум", " два  пробела\n\n\tи\xa0ещё—тире ", "г. Ош, т.е. юг", "—", " ", ""]
)
def test_fewer_rules_make_the_same_tokens(trained: Language, quantised: Path, text: str) -> None:
    nlp = install.assemble(trained, quantised)
    assert len(nlp.tokenizer.rules) < len(trained.tokenizer.rules)
    assert [token.text_with_ws for token in nlp(text)] == [token.text_with_ws for token in trained.make_doc(text)]


def test_it_has_a_vocabulary_without_the_strings_of_the_training_texts(trained: Language, quantised: Path) -> None:
    strings = install.assemble(trained, quantised).vocab.strings
    assert ("Тестова" in trained.vocab.strings, "Тестова" in strings) == (True, False)


def test_install_replaces_what_was_there(
    trained: Language, quantised: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    models = tmp_path / "models"
    (models / "ru").mkdir(parents=True)
    (models / "ru/old").write_text("", encoding="utf-8")
    (models / "DATA.md").write_text("# Data card", encoding="utf-8")
    monkeypatch.setattr(install, "MODELS", models)
    trained.to_disk(tmp_path / "model-best")

    folder = install.install("ru", tmp_path / "model-best", quantised)
    assert folder == models / "ru"
    assert not (folder / "old").exists()
    assert (folder / "LICENSES_SOURCES.md").read_text(encoding="utf-8") == "# Data card"
    assert json.loads((folder / "vocab/strings.json").read_text(encoding="utf-8")) == ["PER"]  # spaCy has GPE itself
    nlp = spacy.load(folder)
    assert find_names(nlp) == NAMES
    assert nlp("Паркент")[0].vector.tolist() == VECTORS[3].tolist()


def test_marks_are_written_in_order(tmp_path: Path) -> None:
    path = tmp_path / "sentencizer.json"
    path.write_text('{"punct_chars": ["?", "!", "."]}', encoding="utf-8")
    install._sort_marks(path)
    assert json.loads(path.read_text(encoding="utf-8")) == {"punct_chars": ["!", ".", "?"]}
