"""The base form of a name that no list holds, as it stands in a Russian text.

Candidate nominatives come from turning endings back, and count only when declining them gives the word again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from mediacoop.names.inflection.base_persons import NOTHING_SEEN, base_of_person
from mediacoop.names.inflection.base_phrases import base_of_phrase
from mediacoop.names.inflection.dictionary import read_noun
from mediacoop.names.shapes import LONGEST_NAME

#: «Мясников» is a surname first, and a plural second.
_OF_SURNAMES = re.compile("(?<!ц)[её]в$|ов$")


def base_form(text: str, label: str, seen: Mapping[str, int] = NOTHING_SEEN) -> str:
    """Give the nominative of an unknown name as it stands in a Russian text.

    A word that names many stays in the plural, «американцев», «американцы»; an adjective alone, in small letters,
    comes back as dictionaries have it, «российских», «российский».

    Args:
        text: the name in any case: «Жасулана Тойболдина», «Фошаньском университете».
        label: PER, ORG, GPE, LOC or NORP.
        seen: nominatives of persons that the same text shows, as `gather_nominatives` gives them.

    Returns:
        The nominative, or the text itself when that is unsure or it is too long for a name.

    >>> base_form("Расимом Багировым", "PER"), base_form("Фошаньском университете", "ORG")
    ('Расим Багиров', 'Фошаньский университет')
    """
    if len(text) > LONGEST_NAME:
        return text
    if label == "PER" and not _names_a_people(text):
        return base_of_person(text, seen)
    return base_of_phrase(text, label)


def _names_a_people(text: str) -> bool:
    """Tell «россиян», «Американцам» and «британский» from the names of persons."""
    if text == text.lower():
        return True
    readings = () if _OF_SURNAMES.search(text) else read_noun(text)
    return bool(readings) and all(reading.gender == "plur" and reading.animate for reading in readings)
