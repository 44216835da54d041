"""What an import gives: the base, what is new in it, and what was wrong, with file, line and reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from mediacoop.knowledge.base import KnowledgeBase
from mediacoop.knowledge.model import Entity, Knowledge


class Place(NamedTuple):
    """A line of a file, counted from 1."""

    file: str
    line: int


class Problem(NamedTuple):
    """A line that was left out, wholly or in part, or that may say of a new entity what is meant of a known one."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


class KnowledgeImportWarning(UserWarning):
    """Lines were left out of an import."""


@dataclass(frozen=True)
class Imported:
    """What an import gives.

    Attributes:
        base: the base that it was read into, with what was read.
        knowledge: what was read and is new.
        problems: what was left out or needs a look, in the order of the files.
        extended: the known entities that names or other fields were added to, as they are now.
    """

    base: KnowledgeBase
    knowledge: Knowledge
    problems: tuple[Problem, ...]
    extended: tuple[Entity, ...] = ()

    @property
    def entities(self) -> list[Entity]:
        """The entities that are new."""
        return self.knowledge.entities
