"""Whether given names and initials before a surname are those of a person who has this surname."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.gazetteer import Candidate
from mediacoop.names import comparison_key, fold, key_words
from mediacoop.names.alphabets import is_cyrillic
from mediacoop.names.persons import parse_person

#: The key of a patronymic, in any case.
_PATRONYMIC = re.compile(r"(?:vich|vn)[a-z]{0,2}$")
#: A father's name with the word for son or daughter, which most lists leave out: `Abish-uly`.
_FATHER = re.compile(r"-(?:ul[yı]|[kq][yı]z[yı]|o[gğ]l[yuı]|улы|кызы|оглы)$", re.IGNORECASE)
#: No case ending, nor what romanisations make of a last syllable, is longer.
_ENDING, _SHORTEST_STEM = 3, 5
#: Latin letters that begin the same name in other romanisations: Kutbiddin and Qutbiddin, Yevgeny and Evgeny.
_ALIKE = ("kqcxh", "eyji", "zj", "dj", "tc", "sc", "vw", "gh")


def has_given(words: Sequence[str], candidate: Candidate) -> bool:
    """Say whether words before a surname are a person's given name, in another form or spelling.

    «Касым-Жомарт Токаеву» is Tokayev, `Tanzilya Narbayeva` is Narbayeva; `Ilham Karimov` is not Islam Karimov.
    """
    known = {key for name in candidate.entity.aliases for key in _given_keys(name.text, candidate.entity.order)}
    keys = [key for word in words if not _FATHER.search(word) for key in key_words(word)]
    return bool(keys) and all(any(_same_given(key, other) for other in known) for key in keys)


def _given_keys(name: str, order: str) -> set[str]:
    surname = parse_person(name, order=order).surname or ""
    return set(key_words(name)) - set(key_words(surname))


def _same_given(key: str, other: str) -> bool:
    """Compare two keys: alike to an ending, but «Николай» is not «Николаевич», nor Vladimir Vladislav."""
    if key == other:
        return True
    stem = max(len(key), len(other), _SHORTEST_STEM + _ENDING) - _ENDING
    alike = min(len(key), len(other)) > _SHORTEST_STEM and key[:stem] == other[:stem]
    return alike and bool(_PATRONYMIC.search(key)) == bool(_PATRONYMIC.search(other))


def agrees_with_initials(initials: str, candidate: Candidate) -> bool:
    """Say whether initials are those of a person, in some language's spelling: «Р.», `R. K.`

    The second is that of the patronymic, where it is known.
    """
    letters = re.findall(r"\w+", initials)
    givens = [fold(name.text)[0] for name in candidate.entity.aliases]
    first = fold(letters[0])[0]
    if not (_is_among(first, givens) if "." in initials else first in givens):
        return False  # without its stop a letter may be anything
    return len(letters) < 2 or has_patronymic(letters[1], candidate)


def has_patronymic(initial: str, candidate: Candidate) -> bool:
    """Say whether a person's patronymic, where it is known in this script, begins with a letter."""
    entity = candidate.entity
    known = (parse_person(name.text, order=entity.order).patronymic for name in entity.aliases)
    return _is_among(fold(initial)[0], [fold(patronymic)[0] for patronymic in known if patronymic])


def agrees_with_middle(initial: str, candidate: Candidate) -> bool:
    """Say whether a middle initial in Latin letters is that of a patronymic or second given name, where one is known.

    `Sergey V. Lavrov` is Sergey Viktorovich; `George H. Bush` is not George W. Bush.
    """
    names = (parse_person(name.text, order=candidate.entity.order) for name in candidate.entity.aliases)
    middles = (middle for name in names for middle in (*name.given[1:], name.patronymic) if middle)
    return _is_among(fold(initial)[0], [comparison_key(middle)[0] for middle in middles if comparison_key(middle)])


def _is_among(letter: str, letters: Sequence[str]) -> bool:
    """Say whether a name may begin with a letter, as far as the letters of its script tell."""
    same_script = {other for other in letters if is_cyrillic(other) == is_cyrillic(letter)}
    alike = {letter}.union(*(group for group in _ALIKE if letter in group))
    return not same_script or not alike.isdisjoint(same_script)
