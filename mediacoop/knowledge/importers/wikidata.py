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

An item that the base has already by its Wikidata id is that one. Wikidata writes a year as its first of January: where
the query does not ask for ``wikibase:timePrecision`` (?startPrecision, ?endPrecision), such a date is read as the year
and the first of a month as the month. An unknown value (a blank node) is unknown.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec

from mediacoop.errors import InputError
from mediacoop.knowledge.base import KnowledgeBase
from mediacoop.knowledge.importers.collecting import Collector
from mediacoop.knowledge.importers.lines import read_text
from mediacoop.knowledge.importers.results import Imported, Place

#: Variable → (section, beginning of the id).
_ITEMS = {
    "person": ("persons", "person/"),
    "organization": ("organizations", "org/"),
    "media": ("media", "org/"),
    **dict.fromkeys(("city", "region", "site", "area"), ("places", "place/")),
}
_ITEM = re.compile(r"https?://www\.wikidata\.org/entity/(Q[0-9]+)")
_TIME = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*)?")
_GENDERS = {"Q6581097": "male", "Q6581072": "female", "male": "male", "female": "female"}
#: wikibase:timePrecision → letters of the date that it means: year, month, day.
_PRECISIONS = {"9": 4, "10": 7, "11": 10}

_Cells = dict[str, dict[str, Any]]


class _Results(msgspec.Struct):
    bindings: list[_Cells]


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
            raise InputError(f"{path}: is no SPARQL result in JSON: {error}") from None
        for number, cells in enumerate(answer.results.bindings, start=1):
            reader.read(Place(str(path), number), cells)
    reader.add_all()
    return collector.finish()


class _Reader:
    """Rows repeat an item for each of its names and terms: items are gathered, then added."""

    def __init__(self, collector: Collector) -> None:
        self._collector = collector
        self._known = {e.identifiers["wikidata"]: e.id for e in collector.into if "wikidata" in e.identifiers}
        self._items: dict[tuple[str, str], tuple[Place, dict[str, Any]]] = {}
        self._facts: list[tuple[Place, str, dict[str, Any]]] = []
        self._ids: dict[str, str] = {}

    def read(self, place: Place, cells: _Cells) -> None:
        for variable, (section, prefix) in _ITEMS.items():
            if item := _item(cells, variable):
                raw = self._gather(place, section, self._id(item, prefix), item, _names(cells, variable))
                if section == "places":
                    raw["kind"] = variable
                self._describe(raw, section, cells)
        if post := _item(cells, "position"):
            self._read_position(place, post, cells)
        if member := _item(cells, "member"):
            ends = {"member": self._id(member), "organization": self._id(_item(cells, "organization") or "")}
            fact = {**ends, "role": _value(cells, "role") or "member", **_dates(cells, member)}
            self._facts.append((place, "memberships", fact))

    def add_all(self) -> None:
        """Hand everything to the collector."""
        for (section, id), (place, raw) in self._items.items():
            if section == "positions":
                self._add_position(place, id, raw)
            else:
                self._collector.add(place, section, id, raw)
        for place, section, fact in self._facts:
            ids = {key: self._ids.get(value, value) for key, value in fact.items()}
            if section == "memberships" or self._collector.has(fact["position"]):
                self._collector.add(place, section, section, ids)

    def _add_position(self, place: Place, id: str, raw: dict[str, Any]) -> None:
        if "of" in raw:
            raw["of"] = self._ids.get(raw["of"], raw["of"])
            self._collector.add(place, "positions", id, raw)
        else:
            post = id.removeprefix("position/").upper()
            self._collector.note(place, f"{post}: without ?of it is not known whose office it is")

    def _read_position(self, place: Place, post: str, cells: _Cells) -> None:
        of = _item(cells, "of") or _item(cells, "country")
        id = self._id(post, "position/")
        if not self._collector.has(id):
            raw = self._gather(place, "positions", id, post, _names(cells, "position"), texts="titles")
            if of:
                raw.setdefault("of", self._id(of))
        if person := _item(cells, "person"):
            fact = {"person": self._id(person), "position": id, **_dates(cells, person)}
            self._facts.append((place, "occupancies", fact))

    def _gather(
        self, place: Place, section: str, id: str, item: str, names: dict[str, list[str]], texts: str = "names"
    ) -> dict[str, Any]:
        """Give the entry of an item, with the names of this row added."""
        _, raw = self._items.setdefault((section, id), (place, {texts: {}}))
        if section != "positions":
            raw["identifiers"] = {"wikidata": item}
        for language, found in names.items():
            listed = raw[texts].setdefault(language, [])
            listed.extend(name for name in found if name not in listed)
        return raw

    def _describe(self, raw: dict[str, Any], section: str, cells: _Cells) -> None:
        country = self._known.get(_item(cells, "country") or "")
        if country:
            raw["country"] = country
        gender = _GENDERS.get(_item(cells, "gender") or _value(cells, "gender") or "")
        if gender and section == "persons":
            raw["gender"] = gender

    def _id(self, item: str, prefix: str = "") -> str:
        """Give an item its id: that of the base, where it is known there; without a prefix, later."""
        if item in self._known:
            return self._known[item]
        if prefix:
            self._ids[item] = prefix + item.lower()
        return self._ids.get(item, item)


def _item(cells: _Cells, variable: str) -> str | None:
    """Give the Wikidata id in a cell; None for an empty cell and for an unknown value."""
    found = _ITEM.fullmatch(_value(cells, variable) or "")
    return found[1] if found else None


def _value(cells: _Cells, variable: str) -> str | None:
    cell = cells.get(variable, {})
    unknown = cell.get("type") == "bnode" or "/.well-known/genid/" in str(cell.get("value"))
    return None if unknown or "value" not in cell else str(cell["value"])


def _names(cells: _Cells, variable: str) -> dict[str, list[str]]:
    """Give the names of an item by language; a label that is its id is none."""
    found: dict[str, list[str]] = {}
    for key, cell in cells.items():
        form = re.fullmatch(rf"{variable}(?:_?(?:Label|AltLabel))?(?:_([a-z]{{2,3}}))?", key)
        text = " ".join((_value(cells, key) or "").split())
        if not form or key == variable or not text or cell.get("type") == "uri" or re.fullmatch("Q[0-9]+", text):
            continue
        language = str(cell.get("xml:lang") or form[1] or "en").partition("-")[0]
        found.setdefault(language, []).append(text)
    return found


def _dates(cells: _Cells, item: str) -> dict[str, str | None]:
    start, end = (_date(_value(cells, key), _value(cells, key + "Precision")) for key in ("start", "end"))
    return {"start": start, "end": end, "source": f"https://www.wikidata.org/wiki/{item}"}


def _date(value: str | None, precision: str | None) -> str | None:
    """Read a time of Wikidata at its precision.

    >>> [_date("2016-01-01T00:00:00Z", precision) for precision in (None, "11", "10")]
    ['2016', '2016-01-01', '2016-01']
    """
    found = _TIME.fullmatch(value or "")
    if value is None or found is None:
        return value
    if precision is not None:
        return value[: _PRECISIONS[precision]] if precision in _PRECISIONS else None  # a decade is no date of ours
    return value[:10] if found[3] != "01" else value[:7] if found[2] != "01" else value[:4]
