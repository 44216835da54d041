"""Knowledge from FollowTheMoney entities in JSON lines, such as an export of OpenSanctions (``entities.ftm.json``).

Read are Person, Organization, PublicBody, Company, LegalEntity, Territory, Position, Occupancy and Membership; other
schemata are left out, with one problem for each. What the format does not say is told from what it does:

- the language of a name by its script: Latin is English, Cyrillic without letters that Russian lacks is Russian;
- a person, body or place that the base has already by its Wikidata id is that one, with what is new of it, unless the
  bearer of the id is of another kind, or a person of quite other names: the line is left out; so is
  the only one of its name in its country, and a person of the name who held the same office; where that leaves it
  open, the line is imported as another and a problem says whom it may be;
- an office is of its organisation, else of its country, whose name its title then need not repeat; one that the base
  has by that title is that one;
- of dates that differ, what they have in common (2016-01-15 and 2016-03 give 2016); the source is ``sourceUrl``, else
  the data set, and the note of an occupancy its ``description``.

A line that mediacoop wrote (see `exporters.follow_the_money`) is read as it was.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from mediacoop.knowledge.base import KnowledgeBase
from mediacoop.knowledge.dates import explain_date, is_partial_date
from mediacoop.knowledge.entries import read_names
from mediacoop.knowledge.importers.bearers import tell_other
from mediacoop.knowledge.importers.collecting import Collector
from mediacoop.knowledge.importers.ftm_values import (
    by_language,
    common_date,
    find_odd,
    first_of,
    identifiers_of,
    names_of,
    source_of,
    values_of,
    without_body,
)
from mediacoop.knowledge.importers.known import Described
from mediacoop.knowledge.importers.lines import read_objects
from mediacoop.knowledge.importers.results import Imported, Place

#: Schema of an entity → (section, beginning of its id).
_SCHEMATA = {
    "Person": ("persons", "person/"),
    **dict.fromkeys(("Organization", "PublicBody", "Company", "LegalEntity"), ("organizations", "org/")),
    "Territory": ("places", "place/"),
    "Position": ("positions", "position/"),
}
#: Level of a Territory → kind of place.
_LEVELS = {"locality": "city", **dict.fromkeys(("adm1", "adm2", "adm3"), "region")}
_Line = tuple[Place, dict[str, Any]]


def import_ftm(*paths: str | Path, into: KnowledgeBase | None = None) -> Imported:
    """Read knowledge from FollowTheMoney entities.

    Args:
        paths: files of JSON lines.
        into: the base that the entities refer to and are added to; None for one of their own, where an office has
            only what organisations the files hold.

    Returns:
        The base, what is new in it, and what was left out: a bad line never stops the others.

    Raises:
        InputError: a file cannot be read.
    """
    collector = Collector(into)
    _Import(collector).read(line for path in paths for line in read_objects(path, collector))
    return collector.finish()


class _Import:
    """One import: the bodies first, then the offices, then the persons that held them, then the facts."""

    def __init__(self, collector: Collector) -> None:
        self._collector = collector
        self._ids: dict[str, str] = {}
        self._names: dict[str, list[str]] = {}
        self._posts: dict[str, set[str]] = defaultdict(set)
        base = collector.into
        self._by_wikidata = {e.identifiers["wikidata"]: e.id for e in base if "wikidata" in e.identifiers}
        self._countries = {e.identifiers["iso_3166_1"].lower(): e.id for e in base if "iso_3166_1" in e.identifiers}

    def read(self, lines: Iterable[_Line]) -> None:
        sorted_lines = self._sort(lines)
        self._add_entities([line for section in ("organizations", "places") for line in sorted_lines[section]])
        for place, line in sorted_lines["positions"]:
            self._add_position(place, line)
        for _, line in sorted_lines["facts"]:
            self._posts[first_of(line, "holder")].add(self._end(line, "post"))
        self._add_entities(sorted_lines["persons"])
        for place, line in sorted_lines["facts"]:
            self._add_fact(place, line)

    def _sort(self, lines: Iterable[_Line]) -> dict[str, list[_Line]]:
        """Give the lines by section; hand over those that we wrote, and note those that are not read."""
        found: dict[str, list[_Line]] = defaultdict(list)
        unread: dict[str, list[Place]] = defaultdict(list)
        for place, line in lines:
            schema = str(line.get("schema"))
            if "mediacoop" in line:
                own = line["mediacoop"]
                self._collector.add_object(place, own)
                if isinstance(own, dict):
                    self._ids[str(line.get("id"))] = str(own.get("id"))
            elif schema in ("Occupancy", "Membership"):
                found["facts"].append((place, line))
            elif schema not in _SCHEMATA:
                unread[f"schema {schema!r} is not read"].append(place)
            elif not isinstance(line.get("id"), str) or not isinstance(line.get("properties"), dict):
                self._collector.note(place, "has no id or no properties: is it a FollowTheMoney entity?")
            else:
                found[_SCHEMATA[schema][0]].append((place, line))
                for code in self._unknown_codes(line):
                    unread[f"country {code!r} is that of no state of the base; it is left out"].append(place)
        for reason, places in unread.items():
            self._collector.note(places[0], f"{reason} ({len(places)} line(s) from here on)")
        for place, line in [line for lines in found.values() for line in lines]:
            for reason in find_odd(line):
                self._collector.note(place, f"{line.get('id')}: {reason}")
        return found

    def _unknown_codes(self, line: dict[str, Any]) -> set[str]:
        """Give the codes of countries that the base lacks; one without any country knows no code."""
        return set(_codes(line)) - self._countries.keys() if self._countries else set()

    def _add_entities(self, lines: list[_Line]) -> None:
        entries = [self._entry(place, line) for place, line in lines]
        sure = [self._by_wikidata.get(first_of(line, "wikidataId") or line["id"]) for _, line in lines]
        rows = [self._described(line, raw) for (_, line), raw in zip(lines, entries, strict=True)]
        like = self._collector.known.find_each(rows, sure)
        for (place, line), raw, row, *ids in zip(lines, entries, rows, sure, like, strict=True):
            if reason := self._tell_other(line, row, ids[0]):
                self._collector.note(place, f"{line['id']}: {reason}")
                continue
            section, prefix = _SCHEMATA[line["schema"]]
            own = next(filter(None, ids), _own_id(prefix, line))
            self._ids[line["id"]] = own
            self._names[own] = [*values_of(line, "name"), *values_of(line, "alias")]
            self._collector.add(place, section, own, raw)

    def _tell_other(self, line: dict[str, Any], row: Described, sure: str | None) -> str | None:
        """Say why a line is not about the entity that bears its Wikidata id, if it is not."""
        if sure is None:
            return None
        wikidata = first_of(line, "wikidataId") or line["id"]
        return tell_other(self._collector.into[sure], row.prefixes, row.names, wikidata)

    def _entry(self, place: Place, line: dict[str, Any]) -> dict[str, Any]:
        section, _ = _SCHEMATA[line["schema"]]
        raw: dict[str, Any] = {"names": names_of(line), "identifiers": identifiers_of(line)}
        country = self._country(line)
        if country:
            raw["country"] = country
        if section == "places":
            raw["kind"] = _LEVELS.get(first_of(line, "level"), "area")
        if section == "persons" and first_of(line, "gender") in ("male", "female"):
            raw["gender"] = first_of(line, "gender")
        if section == "organizations":
            raw |= self._dates(place, line, "incorporationDate", "dissolutionDate")
        return raw

    def _described(self, line: dict[str, Any], raw: dict[str, Any]) -> Described:
        _, prefix = _SCHEMATA[line["schema"]]
        prefixes = (prefix, "country/") if line["schema"] in ("PublicBody", "Territory") else (prefix,)
        wikidata = raw["identifiers"].get("wikidata")
        posts = frozenset(self._posts[line["id"]])
        return Described(prefixes, read_names(raw["names"]), raw.get("country"), raw.get("gender"), wikidata, posts)

    def _add_position(self, place: Place, line: dict[str, Any]) -> None:
        of = self._ids.get(first_of(line, "organization")) or self._country(line)
        if of is None:
            self._collector.note(place, f"{line['id']}: its organisation or country is not known")
            return
        body = self._collector.into.get(of)
        body_names = body.names if body else self._names.get(of, [])
        titles = {
            language: [without_body(title, body_names) for title in texts]
            for language, texts in by_language(values_of(line, "name")).items()
        }
        known = [position.id for position in self._collector.known.positions(of, titles)]
        own = known[0] if len(known) == 1 else _own_id("position/", line)
        self._ids[line["id"]] = own
        dates = self._dates(place, line, "inceptionDate", "dissolutionDate")
        self._collector.add(place, "positions", own, {"of": of, "titles": titles, **dates})

    def _add_fact(self, place: Place, line: dict[str, Any]) -> None:
        dates = self._dates(place, line, "startDate", "endDate", source=source_of(place, line))
        if line["schema"] == "Occupancy":
            ends = {"person": self._end(line, "holder"), "position": self._end(line, "post")}
            note = "; ".join(values_of(line, "description")) or None
            self._collector.add(place, "occupancies", "occupancy", {**ends, **dates, "note": note})
            return
        ends = {"member": self._end(line, "member"), "organization": self._end(line, "organization")}
        role = (first_of(line, "role") or "member").lower()
        self._collector.add(place, "memberships", "membership", {**ends, "role": role, **dates})

    def _dates(
        self, place: Place, line: dict[str, Any], start: str, end: str, source: str | None = None
    ) -> dict[str, str | None]:
        """Give the start and the end with their source."""
        found = {"start": self._date(place, line, start), "end": self._date(place, line, end)}
        return {**found, "source": source or (source_of(place, line) if any(found.values()) else None)}

    def _date(self, place: Place, line: dict[str, Any], property: str) -> str | None:
        """Give the date that the values of a property have in common; note those that are none, and that none is."""
        good = []
        for value in values_of(line, property):
            if is_partial_date(value[:10]):
                good.append(value)
            else:
                self._collector.note(place, f"{line.get('id')}: {property} {explain_date(value)}; it is left out")
        date = common_date(good)
        if good and date is None:
            told = f"{property} {', '.join(good)} contradict one another; they are left out"
            self._collector.note(place, f"{line.get('id')}: {told}")
        return date

    def _end(self, line: dict[str, Any], property: str) -> str:
        id = first_of(line, property)
        return self._ids.get(id, id)

    def _country(self, line: dict[str, Any]) -> str | None:
        """Give the country, where there is one and the base has it."""
        codes = _codes(line)
        return self._countries.get(codes[0]) if len(codes) == 1 else None


def _codes(line: dict[str, Any]) -> list[str]:
    """Give the codes of the countries of an entity."""
    codes = values_of(line, "country") or values_of(line, "jurisdiction") or values_of(line, "nationality")
    return [code.lower() for code in codes]


def _own_id(prefix: str, line: dict[str, Any]) -> str:
    return prefix + "-".join(re.findall("[a-z0-9]+", line["id"].lower()))
