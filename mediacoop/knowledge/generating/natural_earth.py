"""Cities from Natural Earth's populated places (public domain, naturalearthdata.com).

    python -m mediacoop.knowledge.generating.natural_earth ne_10m_populated_places.csv

writes ``data/generated/cities.yaml``: the cities of the SCO and OTS states and their partners that the hand-kept
files do not have, with the Wikidata id, the English and the Russian name. A name that is also a given name, a
common Russian word or one of `_WORDS` is weak.
"""

from __future__ import annotations

import csv
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml

from mediacoop.knowledge.files import DATA, knowledge_files, merge_knowledge, read_knowledge
from mediacoop.names import fold
from mediacoop.names.given_names import given_names
from mediacoop.names.inflection.dictionary import read_noun

#: State → least population of its cities that are taken.
_STATES = {
    **dict.fromkeys("kz kg uz tj tm az mn am ge af hu by".split(), 0),
    **dict.fromkeys("ru tr ir pk ua".split(), 100_000),
    **dict.fromkeys("cn in".split(), 500_000),
}
#: Names, folded, that mean something else too, which neither the given names nor the dictionary tell: adverbs,
#: case forms (кот → кота, Сава → Саве, фара → фарах, ил → илам), adjectives, surnames, other places, goods.
_WORDS = frozenset("ровно кота саве фарах илам ковров октябрьский рудный куйбышевск luan salem sari".split())
OUTPUT = DATA / "generated" / "cities.yaml"
_HEADER = "# Written by: python -m mediacoop.knowledge.generating.natural_earth (Natural Earth 4.0.0, public domain)\n"


def import_cities(rows: Iterable[dict[str, str]]) -> str:
    """Give the content of the generated file for rows of the populated places table."""
    known = _KnownPlaces()
    places: dict[str, object] = {}
    for row in sorted(rows, key=lambda row: (-int(row["POP_MAX"]), row["wikidataid"])):
        least = _STATES.get(row["ISO_A2"].lower())
        if least is None or int(row["POP_MAX"]) < least or not row["wikidataid"] or known.has(row):
            continue
        id = _free_id(row, places, known)
        places[id] = {
            "kind": "city",
            "country": f"country/{row['ISO_A2'].lower()}",
            "identifiers": {"wikidata": row["wikidataid"]},
            "names": dict(_names(row)),
        }
        known.add(row)
    ordered = dict(sorted(places.items()))
    return _HEADER + yaml.safe_dump(
        {"places": ordered}, allow_unicode=True, default_flow_style=None, sort_keys=False, width=110
    )


class _KnownPlaces:
    """The places of the hand-kept files, by Wikidata id, by folded name and by id."""

    def __init__(self) -> None:
        files = read_knowledge(path for path in knowledge_files() if path != OUTPUT)
        hand_kept = merge_knowledge(files.values())
        places = [entity for entity in hand_kept.entities if entity.id.startswith("place/")]
        self.ids = {place.id for place in places}
        self._wikidata = {place.identifiers.get("wikidata") for place in places}
        self._names = {(place.country, fold(name)) for place in places for name in place.names}

    def has(self, row: dict[str, str]) -> bool:
        country = f"country/{row['ISO_A2'].lower()}"
        names = (row["NAME_EN"], row["NAME"], row["NAME_RU"])
        return row["wikidataid"] in self._wikidata or any((country, fold(name)) in self._names for name in names)

    def add(self, row: dict[str, str]) -> None:
        self._wikidata.add(row["wikidataid"])


def _names(row: dict[str, str]) -> Iterator[tuple[str, list[object]]]:
    english = list(dict.fromkeys(_clean(name) for name in (row["NAME_EN"], row["NAME"]) if name))
    if english:
        yield "en", [_weighed(name) for name in english]
    if re.search("[а-я]", row["NAME_RU"]):
        yield "ru", [_weighed(_clean(row["NAME_RU"]))]


def _clean(name: str) -> str:
    return re.sub(r"\s*\(.*\)", "", name).strip()


def _weighed(name: str) -> object:
    folded = fold(name)
    weak = len(folded) < 4 or folded in _WORDS or folded in given_names() or _is_common_word(folded)
    return {"common": name, "weak": "true"} if weak else name


def _is_common_word(word: str) -> bool:
    """Say whether Russian has the word as something else than a place: «орёл», «мир»."""
    return any("Geox" not in reading.marks and reading.case == "nomn" for reading in read_noun(word))


def _free_id(row: dict[str, str], places: dict[str, object], known: _KnownPlaces) -> str:
    ascii_name = unicodedata.normalize("NFKD", row["NAMEASCII"] or row["NAME_EN"])
    slug = re.sub(r"[^a-z0-9]+", "-", ascii_name.lower()).strip("-")
    id = f"place/{slug}"
    return (
        id if id not in places and id not in known.ids else f"{id}-{row['ISO_A2'].lower()}-{row['wikidataid'].lower()}"
    )


def main() -> None:
    """Write the generated file from the table named on the command line."""
    with Path(sys.argv[1]).open(encoding="utf-8-sig", newline="") as table:
        OUTPUT.parent.mkdir(exist_ok=True)
        OUTPUT.write_text(import_cities(csv.DictReader(table)), encoding="utf-8")


if __name__ == "__main__":
    main()
