"""The generated file of cities is what its command writes today, and nothing in it was changed by hand."""

from __future__ import annotations

from mediacoop.knowledge import Entity
from mediacoop.knowledge.files import read_knowledge
from mediacoop.knowledge.generating.natural_earth import OUTPUT, import_cities


def row_of(place: Entity) -> dict[str, str]:
    """Give the row of the table that a place was made from; of two with one name the one with the plain id is larger."""
    names = {code: [name.text for name in place.aliases if name.language == code] for code in ("en", "ru")}
    return {
        "ISO_A2": (place.country or "").removeprefix("country/").upper(),
        "POP_MAX": str(10**9 - len(place.id)),
        "wikidataid": place.identifiers["wikidata"],
        "NAME_EN": names["en"][0],
        "NAME": names["en"][-1],
        "NAME_RU": "".join(names["ru"]),
        "NAMEASCII": place.id.removeprefix("place/"),
    }


def test_the_command_writes_the_generated_file_again() -> None:
    """It differs when the file was edited by hand, or when a hand-kept file now has one of its places."""
    (knowledge,) = read_knowledge([OUTPUT]).values()
    rows = [row_of(place) for place in knowledge.entities]
    assert len(rows) > 400
    assert import_cities(rows) == OUTPUT.read_text(encoding="utf-8")
