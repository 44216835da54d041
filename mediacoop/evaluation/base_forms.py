"""Base forms: how many of those annotated are what was found for the same name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mediacoop.evaluation.matching import Matching

if TYPE_CHECKING:
    from mediacoop.extraction import Mention


@dataclass(frozen=True, slots=True)
class BaseForms:
    """How many base forms are right.

    Attributes:
        right: names whose base form is the annotated one.
        found: annotated names that were found with the same offsets.
        annotated: names with an annotated base form.
    """

    right: int = 0
    found: int = 0
    annotated: int = 0

    @property
    def accuracy(self) -> float:
        """The share of right ones among the names found; 0 when none was."""
        return self.right / self.found if self.found else 0.0

    def __add__(self, other: BaseForms) -> BaseForms:
        return BaseForms(self.right + other.right, self.found + other.found, self.annotated + other.annotated)

    def to_dict(self) -> dict[str, float]:
        """Give the accuracy with four decimals, and the counts."""
        counts = {"right": self.right, "found": self.found, "annotated": self.annotated}
        return {"accuracy": round(self.accuracy, 4), **counts}


def judge_base_forms(matching: Matching) -> BaseForms:
    """Count the right base forms of a document."""
    mentions = {(m.start, m.end): m for m in matching.extraction.mentions}
    annotated = [(a.lemma, mentions.get((a.start, a.end))) for a in matching.names if a.lemma is not None]
    found = [(lemma, mention) for lemma, mention in annotated if mention is not None]
    right = sum(_fold(lemma) in map(_fold, base_forms(mention)) for lemma, mention in found)
    return BaseForms(right, len(found), len(annotated))


def base_forms(mention: Mention) -> Iterator[str]:
    """Give what may be called the base form of a mention.

    That of a linked one is its entity's usual name; the annotated one is that of the name as it stands («ШОС»,
    «Алимов»): another name of the entity, or the nominative of what is written.
    """
    from mediacoop.names import base_form

    yield mention.base_form
    if mention.entity is not None:
        yield from mention.entity.names
        yield base_form(mention.text, mention.label) if mention.language == "ru" else mention.text


def _fold(name: str) -> str:
    return " ".join(name.casefold().replace("ё", "е").split())
