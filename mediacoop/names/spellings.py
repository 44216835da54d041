"""Other ways to read a name's spelling, each to be compared beside the plain one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from mediacoop.names.hungarian import to_russian_letters
from mediacoop.names.legal_forms import ENGLISH_FORM_AFTER, RUSSIAN_COMPANY

#: A shorter name gets no benefit of the doubt: `Hana` is not `Ghana`.
_SHORTEST = 5
#: What is read in another way, and how; each alone and after the others.
_PLAIN = (
    # What a name may have or not: `The Astana Times`, ОАО «РЖД», `Bank of China (BOC)`, `Bashar al-Assad`.
    (r"\bthe\s", ""),
    (rf"^(?:{RUSSIAN_COMPANY}|НАК) |,? {ENGLISH_FORM_AFTER}\.?$", ""),
    (r" \((?-i:[A-ZА-ЯЁ]+)\)$", ""),
    (r"(?<=\w\s)(?:al|el|аль|эль)[- ]", ""),
    # Letters between the alphabets: Turkish and Azerbaijani c is Russian дж (`Recep`, «Реджеп»), an h may be a Russian
    # г (`Hasanov`, «Гасанов»). One sign stands for both, so that c is not j nor h g in one alphabet.
    ("(?<!s)c(?=[aeiouöüə])|дж", "ɟ"),
    (r"^[hг](?=[aeiouöüəаеёиоуыэюя])", "ɦ"),
    (r"(?<=\s)[hг](?=[aeiouöüəаеёиоуыэюя]\w+$)", "ɦ"),
)
#: And in a name of the Turkic states, within Latin letters: `Ceyhun`, `Jeyhun`; Azerbaijani and Uzbek x is kh.
_TURKIC = (("(?<!s)c(?=[aeiouöüə])", "j"), ("x", "h"))
#: What shows such a name: a letter, or a surname's ending. (Ignoring case, ı would be i.)
_TURKIC_SIGN = re.compile("[ıİəƏğĞşŞçÇöÖüÜ]|[OoGg][ʻʼ’‘`']|(?i:[oe]va?|ogl[uy]|z[ao]da|zade)(?!\\w)")
_Rules = tuple[tuple[re.Pattern[str], str], ...]


def _compile(rules: Sequence[tuple[str, str]]) -> _Rules:
    return tuple((re.compile(pattern, re.IGNORECASE), spelling) for pattern, spelling in rules)


_PLAIN_RULES, _TURKIC_RULES = _compile(_PLAIN), _compile((*_PLAIN, *_TURKIC))


@lru_cache(maxsize=10_000)
def read_spellings(name: str) -> tuple[str, ...]:
    """Give a name in every way that its spelling may be read, as it stands first.

    >>> read_spellings("Nizami Hacıyev")
    ('Nizami Hacıyev', 'Nizami Haɟıyev', 'Nizami ɦacıyev', 'Nizami ɦaɟıyev', 'Nizami Hajıyev', 'Nizami ɦajıyev')
    """
    if len(name) < _SHORTEST:
        return (name,)
    found = [name]
    for pattern, spelling in _TURKIC_RULES if _TURKIC_SIGN.search(name) else _PLAIN_RULES:
        found += [read for text in found if (read := pattern.sub(spelling, text)) != text]
    return tuple(dict.fromkeys(filter(None, (*found, to_russian_letters(name)))))
