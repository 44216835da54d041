"""What the knowledge base knows of a text mends what a teacher proposes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import spacy
from recipe.corpora import Span, outermost

from mediacoop import Extractor, KnowledgeBase


class Mender:
    """Adds the names that the knowledge base knows; of a known name and a proposed one the longer is kept.

    Args:
        language: of the texts.
        knowledge: whose names are added; None for the knowledge base that comes with mediacoop.
    """

    def __init__(self, language: str, knowledge: KnowledgeBase | None = None) -> None:
        self._language = language
        self._extractor = Extractor(  # a blank pipeline proposes nothing: the knowledge base alone
            knowledge=knowledge, pipelines={language: spacy.blank(language)}
        )

    def mend(self, text: str, proposed: Iterable[Span]) -> list[Span]:
        """Give the names of a text: those known, and those proposed that no known one covers."""
        proposed = [piece for span in proposed for piece in cut_at_brackets(text, span)]
        mentions = self._extractor.extract(text, language=self._language).mentions
        known = [Span(m.start, m.end, m.label) for m in mentions if m.entity is not None and m.label != "NORP"]
        left = [span for span in proposed if not any(k.start <= span.start and span.end <= k.end for k in known)]
        return outermost([*left, *known])


def cut_at_brackets(text: str, span: Span) -> Iterator[Span]:
    """Give the names before and in brackets each, which teachers take for one: «Содружество (СНГ)»."""
    for piece in re.finditer(r"[^\s()](?:[^()]*[^\s()])?", text[span.start : span.end]):
        if any(map(str.isalpha, piece.group())):
            yield span._replace(start=span.start + piece.start(), end=span.start + piece.end())
