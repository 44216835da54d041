"""Put a trained recogniser where the library looks for it.

    python -m recipe.install ru made/ru_trained/model-best --vectors made/ru_vectors
    python -m recipe.install en made/en_trained/model-best --vectors made/en_vectors

Around the recogniser come the sentence boundaries and the lemmas that callers of the pipeline read. Strings of the
training texts are left out.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path
from typing import Any, cast

import spacy
from spacy.language import Language
from spacy.strings import StringStore
from spacy.tokenizer import Tokenizer

from mediacoop import lookup_lemmatizer, sequence_ner, word_classes  # noqa: F401  (registers their factories)
from mediacoop.quantised_vectors import QuantisedVectors

MODELS = Path(__file__).parent.parent
#: What the recogniser is made of; the classes of words are Russian's alone.
TRAINED = ("word_classes", "tok2vec", "ner")


def assemble(trained: Language, quantised: Path) -> Language:
    """Give a new pipeline with the trained components, quantised vectors and a vocabulary without strings."""
    language = trained.meta["lang"]
    nlp = spacy.blank(language, config={"nlp": {"vectors": {"@vectors": "mediacoop.QuantisedVectors.v1"}}})
    # A rule for one character («—», a space) says nothing, as one character is one token, and costs more time than all
    # other steps of the tokenizer: each place where it stands is looked at again.
    tokenizer = cast("Tokenizer", nlp.tokenizer)
    tokenizer.rules = {text: tokens for text, tokens in (tokenizer.rules or {}).items() if len(text) > 1}
    nlp.vocab.vectors = QuantisedVectors().from_disk(quantised)
    nlp.add_pipe("sentencizer")
    for name in (name for name in TRAINED if trained.has_pipe(name)):
        config = dict(trained.get_pipe_config(name))
        copy: Any = nlp.add_pipe(config.pop("factory"), name=name, config=config)
        copy.from_bytes(cast("Any", trained.get_pipe(name)).to_bytes(exclude=["vocab"]), exclude=["vocab"])
    nlp.add_pipe("mediacoop_lookup_lemmatizer")
    nlp.meta.update(
        name="mediacoop_news",
        version="1.0.0",
        description="Names in news (PER, ORG, GPE, LOC), sentence boundaries, lemmas by look-up",
        license="CC BY-SA 4.0",
        sources=[{"name": "listed in LICENSES_SOURCES.md"}],
    )
    return nlp


def install(language: str, trained: Path, quantised: Path) -> Path:
    """Write the pipeline of a language into its folder, when it can be loaded and run, and give that."""
    nlp = assemble(spacy.load(trained), quantised)
    made = trained.parent / "installed"
    shutil.rmtree(made, ignore_errors=True)
    nlp.to_disk(made)
    _sort_marks(made / "sentencizer.json")
    StringStore(nlp.pipe_labels["ner"]).to_disk(made / "vocab/strings.json")
    shutil.copy(MODELS / "DATA.md", made / "LICENSES_SOURCES.md")
    spacy.load(made)("Астана, Astana")
    folder = MODELS / language
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(made, folder)
    return folder


def _sort_marks(path: Path) -> None:
    """Write the marks that end sentences in order: spaCy writes a set, in another order each time."""
    marks = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**marks, "punct_chars": sorted(marks["punct_chars"])}, indent=2), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=("ru", "en"))
    parser.add_argument("trained", type=Path)
    parser.add_argument("--vectors", type=Path, required=True, help="folder of the quantised vectors")
    options = parser.parse_args()
    print(install(options.language, options.trained, options.vectors))


if __name__ == "__main__":
    main()
