"""The journey of a text, on one screen."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from mediacoop.errors import InputError
from mediacoop.extraction import Extraction, Segment
from mediacoop.gazetteer import Gazetteer
from mediacoop.knowledge import Date, KnowledgeBase, date_interval
from mediacoop.knowledge.dates import is_missing
from mediacoop.language_guess import UNKNOWN
from mediacoop.languages import split_languages
from mediacoop.markup import read_references
from mediacoop.names import fold_text
from mediacoop.pipelines import Pipelines
from mediacoop.resolution import NamedSpan, resolve

if TYPE_CHECKING:
    from spacy.language import Language

#: A day with a time of it, as feeds have it: `2017-03-23T10:00:00Z`.
_WITH_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")
_DAY = len("2017-03-23")
_LETTER = re.compile(r"[^\W\d_]")


class Extractor:
    """Turns texts into canonical entities, with your own parts where you give them.

    Args:
        knowledge: a knowledge base; None for the one that comes with mediacoop.
        pipelines: language → spaCy pipeline (package name, folder or ``Language``), beside and before the
            Russian and English ones that come with mediacoop.

    Example:
        >>> doc = Extractor().extract("Казинформ и ТАСС подписали меморандум.", date="2017-03-23")
        >>> [entity.name for entity in doc.entities]
        ['Kazinform', 'TASS']
    """

    def __init__(
        self,
        *,
        knowledge: KnowledgeBase | None = None,
        pipelines: Mapping[str, str | Path | Language] | None = None,
    ) -> None:
        if knowledge is not None and not isinstance(knowledge, KnowledgeBase):
            raise InputError.not_knowledge(knowledge)
        if pipelines is not None and not isinstance(pipelines, Mapping):
            raise InputError.not_pipelines(pipelines)
        self._parts = (knowledge, pipelines)
        self.gazetteer = Gazetteer.default() if knowledge is None else Gazetteer.of(knowledge)
        self.pipelines = Pipelines(pipelines)

    def __reduce__(self) -> tuple[object, ...]:
        """Travel to another process as the parts it was made of; each process loads its own."""
        return _make_extractor, self._parts

    def extract(self, text: str, *, date: Date = None, language: str | None = None) -> Extraction:
        """Find the entities, roles and languages of a text; see `mediacoop.extract`."""
        if not isinstance(text, str):
            raise InputError.not_text(text)
        date = _known(date)
        if date is not None:
            date_interval(date)
        plain = read_references(text)
        segments = split_languages(plain.text, language)
        given_segments = tuple(Segment(plain.place(s.start), plain.place(s.end), s.language) for s in segments)
        if not _LETTER.search(plain.text):
            return Extraction(text, _iso(date), segments=given_segments, warnings=("no-letters: nothing to read",))
        spans, warnings = self._find_names(plain.text, segments)
        resolved = resolve(
            plain.text,
            folded=fold_text(plain.text),
            date=date,
            segments=segments,
            spans=spans,
            gazetteer=self.gazetteer,
        )
        warnings.extend(resolved.warnings)
        return Extraction(
            text,
            _iso(date),
            mentions=plain.move_back(resolved.mentions),
            roles=plain.move_back(resolved.roles),
            segments=given_segments,
            warnings=tuple(warnings),
            relations=plain.move_back(resolved.relations),
        )

    def extract_many(
        self,
        texts: Iterable[str],
        dates: Iterable[Date] | None = None,
        *,
        language: str | None = None,
        processes: int = 1,
        progress: bool = False,
    ) -> Iterator[Extraction]:
        """Extract from many texts, in their order; see `mediacoop.extract_many`."""
        from mediacoop.batches import extract_batches

        return extract_batches(self, texts, dates, language=language, processes=processes, progress=progress)

    def _find_names(self, text: str, segments: list[Segment]) -> tuple[list[NamedSpan], list[str]]:
        """Let the pipeline of each segment's language propose names; say which languages have none."""
        spans: list[NamedSpan] = []
        without: dict[str, None] = {}
        for segment in segments:
            if segment.language in self.pipelines:
                found = self.pipelines.find_names(segment.language, text[segment.start : segment.end])
                spans.extend(NamedSpan(n.start + segment.start, n.end + segment.start, n.label) for n in found)
            elif _LETTER.search(text, segment.start, segment.end):
                without[segment.language] = None
        warnings = [
            f"no-pipeline:{code}: only names of the gazetteer were looked for in text "
            + ("of unknown language" if code == UNKNOWN else f"in language {code!r}")
            for code in without
        ]
        return spans, warnings


def _make_extractor(
    knowledge: KnowledgeBase | None, pipelines: Mapping[str, str | Path | Language] | None
) -> Extractor:
    return Extractor(knowledge=knowledge, pipelines=pipelines)


@cache
def default_extractor() -> Extractor:
    """Give the extractor that `mediacoop.extract` uses, made when first asked for."""
    return Extractor()


def _known(date: Date) -> Date:
    """Take a missing value of a table for an unknown date; leave a time out."""
    if is_missing(date):
        return None
    return date[:_DAY] if isinstance(date, str) and _WITH_TIME.match(date) else date


def _iso(date: Date) -> str | None:
    if isinstance(date, datetime.datetime):
        date = date.date()
    return date.isoformat() if isinstance(date, datetime.date) else date
