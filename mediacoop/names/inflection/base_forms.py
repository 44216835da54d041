"""The base form of a name that no list holds, as it stands in a Russian text.

Candidate nominatives come from turning endings back, and count only when declining them gives the word again.
Two different nominatives that are as likely leave the text as it is: «Александра Лукашенко» may be either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from mediacoop.names.given_names import given_names
from mediacoop.names.inflection.declension import CASES
from mediacoop.names.inflection.dictionary import decline_reading, is_known, read_adjective, read_noun
from mediacoop.names.inflection.persons import decline_part, settle_roles
from mediacoop.names.persons import assign_roles, split_words

#: Ending of an oblique form → endings of nominatives that may have it, the likeliest first.
_TURNED_BACK = (
    ("ского", ("ский",)), ("скому", ("ский",)), ("ским", ("ский",)), ("ском", ("ский",)),
    ("ской", ("ская",)), ("скую", ("ская",)),
    ("ого", ("ый", "ой", "ий")), ("ому", ("ый", "ой", "ий")), ("ую", ("ая",)),
    ("овой", ("ова",)), ("евой", ("ева",)), ("ёвой", ("ёва",)), ("иной", ("ина",)), ("ыной", ("ына",)),
    ("ией", ("ия",)), ("ием", ("ий",)), ("ии", ("ия", "ий")), ("ию", ("ия", "ий")), ("ия", ("ий",)),
    ("ой", ("а",)), ("ей", ("я", "а")), ("ёй", ("я",)), ("ью", ("ь",)),
    ("ым", ("", "ый")), ("им", ("ий",)), ("ом", ("",)), ("ем", ("ь", "й", "", "е")), ("ём", ("ь", "й")),
    ("ы", ("а",)), ("и", ("я", "а", "ь")), ("у", ("", "а")), ("ю", ("й", "ь", "я")),
    ("е", ("", "а", "й", "ь", "я")), ("а", ("",)), ("я", ("й", "ь")),
)  # fmt: skip


#: The same for words of other kinds that the dictionary lacks, where an ending leaves one nominative only.
_UNKNOWN = (
    ("стана", "стан"), ("стану", "стан"), ("стане", "стан"), ("ией", "ия"), ("ию", "ия"), ("ии", "ия"),
    ("ому", "ом"), ("ом", ""), ("у", ""), ("ой", "а"),
)  # fmt: skip
#: No nominative ends so.
_IMPOSSIBLE = re.compile(r"(?:[аеёиоуыэюягкхйцжшчщ]ь|[^аеёиоуыэюя]й|^.?)$", re.IGNORECASE)
_IN_OV = re.compile(r".+(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая)|ич|[оеь]вна)", re.IGNORECASE)
#: Few nominatives end so: what does is another case unless the dictionary says no.
_OBLIQUE = re.compile(r".*(?:[оеы]м|[оеё]й|ому|ого|ую|ию)", re.IGNORECASE)
#: How Chinese and Korean names end in Russian letters.
_EASTERN_SYLLABLE = re.compile("[аеёиоуыэюя](?:нь|[нйркмптл])?$", re.IGNORECASE)
#: Family names that show an eastern order: no given name of a western one is so usual.
_EASTERN_SURNAMES = frozenset(
    "Ли Ван Чжан Лю Чэнь Ян Чжао Хуан Чжоу Сюй Сунь Ху Чжу Гао Линь Хэ Го Ма Ло Лян Сун Чжэн Хань "
    "Тан Фэн Дун Сяо Чэн Цао Юань Дэн Пэн Цзян Цай Си Вэй Лу Цзя Дин Ким Пак Чон Нгуен".split()
)
#: One woman's name is too usual to be taken for a man's genitive, although that is ten times as frequent.
_WOMAN_OR_MAN = "Александра"
_MARKS_OF_PERSONS = frozenset({"Name", "Surn", "Patr"})
_MARKED_GENDERS = {"male": "masc", "female": "femn"}


class _Reading(NamedTuple):
    """A way to read a word of a name: the lower the cost the likelier, of two as low the larger share."""

    base: str
    case: str
    gender: str
    cost: int
    share: float


def base_form(text: str, label: str) -> str:
    """Give the nominative of an unknown name as it stands in a Russian text.

    Args:
        text: the name in any case: «Жасулана Тойболдина», «Фошаньском университете».
        label: PER, ORG, GPE or LOC.

    Returns:
        The nominative, or the text itself when that is unsure.

    >>> base_form("Расимом Багировым", "PER"), base_form("Фошаньском университете", "ORG")
    ('Расим Багиров', 'Фошаньский университет')
    """
    return _base_of_person(text) if label == "PER" else _base_of_phrase(text)


def likely_base_forms(text: str) -> list[str]:
    """Give the nominatives of a person's name that are as likely as any other.

    >>> likely_base_forms("Нурлана Ермекбаева")
    ['Нурлан Ермекбаев', 'Нурлана Ермекбаева']
    """
    bases = _bases_of_person(text)
    least = min((cost for cost, _, _ in bases.values()), default=0)
    return sorted((base for base in bases if bases[base][0] == least), key=bases.__getitem__)


def _bases_of_person(text: str) -> dict[str, tuple[int, float, bool]]:
    words = split_words(text)
    roles = assign_roles(words, "western")
    bases = _bases(text, words, settle_roles(roles, "eastern"))
    if words[:1] and words[0] not in _EASTERN_SURNAMES:
        for base, found in _bases(text, words, settle_roles(roles, "western")).items():
            bases[base] = min(found, bases.get(base, found))
    return bases


def _base_of_person(text: str) -> str:
    roles = assign_roles(split_words(text), "western")
    bases = _bases_of_person(text)
    if text in bases and "given" not in roles and not _OBLIQUE.fullmatch(text):
        return text  # «Алимова»: nothing else tells a woman from a man
    best = min(bases, key=bases.__getitem__, default=text)
    # «Александра Лукашенко»: as likely a base form as not.
    return text if text in bases and bases[text][0] == bases[best][0] else best


def _bases(text: str, words: Sequence[str], roles: Sequence[str]) -> dict[str, tuple[int, float, bool]]:
    """Give each nominative that a text may be a form of, with its rank: cost, share, a man before a woman."""
    columns = [_readings(word, role) for word, role in zip(words, roles, strict=True)]
    bases: dict[str, tuple[int, float, bool]] = {}
    for case in CASES:
        for gender in ("male", "female"):
            chosen = [_cheapest(column, case, gender) for column in columns]
            readings = [reading for reading in chosen if reading]
            if readings and len(readings) == len(words):
                base = _replace_words(text, words, [reading.base for reading in readings])
                cost, share = sum(r.cost for r in readings), sum(r.share for r in readings)
                found = (cost, -share, gender == "female")
                bases[base] = min(found, bases.get(base, found))
    return bases


def _cheapest(column: Sequence[_Reading], case: str, gender: str) -> _Reading | None:
    fitting = [reading for reading in column if reading.case == case and reading.gender == gender]
    return min(fitting, key=lambda reading: reading.cost, default=None)


def _replace_words(text: str, words: Sequence[str], bases: Sequence[str]) -> str:
    pieces, position = [], 0
    for word, base in zip(words, bases, strict=True):
        start = text.index(word, position)
        pieces += [text[position:start], base]
        position = start + len(word)
    return "".join(pieces) + text[position:]


@lru_cache(maxsize=20_000)
def _readings(word: str, role: str) -> tuple[_Reading, ...]:
    found = []
    for candidate in _candidates(word):
        for gender in ("male", "female"):
            for paradigm in decline_part(candidate, role, gender):
                cost = _cost(candidate, role, gender, unchanged=candidate == word)
                cases = [case for case in CASES if paradigm[case] == word]
                found += [_Reading(candidate, case, gender, cost, _share(word, case, gender)) for case in cases]
    return tuple(found)


def _candidates(word: str) -> list[str]:
    turned = [
        word.removesuffix(oblique) + nominative
        for oblique, nominatives in _TURNED_BACK
        if word.endswith(oblique)
        for nominative in nominatives
    ]
    # What the dictionary turns back covers fleeting vowels: Павла, Льва.
    known = [decline_reading(word, reading).get("nomn", word) for reading in read_noun(word) if "Name" in reading.marks]
    return [
        word,
        *(base for base in dict.fromkeys(known + turned) if base != word and not _IMPOSSIBLE.search(base)),
    ]


def _cost(base: str, role: str, gender: str, *, unchanged: bool) -> int:
    """Say how unlikely a nominative is: known given names and surnames, and surnames in -ов, cost nothing."""
    if role in ("given", "only") and _is_in_dictionary(base, "Name", gender):
        return int(gender == "female" and _is_rather_of_a_man(base))
    if role in ("surname", "only", "patronymic") and (
        _IN_OV.fullmatch(base) or _is_in_dictionary(base, "Surn", gender)
    ):
        return 0
    doubt = 2 if unchanged and _OBLIQUE.fullmatch(base) else 0
    if role == "eastern":
        doubt += 1 if _EASTERN_SYLLABLE.search(base) else 4
    return doubt + (1 if gender == "male" and base[-1] not in "аяуюыиеоэ" else 2)


def _is_rather_of_a_man(name: str) -> bool:
    """Tell a woman's name that is nearly always a man's in the genitive: «Ильхама», «Анатолия»."""
    man, woman = _share(name, "gent", "male"), _share(name, "nomn", "female")
    rare = name.lower() not in given_names() or man > 8 * woman
    return man > 0 and rare and name != _WOMAN_OR_MAN


def _share(word: str, case: str, gender: str) -> float:
    persons = (reading for reading in read_noun(word) if reading.marks & _MARKS_OF_PERSONS)
    return sum(r.score for r in persons if (r.case, r.gender) == (case, _MARKED_GENDERS[gender]))


def _is_in_dictionary(base: str, mark: str, gender: str) -> bool:
    return any(
        mark in reading.marks and reading.case == "nomn" and reading.gender in (_MARKED_GENDERS[gender], "ms-f")
        for reading in read_noun(base)
    )


def _base_of_phrase(text: str) -> str:
    words = text.split(" ")
    count = next((place for place, word in enumerate(words) if not read_adjective(word)), len(words) - 1)
    for place in range(count, -1, -1):
        shares: dict[str, float] = {}
        for case, gender, base, score in _noun_bases(words[place], words[place + 1 :]):
            before = [read_adjective(word).get((case, gender)) for word in words[:place]]
            if None not in before:
                found = " ".join([*map(str, before), base, *words[place + 1 :]])
                shares[found] = shares.get(found, 0.0) + score
        if shares:
            # «Армии США» is hardly ever a plural; of «Новости» nobody can tell.
            return text if shares.get(text, 0.0) > sum(shares.values()) / 4 else max(shares, key=shares.__getitem__)
    return text


def _noun_bases(word: str, following: Sequence[str]) -> list[tuple[str, str, str, float]]:
    """Give (case, gender, nominative, score) of every reading of a word as a noun."""
    if is_known(word):
        readings = read_noun(word)
        things = [reading for reading in readings if not reading.marks & _MARKS_OF_PERSONS]  # «на Араксе»: the river
        return [(r.case, r.gender, decline_reading(word, r).get("nomn", word), r.score) for r in things or readings]
    if following and not any(reading.case == "gent" for reading in read_noun(following[0])):
        return []  # a name of another language: «Жогорку Кенеша», «Онугуу Прогресс»
    turned = (word.removesuffix(oblique) + base for oblique, base in _UNKNOWN if word.endswith(oblique))
    return [("oblique", "", base, 1.0) for base in turned][:1]
