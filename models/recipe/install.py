"""Put a trained pipeline where the library looks for it.

    python -m recipe.install ru work/ru_trained/model-last

Around the recogniser come the sentence boundaries and the lemmas that callers of the pipeline read, and the rules that
propose what it left open.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import spacy

from mediacoop.capitalised_runs import CapitalisedRuns
from mediacoop.lookup_lemmatizer import LookupLemmatizer

MODELS = Path(__file__).parent.parent
COMPONENTS = (CapitalisedRuns, LookupLemmatizer)  # importing them registers their factories
LICENCES = {"ru": "CC BY-SA 4.0", "en": "CC BY-SA 4.0"}


def install(language: str, trained: Path) -> Path:
    """Write the pipeline of a language into its folder and give that."""
    nlp = spacy.load(trained)
    nlp.add_pipe("sentencizer", first=True)
    nlp.add_pipe("mediacoop_capitalised_runs")
    nlp.add_pipe("mediacoop_lookup_lemmatizer")
    nlp.meta.update(
        name="mediacoop_news",
        version="1.0.0",
        description="Names in news: PER, ORG, GPE, LOC; sentence boundaries; lemmas by look-up",
        license=LICENCES[language],
        sources=[{"name": "the corpora listed in models/DATA.md"}],
    )
    nlp.meta.pop("performance", None)
    folder = MODELS / language
    shutil.rmtree(folder, ignore_errors=True)
    nlp.to_disk(folder)
    return folder


if __name__ == "__main__":
    print(install(sys.argv[1], Path(sys.argv[2])))
