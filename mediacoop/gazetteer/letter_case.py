"""Which letters of a form must be capitals in a text: `Mir` is no `mir`, «ШОС» no «шос»."""

from __future__ import annotations

import re

from mediacoop.names.persons import FATHER_WORDS, PARTICLES

#: Small words inside names: «Тургунбек уулу», `al-Assad`, «Замир кары Ракиев», `Radio and Television of …`.
_SMALL = PARTICLES | FATHER_WORDS | frozenset("of and the for in on to at и в на по кары кажы ажы хаджи домла".split())

#: An address is written with capitals or without: `Zakon.kz`, `zakon.kz`.
_ADDRESS = re.compile(r"[\w-]{2,}\.(?:ru|kz|kg|uz|az|tj|tm|by|am|ge|ua|com|org|net|info)", re.ASCII | re.IGNORECASE)
#: A form without capitals («казахстанский») stands in any letter case.
ANY = 0
#: A sentence-case phrase («Министерство юстиции») or a common noun («Секретариат») may begin with a small
#: letter, and is then a weak name.
PHRASE = 1
#: A name begins with a capital; one of several words at least has one («секретариат ШОС»).
NAME = 2
#: An abbreviation («ШОС», `SCO`, «МИДа») begins with capitals.
ABBREVIATION = 3
#: Every word of a person's name, or of another that would be ordinary words without its capitals, keeps them.
STRICT = 4


def letter_case_of(form: str, *, strict: bool = False, common: bool = False) -> int:
    """Tell what a text must keep of the capitals of a form; see `STRICT` for strict and `PHRASE` for common.

    >>> letter_case_of("казахстанский") == ANY, letter_case_of("ШОС") == ABBREVIATION
    (True, True)
    """
    letters = [letter for letter in form if letter.isalpha()]
    if not any(letter.isupper() for letter in letters) or _ADDRESS.fullmatch(form):
        return ANY
    if strict:
        return STRICT
    if " " not in form:
        if len(letters) > 1 and letters[0].isupper() and letters[1].isupper():
            return ABBREVIATION
        return PHRASE if common and form[0].isupper() else NAME
    return PHRASE if form[0].isupper() and not any(letter.isupper() for letter in letters[1:]) else NAME


def fits(letter_case: int, surface: str) -> bool:
    """Say whether a stretch of text has the capitals that a form needs.

    >>> fits(ABBREVIATION, "шос"), fits(ABBREVIATION, "МИДом"), fits(NAME, "mir"), fits(NAME, "MIR")
    (False, True, False, True)
    """
    if letter_case == ANY:
        return True
    if letter_case == ABBREVIATION:
        letters = [letter for letter in surface if letter.isalpha()]
        return all(letter.isupper() for letter in letters[:2])
    if letter_case == STRICT:
        words = surface.replace("-", " ").split()
        if words[-1] in _SMALL and words[-1] not in FATHER_WORDS:
            return False  # «Ван и его жена» is no «Ван И»
        capitals = [word for word in words if word[0].isupper()]
        return bool(capitals) and all(word[0].isupper() or not word[0].isalpha() or word in _SMALL for word in words)
    first = next(letter for letter in surface if letter.isalnum())
    if first.isupper() or not first.isalpha() or letter_case == PHRASE:
        return True
    return " " in surface and any(letter.isupper() for letter in surface)


def is_lowered(letter_case: int, surface: str) -> bool:
    """Say whether a phrase that is written with a capital stands here without one: then it names less surely."""
    return letter_case == PHRASE and not any(letter.isupper() for letter in surface)
