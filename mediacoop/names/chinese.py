"""Chinese names in Russian letters: from pinyin to the system of Palladius, syllable by syllable.

Other romanisations follow the letters; these two follow the sounds, so that no comparison of letters brings `Xi`
and «Си», `Zhang` and «Чжан» together.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from mediacoop.names.folding import fold

_INITIALS = {
    **{"b": "б", "p": "п", "m": "м", "f": "ф", "d": "д", "t": "т", "n": "н", "l": "л", "g": "г", "k": "к", "h": "х"},
    **{"j": "цз", "q": "ц", "x": "с", "zh": "чж", "ch": "ч", "sh": "ш", "r": "ж", "z": "цз", "c": "ц", "s": "с"},
}
_FINALS = {
    **{"a": "а", "o": "о", "e": "э", "ai": "ай", "ei": "эй", "ao": "ао", "ou": "оу"},
    **{"an": "ань", "en": "энь", "ang": "ан", "eng": "эн", "ong": "ун"},
    **{"i": "и", "ia": "я", "ie": "е", "iao": "яо", "iu": "ю", "ian": "янь", "in": "инь", "iang": "ян", "ing": "ин"},
    **{"iong": "юн", "u": "у", "ua": "уа", "uo": "о", "uai": "уай", "ui": "уй", "uan": "уань", "un": "унь"},
    **{"uang": "уан", "ue": "юэ"},
}
#: After j, q and x the letter u is ü.
_ROUNDED = {"u": "юй", "uan": "юань", "un": "юнь", "ue": "юэ"}
_ALONE = {
    **{"a": "а", "o": "о", "e": "э", "ai": "ай", "ao": "ао", "ou": "оу", "an": "ань", "en": "энь", "ang": "ан"},
    **{"er": "эр", "ya": "я", "yao": "яо", "yan": "янь", "yang": "ян", "ye": "е", "yi": "и", "yin": "инь"},
    **{"ying": "ин", "yong": "юн", "you": "ю", "yu": "юй", "yuan": "юань", "yue": "юэ", "yun": "юнь", "wa": "ва"},
    **{"wai": "вай", "wan": "вань", "wang": "ван", "wei": "вэй", "wen": "вэнь", "weng": "вэн", "wo": "во", "wu": "у"},
    **{"zi": "цзы", "ci": "цы", "si": "сы", "guo": "го", "kuo": "ко", "huo": "хо", "hui": "хуэй", "lv": "люй"},
    **{"nv": "нюй", "lve": "люэ", "nve": "нюэ"},
}
#: No word of a name is longer.
_LONGEST = 24
_APOSTROPHES = re.compile(r"['-]")
_UMLAUT = re.compile("[üÜ]|[uU]\u0308")


@cache
def _syllables() -> dict[str, str]:
    plain = {i + f: _INITIALS[i] + _FINALS[f] for i in _INITIALS for f in _FINALS if _go_together(i, f)}
    rounded = {i + f: _INITIALS[i] + _ROUNDED[f] for i in "jqx" for f in _ROUNDED}
    return {**plain, **rounded, **_ALONE}


def _go_together(initial: str, final: str) -> bool:
    if initial in ("j", "q", "x"):
        return final[0] == "i"
    return final[0] != "i" or initial in "bpmdtnl" or (final == "i" and initial in ("zh", "ch", "sh", "r"))


@cache
def _word() -> re.Pattern[str]:
    # A syllable begins with a vowel only after an apostrophe: `Xian` is one, `Xi'an` two.
    longest_first = sorted(_syllables(), key=len, reverse=True)
    return re.compile(rf"({'|'.join(longest_first)})(?![aeiouv])")


@lru_cache(maxsize=10_000)
def to_palladius(name: str) -> str | None:
    """Write a name in pinyin in Russian letters, folded; None where some word of it is no pinyin.

    >>> to_palladius("Wang Yi"), to_palladius("Xi Jinping"), to_palladius("Xi'an"), to_palladius("Astana")
    ('ван и', 'си цзиньпин', 'сиань', None)
    """
    words = [_convert(word) for word in fold(_UMLAUT.sub("v", name)).split()]
    return " ".join(map(str, words)) if words and None not in words else None


def _convert(word: str) -> str | None:
    if not word.isascii() or len(word) > _LONGEST:
        return None
    parts = [_convert_run(part) for part in _APOSTROPHES.split(word)]
    return None if None in parts else "".join(map(str, parts))


def _convert_run(run: str) -> str | None:
    converted, position = [], 0
    while position < len(run):
        syllable = _word().match(run, position)
        if syllable is None:
            return None
        converted.append(_syllables()[syllable[0]])
        position = syllable.end()
    return "".join(converted) or None


def is_chinese(name: str) -> bool:
    """Say whether a name is all of Chinese syllables, in pinyin or Russian letters: one letter makes it another.

    >>> is_chinese("Хунань"), is_chinese("Henan"), is_chinese("Самарканд")
    (True, True, False)
    """
    if to_palladius(name) is not None:
        return True
    words = re.split(r"[\s-]+", fold(name))
    return all(len(word) <= _LONGEST and _russian_word().fullmatch(word) for word in words)


@cache
def _russian_word() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{'|'.join(sorted(set(_syllables().values())))})ъ?)+")
