"""The base form of an unknown name of a body, place, outlet or thing.

The head noun and the adjectives before it come back to the nominative, and the rest stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from mediacoop.names.inflection.declension import CASES, IN_A, MASCULINE, decline
from mediacoop.names.inflection.dictionary import (
    MARKS_OF_PERSONS,
    Reading,
    decline_reading,
    is_known,
    masculine,
    read_adjective,
    read_noun,
)
from mediacoop.names.inflection.endings import looks_oblique, turn_back
from mediacoop.names.inflection.phrases import AGREEING, depends

#: A whole name in quotes, with a number after it: «Северного потока — 2».
_QUOTED = re.compile(r"(\W+)(.+?)(\W*)")
_QUOTES = frozenset("«\"“„'")
#: «МИДа», «ООН», «Brexit-ом»: capitals or Latin letters, with an ending or without.
_ABBREVIATION = re.compile(
    r"(?P<base>(?:.*[A-ZА-ЯЁ]{2,}\d*|[A-Za-z][\w.]*(?=-)))(?:-?(?:ом|ем|ой|ей|ам|ами|ах|ов|[аеуыюяи]))?"
)
_CAPITALS = re.compile(r".*[A-ZА-ЯЁ]{2}")
#: Neuters that many names of bodies end in, which the dictionary knows part by part.
_NEUTER = re.compile(r"(.*ств)(а|у|ом|е)", re.IGNORECASE)
#: «Теннесси» and «Миссури» stay; «Джорджии» does not.
_FIXED = re.compile("[^и]и$")
_GENDERS = ("masc", "plur", "femn", "neut")
_NEUTER_CASES = {"а": "gent", "у": "datv", "ом": "ablt", "е": "loct"}
_PROPER = MARKS_OF_PERSONS | {"Geox"}
_PLACES = frozenset({"GPE", "LOC"})
#: «столицы Англии» is no «столица Англия».
_NAMED_PLACES = AGREEING - {"столица"}
#: How often names that the dictionary lacks stand in each case, and how often they are masculine: of places and others.
_CASES = {
    "place": {"nomn": 0.4, "gent": 0.25, "datv": 0.03, "accs": 0.15, "ablt": 0.02, "loct": 0.3},
    "other": {"nomn": 0.4, "gent": 0.4, "datv": 0.05, "accs": 0.03, "ablt": 0.06, "loct": 0.06},
}
_MASCULINE = {"place": 0.6, "other": 0.8}
#: Ends of names of places that are masculine, and how much likelier they make a nominative.
_FORMANT = re.compile(r"(?:абад|град|бург|стан|кент|л[ае]нд|таун|вилл|тон|форд|порт|шир|пур)$", re.IGNORECASE)
_OF_FORMANT = 10.0
#: How much less likely a nominative is that ends as an oblique form: «Гиссаром», «Боготой».
_OF_OBLIQUE = 0.002
#: How words end that may be adjectives although the dictionary lacks them: «Фошаньском».
_ADJECTIVE = re.compile(r"(?:[сц]к|н)(?:[иы]й|ой|[ая]я|[оеиы]е|[ое]го|[ое]му|ую|[иыое]м|[иы]х|[иы]ми)$", re.IGNORECASE)
#: How much less usual last letters are.
_RARE_LAST = {"ь": 0.1, "й": 0.1, "я": 0.03}
#: A body whose name goes on is hardly ever a plural: «Ассоциации юристов».
_SEVERAL = 0.1
_OF_PLACE = re.compile(r"(?P<stem>[А-ЯЁа-яё-]+[сц]к)(?:ая|ую|о[йюе]|ого|ому|и[мйех]|ими|ом)")
#: No shorter end of a word is taken for a word: «Генассамблея», «Минпромторг».
_SHORTEST_PART = 5


class _Base(NamedTuple):
    """A nominative that a noun may be a form of."""

    case: str
    gender: str
    text: str
    score: float


@lru_cache(maxsize=4096)
def base_of_phrase(text: str, label: str) -> str:
    """Give the nominative of a name of a body, place or thing, or the text itself when that is unsure.

    Answers are kept: every reading of what stands before «и» asks for what follows it.

    >>> base_of_phrase("«Северного потока»", "ORG"), base_of_phrase("Генассамблеи ООН", "ORG")
    ('«Северный поток»', 'Генассамблея ООН')
    """
    quoted = _QUOTED.fullmatch(text) if text[:1] in _QUOTES else None
    if quoted:
        return quoted[1] + base_of_phrase(quoted[2], label) + quoted[3]
    if label == "NORP" and (of_place := _OF_PLACE.fullmatch(text)):
        return masculine(text) if is_known(text) else of_place["stem"] + "ий"  # «астанинскую»
    words = text.split(" ")
    count = next((place for place, word in enumerate(words) if not _read_adjective(word)), len(words) - 1)
    for place in range(count, -1, -1):
        shares: dict[str, float] = {}
        for found in _noun_bases(words[place], words[place + 1 :], label):
            before = [_read_adjective(word).get((found.case, found.gender)) for word in words[:place]]
            if None not in before:
                rest = words[place + 1 :] if found.case == "nomn" else _agreeing(found, words[place + 1 :], label)
                base = " ".join([*map(str, before), found.text, *rest])
                shares[base] = shares.get(base, 0.0) + found.score
        if shares:
            # «Армии США» is hardly ever a plural; of «Новости» nobody can tell.
            return text if shares.get(text, 0.0) > sum(shares.values()) / 4 else max(shares, key=shares.__getitem__)
    return _base_of_adjective(text, label)


def _agreeing(head: _Base, rest: Sequence[str], label: str) -> Sequence[str]:
    """Bring what follows a head back too where it stands in the same case.

    «города Вахдата», «Боснии и Герцеговины», «Ростова Великого».
    """
    if rest[:1] == ["и"]:
        return ["и", base_of_phrase(" ".join(rest[1:]), label)]
    if head.text.lower() in _NAMED_PLACES and len(rest) == 1:
        agreeing = [base for base in _noun_bases(rest[0], (), "GPE") if base.case == head.case]
        return [max(agreeing, key=lambda base: base.score).text] if agreeing else rest
    if label in _PLACES and len(rest) == 1 and (adjective := _read_adjective(rest[0]).get((head.case, head.gender))):
        return [adjective]
    return rest


def _base_of_adjective(text: str, label: str) -> str:
    """Give the dictionary's form of an adjective for a state, and the nominative of one whose noun is left out."""
    bases = _read_adjective(text)
    if not bases:
        return text
    if label == "NORP" or text == text.lower():
        return masculine(text)
    return next(iter(bases.values()))


def _noun_bases(word: str, following: Sequence[str], label: str) -> list[_Base]:
    """Give every reading of a word as a noun."""
    abbreviation = _ABBREVIATION.fullmatch(word)
    if abbreviation:
        base = abbreviation["base"]
        return [_Base(case, gender, base, 1.0) for gender in _GENDERS for case in CASES]
    if "." in word:
        return []  # «Лента.ру»
    if not is_known(word):
        return list(_unknown_bases(word, following, label))
    several = _SEVERAL if following and label == "ORG" and word[0].isupper() else 1.0
    weights = {"plur": several}
    return [
        _Base(r.case, r.gender, decline_reading(word, r).get("nomn", word), r.score * weights.get(r.gender, 1.0))
        for r in _fitting_readings(word, label)
    ]


def _fitting_readings(word: str, label: str) -> Sequence[Reading]:
    """Give the readings of a word as a noun that a name of its kind has, or all where it has none of these."""
    tests: tuple[Callable[[Reading], bool], ...] = (
        lambda reading: word[0].isupper() or not reading.marks & _PROPER,
        lambda reading: not reading.marks & MARKS_OF_PERSONS,  # «на Араксе»: the river
        lambda reading: label not in _PLACES or word[0].islower() or "Geox" in reading.marks,  # «Риги» is no barn
        lambda reading: reading.gender != "plur" or not _is_proper(reading),
    )
    kept: Sequence[Reading] = read_noun(word)
    for test in tests:
        kept = list(filter(test, kept)) or kept
    return kept


def _is_proper(reading: Reading) -> bool:
    return bool(reading.marks & _PROPER) and "Pltm" not in reading.marks


def _unknown_bases(word: str, following: Sequence[str], label: str) -> Iterator[_Base]:
    """Read a word that the dictionary lacks by its last part, or else by its ending."""
    if following and following[0][:1].isupper() and not (_CAPITALS.match(following[0]) or depends(following[0])):
        return  # «Жогорку Кенеша»: of a name in another language only the last word changes
    front, last = _split(word, label)
    if front:
        yield from (base._replace(text=front + base.text) for base in _noun_bases(last, following, label))
        return
    if neuter := _NEUTER.fullmatch(word):
        yield _Base(_NEUTER_CASES[neuter[2]], "neut", neuter[1] + "о", 1.0)
        return
    if _FIXED.search(word):
        return
    kind = "place" if label in _PLACES else "other"
    for base in dict.fromkeys([word, *turn_back(word)]):
        for gender, rows, share in (("masc", MASCULINE, _MASCULINE[kind]), ("femn", IN_A, 1 - _MASCULINE[kind])):
            forms = decline(base, rows, animate=False) or {}
            for case, score in _CASES[kind].items():
                if forms.get(case) == word:
                    yield _Base(case, gender, base, score * share * _weigh(base))


def _weigh(base: str) -> float:
    """Say how much likelier than others a nominative is by its ending."""
    if looks_oblique(base):
        return _OF_OBLIQUE
    return _OF_FORMANT if _FORMANT.search(base) else _RARE_LAST.get(base[-1], 1.0)


def _read_adjective(word: str) -> dict[tuple[str, str], str]:
    return read_adjective(word) if _ADJECTIVE.search(word) or is_known(word) else {}


def _split(word: str, label: str) -> tuple[str, str]:
    """Part a compound before its last part: «Нью-Гэмпшире», «Нацразведки»."""
    head, hyphen, tail = word.rpartition("-")
    if hyphen and tail.isalpha():
        return head + hyphen, tail
    if label not in _PLACES:
        for place in range(2, len(word) - _SHORTEST_PART + 1):
            if any(not reading.marks & _PROPER for reading in read_noun(word[place:])):
                return word[:place], word[place:]
    return "", word
