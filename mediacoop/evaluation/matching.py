"""Which answer stands for which annotation: by overlap and by the entity that the key names."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from mediacoop.evaluation.gold import NOBODY, ROLE, UNKNOWN, Annotation, Document
from mediacoop.evaluation.keys import Keys

if TYPE_CHECKING:
    from mediacoop.extraction import Extraction, Mention, Role

#: Labels whose spans are scored, and labels whose links are.
SPANS = frozenset({"PER", "ORG", "GPE", "LOC"})
LINKED = frozenset({"PER", "ORG", "GPE", "NORP"})


class Spanned(Protocol):
    """Anything with offsets."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_Found = TypeVar("_Found", bound=Spanned)


@dataclass(frozen=True, slots=True)
class Matching:
    """The answers of one document beside its annotations.

    Attributes:
        document: the document.
        extraction: what was found in it.
        keys: tells the entities of keys.
        names: every annotated name.
        wanted: the annotations that should have a link.
        reached: those of them that have the right one.
        linked: the linked mentions that count.
        wrong: those of them whose link is wrong.
        offices: the annotated offices that should have a holder.
        held: those of them that have the right one.
        wrong_roles: the roles with a wrong holder.
    """

    document: Document
    extraction: Extraction
    keys: Keys
    names: tuple[Annotation, ...]
    wanted: tuple[Annotation, ...]
    reached: frozenset[Annotation]
    linked: tuple[Mention, ...]
    wrong: tuple[Mention, ...]
    offices: tuple[Annotation, ...]
    held: frozenset[Annotation]
    wrong_roles: tuple[Role, ...]


def match(document: Document, extraction: Extraction, keys: Keys, obscure: Collection[str]) -> Matching:
    """Put the answers of a document beside its annotations."""
    wanted = tuple(a for a in document.annotations if a.label in LINKED and a.key != UNKNOWN and a.key not in obscure)
    linked = _linked_that_count(document, extraction, keys, obscure)
    hits = {annotation: _right_links(annotation, linked, keys) for annotation in wanted}
    offices = tuple(a for a in document.annotations if a.label == ROLE)
    countable = tuple(a for a in offices if a.key not in (NOBODY, UNKNOWN) and a.key not in obscure)
    return Matching(
        document,
        extraction,
        keys,
        names=tuple(a for a in document.annotations if a.label != ROLE),
        wanted=wanted,
        reached=frozenset(annotation for annotation, found in hits.items() if found),
        linked=linked,
        wrong=_wrong_links(document, linked, {mention for found in hits.values() for mention in found}),
        offices=countable,
        held=frozenset(a for a in countable if any(_is_held(role, a, keys) for role in extraction.roles)),
        wrong_roles=_wrong_roles(offices, extraction.roles, keys),
    )


def overlap(one: Spanned, other: Spanned) -> bool:
    """Whether two stretches share a character."""
    return one.start < other.end and other.start < one.end


def overlapping(one: Spanned, others: Iterable[_Found]) -> list[_Found]:
    """Give those that share a character with a stretch."""
    return [other for other in others if overlap(one, other)]


def names_entity(mention: Mention, annotation: Annotation, keys: Keys) -> bool:
    """Whether a mention is linked to the entity of an annotation's key."""
    return mention.entity is not None and keys.same(mention.entity, annotation.key)


def _linked_that_count(
    document: Document, extraction: Extraction, keys: Keys, obscure: Collection[str]
) -> tuple[Mention, ...]:
    """Give the linked mentions; that of an obscure entity, known after all, is neither right nor wrong."""
    spared = [a for a in document.annotations if a.label in LINKED and a.key in obscure]
    linked = (m for m in extraction.mentions if m.entity is not None and m.label in LINKED)
    return tuple(m for m in linked if not any(names_entity(m, a, keys) for a in overlapping(m, spared)))


def _right_links(annotation: Annotation, linked: Iterable[Mention], keys: Keys) -> list[Mention]:
    return [mention for mention in overlapping(annotation, linked) if names_entity(mention, annotation, keys)]


def _wrong_links(document: Document, linked: Iterable[Mention], right: Collection[Mention]) -> tuple[Mention, ...]:
    """Give the links that no annotation bears out; where one leaves it open, nothing is said against them."""
    unclear = [a for a in document.annotations if a.key == UNKNOWN]
    return tuple(m for m in linked if m not in right and not overlapping(m, unclear))


def _is_held(role: Role, annotation: Annotation, keys: Keys) -> bool:
    return role.holder is not None and overlap(role, annotation) and keys.same(role.holder, annotation.key)


def _wrong_roles(offices: Iterable[Annotation], roles: Iterable[Role], keys: Keys) -> tuple[Role, ...]:
    """Give the roles whose holder no annotation bears out or leaves open."""
    return tuple(
        role
        for role in roles
        if role.holder is not None
        and not any(a.key in (NOBODY, UNKNOWN) or _is_held(role, a, keys) for a in overlapping(role, offices))
    )
