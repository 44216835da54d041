"""Evaluating: documents in, figures and errors out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mediacoop.evaluation.causes import Cause, Error, find_errors
from mediacoop.evaluation.gold import Document, Gold, read_gold
from mediacoop.evaluation.keys import Keys
from mediacoop.evaluation.matching import Matching, match
from mediacoop.evaluation.scores import Scores, score

if TYPE_CHECKING:
    from mediacoop.extractor import Extractor

#: The group of all documents.
ALL = "all"


@dataclass(frozen=True)
class Evaluation:
    """How right the answers are.

    Attributes:
        scores: the figures of ``all`` documents, of each language (``ru``) and, if asked for, of each topic
            (``topic sco``).
        documents: each document with its errors, in order.
    """

    scores: Mapping[str, Scores]
    documents: Sequence[tuple[Document, Sequence[Error]]]

    @property
    def errors(self) -> list[Error]:
        """The errors of all documents, in order."""
        return [error for _, errors in self.documents for error in errors]

    @property
    def causes(self) -> dict[Cause, int]:
        """How many errors each cause has, those that there are."""
        times = Counter(error.cause for error in self.errors)
        return {cause: times[cause] for cause in Cause if cause in times}

    def examples(self, cause: Cause, most: int) -> list[tuple[Error, int]]:
        """Give errors of a cause, the same ones once with their number, the most frequent first."""
        alike: dict[tuple[str, str | None, str], list[Error]] = {}
        for error in self.errors:
            if error.cause is cause:
                same = (error.expected, error.entity.id if error.entity else None, error.text)
                alike.setdefault(same, []).append(error)
        most_frequent = sorted(alike.values(), key=len, reverse=True)[:most]
        return [(errors[0], len(errors)) for errors in most_frequent]

    def to_dict(self) -> dict[str, Any]:
        """Give plain dicts, lists, strings and numbers."""
        causes = {cause.value: {"meaning": cause.meaning, "errors": n} for cause, n in self.causes.items()}
        return {
            "scores": {group: scores.to_dict() for group, scores in self.scores.items()},
            "causes": causes,
            "errors": [error.to_dict() for error in self.errors],
        }

    def to_html(self) -> str:
        """Give one page with the figures and each document's text with its errors marked."""
        from mediacoop.evaluation.html import evaluation_html

        return evaluation_html(self)


def evaluate(
    gold: Gold | str | Path | Iterable[str | Path],
    *,
    extractor: Extractor | None = None,
    by_topic: bool = False,
    progress: bool = False,
) -> Evaluation:
    """Read annotated documents and say how right the answers are.

    Args:
        gold: the documents, or files of them (see `mediacoop.evaluation.gold`), with their aliases and obscure
            keys beside the first one; `read_gold` takes these from elsewhere.
        extractor: your own; None for the one that `mediacoop.extract` uses.
        by_topic: give figures for each topic too.
        progress: show a progress bar on standard error.

    Returns:
        The figures and the errors with their causes.

    Raises:
        InputError: a file cannot be read.
        GoldError: a document is broken; names every problem with file, line, reason and what to do.

    Example:
        >>> from mediacoop.evaluation import Annotation
        >>> text = "Рашид Алимов вылетел в Астану."
        >>> alimov = Annotation(0, 12, "PER", "Rashid Alimov", lemma="Рашид Алимов")
        >>> town = Annotation(23, 29, "GPE", "Almaty")  # it should be Astana
        >>> result = evaluate(Gold((Document(text, (alimov, town), language="ru"),)))
        >>> result.scores["all"].link
        Figure(tp=1, fp=1, fn=1)
        >>> [(error.cause.meaning, error.text, error.expected, error.answer) for error in result.errors]
        [('linked to another entity', 'Астану', 'GPE Almaty', 'GPE place/astana')]
    """
    from mediacoop.extractor import default_extractor

    gold = gold if isinstance(gold, Gold) else read_gold(gold)
    extractor = extractor or default_extractor()
    keys = Keys(extractor.gazetteer.kb, gold.aliases)
    matchings = list(_match_all(gold.documents, extractor, keys, gold.obscure, progress))
    scores = {group: score(matchings_of) for group, matchings_of in _groups(matchings, by_topic).items()}
    return Evaluation(scores, [(matching.document, find_errors(matching)) for matching in matchings])


def _match_all(
    documents: Sequence[Document], extractor: Extractor, keys: Keys, obscure: Collection[str], progress: bool
) -> Iterator[Matching]:
    from mediacoop.batches import show_progress

    found = ((document, extractor.extract(document.text, date=document.date)) for document in documents)
    for document, extraction in show_progress(found, len(documents)) if progress else found:
        yield match(document, extraction, keys, obscure)


def _groups(matchings: Sequence[Matching], by_topic: bool) -> dict[str, list[Matching]]:
    """Give the documents of each group that has figures of its own."""
    groups = {ALL: list(matchings)}
    for matching in sorted(matchings, key=lambda matching: matching.document.language):
        groups.setdefault(matching.document.language, []).append(matching)
    if by_topic:
        for matching in sorted(matchings, key=lambda matching: matching.document.topic):
            groups.setdefault(f"topic {matching.document.topic}", []).append(matching)
    return groups
