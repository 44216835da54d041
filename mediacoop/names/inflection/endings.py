"""From the ending of an oblique form back to the nominatives that may have it."""

from __future__ import annotations

import re

#: Ending of an oblique form → endings of nominatives that may have it, the likeliest first.
_TURNED_BACK = (
    ("ского", ("ский", "ской")), ("скому", ("ский", "ской")), ("ским", ("ский", "ской")), ("ском", ("ский", "ской")),
    ("ской", ("ская",)), ("скую", ("ская",)),
    ("ого", ("ый", "ой", "ий")), ("ому", ("ый", "ой", "ий")), ("ую", ("ая",)), ("его", ("ий",)), ("ему", ("ий",)),
    ("овой", ("ова",)), ("евой", ("ева",)), ("ёвой", ("ёва",)), ("иной", ("ина",)), ("ыной", ("ына",)),
    ("ией", ("ия",)), ("ием", ("ий",)), ("ии", ("ия", "ий")), ("ию", ("ия", "ий")), ("ия", ("ий",)),
    ("ой", ("а",)), ("ей", ("я", "а")), ("ёй", ("я",)), ("ью", ("ь",)),
    ("ым", ("", "ый", "ой")), ("им", ("ий",)), ("ом", ("", "ый", "ой")), ("ем", ("ь", "й", "", "е", "ий")),
    ("ём", ("ь", "й")),
    ("ы", ("а",)), ("и", ("я", "а", "ь")), ("у", ("", "а")), ("ю", ("й", "ь", "я")),
    ("е", ("", "а", "й", "ь", "я")), ("а", ("",)), ("я", ("й", "ь")),
)  # fmt: skip

#: Few nominatives end so: what does is another case unless the dictionary says no.
_OBLIQUE = re.compile("(?:[оеы]м|[оеё]й|ому|ого|ую|ию|ии|ы)$", re.IGNORECASE)
#: No nominative ends so.
_IMPOSSIBLE = re.compile(r"(?:[аеёиоуыэюяьгкхйцжшчщ]ь|[^аеёиоуыэюя]й|[аеи]льн|^.?)$", re.IGNORECASE)


def turn_back(word: str) -> list[str]:
    """Give what a word may be in the nominative, by its ending alone.

    >>> turn_back("Алимовым"), turn_back("Зухры")
    (['Алимов', 'Алимовый', 'Алимовой'], ['Зухра'])
    """
    turned = (
        word.removesuffix(oblique) + nominative
        for oblique, nominatives in _TURNED_BACK
        if word.endswith(oblique)
        for nominative in nominatives
    )
    return [base for base in dict.fromkeys(turned) if not _IMPOSSIBLE.search(base)]


def looks_oblique(word: str) -> bool:
    """Say whether a word ends as few nominatives do.

    >>> looks_oblique("Гиссаром"), looks_oblique("Гиссар")
    (True, False)
    """
    return _OBLIQUE.search(word) is not None
