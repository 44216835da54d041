"""What every importer does with what it reads: keep the good entries, say what is wrong with the others."""

from __future__ import annotations

import warnings
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import msgspec

from mediacoop.knowledge.base import KnowledgeBase
from mediacoop.knowledge.checking import find_problems
from mediacoop.knowledge.files import Knowledge, add_entry, merge_knowledge, section_of
from mediacoop.knowledge.model import Entity, Name


class Place(NamedTuple):
    """A line of a file, counted from 1."""

    file: str
    line: int


class Problem(NamedTuple):
    """A line that was left out, wholly or in part, and why."""

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
        problems: what was left out, in the order of the files.
    """

    base: KnowledgeBase
    knowledge: Knowledge
    problems: tuple[Problem, ...]

    @property
    def entities(self) -> list[Entity]:
        """The entities that are new."""
        return self.knowledge.entities


class Collector:
    """Gathers entries in the form of the knowledge files.

    An entity or position that the base has already stays as it is there; names that are new are added to it.

    Args:
        into: the base that the entries refer to and are added to; None for one of their own.
    """

    def __init__(self, into: KnowledgeBase | None = None) -> None:
        self.into = into or KnowledgeBase(Knowledge([], [], [], []))
        self._known = {*(entity.id for entity in self.into), *(position.id for position in self.into.positions)}
        self._facts = {*self.into.occupancies, *self.into.memberships}
        self._places: dict[str, Place] = {}
        self._rows: list[tuple[Place, Knowledge]] = []
        self._names: dict[str, list[Name]] = defaultdict(list)
        self._titles: dict[str, list[str]] = {}
        self._problems: list[Problem] = []

    def note(self, place: Place, reason: str) -> None:
        """Note what is wrong with a line."""
        self._problems.append(Problem(*place, reason))

    def add_object(self, place: Place, item: Any) -> None:
        """Add an object with its ``id`` or, for an occupancy or a membership, with what it connects."""
        if not isinstance(item, dict):
            self.note(place, f"is a {type(item).__name__}, not an object")
            return
        raw = dict(item)
        if "member" in raw:
            self.add(place, "memberships", "membership", raw)
        elif "person" in raw:
            self.add(place, "occupancies", "occupancy", raw)
        elif section := section_of(str(raw.get("id")), raw.get("kind")):
            if section != "places":
                raw.pop("kind", None)
            self.add(place, section, raw.pop("id"), raw)
        elif "schema" in raw:
            self.note(place, "is a FollowTheMoney entity: read the file with import_ftm")
        else:
            self.note(place, unfit(raw.get("id"), raw.get("kind")))

    def add(self, place: Place, section: str, id: str, raw: dict[str, Any]) -> None:
        """Add an entry of a section."""
        holders = raw.pop("holders", ()) if section == "positions" else ()
        part = Knowledge([], [], [], [])
        reasons = [f"{entry}: {reason}" for entry, reason in add_entry(section, id, raw, part)]
        if not reasons and id in self._places:
            reasons = [f"{id}: is defined on line {self._places[id].line} of {self._places[id].file} already"]
        for reason in reasons:
            self.note(place, reason)
        if reasons:
            return
        if part.entities or part.positions:
            self._places[id] = place
        if id not in self._known:
            self._rows.append((place, part))
        for entity in part.entities:
            if id in self._known:
                self.add_names(id, list(entity.aliases))
        for holder in holders:
            self.add_object(place, {**holder, "position": id} if isinstance(holder, dict) else holder)

    def add_names(self, id: str, names: list[Name]) -> None:
        """Add names to an entity of the base."""
        self._names[id].extend(names)

    def add_title(self, language: str, title: str) -> None:
        """Add a title of offices that any body may have."""
        self._titles.setdefault(language, []).append(title)

    def has(self, id: str) -> bool:
        """Say whether an entity or position is known or was added."""
        return id in self._known or id in self._places

    def finish(self) -> Imported:
        """Leave out what refers to nothing or breaks a rule, and give the rest."""
        self._sift()
        new = merge_knowledge(part for _, part in self._rows)
        new.occupancies = [fact for fact in dict.fromkeys(new.occupancies) if fact not in self._facts]
        new.memberships = [fact for fact in dict.fromkeys(new.memberships) if fact not in self._facts]
        new.titles = self._new_titles()
        known = self.into.knowledge
        entities = [self._extended(entity) for entity in known.entities]
        whole = merge_knowledge([msgspec.structs.replace(known, entities=entities), new])
        problems = tuple(sorted(dict.fromkeys(self._problems)))
        if problems:
            first = f"{len(problems)} problem(s), the first: {problems[0]}"
            warnings.warn(f"not all was imported: {first}", KnowledgeImportWarning, stacklevel=3)
        return Imported(KnowledgeBase(whole), new, problems)

    def _sift(self) -> None:
        """Drop the rows with problems until none is left: what refers to a dropped entity goes with it."""
        while True:
            kept = dict.fromkeys([*self._known, *(id for _, part in self._rows for id in _ids(part))], 1)
            reasons = [list(find_problems(part, kept)) for _, part in self._rows]
            if not any(reasons):
                return
            for (place, _), found in zip(self._rows, reasons, strict=True):
                for entry, reason in found:
                    self.note(place, f"{entry}: {reason}")
            self._rows = [row for row, found in zip(self._rows, reasons, strict=True) if not found]

    def _new_titles(self) -> dict[str, list[str]]:
        known = self.into.titles
        new = {
            language: [title for title in dict.fromkeys(titles) if title not in known.get(language, ())]
            for language, titles in self._titles.items()
        }
        return {language: titles for language, titles in new.items() if titles}

    def _extended(self, entity: Entity) -> Entity:
        """Give an entity of the base with the names that are new."""
        known = {(name.text, name.language) for name in entity.aliases}
        new = [name for name in self._names.get(entity.id, ()) if (name.text, name.language) not in known]
        return msgspec.structs.replace(entity, aliases=(*entity.aliases, *new)) if new else entity


def unfit(id: object, kind: object) -> str:
    """Say that an id and a kind are not those of an entity."""
    return f"id {id!r} of kind {kind!r} is not like person/..., org/... (organization, media), place/... (city, ...)"


def _ids(part: Knowledge) -> Iterator[str]:
    yield from (entity.id for entity in part.entities)
    yield from (position.id for position in part.positions)
