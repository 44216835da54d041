"""Case forms of the names of bodies, places, outlets, things and offices.

The head noun inflects, the adjectives and participles before it agree with it, and the rest stays: a
genitive, a tail with a preposition, a name in quotes. «Международное информационное агентство «Казинформ»»:
the three words before the quotes change.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from mediacoop.names.inflection.adjectives import decline_adjective, gender_shown
from mediacoop.names.inflection.declension import (
    CASES,
    FEMININE_SOFT,
    IN_A,
    MASCULINE,
    PLACES_IN_O,
    Paradigm,
    decline,
    keep,
    merge,
)
from mediacoop.names.inflection.dictionary import (
    decline_reading,
    is_adjective,
    is_known,
    read_adjective,
    read_noun,
)

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W_]+)*(?!\.)\b")
_QUOTED = re.compile(r"[«\"“„(].*", re.DOTALL)
#: The last letters of full adjectives in any case: the dictionary guesses unknown words by those of «наш», too.
_ADJECTIVE_END = re.compile(r"(?:[йяеюуимх]|го)$", re.IGNORECASE)
#: Abbreviations that the press declines as words: «МИДа», «МИДом».
_DECLINED_ABBREVIATIONS = frozenset({"МИД", "ЦИК", "ВАК", "ГУМ", "ЦУМ", "МХАТ", "БАМ", "ЗАГС"})
#: Heads that stand last in names made like English ones: «Назарбаев Университета», «Капитал Банком».
_LAST_HEADS = frozenset({"университет", "банк", "центр", "холдинг", "клуб", "хаб"})
#: Nouns after which a place's name may change too: «города Астаны» beside «города Астана».
AGREEING = frozenset({"город", "столица", "река", "село", "деревня", "остров"})


class Head(NamedTuple):
    """A way to decline a noun, and what agrees with it."""

    paradigm: Paradigm
    gender: str
    animate: bool


def inflect_phrase(phrase: str) -> dict[str, str]:
    """Give every case form of the name of a body, place, outlet or thing, or of an office's title.

    Abbreviations in capitals stay («ШОС»), but for the few that the press declines («МИДа»). Words that the
    dictionary lacks go by their endings («Казинформ», «Казинформом»); where the press goes both ways
    («Иваново»), both are given.

    Args:
        phrase: the nominative.

    Returns:
        Form → case; of two cases of one form the first of nomn, gent, datv, accs, ablt, loct. A phrase
        without a noun that can change comes back alone.

    >>> list(inflect_phrase("Республика Казахстан"))[1:3]
    ['Республики Казахстан', 'Республике Казахстан']
    """
    words = list(_WORD.finditer(_QUOTED.sub("", phrase)))
    readings = _decline_words([word[0] for word in words])
    paradigms = [{case: _put_back(phrase, words, columns, case) for case in CASES} for columns in readings]
    return {phrase: "nomn", **merge(paradigms)}


def _put_back(phrase: str, words: Sequence[re.Match[str]], columns: Sequence[Paradigm], case: str) -> str:
    pieces, position = [], 0
    for word, column in zip(words, columns, strict=False):
        pieces += [phrase[position : word.start()], column[case]]
        position = word.end()
    return "".join(pieces) + phrase[position:]


def _decline_words(words: Sequence[str]) -> list[list[Paradigm]]:
    """Give, for each way to decline a phrase, the paradigms of its words up to the last that changes."""
    adjectives = _count_adjectives(words)
    for place in range(min(adjectives, len(words) - 1), -1, -1):
        needed = gender_shown(words[place - 1]) if place else None
        heads = _decline_noun(words[place], needed)
        if heads and _is_borrowed(words, place, heads):
            return _decline_last(words)
        if heads:
            return [columns for head in heads for columns in _build(words, place, head)] + _decline_late(words)
    if adjectives:
        return [[_agree(word, gender_shown(word) or "masc", animate=True) for word in words[:adjectives]]]
    return _decline_last(words) if words and (not is_known(words[0]) or _is_other_case(words[0])) else []


def _is_other_case(word: str) -> bool:
    """Tell a word that the dictionary has in other cases than a name begins with: «Олий», a genitive of «Олия»."""
    readings = read_noun(word)
    return bool(readings) and not read_adjective(word) and all(reading.case != "nomn" for reading in readings)


def _count_adjectives(words: Sequence[str]) -> int:
    """Count the adjectives at the start, coordinated ones too: «Центральная и Восточная Европа»."""
    count = 0
    for place, word in enumerate(words[:-1]):
        if _is_adjective(word):
            count = place + 1
        elif word != "и" or not count:
            break
    return count


def _is_adjective(word: str) -> bool:
    return gender_shown(word) is not None and (is_adjective(word) or not is_known(word))


def _build(words: Sequence[str], place: int, head: Head) -> list[list[Paradigm]]:
    """Decline the adjectives with their head, and what follows it where that changes too."""
    columns = [_agree(word, head.gender, animate=head.animate) for word in words[:place]] + [head.paradigm]
    rest = words[place + 1 :]
    if rest[:1] == ["и"]:  # «Босния и Герцеговина»
        return [[*columns, keep("и"), *others] for others in _decline_words(rest[1:])] or [columns]
    if words[place].lower() in AGREEING:  # «города Астаны», «города Астана»
        return [columns, *([*columns, *others] for others in _decline_words(rest))]
    return [columns]


def _agree(word: str, gender: str, *, animate: bool) -> Paradigm:
    return decline_adjective(word, gender, animate=animate) or keep(word)


def _is_borrowed(words: Sequence[str], place: int, heads: Sequence[Head]) -> bool:
    """Tell a name of another language, whose last word alone changes: «Жогорку Кенеша», «Милли Меджлиса»."""
    if place or len(words) < 2 or not words[1][0].isupper() or depends(words[1]):
        return False
    return not is_known(words[0]) or heads[0].gender == "plur" or words[1].lower() in _LAST_HEADS


def depends(word: str) -> bool:
    """Tell whether a word may be a genitive after a head, or an adjective of one: not «Генгеш»."""
    adjective = bool(_ADJECTIVE_END.search(word) and read_adjective(word))
    return adjective or any(reading.case == "gent" for reading in read_noun(word))


def _decline_late(words: Sequence[str]) -> list[list[Paradigm]]:
    """Decline the second of two words where nothing shows which changes: «Аты Мекен», «Ата Мекена»."""
    return _decline_last(words) if len(words) == 2 and not is_known(words[1]) else []


def _decline_last(words: Sequence[str]) -> list[list[Paradigm]]:
    """Decline the last word of a name of another language, and leave what depends on it."""
    name = [words[0], *takewhile(lambda word: not depends(word), words[1:])] if words else []
    if len(name) < 2 or not name[-1][0].isupper() or _is_abbreviation(name[0]):
        return []
    return [[*map(keep, name[:-1]), head.paradigm] for head in _decline_noun(name[-1], None)]


def _decline_noun(word: str, needed: str | None) -> list[Head]:
    """Give the ways to decline a nominative noun of the gender that an adjective needs, if there is one."""
    if _is_abbreviation(word):
        declined = decline(word, MASCULINE, animate=False) if word in _DECLINED_ABBREVIATIONS else None
        return [Head(declined or keep(word), needed or "masc", False)] if declined or needed else []
    known = _decline_known(word, needed)
    heads = [known] if known else [] if is_known(word) else _decline_unknown(word, needed)
    if word[0].isupper() and needed in (None, "neut") and (place := decline(word, PLACES_IN_O, animate=False)):
        heads = [Head(place, "neut", False), Head(keep(word), "neut", False)]
    return heads


def _is_abbreviation(word: str) -> bool:
    """Tell «ШОС», «БелТА», «КазТАГ»: two capitals in one run of letters."""
    return any(sum(map(str.isupper, part)) > 1 for part in word.split("-"))


def _decline_known(word: str, needed: str | None) -> Head | None:
    fitting = [
        reading
        for reading in read_noun(word)
        if reading.case == "nomn" and (needed in (None, reading.gender) or reading.gender == "ms-f")
    ]
    if not fitting:
        return None
    reading = max(fitting, key=lambda reading: ("Geox" in reading.marks and word[0].isupper(), reading.score))
    paradigm = {**keep(word), **decline_reading(word, reading), "nomn": word}
    gender = (needed or "masc") if reading.gender == "ms-f" else reading.gender
    return Head(paradigm, gender, reading.animate)


def _decline_unknown(word: str, needed: str | None) -> list[Head]:
    """Decline by endings; of a compound its last part: «Онугуу-Прогресс»."""
    front, hyphen, last = word.rpartition("-")
    heads = _decline_noun(last, needed) if hyphen else []
    for gender, rows in (("masc", MASCULINE), ("femn", IN_A + FEMININE_SOFT)):
        paradigm = None if hyphen or needed not in (None, gender) else decline(word, rows, animate=False)
        if paradigm:
            heads.append(Head(paradigm, gender, False))
    return [
        head._replace(paradigm={case: front + hyphen + form for case, form in head.paradigm.items()}) for head in heads
    ]
