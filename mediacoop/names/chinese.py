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
#: Final → the initials that it follows, and its Russian letters.
_FINALS = {
    "a": ("b p m f d t n l g k h zh ch sh z c s", "а"),
    "o": ("b p m f", "о"),
    "e": ("m d t n l g k h zh ch sh r z c s", "э"),
    "ai": ("b p m d t n l g k h zh ch sh z c s", "ай"),
    "ei": ("b p m f d n l g h zh sh z", "эй"),
    "ao": ("b p m d t n l g k h zh ch sh r z c s", "ао"),
    "ou": ("p m f d t n l g k h zh ch sh r z c s", "оу"),
    "an": ("b p m f d t n l g k h zh ch sh r z c s", "ань"),
    "en": ("b p m f n g k h zh ch sh r z c s", "энь"),
    "ang": ("b p m f d t n l g k h zh ch sh r z c s", "ан"),
    "eng": ("b p m f d t n l g k h zh ch sh r z c s", "эн"),
    "ong": ("d t n l g k h zh ch r z c s", "ун"),
    "i": ("b p m d t n l j q x zh ch sh r", "и"),
    "ia": ("j q x", "я"),
    "ie": ("b p m d t n l j q x", "е"),
    "iao": ("b p m d t n l j q x", "яо"),
    "iu": ("m d n l j q x", "ю"),
    "ian": ("b p m d t n l j q x", "янь"),
    "in": ("b p m n l j q x", "инь"),
    "iang": ("n l j q x", "ян"),
    "ing": ("b p m d t n l j q x", "ин"),
    "iong": ("j q x", "юн"),
    "u": ("b p m f d t n l g k h zh ch sh r z c s", "у"),
    "ua": ("g k h zh sh", "уа"),
    "uo": ("d t n l g k h zh ch sh r z c s", "о"),
    "uai": ("g k h zh ch sh", "уай"),
    "ui": ("d t g k zh ch sh r z c s", "уй"),
    "uan": ("d t n l g k h zh ch sh r z c s", "уань"),
    "un": ("d t l g k h zh ch sh r z c s", "унь"),
    "uang": ("g k h zh ch sh", "уан"),
}
#: After j, q and x the letter u is ü.
_ROUNDED = {"u": "юй", "uan": "юань", "un": "юнь", "ue": "юэ"}
_ALONE = {
    **{"a": "а", "o": "о", "e": "э", "ai": "ай", "ao": "ао", "ou": "оу", "an": "ань", "en": "энь", "ang": "ан"},
    **{"er": "эр", "ya": "я", "yao": "яо", "yan": "янь", "yang": "ян", "ye": "е", "yi": "и", "yin": "инь"},
    **{"ying": "ин", "yong": "юн", "you": "ю", "yu": "юй", "yuan": "юань", "yue": "юэ", "yun": "юнь", "wa": "ва"},
    **{"wai": "вай", "wan": "вань", "wang": "ван", "wei": "вэй", "wen": "вэнь", "weng": "вэн", "wo": "во", "wu": "у"},
    **{"zi": "цзы", "ci": "цы", "si": "сы", "hui": "хуэй", "lv": "люй", "nv": "нюй"},
    **{"lve": "люэ", "nve": "нюэ"},
}
#: The usual family names.
_FAMILY_NAMES = (
    "ai an bai bao bei bi bian bo bu cai cao cen chai chang che chen cheng chi chong chu cong cui dai dang deng di "
    "diao ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gou gu guan guo han hang hao he hong hou hu "
    "hua huang huo ji jia jian jiang jiao jin jing ju kang ke kong kuang lai lan lang lei leng li lian liang liao lin "
    "ling liu long lou lu luo lv ma mao mei meng mi miao min ming mo mou mu ni nie ning niu ou ouyang pan pang pei "
    "peng pi pu qi qian qiang qiao qin qiu qu quan ran rao ren rong ruan sang sha shan shang shangguan shao she shen "
    "sheng shi shu si sima song su sui sun tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xian xiang "
    "xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan "
    "zhang zhao zhen zheng zhong zhou zhu zhuang zhuge zhuo zong zou zuo"
)
#: No word of a name is longer.
_LONGEST = 24
#: No word of a Chinese name has more syllables: Shijiazhuang.
_MOST_SYLLABLES = 3
#: Letters that the names of other languages here seldom have.
_SIGN = re.compile("zh|[qx]|ng|ao|[iu]a|[ou]u|u[io]|iu|ei|цз|чж|нь|ъ|оу|эй|ао|уа|ю[йэ]")
_VOWELS = re.compile("[aeiouv]+|[аоэеиуюяы]+")
_APOSTROPHES = re.compile(r"['-]")
_UMLAUT = re.compile("[üÜ]|[uU]\u0308")


@cache
def _syllables() -> dict[str, str]:
    plain = {i + f: _INITIALS[i] + russian for f, (initials, russian) in _FINALS.items() for i in initials.split()}
    rounded = {i + f: _INITIALS[i] + _ROUNDED[f] for i in "jqx" for f in _ROUNDED}
    return {**plain, **rounded, **_ALONE}


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


def is_syllabic(name: str) -> bool:
    """Say whether a name is all of syllables that Chinese has, in pinyin or Russian letters, as by chance others are.

    >>> is_syllabic("Хунань"), is_syllabic("Panama"), is_syllabic("Самарканд")
    (True, True, False)
    """
    return to_palladius(name) is not None or all(map(_is_russian, _split(name)))


@lru_cache(maxsize=10_000)
def is_chinese(name: str) -> bool:
    """Say whether a name is Chinese by its looks, in pinyin or Russian letters: one letter makes it another.

    Its words are of few syllables that Chinese has. The first of several is a family name; one alone has letters that
    hardly another language has, so that «Душанбе», «Путин», `Taliban` are not Chinese.

    >>> is_chinese("Хунань"), is_chinese("Zhengzhou"), is_chinese("Ма Цин"), is_chinese("Душанбе"), is_chinese("Мали")
    (True, True, True, False, False)
    """
    words = _split(name)
    if not is_syllabic(name) or any(_count_syllables(word) > _MOST_SYLLABLES for word in words):
        return False
    return words[0] in _family_names() if len(words) > 1 else bool(_SIGN.search(words[0]))


def _split(name: str) -> list[str]:
    return re.split(r"[\s-]+", fold(_UMLAUT.sub("v", name)))


def _count_syllables(word: str) -> int:
    return len(_VOWELS.findall(word))


def _is_russian(word: str) -> bool:
    return len(word) <= _LONGEST and bool(_russian_word().fullmatch(word))


def is_syllable(word: str) -> bool:
    """Say whether a word is one syllable of Chinese in Russian letters.

    >>> is_syllable("Цзян"), is_syllable("Цзяньмин"), is_syllable("Джо")
    (True, False, False)
    """
    return fold(word) in _russian_syllables()


@cache
def _russian_syllables() -> frozenset[str]:
    return frozenset(_syllables().values())


@cache
def _russian_word() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{'|'.join(sorted(_russian_syllables()))})ъ?)+")


@cache
def _family_names() -> frozenset[str]:
    pinyin = _FAMILY_NAMES.split()
    return frozenset((*pinyin, *(to_palladius(name) or name for name in pinyin)))
