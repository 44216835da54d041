"""The figures: precision, recall and F1 of names, links, entities and holders, summed over documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from mediacoop.evaluation.base_forms import BaseForms, judge_base_forms
from mediacoop.evaluation.matching import SPANS, Matching

#: What the columns of `Scores.rows` are.
HEADS = ("", "P", "R", "F1", "right", "wrong", "missed")

_Span = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Figure:
    """What was right (``tp``), found but wrong (``fp``) and missed (``fn``).

    >>> figure = Figure(tp=3, fp=1, fn=2)
    >>> figure.precision, figure.recall, round(figure.f1, 3)
    (0.75, 0.6, 0.667)
    """

    tp: int = 0
    fp: int = 0
    fn: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 when nothing was."""
        return self.tp / (self.tp + self.fp) if self.tp + self.fp else 0.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found; 0 when nothing is."""
        return self.tp / (self.tp + self.fn) if self.tp + self.fn else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __add__(self, other: Figure) -> Figure:
        return Figure(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn)

    def to_dict(self) -> dict[str, float]:
        """Give shares with four decimals, and counts."""
        shares = {"p": self.precision, "r": self.recall, "f1": self.f1}
        counts = {"tp": self.tp, "fp": self.fp, "fn": self.fn}
        return {**{name: round(share, 4) for name, share in shares.items()}, **counts}


@dataclass(frozen=True, slots=True)
class Scores:
    """The figures of some documents, micro-averaged.

    Attributes:
        strict: names of PER, ORG, GPE and LOC with the same offsets and label.
        overlap: the same names, with any overlap and a compatible label (GPE and LOC are).
        link: mentions of PER, ORG, GPE and NORP that have the right entity (any overlap).
        link_in_kb: as ``link``, but what the knowledge base does not hold is not missed.
        doc: the entities of each document, however often it names them.
        role: offices (any overlap) whose holder is the right person.
        coverage: the share of the entities, obscure ones aside, that the knowledge base holds.
        documents: how many there are.
        base_forms: how many base forms are right; None where none is annotated.
    """

    strict: Figure
    overlap: Figure
    link: Figure
    link_in_kb: Figure
    doc: Figure
    role: Figure
    coverage: float
    documents: int
    base_forms: BaseForms | None = None

    @property
    def figures(self) -> dict[str, Figure]:
        """The figures by the names that reports give them."""
        return {
            "strict": self.strict,
            "overlap": self.overlap,
            "link": self.link,
            "link-in-kb": self.link_in_kb,
            "doc": self.doc,
            "role": self.role,
        }

    def rows(self) -> list[tuple[str | int | None, ...]]:
        """Give a table under `HEADS`; of base forms, the wrong ones and those of names not found stand last."""
        rows: list[tuple[str | int | None, ...]] = []
        for name, figure in self.figures.items():
            shares = (f"{share:.3f}" for share in list(figure.to_dict().values())[:3])
            rows.append((name, *shares, figure.tp, figure.fp, figure.fn))
        if self.base_forms is not None:
            forms = self.base_forms
            wrong, missed = forms.found - forms.right, forms.annotated - forms.found
            rows.append(("base forms", f"{forms.to_dict()['accuracy']:.3f}", None, None, forms.right, wrong, missed))
        return rows

    def to_dict(self) -> dict[str, Any]:
        """Give plain dicts and numbers, rounded to four decimals."""
        figures = {name: figure.to_dict() for name, figure in self.figures.items()}
        others: dict[str, Any] = {"coverage": round(self.coverage, 4), "documents": self.documents}
        if self.base_forms is not None:
            others["base-forms"] = self.base_forms.to_dict()
        return {**figures, **others}


def score(matchings: Sequence[Matching]) -> Scores:
    """Sum the figures of documents."""
    wanted = {(a.key, m.keys.holds(a.key)) for m in matchings for a in m.wanted}
    base_forms = sum(map(judge_base_forms, matchings), BaseForms())
    return Scores(
        strict=_sum(map(_strict, matchings)),
        overlap=_sum(map(_overlap, matchings)),
        link=_sum(map(_link, matchings)),
        link_in_kb=_sum(map(_link_in_kb, matchings)),
        doc=_sum(map(_doc, matchings)),
        role=_sum(map(_role, matchings)),
        coverage=sum(held for _, held in wanted) / max(1, len(wanted)),
        documents=len(matchings),
        base_forms=base_forms if base_forms.annotated else None,
    )


def _sum(figures: Iterable[Figure]) -> Figure:
    return sum(figures, Figure())


def _spans(matching: Matching) -> tuple[set[_Span], set[_Span]]:
    """Give the annotated spans and those that were found."""
    annotated = {(a.start, a.end, a.label) for a in matching.names if a.label in SPANS}
    found = {(m.start, m.end, m.label) for m in matching.extraction.mentions if m.label in SPANS}
    return annotated, found


def _strict(matching: Matching) -> Figure:
    annotated, found = _spans(matching)
    return Figure(len(annotated & found), len(found - annotated), len(annotated - found))


def _overlap(matching: Matching) -> Figure:
    annotated, found = _spans(matching)
    met = sum(any(_meet(span, other) for other in found) for span in annotated)
    extra = sum(not any(_meet(span, other) for other in annotated) for span in found)
    return Figure(met, extra, len(annotated) - met)


def _meet(one: _Span, other: _Span) -> bool:
    return one[0] < other[1] and other[0] < one[1] and _group(one[2]) == _group(other[2])


def _group(label: str) -> str:
    """Put the labels of places into one group: whether a place is a polity is a fine point."""
    return "GPE" if label == "LOC" else label


def _link(matching: Matching) -> Figure:
    right = sum(annotation in matching.reached for annotation in matching.wanted)
    return Figure(right, len(matching.wrong), len(matching.wanted) - right)


def _link_in_kb(matching: Matching) -> Figure:
    link = _link(matching)
    missed = [a for a in matching.wanted if a not in matching.reached and matching.keys.holds(a.key)]
    return Figure(link.tp, link.fp, len(missed))


def _doc(matching: Matching) -> Figure:
    keys, same = {a.key for a in matching.wanted}, matching.keys.same
    entities = {mention.entity for mention in matching.linked if mention.entity is not None}
    met = sum(any(same(entity, key) for entity in entities) for key in keys)
    extra = sum(not any(same(entity, key) for key in keys) for entity in entities)
    return Figure(met, extra, len(keys) - met)


def _role(matching: Matching) -> Figure:
    right = sum(office in matching.held for office in matching.offices)
    return Figure(right, len(matching.wrong_roles), len(matching.offices) - right)
