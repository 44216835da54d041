"""Occupations that no official is called by: footballers, plumbers, pupils."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from mediacoop.names.inflection import cases_of_noun


def is_occupation(words: str) -> bool:
    """Say whether English words name an occupation, in the singular.

    >>> is_occupation("Plumber"), is_occupation("hockey player"), is_occupation("minister")
    (True, True, False)
    """
    return words.lower() in _occupations()


def cases_of_occupation(word: str) -> frozenset[str]:
    """Give the cases in which a Russian word may name one person's occupation; none when it names no occupation.

    >>> sorted(cases_of_occupation("водителя")), sorted(cases_of_occupation("министра"))
    (['accs', 'gent'], [])
    """
    return cases_of_noun(word.lower(), _occupations())


@cache
def _occupations() -> frozenset[str]:
    text = (files("mediacoop.names") / "data" / "occupations.txt").read_text(encoding="utf-8")
    return frozenset(line.replace("ё", "е") for line in text.splitlines() if not line.startswith("#"))
