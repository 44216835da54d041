"""Occupations that no official is called by: footballers, plumbers, pupils; and those that officials may have had."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from mediacoop.names.inflection import cases_of_noun

#: Files of occupations: of those that no official has, and of professions that one may have had before.
_ALWAYS, _ONCE = "occupations.txt", "professions.txt"


def is_occupation(words: str, *, or_profession: bool = False) -> bool:
    """Say whether English words name an occupation, in the singular.

    Args:
        words: one or two words.
        or_profession: an official's former profession is one, too: `engineer`.

    >>> is_occupation("Plumber"), is_occupation("hockey player"), is_occupation("minister")
    (True, True, False)
    >>> is_occupation("Judge"), is_occupation("Judge", or_profession=True)
    (False, True)
    """
    return words.lower() in _occupations(or_profession)


def cases_of_occupation(word: str, *, or_profession: bool = False) -> frozenset[str]:
    """Give the cases in which a Russian word may name one person's occupation; none when it names no occupation.

    Args:
        word: the word.
        or_profession: an official's former profession is one, too: «инженер».

    >>> sorted(cases_of_occupation("водителя")), sorted(cases_of_occupation("министра"))
    (['accs', 'gent'], [])
    >>> sorted(cases_of_occupation("инженером")), sorted(cases_of_occupation("инженером", or_profession=True))
    ([], ['ablt'])
    """
    return cases_of_noun(word.lower(), _occupations(or_profession))


@cache
def _occupations(or_profession: bool) -> frozenset[str]:
    folder = files("mediacoop.names") / "data"
    lines = [
        line
        for file in ((_ALWAYS, _ONCE) if or_profession else (_ALWAYS,))
        for line in (folder / file).read_text(encoding="utf-8").splitlines()
    ]
    return frozenset(line.replace("ё", "е") for line in lines if not line.startswith("#"))
