"""Declension of Russian nouns and names by their endings.

One row a class: what the word ends in, how many letters the endings replace, and the endings of the five
oblique cases. ``@`` in the accusative is the genitive of what lives and the nominative of what doesn't; ``-``
is no ending. The classes are those of any school grammar; those of surnames follow the rules for surnames of
the reference works (Зализняк's dictionary, Калакуцкая's «Склонение фамилий и личных имён»).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

#: The cases by pymorphy's tags, in the order in which the first wins where two forms are alike.
CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")

#: Case → form.
Paradigm = dict[str, str]

#: What the word ends in, how many of its last letters go, the endings of the oblique cases.
Row = tuple[re.Pattern[str], int, str]


def _rows(*rows: tuple[str, int, str]) -> tuple[Row, ...]:
    return tuple((re.compile(f"(?:{pattern})$", re.IGNORECASE), cut, endings) for pattern, cut, endings in rows)


#: Казинформ, Рашид, Игорь, Сергей, Анатолий.
MASCULINE = _rows(
    ("[жшчщц]", 0, "а у @ ем е"),
    ("ий", 1, "я ю @ ем и"),
    ("[йь]", 1, "я ю @ ем е"),
    ("[бвгдзклмнпрстфх]", 0, "а у @ ом е"),
)
#: Аида, Ольга, Саша, Мария, Илья: men's names too.
IN_A = _rows(
    ("[гкх]а", 1, "и е у ой е"),
    ("[жшчщ]а", 1, "и е у ей е"),
    ("ца", 1, "ы е у ей е"),
    ("[бвдзлмнпрстф]а", 1, "ы е у ой е"),
    ("ия", 1, "и и ю ей и"),
    ("я", 1, "и е ю ей е"),
)
#: Любовь, Казань.
FEMININE_SOFT = _rows(("ь", 1, "и и ь ью и"))
#: Иваново, Бородино.
PLACES_IN_O = _rows(("[оеё]во|[иы]но", 1, "а у о ом е"))

#: Жапаров, Багиров, Тойболдин.
_SURNAMES_IN_OV = _rows(("[оеё]в|[иы]н", 0, "а у а ым е"))
#: Арциховский, Седых, Толстой; Цой (one syllable) is a noun.
_SURNAMES_ADJECTIVAL = _rows(
    ("[кгх]ий", 2, "ого ому ого им ом"),
    ("[жшщ]ий", 2, "его ему его им ем"),
    ("[аеёиоуыэюя].*[кгхжшчщ]ой", 2, "ого ому ого им ом"),
    ("ый|[аеёиоуыэюя].*[бвдзлмнпрстфц]ой", 2, "ого ому ого ым ом"),
)
#: Седых, Долгих never change; Рерих does.
_SURNAMES_FIXED = _rows(("ых|[гкшч]их", 0, "- - - - -"))
#: Балаева, Шахматова.
_WOMEN_IN_OVA = _rows(("[оеё]ва|[иы]на", 1, "ой ой у ой ой"))
#: Арциховская.
_WOMEN_ADJECTIVAL = _rows(
    ("[жшчщ]ая", 2, "ей ей ую ей ей"), ("[^аеёиоуыэюя]ая", 2, "ой ой ую ой ой"), ("яя", 2, "ей ей юю ей ей")
)

GIVEN_NAMES = {"male": MASCULINE + IN_A, "female": IN_A}
SURNAMES = {
    "male": _SURNAMES_FIXED + _SURNAMES_IN_OV + _SURNAMES_ADJECTIVAL + MASCULINE + IN_A,
    "female": _WOMEN_IN_OVA + _WOMEN_ADJECTIVAL + IN_A,
}
PATRONYMICS = {"male": MASCULINE, "female": IN_A}
#: Surnames before given names as in China: Цзиньпин is no surname in -ин, and women's names don't change.
EASTERN_NAMES: dict[str, tuple[Row, ...]] = {"male": MASCULINE, "female": ()}
#: Names of things: of two readings of a soft sign the masculine one comes first.
THINGS = MASCULINE + IN_A


def decline(word: str, rows: Sequence[Row], *, animate: bool) -> Paradigm | None:
    """Decline a nominative by the first row that it fits; None when it fits none.

    >>> decline("Казинформ", THINGS, animate=False)["ablt"]
    'Казинформом'
    """
    for pattern, cut, endings in rows:
        if pattern.search(word):
            return _attach(word, cut, endings, animate)
    return None


def _attach(word: str, cut: int, endings: str, animate: bool) -> Paradigm:
    stem = word[: len(word) - cut]
    forms = {"nomn": word}
    for case, ending in zip(CASES[1:], endings.split(), strict=True):
        if ending == "@":
            forms[case] = forms["gent"] if animate else word
        else:
            forms[case] = word if ending == "-" else stem + ending
    return forms


def keep(word: str) -> Paradigm:
    """Give the paradigm of a word that never changes."""
    return dict.fromkeys(CASES, word)


def merge(paradigms: Iterable[Paradigm]) -> dict[str, str]:
    """Give every form of some paradigms with its case: of two cases of one form the first in `CASES`.

    >>> merge([{"nomn": "Сочи", "gent": "Сочи"}])
    {'Сочи': 'nomn'}
    """
    cases: dict[str, str] = {}
    chosen = list(paradigms)
    for case in CASES:
        for paradigm in chosen:
            if case in paradigm:
                cases.setdefault(paradigm[case], case)
    return cases
