"""The parts of a person's name, and the arrangements of them that the press uses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

#: A word between the given name and the surname that belongs to the surname: «фон дер Ляйен», `bin Salman`.
PARTICLES = frozenset(
    "al el ul ur ud us bin bint ben ibn abu von van der den de del della di da dos du la le ter zu "
    "аль эль уль ур бин бинт бен ибн абу фон ван дер ден де дель делла ди да дос дю ла ле тер цу".split()
)
#: A separate word after the father's name: «Тургунбек уулу», `Alirza oglu`.
FATHER_WORDS = frozenset(
    "уулу кызы гызы огли оглы оглу улы ұлы қызы угли ўғли қизи "
    "uulu kyzy kizi qizi gizi qyzy uly ogly oglu oğlu qızı kızı o'g'li oʻgʻli ogli ugli".split()
)
PATRONYMIC = re.compile(
    r"\w{2,}(?:(?:[оеь]в|[ькмт])ич(?:[ауе]|ем)?|(?:[оеь]в|инич)н(?:[аыеу]|ой)"
    r"|[oe]vich|yich|kich|mich|[oe]vna|inichna)",
    re.IGNORECASE,
)
#: «Галымкызы», `Sharshenuly`: the same as one word; last in a name it is a surname (Чавушоглу).
_FATHER_WORD_JOINED = re.compile(
    r"\w{2,}(?:улы|ұлы|кызы|қызы|гызы|оглы|оглу|uly|kyzy|kizi|qyzy|gizi|qızı|oglu|ogly|oğlu)", re.IGNORECASE
)
#: Endings that only surnames have (Яков is the given name among them).
_FAMILY = re.compile(r"(?!(?:яков|yakov)$)\w{2,}(?:[оеё]ва?|[сц]к(?:ий|ая)|[eo]va?|sk(?:y|iy|aya))", re.IGNORECASE)
_INITIAL = re.compile(r"(?:[^\W\d_]{1,3}\.-?)+")
#: Letters that make one initial.
DIGRAPHS = r"(?:Дж|Dzh|Zh|Kh|Ch|Sh|Ts|Yu|Ya|Ye)"
_DIGRAPHS = re.compile(DIGRAPHS)


class PersonName(NamedTuple):
    """The parts of a person's name.

    Attributes:
        given: given names, or initials with their dots.
        patronymic: «Кутбиддинович», «Тургунбек уулу», or None.
        surname: with its particles (`al-Assad`, `von der Leyen`), or None.
    """

    given: tuple[str, ...]
    patronymic: str | None
    surname: str | None


def split_words(name: str) -> list[str]:
    """Split a name into words; initials written together come apart: «Р.К.Алимов» → «Р.», «К.», «Алимов»."""
    return re.findall(r"[^\s.]+\.?(?:-[^\W\d_]{1,2}\.)?", name)


def assign_roles(words: Sequence[str], order: str) -> list[str]:
    """Tell for each word of a name whether it is given, patronymic, particle, surname or initial.

    Args:
        words: as `split_words` gives them.
        order: western (given name first) or eastern (surname first).
    """
    roles = ["initial" if _INITIAL.fullmatch(word) else "given" for word in words]
    _mark_patronymic(words, roles)
    open_places = [place for place, role in enumerate(roles) if role == "given"]
    if not open_places or (len(open_places) == 1 and {"patronymic", "father"} & set(roles)):
        return roles
    surname = open_places[0] if order == "eastern" or _leads(words, roles, open_places) else open_places[-1]
    roles[surname] = "surname"
    for place in range(surname - 1, -1, -1):
        if words[place].lower() not in PARTICLES or (not place and words[0][0].isupper()):
            break
        roles[place] = "particle"
    return roles


def _leads(words: Sequence[str], roles: Sequence[str], places: Sequence[int]) -> bool:
    """Tell whether the surname comes first: «Алимов Рашид Кутбиддинович», «Алимов Р.», «Алимов Рашид»."""
    if roles[-1] in ("patronymic", "initial"):
        return True
    first, last = words[places[0]], words[places[-1]]
    return len(places) == 2 and bool(_FAMILY.fullmatch(first)) and not _FAMILY.fullmatch(last)


def _mark_patronymic(words: Sequence[str], roles: list[str]) -> None:
    last = len(words) - 1
    for place in range(2, last + 1):
        if words[place].lower() in FATHER_WORDS:
            roles[place - 1] = roles[place] = "father"
            return
    for place in range(1, last + 1):
        # A last word in -ович after one other word is a surname: «Игорь Шуневич», «Новак Джокович».
        if PATRONYMIC.fullmatch(words[place]) and (place < last or roles.count("given") > 2):
            roles[place] = "patronymic"
            return
        if _FATHER_WORD_JOINED.fullmatch(words[place]) and place < last:
            roles[place] = "father"
            return


def parse_person(name: str, *, order: str = "western") -> PersonName:
    """Take a person's name apart, Russian or in Latin letters.

    Args:
        name: the full name in the nominative.
        order: western (given name first) or eastern (surname first).

    >>> parse_person("Рашид Кутбиддинович Алимов")
    PersonName(given=('Рашид',), patronymic='Кутбиддинович', surname='Алимов')
    >>> "Jordan" in parse_person("Abdullah II of Jordan")
    False
    >>> parse_person("Нурланбек Тургунбек уулу").surname is None
    True
    """
    words = split_words(name.partition(" of ")[0])
    return gather(zip(words, assign_roles(words, order), strict=True))


def gather(words: Iterable[tuple[str, str]]) -> PersonName:
    """Put words with their roles together as a name."""
    parts: dict[str, list[str]] = {"given": [], "patronymic": [], "surname": []}
    places = {"initial": "given", "father": "patronymic", "particle": "surname"}
    for word, role in words:
        parts[places.get(role, role)].append(word)
    return PersonName(tuple(parts["given"]), " ".join(parts["patronymic"]) or None, " ".join(parts["surname"]) or None)


def abbreviate(name: PersonName) -> tuple[str, ...]:
    """Give the spellings of a parsed name with initials for its given name, with and without patronymic."""
    family = name.surname or (name.patronymic if name.patronymic and " " in name.patronymic else None)
    if not name.given or not family:
        return ()
    forms: list[str] = []
    for initials in _initial_rows(name):
        for joined in dict.fromkeys(("".join(initials), " ".join(initials))):
            forms += [f"{joined}{family}", f"{joined} {family}", f"{family} {joined}"]
    return tuple(dict.fromkeys(forms))


def _initial_rows(name: PersonName) -> list[list[str]]:
    first = name.given[0]
    rows = [[f"{first[0]}."], [_initial(first)]]
    if "-" in first.strip("-"):
        halves = [_initial(half) for half in first.split("-") if half]
        rows += [["-".join(halves)], halves]
        if name.surname and name.patronymic:
            rows.append(["-".join(halves), f"{name.patronymic[0]}."])
    if len(name.given) > 1:
        rows.append([f"{given[0]}." for given in name.given])
    if name.surname and name.patronymic:
        rows.append([f"{first[0]}.", f"{name.patronymic[0]}."])
    return rows


def _initial(word: str) -> str:
    """Shorten a word as by its sound: `Zh.` for Zhomart, «Дж.» for Джон."""
    digraph = _DIGRAPHS.match(word)
    return f"{digraph[0] if digraph else word[0]}."


def surname_first(name: PersonName) -> str | None:
    """Join a parsed name with its surname first; None without a surname or a given name."""
    if not name.surname or not name.given:
        return None
    return " ".join(filter(None, (name.surname, *name.given, name.patronymic)))
