"""Surnames that many people have, so that one alone says little of whose it is."""

from __future__ import annotations

import re
from functools import lru_cache

from mediacoop.names.given_names import given_names
from mediacoop.names.inflection import is_surname
from mediacoop.names.persons import parse_person
from mediacoop.names.shapes import is_given_name

#: What makes a surname of a father's given name: «Каримов», `Ivanova`.
_FATHERS = re.compile(r"(?:[оеё]ва?|ина?|y?[oe]va?|ina?)$", re.IGNORECASE)


@lru_cache(maxsize=4096)
def is_common_surname(surname: str) -> bool:
    """Say whether a surname is made of a usual given name, is one, or is in the dictionary of Russian.

    >>> is_common_surname("Каримов"), is_common_surname("Смирнов"), is_common_surname("Мирзиёев")
    (True, True, False)
    """
    return is_fathers_name(surname) or is_surname(surname.lower())


def is_fathers_name(surname: str) -> bool:
    """Say whether a surname is made of a usual given name or is one.

    >>> is_fathers_name("Иванов"), is_fathers_name("Кузнецов")
    (True, False)
    """
    lower = surname.lower()
    return not given_names().isdisjoint((lower, _FATHERS.sub("", lower)))


def is_common_full_name(name: str, order: str = "western") -> bool:
    """Say whether many have a full name; with a patronymic they have not.

    >>> is_common_full_name("Sergei Ivanov"), is_common_full_name("Sergei Borisovich Ivanov")
    (True, False)
    """
    person = parse_person(name, order=order)
    if person.patronymic or not person.given or not person.surname:
        return False
    return is_given_name(person.given[0]) and is_fathers_name(person.surname)
