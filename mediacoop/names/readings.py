"""The keys of a known name and of a name in a text: the two names may be one when they share a key.

A known name has the keys of its spellings and, of a person, those of its arrangements («Р. Алимов», `Alimov`). A name
in a text has those of its spellings and nominatives, with and without a patronymic.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from mediacoop.names.alphabets import has_cyrillic
from mediacoop.names.chinese import is_chinese, is_syllabic, to_palladius
from mediacoop.names.expansion import arrange
from mediacoop.names.folding import fold
from mediacoop.names.inflection import base_form, likely_base_forms
from mediacoop.names.keys import comparison_key, key_words
from mediacoop.names.persons import parse_person
from mediacoop.names.shapes import LONGEST_NAME, is_body_word, is_given_name, looks_like_person
from mediacoop.names.spellings import read_spellings
from mediacoop.names.surnames import is_fathers_name

#: The evidence of a key, alone or before that of an arrangement: `spelling-variant+initials`.
SPELLING_VARIANT = "spelling-variant"
#: `Today.kz` is not `Today.az`.
_DOMAIN = re.compile(r"\w\.[a-z]{2,4}$", re.IGNORECASE)
_OF = re.compile(r"(?P<body>.+) of (?P<owner>[A-Z]\S+(?: [A-Z]\S+)?)")
_POSSESSIVE = re.compile(r"['’]s?(?= )")


class Reading(NamedTuple):
    """A key that a name in a text may have; `shortened`: without a patronymic that the name has."""

    key: str
    shortened: bool = False


class SlipReading(NamedTuple):
    """A key of a name in a text that may be misspelt, and the words in it that are not."""

    key: str
    sure: frozenset[str]


def known_keys(name: str, *, is_person: bool, order: str = "western") -> dict[str, str]:
    """Give the keys by which a known name is found in another spelling or alphabet, each with its evidence.

    >>> list(known_keys("Rashid Alimov", is_person=True))
    ['rashid alimov', 'r alimov', 'alimov r', 'alimov rashid', 'alimov']
    """
    exact = order == "eastern" or (is_chinese(name) and not (is_person or has_cyrillic(name)))
    keys = dict.fromkeys(_keys(name, exact), SPELLING_VARIANT)
    if is_person:
        for form in arrange(parse_person(name, order=order), order):
            for key in _keys(form.text, exact):
                if "." not in key:  # initials are compared without
                    keys.setdefault(key, f"{SPELLING_VARIANT}+{form.how}")
    elif (owned := _OF.fullmatch(name)) and any(map(is_body_word, owned["body"].split())):
        keys.setdefault(comparison_key(f"{owned['owner']} {owned['body']}"), SPELLING_VARIANT)
    return keys


@lru_cache(maxsize=4096)
def read_keys(name: str) -> tuple[Reading, ...]:
    """Give the keys under which a name as it stands in a text may be known, the likeliest first.

    >>> [reading.key for reading in read_keys("Р. К. Алимовым") if reading.shortened][-2:]
    ['r alimov', 'р. алимов']
    """
    bases = _bases(_POSSESSIVE.sub("", name)) if len(name) <= LONGEST_NAME else []
    readings = [Reading(key) for base in bases for key in _keys(base)]
    readings += [Reading(key, shortened=True) for base in bases if (short := _shorten(base)) for key in _keys(short)]
    return tuple(dict.fromkeys(readings))


@lru_cache(maxsize=4096)
def read_slips(name: str) -> tuple[SlipReading, ...]:
    """Give the keys of a name that may be misspelt: none of a domain name or a Chinese one."""
    if len(name) > LONGEST_NAME or _DOMAIN.search(name) or is_chinese(name):
        return ()
    return tuple(
        dict.fromkeys(SlipReading(key, _sure_words(base)) for base in _bases(name) for key in _plain_keys(base))
    )


def _sure_words(name: str) -> frozenset[str]:
    """Give the keys of words that are names of their own: «Сардар» is no slip of «Сардор», nor a patronymic of any."""
    sure = [word for word in re.findall(r"\w+", name) if is_given_name(word) or is_fathers_name(word)]
    words = (*sure, parse_person(name).patronymic or "")
    return frozenset(key for word in words for key in (*key_words(word), *fold(word).split()))


def has_patronymic(name: str) -> bool:
    """Say whether a person's name holds a patronymic."""
    return parse_person(name).patronymic is not None


def _shorten(name: str) -> str | None:
    """Leave the patronymic, or its initial, out of a person's name; None where it has none."""
    given, patronymic, surname = parse_person(name)
    initials = [word for word in given if word.endswith(".")]
    if not given or not surname or not (patronymic or len(initials) > 1):
        return None
    return " ".join((*(initials[:1] or given), surname))


def _bases(name: str) -> list[str]:
    """Give a name as it stands and, in Russian, its likely nominatives: as a person's or, if it looks else, as any."""
    if not has_cyrillic(name):
        return [name]
    words = name.split()
    bases = [name, base_form(name, "PER"), *likely_base_forms(name)]
    if len(words) < 2 or not looks_like_person(words):
        bases.insert(1, base_form(name, "ORG"))
    return list(dict.fromkeys(bases))


def _keys(name: str, exact: bool = False) -> Iterator[str]:
    """Give the keys of a name's spellings; of a Chinese one that must be exact only itself, in either alphabet."""
    syllabic = is_syllabic(name)
    if not (exact and syllabic):
        for spelling in read_spellings(name):
            yield from _plain_keys(spelling)
    if syllabic:
        yield from filter(None, (fold(name).replace("-", ""), to_palladius(name)))


def _plain_keys(name: str) -> Iterator[str]:
    yield from filter(None, (comparison_key(name), fold(name)))
