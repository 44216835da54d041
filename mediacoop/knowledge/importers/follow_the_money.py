"""Knowledge from FollowTheMoney entities in JSON lines, such as an export of OpenSanctions (``entities.ftm.json``).

Read are Person, Organization, PublicBody, Company, LegalEntity, Territory, Position, Occupancy and Membership; other
schemata are left out, with one problem for each. What the format does not say is told from what it does:

- the language of a name by its script: Latin is English, Cyrillic without letters that Russian lacks is Russian;
- a person, body or place that the base has already by its Wikidata id is that one, with the names that are new;
- an office is of its organisation, else of its country, whose name its title then need not repeat;
- of dates that differ, what they have in common (2016-01-15 and 2016-03 give 2016); the source is ``sourceUrl``, else
  the data set.

A line that mediacoop wrote (see `exporters.follow_the_money`) is read as it was.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from mediacoop.knowledge.base import KnowledgeBase
from mediacoop.knowledge.dates import is_partial_date
from mediacoop.knowledge.importers.collecting import Collector, Imported, Place
from mediacoop.knowledge.importers.lines import data_source, read_objects

#: Schema of an entity → (section, beginning of its id).
_SCHEMATA = {
    "Person": ("persons", "person/"),
    **dict.fromkeys(("Organization", "PublicBody", "Company", "LegalEntity"), ("organizations", "org/")),
    "Territory": ("places", "place/"),
    "Position": ("positions", "position/"),
}
#: Level of a Territory → kind of place.
_LEVELS = {"locality": "city", **dict.fromkeys(("adm1", "adm2", "adm3"), "region")}
#: Property → kind of the names in it, and whether they are weak.
_NAMES = {
    "name": ("common", False),
    "alias": ("common", False),
    "previousName": ("former", False),
    "weakAlias": ("common", True),
}
_RUSSIAN = re.compile(r"[а-яё]+")

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
    """One import: the entities first, then the offices, then who held them and who belongs to what."""

    def __init__(self, collector: Collector) -> None:
        self._collector = collector
        self._ids: dict[str, str] = {}
        self._names: dict[str, list[str]] = {}
        base = collector.into
        self._by_wikidata = {e.identifiers["wikidata"]: e.id for e in base if "wikidata" in e.identifiers}
        codes = {e.identifiers["iso_3166_1"].lower(): e.id for e in base if "iso_3166_1" in e.identifiers}
        self._countries = codes

    def read(self, lines: Iterable[_Line]) -> None:
        positions: list[_Line] = []
        facts: list[_Line] = []
        others: dict[str, Place] = {}
        times: Counter[str] = Counter()
        for place, line in lines:
            schema = str(line.get("schema"))
            if "mediacoop" in line:
                own = line["mediacoop"]
                self._collector.add_object(place, own)
                if isinstance(own, dict):
                    self._ids[str(line.get("id"))] = str(own.get("id"))
            elif schema in ("Occupancy", "Membership"):
                facts.append((place, line))
            elif schema not in _SCHEMATA:
                others.setdefault(schema, place)
                times[schema] += 1
            elif not isinstance(line.get("id"), str) or not isinstance(line.get("properties"), dict):
                self._collector.note(place, "has no id or no properties: is it a FollowTheMoney entity?")
            elif schema == "Position":
                positions.append((place, line))
            else:
                self._add_entity(place, line)
        for place, line in positions:
            self._add_position(place, line)
        for place, line in facts:
            self._add_fact(place, line)
        for schema, place in others.items():
            self._collector.note(place, f"schema {schema!r} is not read ({times[schema]} line(s) from here on)")

    def _add_entity(self, place: Place, line: dict[str, Any]) -> None:
        section, _ = _SCHEMATA[line["schema"]]
        raw: dict[str, Any] = {"names": _names(line), "identifiers": _identifiers(line)}
        country = self._country(line)
        if country:
            raw["country"] = country
        if section == "places":
            raw["kind"] = _LEVELS.get(_first(line, "level"), "area")
        if section == "persons" and _first(line, "gender") in ("male", "female"):
            raw["gender"] = _first(line, "gender")
        if section == "organizations":
            start, end = _date(line, "incorporationDate"), _date(line, "dissolutionDate")
            raw.update({"start": start, "end": end, "source": _source(place, line) if start or end else None})
        id = self._id(line)
        self._names[id] = [*_values(line, "name"), *_values(line, "alias")]
        self._collector.add(place, section, id, raw)

    def _add_position(self, place: Place, line: dict[str, Any]) -> None:
        of = self._ids.get(_first(line, "organization")) or self._country(line)
        if of is None:
            self._collector.note(place, f"{line['id']}: its organisation or country is not known")
            return
        known = self._collector.into.get(of)
        body_names = known.names if known else self._names.get(of, [])
        titles = {
            language: [_without_body(title, body_names) for title in texts]
            for language, texts in _by_language(_values(line, "name")).items()
        }
        dates = {"start": _date(line, "inceptionDate"), "end": _date(line, "dissolutionDate")}
        self._collector.add(place, "positions", self._id(line), {"of": of, "titles": titles, **dates})

    def _add_fact(self, place: Place, line: dict[str, Any]) -> None:
        dates = {"start": _date(line, "startDate"), "end": _date(line, "endDate"), "source": _source(place, line)}
        if line["schema"] == "Occupancy":
            ends = {"person": self._end(line, "holder"), "position": self._end(line, "post")}
            self._collector.add(place, "occupancies", "occupancy", {**ends, **dates})
            return
        ends = {"member": self._end(line, "member"), "organization": self._end(line, "organization")}
        role = (_first(line, "role") or "member").lower()
        self._collector.add(place, "memberships", "membership", {**ends, "role": role, **dates})

    def _id(self, line: dict[str, Any]) -> str:
        """Give an entity its id: that of the base, where it is known there."""
        known = self._by_wikidata.get(_first(line, "wikidataId") or line["id"])
        _, prefix = _SCHEMATA[line["schema"]]
        own = known or prefix + "-".join(re.findall("[a-z0-9]+", line["id"].lower()))
        self._ids[line["id"]] = own
        return own

    def _end(self, line: dict[str, Any], property: str) -> str:
        id = _first(line, property)
        return self._ids.get(id, id)

    def _country(self, line: dict[str, Any]) -> str | None:
        """Give the country, where there is one and the base has it."""
        codes = _values(line, "country") or _values(line, "jurisdiction") or _values(line, "nationality")
        return self._countries.get(codes[0].lower()) if len(codes) == 1 else None


def _values(line: dict[str, Any], property: str) -> list[str]:
    properties = line.get("properties")
    values = properties.get(property, []) if isinstance(properties, dict) else []
    return [str(value) for value in (values if isinstance(values, list) else [values])]


def _first(line: dict[str, Any], property: str) -> str:
    return next(iter(_values(line, property)), "")


def _names(line: dict[str, Any]) -> dict[str, list[Any]]:
    """Give the names by language, the caption first."""
    found: dict[str, list[Any]] = {}
    seen: set[str] = set()
    for property, (kind, weak) in _NAMES.items():
        values = [" ".join(value.split()) for value in _values(line, property)]
        values.sort(key=lambda value: value != line.get("caption"))
        for language, texts in _by_language(value for value in values if value not in seen).items():
            found.setdefault(language, []).extend({kind: text, "weak": weak} for text in texts)
            seen.update(texts)
    return found


def _by_language(texts: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for text in dict.fromkeys(texts):
        found.setdefault(language_of(text), []).append(text)
    return found


def language_of(text: str) -> str:
    """Tell the language of a name by its script, as well as that can be.

    >>> [language_of(name) for name in ("Kassym-Jomart Tokayev", "Касым-Жомарт Токаев", "Қасым-Жомарт Тоқаев")]
    ['en', 'ru', 'und']
    """
    letters = "".join(letter for letter in text.lower() if letter.isalpha())
    if _RUSSIAN.fullmatch(letters):
        return "ru"
    return "en" if letters and all(unicodedata.name(letter, "").startswith("LATIN") for letter in letters) else "und"


def _without_body(title: str, bodies: Iterable[str]) -> str:
    """Leave the body out of a title.

    >>> _without_body("Minister of Health of Utopia", ["Utopia", "Republic of Utopia"])
    'Minister of Health'
    """
    for body in sorted(bodies, key=len, reverse=True):
        found = re.fullmatch(rf"(.+) of (?:the )?{re.escape(body)}", title)
        if found:
            return found[1]
    return title


def _identifiers(line: dict[str, Any]) -> dict[str, str]:
    wikidata = _first(line, "wikidataId") or (line["id"] if re.fullmatch("Q[0-9]+", line["id"]) else "")
    return {"wikidata": wikidata} if wikidata else {}


def _source(place: Place, line: dict[str, Any]) -> str:
    addresses = [value for value in _values(line, "sourceUrl") if re.fullmatch(r"https?://\S+", value)]
    if addresses:
        return addresses[0]
    datasets = line.get("datasets")
    return f"data:{datasets[0]}" if isinstance(datasets, list) and datasets else data_source(place.file)


def _date(line: dict[str, Any], property: str) -> str | None:
    return common_date(_values(line, property))


def common_date(values: Iterable[str]) -> str | None:
    """Give the most precise date that none of several denies, or None.

    >>> common_date(["2016", "2016-01-15T00:00:00"]), common_date(["2016-01-15", "2016-03"])
    ('2016-01-15', '2016')
    """
    dates = [value[:10] for value in values]
    return next(_common(dates), None)


def _common(dates: list[str]) -> Iterator[str]:
    for length in (10, 7, 4):
        starts = {date[:length] for date in dates if len(date) >= length}
        if len(starts) == 1 and all(next(iter(starts)).startswith(date[:length]) for date in dates):
            yield from (date for date in starts if is_partial_date(date))
