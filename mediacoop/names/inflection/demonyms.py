"""Forms of the nouns for peoples and inhabitants: казахстанец, россиянка, турок."""

from __future__ import annotations

import re

from mediacoop.names.inflection.declension import CASES, Paradigm, merge
from mediacoop.names.inflection.dictionary import decline_reading, read_noun

#: For nouns that the dictionary lacks: what a nominative ends in, how many letters go, singular, plural.
_UNKNOWN = tuple(
    (re.compile(pattern + "$", re.IGNORECASE), cut, (singular.split(), plural.split()))
    for pattern, cut, singular, plural in (
        ("[аеиоуюя]ец", 2, "ец йца йцу йца йцем йце", "йцы йцев йцам йцев йцами йцах"),
        ("ец", 2, "ец ца цу ца цем це", "цы цев цам цев цами цах"),
        ("[ая]нин", 2, "ин ина ину ина ином ине", "е - ам - ами ах"),
        ("ка", 2, "ка ки ке ку кой ке", "ки ок кам ок ками ках"),
        ("[гкх]", 0, "- а у а ом е", "и ов ам ов ами ах"),
        ("[бвдзлмнпрст]", 0, "- а у а ом е", "ы ов ам ов ами ах"),
    )
)
#: Plurals to their singulars.
_SINGULARS = (
    ("йцы", "ец"),
    ("цы", "ец"),
    ("ане", "анин"),
    ("яне", "янин"),
    ("ки", "ка"),
    ("и", ""),
    ("ы", ""),
)


def inflect_demonym(noun: str) -> dict[str, str]:
    """Give the case forms, singular and plural, of a noun for a people or for inhabitants.

    Args:
        noun: the nominative, singular or plural, known to the dictionary or not.

    Returns:
        Form → case; of two cases of one form the first of nomn, gent, datv, accs, ablt, loct, the singular's
        before the plural's.

    >>> [form for form, case in inflect_demonym("россиянин").items() if case == "nomn"]
    ['россиянин', 'россияне']
    """
    return {noun: "nomn", **merge(_decline_both(noun) or _from_dictionary(noun) or _by_ending(noun))}


def _decline_both(noun: str) -> list[Paradigm]:
    """Decline both parts of a noun with a hyphen: «туркам-киприотам»."""
    parts = [_from_dictionary(part) or _by_ending(part) for part in noun.split("-")]
    if len(parts) != 2 or not all(parts):
        return []
    numbers = zip(*parts, strict=True)
    return [
        {case: f"{first[case]}-{last[case]}" for case in CASES if case in first and case in last}
        for first, last in numbers
    ]


def _from_dictionary(noun: str) -> list[Paradigm]:
    readings = [reading for reading in read_noun(noun) if reading.case == "nomn" and "Surn" not in reading.marks]
    people = [reading for reading in readings if reading.animate and "Name" not in reading.marks] or readings
    return [decline_reading(noun, people[0], number) for number in ("sing", "plur")] if people else []


def _by_ending(noun: str) -> list[Paradigm]:
    for plural, singular in _SINGULARS:
        if noun.endswith(plural):
            noun = noun.removesuffix(plural) + singular
            break
    for pattern, cut, numbers in _UNKNOWN:
        if pattern.search(noun):
            stem = noun[: len(noun) - cut]
            return [
                {case: stem + ending.strip("-") for case, ending in zip(CASES, endings, strict=True)}
                for endings in numbers
            ]
    return []
