"""What every importer does with what it reads: keep the good entries, say what is wrong with the others."""

from __future__ import annotations

import warnings
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import msgspec

from mediacoop.knowledge.base import KnowledgeBase
from mediacoop.knowledge.checking import find_problems
from mediacoop.knowledge.entries import add_entry, read_name, section_of
from mediacoop.knowledge.files import merge_knowledge
from mediacoop.knowledge.model import Entity, Knowledge, Name


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
        if id in self.into:
            self._add_known(place, id, raw.get("names", {}))
            return
        holders = raw.pop("holders", []) if section == "positions" else []
        part = Knowledge([], [], [], [])
        reasons = [f"{entry}: {reason}" for entry, reason in add_entry(section, id, raw, part)]
        if not reasons and id in self._places:
            reasons = [f"{id}: is defined on line {self._places[id].line} of {self._places[id].file} already"]
        if not isinstance(holders, list):
            reasons.append(f"{id}: holders is a {type(holders).__name__}, not a list")
        for reason in reasons:
            self.note(place, reason)
        if reasons:
            return
        if part.entities or part.positions:
            self._places[id] = place
        if id not in self._known:
            self._rows.append((place, part))
        for holder in holders:
            self.add_object(place, {**holder, "position": id} if isinstance(holder, dict) else holder)

    def add_names(self, place: Place, id: str, names: list[Name]) -> None:
        """Add names to an entity of the base."""
        part = Knowledge([Entity(id, self.into[id].kind, tuple(names))], [], [], [])
        if not self._note_problems(place, part, {id: 1}):
            self._names[id].extend(names)

    def _add_known(self, place: Place, id: str, raw: Any) -> None:
        """Add the names of an entry whose entity the base has, in whatever section: all else stays as it is there."""
        try:
            items = msgspec.convert(raw, dict[str, list[Any]])
        except msgspec.ValidationError as error:
            self.note(place, f"{id}: {error}")
            return
        for language, texts in items.items():
            for text in texts:
                names, reason = read_name(language, text)
                if reason:
                    self.note(place, f"{id}: {reason}")
                self.add_names(place, id, names)

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
        base = KnowledgeBase(whole)
        base.made_from = self.into  # finds what that finds, as long as no gazetteer of its own is made
        return Imported(base, new, problems)

    def _sift(self) -> None:
        """Drop the rows with problems until none is left: what refers to a dropped entity goes with it."""
        kept = dict.fromkeys([*self._known, *(id for _, part in self._rows for id in _ids(part))], 1)
        referring: dict[str | None, list[int]] = defaultdict(list)
        for number, (_, part) in enumerate(self._rows):
            for id in _references(part):
                referring[id].append(number)
        dropped: set[int] = set()
        unchecked = set(range(len(self._rows)))
        while unchecked:
            bad = {number for number in unchecked if self._note_problems(*self._rows[number], kept)}
            gone = [id for number in bad for id in _ids(self._rows[number][1])]
            for id in gone:
                del kept[id]
            dropped |= bad
            unchecked = {number for id in gone for number in referring[id]} - dropped
        self._rows = [row for number, row in enumerate(self._rows) if number not in dropped]

    def _note_problems(self, place: Place, part: Knowledge, ids: Mapping[str, int]) -> bool:
        """Note what is wrong with a row; say whether anything is."""
        problems = list(find_problems(part, ids))
        for entry, reason in problems:
            self.note(place, f"{entry}: {reason}")
        return bool(problems)

    def _new_titles(self) -> dict[str, list[str]]:
        known = self.into.titles
        new = {
            language: [title for title in dict.fromkeys(titles) if title not in known.get(language, ())]
            for language, titles in self._titles.items()
        }
        return {language: titles for language, titles in new.items() if titles}

    def _extended(self, entity: Entity) -> Entity:
        """Give an entity of the base with the names that are new."""
        if entity.id not in self._names:
            return entity
        names: dict[tuple[str, str], Name] = {}
        for name in self._names[entity.id]:
            names.setdefault((name.text, name.language), name)
        for name in entity.aliases:
            names.pop((name.text, name.language), None)
        return msgspec.structs.replace(entity, aliases=(*entity.aliases, *names.values()))


def unfit(id: object, kind: object) -> str:
    """Say that an id and a kind are not those of an entity."""
    return f"id {id!r} of kind {kind!r} is not like person/..., org/... (organization, media), place/... (city, ...)"


def _ids(part: Knowledge) -> Iterator[str]:
    yield from (entity.id for entity in part.entities)
    yield from (position.id for position in part.positions)


def _references(part: Knowledge) -> set[str | None]:
    """Give the ids that a row refers to."""
    owners = (id for entity in part.entities for id in (entity.country, entity.parent))
    bodies = (position.of for position in part.positions)
    terms = (id for term in part.occupancies for id in (term.person, term.position))
    unions = (id for union in part.memberships for id in (union.member, union.organization))
    return {*owners, *bodies, *terms, *unions}
