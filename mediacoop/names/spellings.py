"""Other ways to read a name's spelling, each to be compared beside the plain one."""

from __future__ import annotations

import re
from functools import lru_cache

from mediacoop.names.hungarian import to_russian_letters

#: A shorter name gets no benefit of the doubt: `Hana` is not `Ghana`.
_SHORTEST = 5
#: What is read in another way, and how; each alone and after the others.
_READINGS = tuple(
    (re.compile(pattern, re.IGNORECASE), spelling)
    for pattern, spelling in (
        # What a name may have or not: `The Astana Times`, ОАО «РЖД», `Bank of China (BOC)`, `Bashar al-Assad`.
        (r"\bthe\s", ""),
        (r"^(?:[ОПЗН]?АО|ООО|ТОО|НАК) |,? (?:[OP]?JSC|LLC|LLP|Ltd\.?|Inc\.?)$", ""),
        (r" \((?-i:[A-ZА-ЯЁ]+)\)$", ""),
        (r"(?<=\w\s)(?:al|el|аль|эль)[- ]", ""),
        # Turkish and Azerbaijani c is j, Azerbaijani and Uzbek x is kh.
        (r"(?<!s)c(?=[aeiouöüə])", "j"),
        ("x", "h"),
        # Russian г of h: `Hasanov`, Гасанов; `Hamburg`, Гамбург.
        (r"^h(?=[aeiouöüə])", "g"),
        (r"(?<=\s)h(?=[aeiouöüə]\w+$)", "g"),
    )
)


@lru_cache(maxsize=10_000)
def read_spellings(name: str) -> tuple[str, ...]:
    """Give a name in every way that its spelling may be read, as it stands first.

    >>> read_spellings("Nizami Hacıyev")
    ('Nizami Hacıyev', 'Nizami Hajıyev', 'Nizami gacıyev', 'Nizami gajıyev')
    """
    if len(name) < _SHORTEST:
        return (name,)
    found = [name]
    for pattern, spelling in _READINGS:
        found += [read for text in found if (read := pattern.sub(spelling, text)) != text]
    return tuple(dict.fromkeys(filter(None, (*found, to_russian_letters(name)))))
