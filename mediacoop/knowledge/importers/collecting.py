"""What every importer does with what it reads: keep the good entries, say what is wrong with the others."""

from __future__ import annotations

import warnings
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from mediacoop.knowledge.base import KnowledgeBase
from mediacoop.knowledge.checking import find_problems
from mediacoop.knowledge.entries import add_entry, person_problems, read_name, section_of
from mediacoop.knowledge.files import merge_knowledge
from mediacoop.knowledge.forms import EntityEntry, FormError, read_form
from mediacoop.knowledge.importers.extending import add_new_names, fill_open_fields
from mediacoop.knowledge.importers.known import Described, KnownEntities, contradictions
from mediacoop.knowledge.importers.new_facts import NewFacts
from mediacoop.knowledge.importers.results import Imported, KnowledgeImportWarning, Place, Problem
from mediacoop.knowledge.model import Entity, Knowledge, Name


class Collector:
    """Gathers entries in the form of the knowledge files.

    To an entity that the base has already, a row adds the names that are new and the fields that are open there, unless
    it contradicts it; dates stay. A position or a fact stays as it is there: one that is laid over it is left out.

    Args:
        into: the base that the entries refer to and are added to; None for one of their own.
    """

    def __init__(self, into: KnowledgeBase | None = None) -> None:
        self.into = into or KnowledgeBase(Knowledge([], [], [], []))
        known = (*(entity.id for entity in self.into), *(position.id for position in self.into.positions))
        self._known = dict.fromkeys(known, 1)
        self.known = KnownEntities(self.into)
        self._places: dict[str, Place] = {}
        self._rows: list[tuple[Place, Knowledge]] = []
        self._extended: dict[str, Entity] = {}
        self._bearers: dict[tuple[str, str], str] = {}
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
        elif "schema" in raw:
            self.note(place, "is a FollowTheMoney entity: read the file with import_ftm")
        else:
            self.add_described(place, raw.pop("id", None), raw.pop("kind", None), raw)

    def add_described(self, place: Place, id: Any, kind: Any, raw: dict[str, Any]) -> None:
        """Add an entity or position whose section its id and kind tell."""
        section = section_of(str(id), kind)
        if section is None:
            self.note(place, unfit(id, kind))
        elif id in self.into and kind not in (None, self.into[id].kind):
            self.note(place, f"{id}: kind {kind!r} contradicts what is known, {self.into[id].kind!r}; it is left out")
        else:
            self.add(place, section, id, {**raw, "kind": kind} if section == "places" else raw)

    def add(self, place: Place, section: str, id: str, raw: dict[str, Any]) -> None:
        """Add an entry of a section."""
        if id in self.into:
            self._add_known(place, self.into[id], raw)
            return
        holders = raw.pop("holders", []) if section == "positions" else []
        part = Knowledge([], [], [], [])
        reasons = [f"{entry}: {reason}" for entry, reason in add_entry(section, id, raw, part)]
        if not reasons and id in self._places:
            reasons = [f"{id}: is defined on line {self._places[id].line} of {self._places[id].file} already"]
        if not isinstance(holders, list):
            reasons.append(f"{id}: holders is a {type(holders).__name__}, not a list")
        reasons += [f"{id}: {reason}; it is left out" for reason in self._contradictions(part)]
        for reason in reasons:
            self.note(place, reason)
        if reasons:
            return
        if part.entities or part.positions:
            self._places[id] = place
        for entity in part.entities:
            self._bearers.update(dict.fromkeys(entity.identifiers.items(), id))
        if id not in self._known:
            self._rows.append((place, part))
            self._note_likeness(place, part)
        for holder in holders:
            self.add_object(place, {**holder, "position": id} if isinstance(holder, dict) else holder)

    def add_names(self, place: Place, id: str, names: list[Name]) -> None:
        """Add names to an entity of the base: each that nothing is wrong with."""
        entity = self._entity(id)
        good = [name for name in names if self._is_good(place, msgspec.structs.replace(entity, aliases=(name,)))]
        self._extended[id] = add_new_names(entity, good)

    def _add_known(self, place: Place, known: Entity, raw: dict[str, Any]) -> None:
        """Add what an entry says of an entity that the base has, in whatever section: its names and open fields."""
        try:
            entry = read_form({"names": {}, **raw}, EntityEntry)
        except FormError as error:
            self.note(place, f"{known.id}: {error}")
            return
        reasons = [*person_problems(known.id, entry), *contradictions(self._entity(known.id), {**raw, "kind": None})]
        reasons += self._others_identifiers(known.id, entry.identifiers)
        for reason in reasons:
            self.note(place, f"{known.id}: {reason}; it is left out")
        if reasons:
            return
        filled = fill_open_fields(self._entity(known.id), entry)
        if self._is_good(place, filled):
            self._extended[known.id] = filled
            self._bearers.update(dict.fromkeys(entry.identifiers.items(), known.id))
        read = [read_name(language, item) for language, items in entry.names.items() for item in items]
        for _, wrong in read:
            if wrong:
                self.note(place, f"{known.id}: {wrong}")
        self.add_names(place, known.id, [name for names, _ in read for name in names])

    def _entity(self, id: str) -> Entity:
        """Give an entity of the base with what was added to it so far."""
        return self._extended.get(id) or self.into[id]

    def _is_good(self, place: Place, entity: Entity) -> bool:
        """Note what is wrong with an entity that the base has, as it would be; say whether nothing is."""
        return not self._note_problems(place, Knowledge([entity], [], [], []), self._known)

    def _others_identifiers(self, id: str, identifiers: Mapping[str, str]) -> Iterator[str]:
        """Say which identifiers are those of other entities, of the base or of earlier rows."""
        for key, value in identifiers.items():
            other = self.known.of_identifier(key, value) or self._bearers.get((key, value))
            if other not in (None, id):
                yield f"{key} {value} is that of {other}: use that id"

    def _contradictions(self, part: Knowledge) -> Iterator[str]:
        """Say what a new entity or a known position contradicts."""
        for entity in part.entities:
            yield from self._others_identifiers(entity.id, entity.identifiers)
        for position in part.positions:
            if position.id in self._known:
                yield from contradictions(self.into.position(position.id), msgspec.structs.asdict(position))

    def _note_likeness(self, place: Place, part: Knowledge) -> None:
        """Note what of the base a new entity or position may be."""
        for entity in part.entities:
            found = self.known.find(Described.of_entity(entity))
            self._note_like(place, entity.id, "name", filter(None, (found.id, *found.like)))
        for position in part.positions:
            found_positions = self.known.positions(position.of, position.titles)
            self._note_like(place, position.id, "title", (known.id for known in found_positions))

    def _note_like(self, place: Place, id: str, what: str, like: Iterable[str]) -> None:
        if found := ", ".join(like):
            self.note(
                place, f"{id}: has a {what} of {found} and is imported as another. If it is the same, use that id"
            )

    def add_title(self, language: str, title: str) -> None:
        """Add a title of offices that any body may have."""
        self._titles.setdefault(language, []).append(title)

    def has(self, id: str) -> bool:
        """Say whether an entity or position is known or was added."""
        return id in self._known or id in self._places

    def finish(self) -> Imported:
        """Leave out what refers to nothing or breaks a rule, and give the rest."""
        self._sift()
        self._drop_known_facts()
        new = merge_knowledge(part for _, part in self._rows)
        new.titles = self._new_titles()
        known = self.into.knowledge
        entities = [self._entity(entity.id) for entity in known.entities]
        whole = merge_knowledge([msgspec.structs.replace(known, entities=entities), new])
        problems = tuple(sorted(dict.fromkeys(self._problems)))
        if problems:
            first = f"{len(problems)} problem(s), the first: {problems[0]}"
            warnings.warn(f"not all was imported: {first}", KnowledgeImportWarning, stacklevel=3)
        base = KnowledgeBase(whole)
        base.made_from = self.into  # finds what that finds, as long as no gazetteer of its own is made
        extended = tuple(entity for id, entity in self._extended.items() if entity is not self.into[id])
        return Imported(base, new, problems, extended)

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

    def _drop_known_facts(self) -> None:
        facts = NewFacts([*self.into.occupancies, *self.into.memberships], self.into.positions)
        for place, part in self._rows:
            for reason in facts.keep_new(part):
                self.note(place, reason)

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


def unfit(id: object, kind: object) -> str:
    """Say that an id and a kind, each of which may be missing, are not those of an entity."""
    if id is None:
        return "has no id"
    of_kind = "" if kind is None else f" of kind {kind!r}"
    return f"id {id!r}{of_kind} is not like person/..., org/... (organization, media), place/... (city, ...)"


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
