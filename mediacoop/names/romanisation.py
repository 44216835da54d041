"""The Latin spellings of a Cyrillic name that the English-language press uses.

A spelling is a published scheme (iuliia's tables) after some habits of the press were applied, each to all
words of the name at once: nobody writes one name by two habits.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from functools import cache, lru_cache, partial
from typing import Any

_LIMIT = 12
_AFTER_VOWEL = "(?<=[аеёиоуыэюя])"

#: Letters that the Russian schemes lack, and the Latin ones that the press gives them.
_OTHER_LETTERS = {
    **{"ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i", "ї": "yi"},
    **{"ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u", "ў": "u", "ҡ": "k", "ҙ": "z", "җ": "j", "ґ": "g", "є": "ye"},
}

#: What a scheme leaves as it is.
_LEFT_OVER = str.maketrans({"ё": "e", "Ё": "E"})

_Habit = tuple[tuple[re.Pattern[str], str], ...]

#: Habits of the press on the Cyrillic text, the most usual first: what is written in another way, and how.
_HABITS: tuple[_Habit, ...] = tuple(
    tuple((re.compile(pattern, re.IGNORECASE), spelling) for pattern, spelling in habit)
    for habit in (
        (("ё", "e"),),
        ((r"\bе", "e"), (f"{_AFTER_VOWEL}е", "e")),
        ((f"{_AFTER_VOWEL}(?<!и)й", "i"),),
        ((f"{_AFTER_VOWEL}е", "e"),),
        (("дж", "j"),),
        (("кс", "x"),),
        (("(?<!д)ж", "j"),),
        ((r"(?<=и)й\b", "y"), (r"(?<=ы)й\b", "y")),
        ((r"[иы]й\b", "i"),),
        (("х", "h"),),
        ((f"{_AFTER_VOWEL}с(?=[аеёиоуыэюя])", "ss"),),
        (("ё", "io"),),
        (("ы", "i"),),
        (("ц", "c"),),
    )
)
#: Schemes whose spellings stand beside the habits: passports, maps, Russian ministries.
_SCHEMES = ("ICAO_DOC_9303", "BGN_PCGN", "MVD_782")


@lru_cache(maxsize=10_000)
def romanise(cyrillic: str) -> tuple[str, ...]:
    """Give the Latin spellings of a Cyrillic name, the most usual first.

    Args:
        cyrillic: the nominative; letters of other Cyrillic alphabets are understood. Latin text stays.

    Returns:
        At most 12 distinct spellings: that of Wikipedia's table, those with one habit of the press (e for ye,
        i for y, j for zh, h for kh, ss between vowels, ...), the published schemes, then two habits at once.

    >>> romanise("Ермекбаев")[:3]
    ('Yermekbayev', 'Ermekbaev', 'Yermekbaev')
    """
    name = "".join(map(_to_russian, unicodedata.normalize("NFC", cyrillic)))
    singles = {number: text for number, habit in enumerate(_HABITS) if (text := _apply(habit, name)) != name}
    pairs = [_apply(_HABITS[second], singles[first]) for first, second in itertools.combinations(singles, 2)]
    spellings = [_spell("WIKIPEDIA", text) for text in (name, *singles.values())]
    spellings += [_spell(scheme, name) for scheme in _SCHEMES]
    spellings += [_spell("WIKIPEDIA", text) for text in pairs]
    return tuple(dict.fromkeys(spellings))[:_LIMIT]


def _to_russian(letter: str) -> str:
    return _like(letter, _OTHER_LETTERS.get(letter.lower(), letter))


def _apply(habit: _Habit, text: str) -> str:
    for pattern, spelling in habit:
        text = pattern.sub(partial(_respell, spelling), text)
    return text


def _respell(spelling: str, match: re.Match[str]) -> str:
    return _like(match[0], spelling)


def _like(model: str, text: str) -> str:
    return text[:1].upper() + text[1:] if model[:1].isupper() else text


def _spell(scheme: str, text: str) -> str:
    latin = unicodedata.normalize("NFD", _schemas()[scheme].translate(text).translate(_LEFT_OVER))
    signs = "".join(sign for sign in "’”'\"ʹʺ" if sign not in text)  # they stand for ь and ъ
    return "".join(letter for letter in latin if letter not in signs and not unicodedata.combining(letter))


@cache
def _schemas() -> dict[str, Any]:
    import iuliia  # here, not above: only the building of an index needs it

    return {name: getattr(iuliia, name) for name in ("WIKIPEDIA", *_SCHEMES)}
