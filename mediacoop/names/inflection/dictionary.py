"""What the dictionary knows of a Russian word: its readings and their forms.

Only words that the dictionary holds count here: its guesses at rare names are worse than the rules in
`declension`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any, NamedTuple

from mediacoop.names.inflection.declension import CASES, Paradigm

_MEMO = 20_000
#: The dictionary's marks of names.
_PROPER = ("Name", "Surn", "Patr", "Geox", "Orgn", "Trad")
#: Those of them that persons have.
MARKS_OF_PERSONS = frozenset({"Name", "Surn", "Patr"})
_GENDERS = {"masc": "male", "femn": "female"}
_RUSSIAN = re.compile("[а-яё]+(?:-[а-яё]+)*", re.IGNORECASE)


class Reading(NamedTuple):
    """One reading of a word.

    Attributes:
        parse: the dictionary's own object.
        case: nomn, gent, ...
        gender: masc, femn, neut or ms-f; plur for any plural.
        animate: whether it is someone.
        marks: all grammemes: Name, Surn, Geox, Fixd, ...
        score: how often the word is read so, 0..1.
    """

    parse: Any
    case: str
    gender: str
    animate: bool
    marks: frozenset[str]
    score: float


@cache
def _analyzer() -> Any:
    import pymorphy3  # here, not above: the dictionary takes a fifth of a second to open

    return pymorphy3.MorphAnalyzer()


@lru_cache(maxsize=_MEMO)
def _parses(word: str) -> tuple[Any, ...]:
    # Other letters are no Russian word, and a few that Unicode gives no name make pymorphy fail.
    return tuple(_analyzer().parse(word)) if _RUSSIAN.fullmatch(word) else ()


def is_adjective(word: str) -> bool:
    """Tell whether the dictionary reads a word as an adjective or participle in the nominative."""
    return any(
        parse.is_known and parse.tag.POS in ("ADJF", "PRTF") and parse.tag.case == "nomn" for parse in _parses(word)
    )


def is_known(word: str) -> bool:
    """Tell whether the dictionary holds a word."""
    return any(parse.is_known for parse in _parses(word))


@lru_cache(maxsize=_MEMO)
def read_adjective(word: str) -> dict[tuple[str, str], str]:
    """Give (case, gender) → nominative for every reading as an adjective or participle in full form."""
    bases = {}
    for parse in _parses(word):
        if parse.tag.POS in ("ADJF", "PRTF"):
            gender = _gender_of(parse.tag)
            bases[str(parse.tag.case), gender] = recase(_nominative(parse, gender), word)
    return bases


def masculine(word: str) -> str:
    """Give an adjective as dictionaries have it: «российский» of «российских»."""
    lemmas = (str(parse.normal_form) for parse in _parses(word) if parse.tag.POS in ("ADJF", "PRTF"))
    return recase(next(lemmas, word), word)


def _nominative(parse: Any, gender: str) -> str:
    """Give the nominative that begins as the form does: «высший» of «высшего», which «высокий» has too."""
    wanted = {"nomn", gender, *parse.tag.grammemes & {"Supr", "PRTF"}}
    forms = [str(form.word) for form in parse.lexeme if wanted <= form.tag.grammemes]
    return max(forms, key=lambda form: _count_same(form, parse.word), default=str(parse.word))


@lru_cache(maxsize=_MEMO)
def read_noun(word: str) -> tuple[Reading, ...]:
    """Give every reading of a word as a noun that the dictionary holds, the likeliest first."""
    return tuple(
        Reading(
            parse,
            str(parse.tag.case),
            _gender_of(parse.tag),
            "anim" in parse.tag,
            frozenset(parse.tag.grammemes),
            parse.score,
        )
        for parse in _parses(word)
        if parse.is_known and parse.tag.POS == "NOUN"
    )


@lru_cache(maxsize=_MEMO)
def is_common_word(word: str) -> bool:
    """Tell whether the dictionary holds a word, and not as the name of a person, place or body."""
    known = [parse for parse in _parses(word) if parse.is_known]
    return bool(known) and not any(mark in parse.tag for parse in known for mark in _PROPER)


def is_common_noun(word: str) -> bool:
    """Tell whether the dictionary reads a Russian word first of all as a noun or adjective that is no name."""
    parses = _parses(word) if word.isalpha() else ()
    if not parses:
        return False
    parse = parses[0]
    named = {"Name", "Surn", "Patr", "Geox", "Orgn"} & set(map(str, parse.tag.grammemes))
    return bool(parse.is_known and parse.tag.POS in ("NOUN", "ADJF") and not named)


def is_surname(word: str) -> bool:
    """Tell whether the dictionary holds a word as a surname."""
    return any(parse.is_known and "Surn" in parse.tag for parse in _parses(word))


def is_finite_verb(word: str) -> bool:
    """Tell whether the dictionary reads a word first of all as a verb in a tense: «говорит», «сказала»."""
    return any(parse.is_known and parse.tag.POS == "VERB" for parse in _parses(word)[:1])


def is_verb_of_woman(word: str) -> bool:
    """Tell whether a woman may be the subject of a verb in the singular: «отметила», «говорит», not «вручили».

    >>> is_verb_of_woman("отметила"), is_verb_of_woman("говорит"), is_verb_of_woman("вручили")
    (True, True, False)
    """
    tags = [parse.tag for parse in _parses(word)[:1] if parse.is_known and parse.tag.POS == "VERB"]
    return any(tag.number == "sing" and (tag.gender == "femn" or tag.person == "3per") for tag in tags)


def past_gender(word: str) -> str | None:
    """Tell of a verb in the past tense whether a man or a woman did it; None of any other word.

    >>> past_gender("отметил"), past_gender("отметила"), past_gender("посол")
    ('male', 'female', None)
    """
    tags = [parse.tag for parse in _parses(word)[:1] if parse.is_known and parse.tag.tense == "past"]
    return next((_GENDERS[tag.gender] for tag in tags if tag.POS == "VERB" and tag.gender in _GENDERS), None)


def _gender_of(tag: Any) -> str:
    return "plur" if tag.number == "plur" else str(tag.gender)


@lru_cache(maxsize=_MEMO)
def cases_of_noun(word: str, lemmas: frozenset[str]) -> frozenset[str]:
    """Give the cases that a word may be in as the singular of one of some nouns, which are written without «ё».

    >>> sorted(cases_of_noun("вратаря", frozenset({"вратарь"})))
    ['accs', 'gent']
    """
    nouns = (p for p in _parses(word) if p.tag.POS == "NOUN" and p.tag.number == "sing")
    return frozenset(str(p.tag.case) for p in nouns if p.normal_form.replace("ё", "е") in lemmas)


def is_animate_noun(word: str) -> bool:
    """Tell whether a word may be a noun for someone.

    >>> is_animate_noun("министра"), is_animate_noun("автобуса")
    (True, False)
    """
    return any(reading.animate for reading in read_noun(word))


def decline_reading(word: str, reading: Reading, number: str | None = None) -> Paradigm:
    """Decline a word by one of its readings, in the reading's own number or in another.

    Letter case follows the word as it is written.
    """
    number = number or ("plur" if reading.gender == "plur" else "sing")
    forms = {}
    for case in CASES:
        inflected = reading.parse.inflect({case, number})
        if inflected is not None:
            forms[case] = recase(inflected.word, word)
    return forms


def recase(form: str, model: str) -> str:
    """Write a lower-case form with the capitals of another form of the word.

    >>> recase("ростова-на-дону", "Ростов-на-Дону"), recase("белта", "БелТА"), recase("льва", "Лев")
    ('Ростова-на-Дону', 'БелТА', 'Льва')
    """
    parts, models = form.split("-"), model.split("-")
    if len(parts) != len(models):
        return _recase_part(form, model)
    return "-".join(map(_recase_part, parts, models))


def _recase_part(form: str, model: str) -> str:
    length = _count_same(form, model)
    start = "".join(
        letter.upper() if like.isupper() else letter for letter, like in zip(form[:length], model, strict=False)
    )
    return start + form[length:]


def _count_same(form: str, model: str) -> int:
    """Count the letters that two words begin with."""
    length = 0
    while length < min(len(form), len(model)) and _same(form[length], model[length]):
        length += 1
    return length


def _same(letter: str, like: str) -> bool:
    return letter.replace("ё", "е") == like.lower().replace("ё", "е")
