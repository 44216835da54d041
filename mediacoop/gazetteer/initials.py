"""Persons by an initial and a surname in any spelling: `Q. Toqayev`.

The forms of persons known in both alphabets have their initials as they are spelt there; what else a query may say is
gathered from the keys of whole names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from mediacoop.knowledge import Entity

_Owners = dict[str, list[tuple[int, int]]]


def gather_initials(whole: Mapping[str, Sequence[tuple[int, int]]], entities: Sequence[Entity]) -> _Owners:
    """Give, for each key of an initial and a surname, the (entity, alias) pairs of the persons.

    Args:
        whole: key of a whole name → the (entity, alias) pairs that have it.
        entities: those that the pairs number.
    """
    found: _Owners = defaultdict(list)
    for key, owners in whole.items():
        given, _, surname = key.rpartition(" ")
        for number, alias in owners if given else ():
            if entities[number].kind == "person" and entities[number].order == "western":
                found[f"{given[0]} {surname}"].append((number, alias))
    return found
