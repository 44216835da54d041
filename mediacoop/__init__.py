"""Canonical entities from Russian and English news about the SCO and the Organization of Turkic States.

>>> import mediacoop
>>> doc = mediacoop.extract("Генсек ШОС Р.Алимов встретился с главой «Казинформа».", date="2017-03-23")
>>> [(mention.text, mention.entity.id) for mention in doc.mentions]
[('ШОС', 'org/sco'), ('Р.Алимов', 'person/rashid-alimov'), ('Казинформа', 'org/kazinform')]
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mediacoop.api import extract, extract_many, knowledge_base
    from mediacoop.errors import MediacoopError
    from mediacoop.extraction import Extraction, Mention, Relation, Role, ScoredCandidate, Segment
    from mediacoop.extractor import Extractor
    from mediacoop.knowledge import Entity, KnowledgeBase

#: Public name → the module it lives in, imported when first used: `import mediacoop` loads nothing heavy.
_HOMES = {
    "Entity": "mediacoop.knowledge",
    "Extraction": "mediacoop.extraction",
    "Extractor": "mediacoop.extractor",
    "KnowledgeBase": "mediacoop.knowledge",
    "MediacoopError": "mediacoop.errors",
    "Mention": "mediacoop.extraction",
    "Relation": "mediacoop.extraction",
    "Role": "mediacoop.extraction",
    "ScoredCandidate": "mediacoop.extraction",
    "Segment": "mediacoop.extraction",
    "extract": "mediacoop.api",
    "extract_many": "mediacoop.api",
    "knowledge_base": "mediacoop.api",
}

__version__ = "0.1.0"
__all__ = [
    "Entity",
    "Extraction",
    "Extractor",
    "KnowledgeBase",
    "MediacoopError",
    "Mention",
    "Relation",
    "Role",
    "ScoredCandidate",
    "Segment",
    "extract",
    "extract_many",
    "knowledge_base",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'mediacoop' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
