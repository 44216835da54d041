"""Case forms of a person's Russian name, and its gender."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from mediacoop.names.inflection.declension import (
    CASES,
    EASTERN_NAMES,
    FEMININE_SOFT,
    GIVEN_NAMES,
    PATRONYMICS,
    SURNAMES,
    Paradigm,
    Row,
    decline,
    keep,
    merge,
)
from mediacoop.names.inflection.dictionary import decline_reading, read_noun
from mediacoop.names.persons import PersonName, assign_roles, gather, split_words

_GENDERS = {"male": "masc", "female": "femn"}
_ROWS: dict[str, dict[str, tuple[Row, ...]]] = {"patronymic": PATRONYMICS, "eastern": EASTERN_NAMES}
_FIXED_ROLES = frozenset({"initial", "particle", "father"})
#: First halves that never change: «Мак-Киннон», «аль-Асад», «Сен-Жермен».
_FIXED_HALVES = frozenset(
    ("мак", "аль", "эль", "ас", "аш", "ан", "ад", "ар", "аз", "ат", "бен", "бин", "ибн", "сен", "сан")
)

#: What shows the gender of a name: role, ending, gender. A known given name comes between the sure and the
#: likely.
_SURE = (
    ("patronymic", re.compile(r".+ич", re.IGNORECASE), "male"),
    ("patronymic", re.compile(r".+на", re.IGNORECASE), "female"),
    ("father", re.compile(r".*(?:уулу|огли|оглы|оглу|[уұ]лы|угли)", re.IGNORECASE), "male"),
    ("father", re.compile(r".*(?:[кқг]ызы|[кқ]изи)", re.IGNORECASE), "female"),
    ("surname", re.compile(r".{2,}(?:[оеё]ва|[сц]кая)", re.IGNORECASE), "female"),
    ("surname", re.compile(r".{2,}(?:[оеё]в|[сц]кий)", re.IGNORECASE), "male"),
)
_LIKELY = (
    ("surname", re.compile(r".{2,}[иы]на", re.IGNORECASE), "female"),
    ("surname", re.compile(r".{2,}[иы]н", re.IGNORECASE), "male"),
)


def inflect_person(name: str, *, gender: str | None, order: str = "western") -> dict[str, str]:
    """Give every case form of a person's Russian name, of any shape.

    Endings and gender decide, by the tables in `declension`; the dictionary only gives given names that it
    knows (Павел → Павла). Initials, particles and what stands before «уулу», «оглы», «кызы» stay as they are.

    Args:
        name: the nominative: «Рашид Алимов», «Р. Алимов», «Алимов», «Си Цзиньпин».
        gender: male, female, or None to guess it; where it can't be guessed both readings are given.
        order: western (given name first) or eastern (surname first: only the last word changes).

    Returns:
        Form → case; of two cases of one form the first of nomn, gent, datv, accs, ablt, loct.

    >>> inflect_person("Жасулан Тойболдин", gender="male")["Жасуланом Тойболдиным"]
    'ablt'
    """
    words = split_words(name)
    roles = assign_roles(words, order)
    paradigms = decline_words(words, roles, gender or guess_gender(name, order=order), order)
    forms = merge({case: put_back(name, words, columns[case]) for case in CASES} for columns in paradigms)
    return {name: "nomn", **forms}


def put_back(name: str, words: Sequence[str], forms: Sequence[str]) -> str:
    """Give a name with other forms of its words, and what stands between them as it is."""
    pieces, position = [], 0
    for word, form in zip(words, forms, strict=True):
        start = name.index(word, position)
        pieces += [name[position:start], form]
        position = start + len(word)
    return "".join(pieces) + name[position:]


def decline_person(name: PersonName, *, gender: str | None, order: str) -> list[dict[str, PersonName]]:
    """Decline a parsed name: for each possible reading, case → the parts in that case."""
    words = [(word, "initial" if "." in word else "given") for word in name.given]
    if name.patronymic:
        role = "father" if " " in name.patronymic else "patronymic"
        words.append((name.patronymic, role))
    if name.surname:
        *particles, last = name.surname.split()
        words += [*((particle, "particle") for particle in particles), (last, "surname")]
    texts, roles = [word for word, _ in words], [role for _, role in words]
    readings = decline_words(texts, roles, gender or _guess(words), order)
    return [{case: gather(zip(forms[case], roles, strict=True)) for case in CASES} for forms in readings]


def decline_words(
    words: Sequence[str], roles: Sequence[str], gender: str | None, order: str
) -> list[dict[str, list[str]]]:
    """Decline the words of a name with their roles: for each possible reading, case → words."""
    roles = settle_roles(roles, order)
    readings = []
    for reading in (gender,) if gender else ("male", "female"):
        columns = [decline_part(word, role, reading) for word, role in zip(words, roles, strict=True)]
        # Words with two paradigms (Айсель: fixed or not) vary together, not each with each.
        for number in range(max(map(len, columns), default=0)):
            chosen = [column[min(number, len(column) - 1)] for column in columns]
            readings.append({case: [paradigm[case] for paradigm in chosen] for case in CASES})
    return readings


def settle_roles(roles: Sequence[str], order: str) -> list[str]:
    """Name the roles that have rules of their own: a word alone, the last word of an eastern name."""
    if order == "eastern" and roles:
        return ["particle"] * (len(roles) - 1) + ["eastern"]
    return ["only"] if list(roles) == ["surname"] else list(roles)


@lru_cache(maxsize=20_000)
def decline_part(word: str, role: str, gender: str) -> list[Paradigm]:
    """Decline one word of a name by its role, in every way that the press does, the usual first."""
    if role in _FIXED_ROLES:
        return [keep(word)]
    if role in _ROWS:
        return _by_rows(word, _ROWS[role][gender])
    if role == "only":
        # One word alone is a given name where the dictionary knows one («Павел»), else a surname.
        known = _from_dictionary(word, "Name", gender)
        return [known] if known else _decline_surname(word, gender)
    return _decline_surname(word, gender) if role == "surname" else _decline_given(word, gender)


def _decline_given(word: str, gender: str) -> list[Paradigm]:
    if word.endswith("ийн"):
        return [keep(word)]  # the father's name in the genitive, Mongolian: «Ухнаагийн Хурэлсух»
    known = _from_dictionary(word, "Name", gender)
    if known:
        return [known]
    head, hyphen, tail = word.rpartition("-")
    if hyphen:
        return [_prefix(head + hyphen, paradigm) for paradigm in _decline_given(tail, gender)]
    paradigms = _by_rows(word, GIVEN_NAMES[gender])
    soft = decline(word, FEMININE_SOFT, animate=True) if gender == "female" else None
    return [*paradigms, soft] if soft else paradigms


def _decline_surname(word: str, gender: str) -> list[Paradigm]:
    head, hyphen, tail = word.rpartition("-")
    if not hyphen:
        return [_from_fleeting(word, gender) or _by_rows(word, SURNAMES[gender])[0]]
    tails = _decline_surname(tail, gender)
    last_only = [_prefix(head + hyphen, paradigm) for paradigm in tails]
    # More than two halves are no surname that the press declines throughout: only the last changes.
    if "-" in head or head.lower() in _FIXED_HALVES:
        return last_only
    both = [
        {case: f"{first[case]}-{second[case]}" for case in CASES}
        for first in _decline_surname(head, gender)
        for second in tails
    ]
    return both + [paradigm for paradigm in last_only if paradigm not in both]


def _from_fleeting(word: str, gender: str) -> Paradigm | None:
    # Only the dictionary can tell Кравец, Кравца from Йовец, Йовеца.
    return _from_dictionary(word, "Surn", gender) if re.search("[её][цкл]$|ок$", word) else None


def _prefix(head: str, paradigm: Paradigm) -> Paradigm:
    return {case: head + form for case, form in paradigm.items()}


def _by_rows(word: str, rows: Sequence[Row]) -> list[Paradigm]:
    return [decline(word, rows, animate=True) or keep(word)]


def _from_dictionary(word: str, mark: str, gender: str) -> Paradigm | None:
    for reading in read_noun(word):
        if mark in reading.marks and reading.case == "nomn" and reading.gender in (_GENDERS[gender], "ms-f"):
            forms = {**decline_reading(word, reading), "nomn": word}
            return forms if len(forms) == len(CASES) else None
    return None


def guess_gender(name: str, *, order: str = "western") -> str | None:
    """Guess male or female from a Russian name: patronymic, surname's ending, given name.

    >>> guess_gender("Аида Балаева"), guess_gender("Игорь Рогов"), guess_gender("Мехрибан Камаль")
    ('female', 'male', None)
    """
    words = split_words(name)
    return None if order == "eastern" else _guess(zip(words, assign_roles(words, order), strict=True))


def _guess(words: Iterable[tuple[str, str]]) -> str | None:
    parts = list(words)
    alone = len(parts) == 1
    given = (_gender_of_given(word) for word, role in parts if role == "given" or alone)
    return _by_ending(parts, _SURE) or next(filter(None, given), None) or _by_ending(parts, _LIKELY)


def _by_ending(parts: Sequence[tuple[str, str]], table: Sequence[tuple[str, re.Pattern[str], str]]) -> str | None:
    return next(
        (gender for role, ending, gender in table for word, found in parts if role == found and ending.fullmatch(word)),
        None,
    )


def _gender_of_given(word: str) -> str | None:
    for reading in read_noun(word):
        if "Name" in reading.marks and reading.case == "nomn":
            return {"masc": "male", "femn": "female"}.get(reading.gender)
    return None
