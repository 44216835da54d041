"""How alike two names are: one that is known, and one as it stands in a text.

This is what the gazetteer does with all names of a knowledge base, for one pair: first the forms of the known name
(`expand_name`), then the keys of both, which bring spellings and alphabets together, and last the slips of the pen.
What a name leaves out (no patronymic) contradicts nothing; what it has otherwise (another patronymic) does.
"""

from __future__ import annotations

from typing import NamedTuple

from rapidfuzz.distance import OSA

from mediacoop.names.alphabets import has_cyrillic
from mediacoop.names.chinese import is_chinese
from mediacoop.names.expansion import expand_name
from mediacoop.names.folding import fold, fold_text
from mediacoop.names.readings import SPELLING_VARIANT, SlipReading, has_patronymic, known_keys, read_keys, read_slips

#: Least length of a key → edits allowed, the longest first.
_ALLOWED = ((18, 3), (11, 2), (6, 1))
#: A word of fewer letters is no misspelling of another.
_SHORTEST_WORD = 6
#: The last letter of a woman's surname, and the one before, which is the last of a man's.
_FEMININE, _BEFORE_FEMININE = "aа", "vnвн"


class Likeness(NamedTuple):
    """How alike two names are.

    Attributes:
        verdict: same, different, or unsure: no more than a surname agrees.
        how: the evidence that they are alike: exact, case-form:gent, romanised, initials, spelling-variant,
            fuzzy:92, ...; None when they are not.
    """

    verdict: str
    how: str | None


def compare_names(known: str, name: str, *, is_person: bool, order: str = "western") -> Likeness:
    """Say whether a name in a text, in any case form, spelling or alphabet, is a known one.

    Of a name without a letter or digit nothing can be said: it is unsure.

    >>> compare_names("Alexey Overchuk", "Алексеем Оверчуком", is_person=True)
    Likeness(verdict='same', how='spelling-variant')
    >>> compare_names("Рашид Кутбиддинович Алимов", "Рашид Каримович Алимов", is_person=True).verdict
    'different'
    >>> compare_names("Li Qiang", "Ли Цян", is_person=True, order="eastern").verdict
    'same'
    """
    if not (any(map(str.isalnum, known)) and any(map(str.isalnum, name))):
        return Likeness("unsure", None)
    keys = known_keys(known, is_person=is_person, order=order)
    how = _form_of(known, name, is_person, order) or _spelt_as(known, name, keys) or _misspelt_as(name, keys)
    verdict = "different" if how is None else "unsure" if "surname" in how.split("+") else "same"
    return Likeness(verdict, how)


def _form_of(known: str, name: str, is_person: bool, order: str) -> str | None:
    language = "ru" if has_cyrillic(known) else "en"
    forms = expand_name(known, language=language, kind="common", is_person=is_person, gender=None, order=order)
    folded = fold_text(name).text.strip()
    return next((form.how for form in forms if fold(form.text) == folded), None)


def _spelt_as(known: str, name: str, keys: dict[str, str]) -> str | None:
    readings = (reading for reading in read_keys(name) if not (reading.shortened and has_patronymic(known)))
    return next((keys[reading.key] for reading in readings if reading.key in keys), None)


def _misspelt_as(name: str, keys: dict[str, str]) -> str | None:
    whole = [key for key, how in keys.items() if how == SPELLING_VARIANT]
    scores = (max(score_slip(reading, key) for key in whole) for reading in read_slips(name) if whole)
    return next((f"fuzzy:{score}" for score in scores if score), None)


def allowed_edits(length: int) -> int:
    """Give how many edits (letters put in, left out, replaced, exchanged) a key of a length may be away.

    >>> [allowed_edits(length) for length in (4, 6, 12, 20)]
    [0, 1, 2, 3]
    """
    return next((edits for least, edits in _ALLOWED if length >= least), 0)


def score_slip(reading: SlipReading, known: str) -> int:
    """Score a key as a misspelling of a known one, 1 to 100; 0 when it is none.

    Each word is near its counterpart and begins with the same letter; short words (Li/Lu, Jon/John) must be the same,
    and so must those that are names of their own. A Chinese name is never misspelt.

    >>> readings = SlipReading("moksov", frozenset()), SlipReading("moksov", frozenset(["moksov"]))
    >>> [score_slip(reading, "moskov") for reading in readings]
    [83, 0]
    """
    edits, words, others = allowed_edits(len(reading.key)), _split(reading.key), _split(known)
    if not edits or len(words) != len(others):
        return 0
    if not all(word == other or _is_slip(word, other, reading.sure) for word, other in zip(words, others, strict=True)):
        return 0
    distance = OSA.distance(reading.key, known, score_cutoff=edits)
    return round(100 * (1 - distance / len(reading.key))) if distance <= edits and not is_chinese(known) else 0


def _is_other_sex(word: str, other: str) -> bool:
    """«Каримов» and «Каримова», `Lenin` and `Lenina` are two persons."""
    man, woman = sorted((word, other), key=lambda name: name[-1] in _FEMININE)
    return man[-1] in _BEFORE_FEMININE and woman[-1] in _FEMININE and woman[-2] in _BEFORE_FEMININE


def _split(key: str) -> list[str]:
    return key.replace('"', "").split()


def _is_slip(word: str, other: str, sure: frozenset[str]) -> bool:
    shorter = min(len(word), len(other))
    if shorter < _SHORTEST_WORD or word in sure or word[0] != other[0] or _is_other_sex(word, other):
        return False
    return OSA.distance(word, other) <= max(1, allowed_edits(shorter))
