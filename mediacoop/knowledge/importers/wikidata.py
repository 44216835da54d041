"""Knowledge from a result of Wikidata's query service (JSON, as ``format=json`` or its download gives it).

The names of a query's variables say what a row holds:

    ?person ?organization ?media ?city ?region ?site ?area     an entity; each with
    ?personLabel ?personAltLabel ?person_ru ...                 its names: the language is that of the literal, else
                                                                the one that the variable ends in, else English
    ?person ?position ?of (?positionLabel ?start ?end)          who held an office, and of what body or country
    ?member ?organization (?role ?start ?end)                   who belongs to an organisation
    ?country ?gender                                            of the person or body

For example::

    SELECT ?person ?personLabel ?person_ru ?position ?positionLabel ?of ?start ?startPrecision ?end WHERE { ... }

An item that the base has already by its Wikidata id is that one, and so is the only one of its name in its country or
office. Wikidata writes a year as its first of January: where the query does not ask for ``wikibase:timePrecision``
(?startPrecision, ?endPrecision), such a date is read as the year and the first of a month as the month. An unknown
value (a blank node), a cell that should be an item and is none, what is no row or no cell, and a variable of another
name are left out, with a problem.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from mediacoop.errors import InputError
from mediacoop.knowledge.base import KnowledgeBase
from mediacoop.knowledge.entries import read_names
from mediacoop.knowledge.importers.bearers import tell_other
from mediacoop.knowledge.importers.collecting import Collector
from mediacoop.knowledge.importers.known import Described
from mediacoop.knowledge.importers.lines import read_text
from mediacoop.knowledge.importers.results import Imported, Place
from mediacoop.knowledge.importers.wikidata_cells import (
    Cells,
    dates_of,
    find_unread,
    good_cells,
    item_of,
    names_of,
    value_of,
)

#: Variable → (section, beginning of the id).
_ITEMS = {
    "person": ("persons", "person/"),
    "organization": ("organizations", "org/"),
    "media": ("media", "org/"),
    **dict.fromkeys(("city", "region", "site", "area"), ("places", "place/")),
}
_GENDERS = {"Q6581097": "male", "Q6581072": "female", "male": "male", "female": "female"}


class _Results(msgspec.Struct):
    bindings: list[Any]


class _Answer(msgspec.Struct):
    results: _Results


def import_wikidata(*paths: str | Path, into: KnowledgeBase | None = None) -> Imported:
    """Read knowledge from results of SPARQL queries; problems count rows, not lines.

    Args:
        paths: files of JSON.
        into: the base that the items refer to and are added to; None for one of their own.

    Returns:
        The base, what is new in it, and what was left out: a bad row never stops the others.

    Raises:
        InputError: a file cannot be read, or is no such result.
    """
    collector = Collector(into)
    reader = _Reader(collector)
    for path in paths:
        try:
            answer = msgspec.json.decode(read_text(path), type=_Answer)
        except msgspec.DecodeError as error:
            raise InputError(f"{path}: is no SPARQL result in JSON ({error}). Ask for it with format=json") from None
        rows = [(Place(str(path), number), cells) for number, cells in enumerate(answer.results.bindings, start=1)]
        _note_unread(rows, collector)
        for place, cells in rows:
            reader.read(place, good_cells(cells))
    reader.add_all()
    return collector.finish()


def _note_unread(rows: Iterable[tuple[Place, Any]], collector: Collector) -> None:
    """Note each thing that cannot be read once, where it is first met."""
    places: dict[str, list[Place]] = defaultdict(list)
    for place, cells in rows:
        for reason in find_unread(cells):
            places[reason].append(place)
    for reason, found in places.items():
        collector.note(found[0], reason + (f" ({len(found)} rows from here on)" if len(found) > 1 else ""))


class _Reader:
    """Rows repeat an item for each of its names and terms: items are gathered, then added."""

    def __init__(self, collector: Collector) -> None:
        self._collector = collector
        #: item → id of its entity: that of the base, where it is known there
        self._ids = {e.identifiers["wikidata"]: e.id for e in collector.into if "wikidata" in e.identifiers}
        self._items: dict[tuple[str, str], tuple[Place, dict[str, Any]]] = {}
        self._facts: list[tuple[Place, str, dict[str, Any]]] = []
        self._posts: dict[str, set[str]] = defaultdict(set)

    def read(self, place: Place, cells: Cells) -> None:
        """Gather what a row says."""
        for variable, (section, _) in _ITEMS.items():
            if item := item_of(cells, variable):
                raw = self._gather(place, section, item, "names", names_of(cells, variable))
                raw["identifiers"] = {"wikidata": item}
                if section == "places":
                    raw["kind"] = variable
                self._describe(raw, section, cells)
        if post := item_of(cells, "position"):
            self._read_position(place, post, cells)
        if member := item_of(cells, "member"):
            self._read_member(place, member, cells)

    def add_all(self) -> None:
        """Hand everything to the collector: the bodies, their offices, the persons that held these, then the facts."""
        self._add_entities("organizations", "media", "places")
        for (section, item), (place, raw) in self._items.items():
            if section == "positions":
                self._add_position(place, item, raw)
        self._add_entities("persons")
        for place, section, fact in self._facts:
            ids = {key: self._ids.get(value, value) for key, value in fact.items()}
            if section == "memberships" or self._collector.has(ids["position"]):
                self._collector.add(place, section, section, ids)

    def _add_entities(self, *sections: str) -> None:
        found = {key: entry for key, entry in self._items.items() if key[0] in sections}
        unknown = {(section, item): raw for (section, item), (_, raw) in found.items() if item not in self._ids}
        rows = [self._described(section, item, raw) for (section, item), raw in unknown.items()]
        for (_, item), row, id in zip(unknown, rows, self._collector.known.find_each(rows), strict=True):
            self._ids[item] = id or row.prefixes[0] + item.lower()
        for (section, item), (place, raw) in found.items():
            row = self._described(section, item, raw)
            prefixes = row.prefixes if section == "persons" else (*row.prefixes, "country/")  # ?organization: a state
            known = self._collector.into.get(self._ids[item])
            if known and (reason := tell_other(known, prefixes, row.names, item)):
                self._collector.note(place, reason)
            else:
                self._collector.add(place, section, self._ids[item], raw)

    def _described(self, section: str, item: str, raw: dict[str, Any]) -> Described:
        prefix = next(prefix for of, prefix in _ITEMS.values() if of == section)
        posts = frozenset(self._ids[post] for post in self._posts[item] if post in self._ids)
        return Described((prefix,), read_names(raw["names"]), raw.get("country"), raw.get("gender"), item, posts)

    def _add_position(self, place: Place, item: str, raw: dict[str, Any]) -> None:
        if "of" not in raw:
            self._collector.note(place, f"{item}: without ?of it is not known whose office it is")
            return
        raw["of"] = self._ids.get(raw["of"], raw["of"])
        known = [position.id for position in self._collector.known.positions(raw["of"], raw["titles"])]
        self._ids[item] = known[0] if len(known) == 1 else "position/" + item.lower()
        self._collector.add(place, "positions", self._ids[item], raw)

    def _read_position(self, place: Place, post: str, cells: Cells) -> None:
        raw = self._gather(place, "positions", post, "titles", names_of(cells, "position"))
        if of := item_of(cells, "of") or item_of(cells, "country"):
            raw.setdefault("of", of)
        if person := item_of(cells, "person"):
            self._posts[person].add(post)
            self._facts.append((place, "occupancies", {"person": person, "position": post, **dates_of(cells, person)}))

    def _read_member(self, place: Place, member: str, cells: Cells) -> None:
        if organization := item_of(cells, "organization"):
            role = value_of(cells, "role") or "member"
            fact = {"member": member, "organization": organization, "role": role, **dates_of(cells, member)}
            self._facts.append((place, "memberships", fact))
        else:
            self._collector.note(place, f"{member}: without ?organization it is not known what it is a member of")

    def _gather(self, place: Place, section: str, item: str, texts: str, names: dict[str, list[str]]) -> dict[str, Any]:
        """Give the entry of an item, with the names of this row added."""
        _, raw = self._items.setdefault((section, item), (place, {texts: {}}))
        for language, found in names.items():
            listed = raw[texts].setdefault(language, [])
            listed.extend(name for name in found if name not in listed)
        return raw

    def _describe(self, raw: dict[str, Any], section: str, cells: Cells) -> None:
        country = self._ids.get(item_of(cells, "country") or "")
        if country:
            raw["country"] = country
        gender = _GENDERS.get(item_of(cells, "gender") or value_of(cells, "gender") or "")
        if gender and section == "persons":
            raw["gender"] = gender
