"""The spaCy pipeline of a language: loaded once, when first needed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from mediacoop.errors import PipelineError
from mediacoop.resolution import NamedSpan

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_SURROGATE = re.compile("[\ud800-\udfff]")
_PACKAGE = Path(__file__).parent
#: Languages that come with a pipeline.
LANGUAGES = ("ru", "en")

#: Labels of other annotation schemes → ours; a label that is not here is no name we look for.
_LABELS = {
    "PER": "PER",
    "PERSON": "PER",
    "ORG": "ORG",
    "GPE": "GPE",
    "LOC": "LOC",
    "FAC": "LOC",
    "NORP": "NORP",
}
#: Components that no stage here reads; a pipeline is faster to load and to run without them.
_UNUSED = (
    "mediacoop",
    "mediacoop_lookup_lemmatizer",
    "lemmatizer",
    "parser",
    "tagger",
    "attribute_ruler",
    "sentencizer",
)

#: No more than this many characters go into one spaCy Doc, so that memory stays bounded for any text.
CHUNK = 50_000


class Pipelines:
    """The pipelines of all languages.

    Args:
        sources: language → installed package name, folder or spaCy ``Language``, beside and before those that
            come with mediacoop.
    """

    def __init__(self, sources: Mapping[str, str | Path | Language] | None = None) -> None:
        self._sources: dict[str, str | Path | Language] = {code: models_folder() / code for code in LANGUAGES}
        self._sources.update(sources or {})
        self._loaded: dict[str, Language] = {}

    def __contains__(self, language: object) -> bool:
        return language in self._sources

    def get(self, language: str) -> Language:
        """Give the pipeline of a language, loading it when it is the first time.

        Raises:
            PipelineError: it cannot be loaded.
        """
        if language not in self._loaded:
            self._loaded[language] = _load(language, self._sources[language])
        return self._loaded[language]

    def find_names(self, language: str, text: str) -> Iterator[NamedSpan]:
        """Give the names that the pipeline of a language finds in a text."""
        nlp = self.get(language)
        text = _SURROGATE.sub("\ufffd", text)  # spaCy hashes UTF-8, which cannot hold them
        for start, end in split_chunks(text):
            for name in doc_names(nlp(text[start:end])):
                yield NamedSpan(start + name.start, start + name.end, name.label)


def doc_names(doc: Doc) -> Iterator[NamedSpan]:
    """Give the named spans of a spaCy Doc in our labels; offsets are code points of its text."""
    for span in doc.ents:
        label = _LABELS.get(span.label_)
        if label is not None:
            yield NamedSpan(span.start_char, span.end_char, label)


def models_folder() -> Path:
    """Give the folder of the pipelines: in an installed package inside it, in a checkout beside it."""
    installed = _PACKAGE / "models"
    return installed if installed.is_dir() else _PACKAGE.parent / "models"


def split_chunks(text: str, size: int = CHUNK) -> Iterator[tuple[int, int]]:
    """Split a text into stretches of at most ``size`` characters, at line ends or spaces if it has any."""
    start = 0
    while start < len(text):
        end = start + size
        if end < len(text):
            cut = max(text.rfind("\n", start, end), text.rfind(". ", start, end), start)
            cut = cut if cut > start else text.rfind(" ", start, end)
            end = cut + 1 if cut > start else end
        yield start, min(end, len(text))
        start = min(end, len(text))


@contextmanager
def numpy_matrices() -> Iterator[None]:
    """Let the pipelines loaded meanwhile multiply matrices with numpy, not with blis: 1.5 times as fast.

    Where another library than these is spaCy's choice (a GPU, Apple's Accelerate) it stays.
    """
    from thinc.api import NumpyOps, get_current_ops, use_ops

    if type(get_current_ops()) is not NumpyOps:
        yield
        return
    with use_ops("numpy", use_blis=False):
        yield


def _load(language: str, source: str | Path | Language) -> Language:
    import spacy
    from spacy.language import Language

    from mediacoop import lookup_lemmatizer, quantised_vectors, sequence_ner, word_classes  # noqa: F401

    if isinstance(source, Language):
        return source
    if not isinstance(source, (str, Path)):
        raise PipelineError.not_loadable(language, source, f"a {type(source).__name__} is no pipeline.")
    try:
        with numpy_matrices():
            return spacy.load(source, exclude=_UNUSED)
    except Exception as error:
        reason = str(error).strip().split("\n")[0]
        raise PipelineError.not_loadable(language, str(source), reason) from error
