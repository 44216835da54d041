"""The base form of an unknown person's name.

Two different nominatives that are as likely leave the text as it is: «Александра Лукашенко» may be either. What
else the text says of them may settle it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from mediacoop.names.given_names import given_names
from mediacoop.names.inflection.declension import CASES
from mediacoop.names.inflection.dictionary import MARKS_OF_PERSONS, decline_reading, read_noun
from mediacoop.names.inflection.eastern import is_eastern, is_eastern_syllable
from mediacoop.names.inflection.endings import looks_oblique, turn_back
from mediacoop.names.inflection.persons import decline_part, put_back, settle_roles
from mediacoop.names.persons import assign_roles, split_words

NOTHING_SEEN: Mapping[str, int] = MappingProxyType({})

#: How surnames of this region end; those in -ты are Ossetian, those in -яма and -кава Japanese.
_FAMILIAR = re.compile(
    r".+(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая)|ич|[оеь]вна|[уа]лла|з[ао]да|заде|енко|швили|дзе|огл[уы]|[кг]ызы"
    r"|[аеийоу]ты|яма|[кг]ава|младший|старший)",
    re.IGNORECASE,
)
#: What men's names in «ий» that the dictionary lacks seldom are: «Асии» is of «Асия».
_RARE_IN_IJ = re.compile(r".*[^гкхжшщ]ий", re.IGNORECASE)
#: Given names of Arabic origin that are men's although they end in «а».
_SERVANT_OF_GOD = re.compile(r".+(?:улла|алла|олла|реза)", re.IGNORECASE)
#: No name that was put back ends so: «Нарендр», «Рухолл», «Рекх» of «Нарендра», «Рухолла», «Рекха».
_HARD_TO_SAY = re.compile(r".*(?:[бвгджзкпстфхцчшщ][рлмнв]|лл|нн|дж|кх|бх|[^аеёиоуыэюяйьъ]{3})", re.IGNORECASE)
#: Women's names too usual to be taken for a man's genitive (of «Александр», «Дин»), although the dictionary has that
#: more than `_RATHER` times as often: of the given names that it has so, the others (Анатолия, Петра) are men's.
_USUAL_OF_WOMEN = frozenset({"Александра", "Дина"})
_RATHER = 8
_MARKED_GENDERS = {"male": "masc", "female": "femn"}
_VOWELS = "аяуюыиеоэ"
_FIXED = frozenset({"initial", "particle", "father"})
#: How unlikely the last letter of an unknown name is, when it is a man's given name, a woman's, a surname.
_LAST_LETTERS = {
    "male": {"и": 2, **dict.fromkeys("аяою", 3), **dict.fromkeys("еэ", 4), **dict.fromkeys("уы", 5)},
    "female": {**dict.fromkeys("аяи", 3), "о": 4, **dict.fromkeys("еэуюы", 5)},
    "surname": {"и": 2, **dict.fromkeys("аоэ", 3), **dict.fromkeys("яую", 4), "ы": 5},
}
#: What a name that the same text has elsewhere in full outweighs.
_IN_FULL = 3


class _Reading(NamedTuple):
    """A way to read a word of a name: the lower the cost the likelier, of two as low the larger share."""

    base: str
    case: str
    gender: str
    cost: int
    share: float


def base_of_person(text: str, seen: Mapping[str, int] = NOTHING_SEEN) -> str:
    """Give the nominative of a person's name, or the text itself when that is unsure.

    Args:
        text: the name in any case.
        seen: nominative → how many other forms of it the text has.
    """
    bases = _rank_bases(text, seen)
    best = min(bases, key=bases.__getitem__, default=text)
    # «Александра Лукашенко», «Алимова»: as likely a base form as not.
    return text if text in bases and bases[text][0] == bases[best][0] else best


def likely_base_forms(text: str) -> list[str]:
    """Give the nominatives of a person's name that are as likely as any other, the likeliest first.

    >>> likely_base_forms("Александра Лукашенко")
    ['Александр Лукашенко', 'Александра Лукашенко']
    """
    bases = _rank_bases(text, NOTHING_SEEN)
    least = min((cost for cost, _, _ in bases.values()), default=0)
    return sorted((base for base in bases if bases[base][0] == least), key=bases.__getitem__)


def gather_nominatives(names: Collection[str], known: Iterable[str] = ()) -> dict[str, int]:
    """Count, for the words of a text's names of persons, how many other forms of each nominative the text has.

    A word of a full name whose nominative is sure counts more.

    Args:
        names: as they stand in the text.
        known: nominatives of those that a list holds.

    >>> seen = gather_nominatives(["Марата Юлдашева", "Юлдашевым", "Юлдашева"])
    >>> base_of_person("Юлдашева"), base_of_person("Юлдашева", seen)
    ('Юлдашева', 'Юлдашев')
    """
    seen: Counter[str] = Counter()
    full = {base for name in dict.fromkeys(names) if " " in name and (base := _sure_base(name))}
    for word in {word for name in (*full, *known) for word in split_words(name)}:
        seen[word] += _IN_FULL
    for word in {name for name in names if " " not in name}:
        seen.update({reading.base for reading in _readings(word, "only")})
    return dict(seen)


def _sure_base(name: str) -> str | None:
    """Give the nominative of a name when no other is as likely: not of «Александра Лукашенко»."""
    ranked = sorted(_rank_bases(name, NOTHING_SEEN).items(), key=lambda item: item[1])
    if not ranked or (len(ranked) > 1 and ranked[0][1][0] == ranked[1][1][0]):
        return None
    return ranked[0][0]


def _rank_bases(text: str, seen: Mapping[str, int]) -> dict[str, tuple[int, float, bool]]:
    """Give each nominative that a text may be a form of, with its rank: cost, share, a man before a woman."""
    words = split_words(text)
    roles = settle_roles(assign_roles(words, "western"), "eastern" if is_eastern(words) else "western")
    columns = [_readings(word, role) for word, role in zip(words, roles, strict=True)]
    bases: dict[str, tuple[int, float, bool]] = {}
    for case in CASES:
        for gender in ("male", "female"):
            chosen = [_cheapest(column, case, gender, seen) for column in columns]
            readings = [reading for reading in chosen if reading]
            if readings and len(readings) == len(words):
                base = put_back(text, words, [reading.base for reading in readings])
                cost = sum(r.cost - seen.get(r.base, 0) for r in readings)
                found = (cost, -sum(r.share for r in readings), gender == "female")
                bases[base] = min(found, bases.get(base, found))
    return bases


def _cheapest(column: Sequence[_Reading], case: str, gender: str, seen: Mapping[str, int]) -> _Reading | None:
    fitting = [reading for reading in column if reading.case == case and reading.gender == gender]
    return min(fitting, key=lambda reading: reading.cost - seen.get(reading.base, 0), default=None)


@lru_cache(maxsize=20_000)
def _readings(word: str, role: str) -> tuple[_Reading, ...]:
    if role in _FIXED:
        return tuple(_Reading(word, case, gender, 0, 0.0) for case in CASES for gender in _MARKED_GENDERS)
    found = []
    for candidate in _candidates(word):
        for gender in _MARKED_GENDERS:
            cost = None
            for paradigm in decline_part(candidate, role, gender):
                for case in [case for case in CASES if paradigm[case] == word]:
                    cost = _cost(candidate, role, gender, unchanged=candidate == word) if cost is None else cost
                    found.append(_Reading(candidate, case, gender, cost, _share(word, case, gender)))
    return tuple(found)


def _candidates(word: str) -> list[str]:
    head, hyphen, tail = word.rpartition("-")
    turned = turn_back(word)
    if hyphen and tail:  # «Буша-младшего»: both halves may change, and rather do
        turned = [f"{first}-{last}" for first in [*turn_back(head), head] for last in [*turn_back(tail), tail]]
    # What the dictionary turns back covers fleeting vowels: Павла, Льва.
    known = [
        decline_reading(word, reading).get("nomn", word)
        for reading in read_noun(word)
        if reading.marks & MARKS_OF_PERSONS and reading.gender != "plur"
    ]
    return [*dict.fromkeys(base for base in known + turned if base != word), word]


def _cost(base: str, role: str, gender: str, *, unchanged: bool) -> int:
    """Say how unlikely a nominative is: what the dictionary knows costs nothing, then how names end decides."""
    if role == "eastern":
        declines = gender == "male" and base[-1] not in _VOWELS
        return _doubt(base, unchanged) + (1 if is_eastern_syllable(base) else 4) + (1 if declines else 2)
    if role in ("given", "only") and (known := _cost_of_given(base, gender)) is not None:
        return known
    if role == "given":
        return _cost_of_ending(base, gender, gender, unchanged=unchanged)
    head, _, tail = base.rpartition("-")
    if head and tail:
        return max(_cost(half, "surname", gender, unchanged=True) for half in (head, tail))
    if _is_in_dictionary(base, "Surn", gender):
        return 0
    if _FAMILIAR.fullmatch(base):
        return 1
    return _cost_of_ending(base, "surname", gender, unchanged=unchanged)


def _doubt(base: str, unchanged: bool) -> int:
    return 2 if unchanged and looks_oblique(base) else 0


def _cost_of_given(base: str, gender: str) -> int | None:
    """Say how unlikely a given name is; None when it isn't known as one."""
    if _is_in_dictionary(base, "Name", gender):
        rare = 0 if base.lower() in given_names() else 3 if _RARE_IN_IJ.fullmatch(base) else 1
        return rare + (gender == "female" and _is_rather_of_a_man(base))
    if gender == "male" and _SERVANT_OF_GOD.fullmatch(base):
        return 1
    return None


def _cost_of_ending(base: str, kind: str, gender: str, *, unchanged: bool) -> int:
    doubt = _doubt(base, unchanged) + (2 if gender == "male" and _RARE_IN_IJ.fullmatch(base) else 0)
    if kind != "surname" and base.lower() in given_names():
        return doubt + 1
    if not unchanged and _HARD_TO_SAY.fullmatch(base):
        doubt += 2
    if gender == "female" and base.endswith("ия"):
        return doubt + 2
    return doubt + _LAST_LETTERS[kind].get(base[-1].lower(), 2 if gender == "male" else 3)


def _is_rather_of_a_man(name: str) -> bool:
    """Tell a woman's name that is nearly always a man's in the genitive: «Ильхама», «Анатолия»."""
    man, woman = _share(name, "gent", "male"), _share(name, "nomn", "female")
    rare = name.lower() not in given_names() or man > _RATHER * woman
    return man > 0 and rare and name not in _USUAL_OF_WOMEN


def _share(word: str, case: str, gender: str) -> float:
    persons = (reading for reading in read_noun(word) if reading.marks & MARKS_OF_PERSONS)
    return sum(r.score for r in persons if (r.case, r.gender) == (case, _MARKED_GENDERS[gender]))


def _is_in_dictionary(base: str, mark: str, gender: str) -> bool:
    """Tell whether the dictionary holds a nominative as a given name or surname of a man or a woman."""
    return any(
        mark in reading.marks and reading.case == "nomn" and reading.gender in (_MARKED_GENDERS[gender], "ms-f")
        for reading in read_noun(base)
    )
