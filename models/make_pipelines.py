"""Make the untrained pipelines of models/ru and models/en.

    python models/make_pipelines.py

They tokenise, find sentence boundaries, propose capitalised runs as names and look lemmas up.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import spacy

from mediacoop.capitalised_runs import CapitalisedRuns
from mediacoop.lookup_lemmatizer import LookupLemmatizer

MODELS = Path(__file__).parent
COMPONENTS = (CapitalisedRuns, LookupLemmatizer)  # importing them registers their factories


def make_pipeline(language: str) -> Path:
    """Write the pipeline of a language and give its folder."""
    nlp = spacy.blank(language)
    nlp.meta.update(
        name="mediacoop_rules",
        version="0.1.0",
        description="Untrained: sentence boundaries, capitalised runs as names, lemmas by look-up",
        license="MIT",
    )
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("mediacoop_capitalised_runs")
    nlp.add_pipe("mediacoop_lookup_lemmatizer")
    folder = MODELS / language
    shutil.rmtree(folder, ignore_errors=True)
    nlp.to_disk(folder)
    return folder


if __name__ == "__main__":
    for code in ("ru", "en"):
        print(make_pipeline(code))
