"""A lookup lemmatizer that reads its table from spacy-lookups-data when the first text asks for it.

spaCy's own lemmatizer stores the table in the pipeline: 15 MB and 1.8 seconds for Russian at each loading,
whether a lemma is asked for or not.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from spacy.language import Language
from spacy.lookups import load_lookups

if TYPE_CHECKING:
    from spacy.lookups import Table
    from spacy.tokens import Doc


class LookupLemmatizer:
    """Sets the lemma of each token from the lemma table of its language.

    Args:
        language: ``ru``, ``en`` or any other language that spacy-lookups-data has a lemma table for.
    """

    def __init__(self, language: str) -> None:
        self.language = language

    @cached_property
    def table(self) -> Table:
        """The lemma table, read when first asked for."""
        return load_lookups(self.language, ["lemma_lookup"]).get_table("lemma_lookup")

    def __call__(self, doc: Doc) -> Doc:
        for token in doc:
            token.lemma_ = self.table.get(token.text, self.table.get(token.lower_, token.lower_))
        return doc

    # The table belongs to spacy-lookups-data, so that there is nothing to store.

    def to_disk(self, path: str | Path, *, exclude: Any = ()) -> None:
        """Store nothing."""

    def from_disk(self, path: str | Path, *, exclude: Any = ()) -> LookupLemmatizer:
        """Load nothing."""
        return self

    def to_bytes(self, *, exclude: Any = ()) -> bytes:
        """Store nothing."""
        return b""

    def from_bytes(self, data: bytes, *, exclude: Any = ()) -> LookupLemmatizer:
        """Load nothing."""
        return self


@Language.factory("mediacoop_lookup_lemmatizer", assigns=["token.lemma"])
def create_lookup_lemmatizer(nlp: Language, name: str) -> LookupLemmatizer:
    """Make the lemmatizer of a pipeline's language."""
    return LookupLemmatizer(nlp.meta["lang"])
