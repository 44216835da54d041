"""Documents annotated by hand beside answers made by hand, for the tests of the evaluation.

A name or office is given as (where it stands, label, key of the annotation or id of the answer).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from mediacoop.evaluation import Annotation, Document
from mediacoop.evaluation.keys import Keys
from mediacoop.evaluation.matching import Matching, match
from mediacoop.extraction import Extraction, Mention, Role
from mediacoop.knowledge import KnowledgeBase

Named = tuple[str, str, str]
Answer = tuple[str, str, str | None]


def make_document(text: str, gold: Iterable[Named], *, language: str = "ru", id: str = "document") -> Document:
    """Annotate a text."""
    annotations = (Annotation(*_place(text, name), label, key) for name, label, key in gold)
    return Document(text, tuple(annotations), id=id, language=language)


def make_answers(kb: KnowledgeBase, text: str, found: Iterable[Answer]) -> Extraction:
    """Give an extraction with these mentions and, labelled ROLE, roles with their holders."""
    mentions, roles = [], []
    for name, label, id in found:
        start, end = _place(text, name)
        if label == "ROLE":
            roles.append(Role(start, end, name, None, kb.get(id), ()))
        else:
            mentions.append(Mention(start, end, name, label, kb.get(id), 0.9, (), "ru", name, len(mentions)))
    return Extraction(text, mentions=tuple(mentions), roles=tuple(roles))


def make_matching(
    kb: KnowledgeBase,
    document: Document,
    found: Iterable[Answer],
    *,
    aliases: Mapping[str, Collection[str]] | None = None,
    obscure: Collection[str] = (),
) -> Matching:
    """Put answers beside the annotations of a document."""
    return match(document, make_answers(kb, document.text, found), Keys(kb, aliases or {}), obscure)


def _place(text: str, name: str) -> tuple[int, int]:
    start = text.index(name)
    return start, start + len(name)
