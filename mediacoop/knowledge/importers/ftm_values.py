"""Values of the properties of FollowTheMoney entities."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from mediacoop.knowledge.checking import is_source
from mediacoop.knowledge.dates import is_partial_date
from mediacoop.knowledge.importers.lines import data_source
from mediacoop.knowledge.importers.results import Place

#: Property → kind of the names in it, and whether they are weak.
_NAMES = {
    "name": ("common", False),
    "alias": ("common", False),
    "previousName": ("former", False),
    "weakAlias": ("common", True),
}
#: Properties that are read, beside the names: what others hold may be anything.
_READ = (
    *_NAMES,
    *("wikidataId", "country", "jurisdiction", "nationality", "gender", "level", "sourceUrl", "role"),
    *("holder", "post", "member", "organization", "startDate", "endDate"),
    *("inceptionDate", "incorporationDate", "dissolutionDate"),
)
#: Schema → properties that are read of it alone.
_READ_OF = {"Occupancy": ("description",)}
_RUSSIAN = re.compile(r"[а-яё]+")


def values_of(line: dict[str, Any], property: str) -> list[str]:
    """Give the values of a property that are strings."""
    return [value for value in _listed(line, property) if isinstance(value, str)]


def find_odd(line: dict[str, Any]) -> Iterator[str]:
    """Say which properties are no lists, and which of their values no strings."""
    for property in (*_READ, *_READ_OF.get(str(line.get("schema")), ())):
        if isinstance(_value(line, property), str):
            yield f"{property} is a string, not a list of them; it is read as one value"
        for other in _listed(line, property):
            if not isinstance(other, str):
                yield f"{property} {msgspec.json.encode(other).decode()} is no string; it is left out"


def _listed(line: dict[str, Any], property: str) -> list[Any]:
    value = _value(line, property)
    return value if isinstance(value, list) else [value]


def _value(line: dict[str, Any], property: str) -> Any:
    properties = line.get("properties")
    return properties.get(property, []) if isinstance(properties, dict) else []


def first_of(line: dict[str, Any], property: str) -> str:
    return next(iter(values_of(line, property)), "")


def names_of(line: dict[str, Any]) -> dict[str, list[Any]]:
    """Give the names by language, the caption first."""
    found: dict[str, list[Any]] = {}
    seen: set[str] = set()
    for property, (kind, weak) in _NAMES.items():
        values = [" ".join(value.split()) for value in values_of(line, property)]
        values.sort(key=lambda value: value != line.get("caption"))
        for language, texts in by_language(value for value in values if value not in seen).items():
            found.setdefault(language, []).extend({kind: text, "weak": weak} for text in texts)
            seen.update(texts)
    return found


def by_language(texts: Iterable[str]) -> dict[str, list[str]]:
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


def without_body(title: str, bodies: Iterable[str]) -> str:
    """Leave the body out of a title.

    >>> without_body("Minister of Health of Utopia", ["Utopia", "Republic of Utopia"])
    'Minister of Health'
    """
    for body in sorted(bodies, key=len, reverse=True):
        found = re.fullmatch(rf"(.+) of (?:the )?{re.escape(body)}", title)
        if found:
            return found[1]
    return title


def identifiers_of(line: dict[str, Any]) -> dict[str, str]:
    wikidata = first_of(line, "wikidataId") or (line["id"] if re.fullmatch("Q[0-9]+", line["id"]) else "")
    return {"wikidata": wikidata} if wikidata else {}


def source_of(place: Place, line: dict[str, Any]) -> str:
    addresses = [value for value in values_of(line, "sourceUrl") if value.startswith("http") and is_source(value)]
    if addresses:
        return addresses[0]
    datasets = line.get("datasets")
    return f"data:{datasets[0]}" if isinstance(datasets, list) and datasets else data_source(place.file)


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
