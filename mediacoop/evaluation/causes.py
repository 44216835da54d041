"""What each error comes from: one error for an annotation or an answer, with one cause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

from mediacoop.evaluation.gold import UNKNOWN, Annotation, Document
from mediacoop.evaluation.matching import LINKED, SPANS, Matching, names_entity, overlapping

if TYPE_CHECKING:
    from mediacoop.extraction import Mention, Role
    from mediacoop.knowledge import Entity

#: How many characters of the text are shown on either side of an error, at most.
_CONTEXT = 40


class Cause(str, Enum):
    """Why an answer is wrong."""

    not_in_kb = "not-in-kb"
    not_linked = "not-linked"
    wrong_link = "wrong-link"
    span = "span"
    not_found = "not-found"
    spurious = "spurious"
    role_wrong = "role-wrong"
    role_missing = "role-missing"
    role_spurious = "role-spurious"

    @property
    def meaning(self) -> str:
        """What the cause is, in words."""
        return _MEANINGS[self]


_MEANINGS = {
    Cause.not_in_kb: "missing from the knowledge base",
    Cause.not_linked: "known but not linked",
    Cause.wrong_link: "linked to another entity",
    Cause.span: "right place, other offsets or label",
    Cause.not_found: "name not found that needs no link",
    Cause.spurious: "found where no name is annotated",
    Cause.role_wrong: "office with a wrong holder",
    Cause.role_missing: "office without its holder",
    Cause.role_spurious: "holder where no office is annotated",
}


@dataclass(frozen=True, slots=True)
class Error:
    """One wrong or missing answer.

    Attributes:
        cause: why it is one.
        document: where it is.
        gold: the annotation, or None where there is none.
        found: the mention or role, or None where nothing was found.
        in_kb: whether the knowledge base holds the annotated entity.
    """

    cause: Cause
    document: Document = field(repr=False)
    gold: Annotation | None
    found: Mention | Role | None
    in_kb: bool

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the text: the annotation's offsets, or else the answer's."""
        place = self.gold or self.found
        assert place is not None  # an error is of one of them
        return place.start, place.end

    @property
    def text(self) -> str:
        """The name or office as it stands."""
        return self.document.text[slice(*self.span)]

    @property
    def before(self) -> str:
        """The text before it, from a whole word."""
        start = max(0, self.span[0] - _CONTEXT)
        text = self.document.text[start : self.span[0]]
        return text.partition(" ")[2] if start else text

    @property
    def after(self) -> str:
        """The text after it, to a whole word."""
        end = self.span[1] + _CONTEXT
        text = self.document.text[self.span[1] : end]
        return text.rpartition(" ")[0] if end < len(self.document.text) else text

    @property
    def entity(self) -> Entity | None:
        """The entity that was found."""
        return getattr(self.found, "entity", None) or getattr(self.found, "holder", None)

    @property
    def expected(self) -> str:
        """What is annotated, in words."""
        if self.gold is None:
            return "–"
        note = "" if self.in_kb or self.gold.key == UNKNOWN else " (not in the knowledge base)"
        return f"{self.gold.label} {self.gold.key}{note}"

    @property
    def answer(self) -> str:
        """What was found, in words."""
        if self.found is None:
            return "–"
        label = getattr(self.found, "label", "ROLE")
        other = "" if (self.found.start, self.found.end) == self.span else f" «{self.found.text}»"
        return f"{label} {self.entity.id if self.entity else 'without a link'}{other}"

    def to_dict(self) -> dict[str, Any]:
        """Give plain strings and numbers."""
        return {
            "cause": self.cause.value,
            "document": self.document.id,
            "start": self.span[0],
            "end": self.span[1],
            "text": self.text,
            "before": self.before,
            "after": self.after,
            "expected": self.gold and {"label": self.gold.label, "key": self.gold.key, "in_kb": self.in_kb},
            "found": self.found
            and {
                "start": self.found.start,
                "end": self.found.end,
                "text": self.found.text,
                "label": getattr(self.found, "label", "ROLE"),
                "entity": self.entity and self.entity.id,
            },
        }


def find_errors(matching: Matching) -> list[Error]:
    """Give the errors of a document, in its order."""
    names = [error for a in matching.names if (error := _judge_name(a, matching))]
    names += [error for m in matching.extraction.mentions if (error := _judge_mention(m, matching, names))]
    roles = [error for office in matching.offices if (error := _judge_office(office, matching))]
    roles += _judge_roles(matching, roles)
    return sorted([*names, *roles], key=lambda error: error.span)


def _judge_name(annotation: Annotation, matching: Matching) -> Error | None:
    """Find what is wrong with the answer to an annotated name, the link before the span."""
    there = overlapping(annotation, matching.extraction.mentions)
    if annotation not in matching.reached and (wrong := _wrong_for(annotation, there, matching)):
        return _error(matching, Cause.wrong_link, annotation, wrong[0])
    if annotation in matching.wanted and annotation not in matching.reached:
        cause = Cause.not_linked if matching.keys.holds(annotation.key) else Cause.not_in_kb
        return _error(matching, cause, annotation, _nearest(annotation, there))
    if annotation.label not in SPANS or any(_is_exact(annotation, mention) for mention in there):
        return None
    return _error(matching, Cause.span if there else Cause.not_found, annotation, _nearest(annotation, there))


def _judge_mention(mention: Mention, matching: Matching, known: Sequence[Error]) -> Error | None:
    """Find what is wrong with a mention that no error of an annotation tells."""
    names = overlapping(mention, matching.names)
    told = [error for error in known if error.gold in names]
    if mention in matching.wrong and not any(error.found == mention for error in told):
        if not names:
            return _error(matching, Cause.spurious, None, mention)
        same = any(names_entity(mention, a, matching.keys) for a in names)
        return _error(matching, Cause.span if same else Cause.wrong_link, names[0], mention)
    if mention.label not in SPANS or any(_is_exact(a, mention) for a in names) or told:
        return None
    return _error(matching, Cause.span if names else Cause.spurious, names[0] if names else None, mention)


def _judge_office(office: Annotation, matching: Matching) -> Error | None:
    if office in matching.held:
        return None
    there = overlapping(office, matching.extraction.roles)
    held = [role for role in there if role.holder is not None]
    if held:
        return _error(matching, Cause.role_wrong, office, held[0])
    return _error(matching, Cause.role_missing, office, there[0] if there else None)


def _judge_roles(matching: Matching, known: Sequence[Error]) -> Iterator[Error]:
    """Find the wrong holders that no error of an annotated office tells."""
    offices = [a for a in matching.document.annotations if a not in matching.names]
    told = [error.found for error in known]
    for role in matching.wrong_roles:
        if role in told:
            continue
        there = overlapping(role, offices)
        cause = Cause.role_wrong if there else Cause.role_spurious
        yield _error(matching, cause, there[0] if there else None, role)


def _error(matching: Matching, cause: Cause, gold: Annotation | None, found: Mention | Role | None) -> Error:
    return Error(cause, matching.document, gold, found, gold is not None and matching.keys.holds(gold.key))


def _wrong_for(annotation: Annotation, mentions: Sequence[Mention], matching: Matching) -> list[Mention]:
    """Give the links to another entity where an annotation stands: the wrong ones and, where one is missed, a LOC's."""
    wrong = [*matching.wrong]
    if annotation in matching.wanted:
        wrong += (m for m in mentions if m.entity is not None and m.label not in LINKED)
    return [m for m in mentions if m in wrong and not names_entity(m, annotation, matching.keys)]


def _nearest(annotation: Annotation, mentions: Sequence[Mention]) -> Mention | None:
    """Give the mention that an annotation is to be compared with: one of its label, if there is one."""
    return next((m for m in mentions if m.label == annotation.label), mentions[0] if mentions else None)


def _is_exact(annotation: Annotation, mention: Mention) -> bool:
    return (annotation.start, annotation.end, annotation.label) == (mention.start, mention.end, mention.label)
