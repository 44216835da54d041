"""Which stretch of a text is in which language: the script first, langdetect where all else leaves it open.

The script of the letters decides for most of the world. Within the Cyrillic, Latin and Arabic scripts,
the languages of this news are told apart by the letters that each has and lacks and by their small words
and endings (`mediacoop.language_profiles`). langdetect is asked about Latin text that is still open, on a
bounded sample: of the other two scripts it knows no language that the profiles lack. A stretch that does
not decide by itself, such as a headline of two names, takes the language of its neighbours.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from threading import Lock
from typing import Any, NamedTuple

from mediacoop.errors import InputError
from mediacoop.extraction import Segment
from mediacoop.language_profiles import PROFILES

UNKNOWN = "und"

#: Scripts with one main language in this news.
_SCRIPT_LANGUAGE = {
    "CJK": "zh",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
    "GREEK": "el",
    "HEBREW": "he",
    "MONGOLIAN": "mn",
    "THAI": "th",
    "DEVANAGARI": "hi",
}
#: What a stretch of names is in that shows no other language, by script.
_USUAL = {"CYRILLIC": "ru", "LATIN": "en"}
_USUAL_LETTERS = PROFILES["CYRILLIC"]["ru"].letters | PROFILES["LATIN"]["en"].letters
#: Those of Uzbek that no English word has, unlike the q of `Iraqi`.
_UZBEK_SIGNS = [sign for sign in PROFILES["LATIN"]["uz"].signs if not (sign.isascii() and sign.isalpha())]
#: Scripts of which letters stand in any text: formulas, words that it explains.
_SYMBOLS = ("GREEK", "CJK")
#: Letters of ordinary Russian that its closest relatives (Ukrainian, Bulgarian, Serbian) do not have.
_RUSSIAN_ONLY = frozenset("ыэё")

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_SENTENCE_START = re.compile(r"(?<=[.!?…])[\"»”')\]]{0,3}\s+(?=[\"«“(]?[^\W\d_a-zа-яё])")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:[’'ʻ‘ʼ`][^\W\d_]+)?")
_QUOTED = re.compile(r"«[^«»]*»")
#: Belarusian, Ukrainian and Kazakh are also typed with the Latin letter.
_LATIN_I = re.compile(r"(?<=[а-яё])i|i(?=[а-яё])")
_CONTRACTION = re.compile(r"[’'ʻ‘ʼ`](?:s|t|d|m|ll|re|ve)$")

#: A language scores its share of marking words, less the share of words with a letter that it does not have,
#: less so much for each letter of its own: of two alphabets that fit, the narrower is likelier.
_BREADTH_COST = 0.012
#: The winner leads by this much, and scores at least so much, by script.
_LEAD = 0.05
_ENOUGH = {"CYRILLIC": -0.15, "LATIN": 0.05, "ARABIC": -0.15}
#: From this share of marking words on a stretch is Russian or English, whatever marks it also shares; or from
#: this share of words that mark no other language.
_CLEARLY_ORDINARY = 0.45
_ORDINARY = 0.3
#: A language that fits by no more than this less than the best is possible where the stretch does not decide.
_POSSIBLE = 0.15
#: Above this share of words with letters that neither Russian nor English has, a stretch is in neither.
_FOREIGN = 1 / 3
#: ... from this share on where no word marks Russian or English, by script.
_FOREIGN_ALONE = {"CYRILLIC": 1 / 7, "LATIN": 1 / 2}
#: In the letters of Russian or English, another language shows by so many words that only it marks ...
_FEWEST_MARKED = 2
#: ... this share of all, and so many times as many as only Russian or English marks.
_SHARE_MARKED = 0.2
_TIMES_MARKED = 2
#: Where no word marks Russian or English, one shows it among so many that are no names, or so many do alone.
_FEWEST_COMMON = 3
_FEWEST_UNMARKED = 6
#: English with no more than this share of words that it marks is rare.
_RARELY_MARKED = 1 / 5
#: Small words inside names (`Ursula von der Leyen`), which show no language.
_PARTICLES = frozenset("von van der den de des du del della dos di da la le les el al los bin ibn uly kyzy".split())

#: A sentence in another script than its line has at least so many words, a stretch for langdetect so many.
_FEWEST_WORDS = 4
#: ... and where they are in plain letters, so many, and so many of them not capitalised.
_FEWEST_ASKED_PLAIN = 8
_FEWEST_ASKED = 6
#: So many words around a quotation tell the language of both.
_FEWEST_AROUND = 3
#: No more than this many characters of a line are looked at.
_LONG = 20_000
#: langdetect sees no more than this many characters, and is believed from this probability on ...
_SAMPLE = 600
_PROBABLE = 0.9
#: ... when it names one of these: names, and languages that it does not know, it takes for Somali, Tagalog.
_LANGDETECT = "cs da de en es et fi fr hr hu id it lt lv nl no pl pt ro sk sl sv tr vi"
_BELIEVED = frozenset(_LANGDETECT.split())


class _Guess(NamedTuple):
    """The language of a stretch.

    Attributes:
        language: the best guess, ``und`` when there is none.
        sure: the stretch decides it by itself.
        script: of most of its letters, None without letters.
        impossible: the languages of its script that it cannot be in.
    """

    language: str
    sure: bool = False
    script: str | None = None
    impossible: frozenset[str] = frozenset()


def split_languages(text: str, language: str | None = None) -> list[Segment]:
    """Split a text into segments of one language; together they cover it.

    Args:
        text: the text; offsets are its code points.
        language: the language of the whole text when it is known, None to detect it.

    Raises:
        InputError: the language is no language code.

    Example:
        >>> split_languages("Саммит ШОС прошёл в Астане.\\nThe SCO summit was held in Astana.")
        [Segment(start=0, end=28, language='ru'), Segment(start=28, end=62, language='en')]
    """
    check_language(language)
    if language is not None:
        return [Segment(0, len(text), language)] if text else []
    stretches = list(_stretches(text))
    languages = _settle([_guess(text[start : min(end, start + _LONG)]) for start, end in stretches])
    return _merge(stretches, languages)


def check_language(language: str | None) -> None:
    """Refuse what is no language code.

    Raises:
        InputError: it is neither None nor two or three lower-case letters.
    """
    if language is not None and not (isinstance(language, str) and re.fullmatch("[a-z]{2,3}", language)):
        raise InputError.bad_language(language)


def detect_language(text: str) -> str:
    """Tell the language of one stretch; ``und`` when nothing decides.

    >>> detect_language("Қазақстан Республикасының Президенті"), detect_language("15:30")
    ('kk', 'und')
    """
    return _guess(text).language


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Give the lines of a text, and the sentences of lines that may mix languages."""
    for line in _LINE.finditer(text):
        if _may_mix(line[0]):
            starts = [line.start(), *(line.start() + cut.end() for cut in _SENTENCE_START.finditer(line[0]))]
            yield from pairwise([*starts, line.end()])
        else:
            yield line.span()


def _may_mix(line: str) -> bool:
    """Say whether a line has letters of neither Russian nor English, or a sentence's worth of both."""
    if any(letter.isalpha() and letter not in _USUAL_LETTERS for letter in set(line.lower())):
        return True
    if line.isascii():
        return False
    words: list[str] = _WORD.findall(line)
    latin = sum(word[0].isascii() for word in words)
    return min(latin, len(words) - latin) >= _FEWEST_WORDS


def _settle(guesses: list[_Guess]) -> list[str]:
    """Give each stretch its language: its own where it is sure, else that of the nearest it may be in.

    The nearest is the last one before it, or the first one after it. A stretch that may be Russian or English
    is so unless the sure ones on both sides are not. One without letters is in the language around it.
    """
    after: list[list[str]] = []  # the languages of the same script that follow, the nearest first
    met: dict[str | None, list[str]] = {}
    for guess in reversed(guesses):
        after.append(met.get(guess.script, []))
        _note(guess, met)
    met.clear()
    around = next((guess.language for guess in guesses if guess.script), UNKNOWN)
    languages = []
    for guess, following in zip(guesses, reversed(after), strict=True):
        if guess.script is not None:
            around = guess.language if guess.sure else _nearest(guess, met.get(guess.script, []), following)
        languages.append(around)
        _note(guess, met)
    return languages


def _nearest(guess: _Guess, before: list[str], after: list[str]) -> str:
    if guess.language in (*before[:1], *after[:1]):
        return guess.language
    return next((code for code in (*before, *after) if code not in guess.impossible), guess.language)


def _note(guess: _Guess, met: dict[str | None, list[str]]) -> None:
    if guess.sure:
        others = [code for code in met.get(guess.script, ()) if code != guess.language]
        met[guess.script] = [guess.language, *others]


def _merge(stretches: list[tuple[int, int]], languages: list[str]) -> list[Segment]:
    segments: list[Segment] = []
    for (start, end), language in zip(stretches, languages, strict=True):
        if segments and segments[-1].language == language:
            segments[-1] = Segment(segments[-1].start, end, language)
        else:
            segments.append(Segment(start, end, language))
    return segments


def _guess(text: str) -> _Guess:
    around = _QUOTED.sub(" ", text)  # a title may be in another language than its sentence
    if around != text and len(_WORD.findall(around)) >= _FEWEST_AROUND:
        text = around
    script = _main_script(text.lower())
    if script in _SCRIPT_LANGUAGE:
        return _Guess(_SCRIPT_LANGUAGE[script], True, script)
    if script is None or script not in PROFILES:
        return _Guess(UNKNOWN, script is not None, script)
    cased: list[str] = _WORD.findall(text)
    names = not text.isupper() and not any(word[0].islower() for word in cased)
    usual = _USUAL.get(script)
    lowered = [_lower(word) for word in cased]
    guess = _guess_usual(script, usual, cased, lowered, names) if usual else None
    return guess or _guess_other(script, lowered, names)


def _lower(word: str) -> str:
    """Lower a word, without the dot that İ leaves and without the ending of `Beijing’s`, `don’t`."""
    word = _CONTRACTION.sub("", word.lower().replace("\u0307", ""))
    return _LATIN_I.sub("і", word) if "i" in word and not word.isascii() else word


def _guess_usual(script: str, usual: str, cased: list[str], lowered: list[str], names: bool) -> _Guess | None:
    """Tell Russian or English from what may be written in their letters; None for what can be neither."""
    # Names in Latin letters keep the diacritics and the look of their language: the other words decide.
    small = [word for word in cased if word[0].islower()] if script == "LATIN" else []
    words = [_lower(word) for word in small] or lowered
    plain = _USUAL_LETTERS.issuperset(letter for letter in set("".join(lowered)) if letter.isalpha())
    if plain and PROFILES[script][usual].share_of_markers(words) >= _CLEARLY_ORDINARY and _may_be(usual, words):
        return _Guess(usual, True, script)
    marks = [_marked_by(script, word) for word in words]
    marked = sum(usual in codes for codes in marks)
    foreign = [word for word, lower in zip(small or cased, words, strict=True) if _is_foreign(lower)]
    alone = sum(codes == {usual} for codes in marks)
    if len(foreign) > max(_FOREIGN * len(words), 2 * alone):
        return None
    if sum(word[0].islower() for word in foreign) > alone / 2:
        return None
    if not marked and sum(map(_is_foreign, lowered)) >= _FOREIGN_ALONE[script] * len(cased):
        return None
    if alone >= _ORDINARY * len(words) and _may_be(usual, words):
        return _Guess(usual, True, script)
    common = [codes for word, codes in zip(small or cased, marks, strict=True) if _is_common(word)]
    if not marked and _are_other(common):
        return None
    if names and not foreign:
        return _Guess(usual, False, script)
    in_names = _PARTICLES if len([word for word in small if word not in _PARTICLES]) <= _FEWEST_MARKED else ()
    others = Counter(
        code
        for word, codes in zip(words, marks, strict=True)
        if usual not in codes and word not in in_names
        for code in codes
    )
    first = max(others, key=lambda code: (others[code], -PROFILES[script][code].breadth, code), default=usual)
    against = sum(usual in codes and first not in codes for codes in marks)
    if others[first] >= max(_FEWEST_MARKED, _SHARE_MARKED * len(words), _TIMES_MARKED * against + 1):
        return _guess_other(script, lowered, names)
    few = len(cased) < _FEWEST_ASKED_PLAIN or len(small) < _FEWEST_ASKED
    if script == "LATIN" and not few and marked <= _RARELY_MARKED * len(words):
        asked = _ask_langdetect(" ".join(words))
        if asked != UNKNOWN:
            return _Guess(asked, True, script)
    return _Guess(usual, marked > 0 and not names, script)


def _are_other(common: list[frozenset[str]]) -> bool:
    """Say whether words that do not mark Russian or English, given what they mark, are in another language."""
    other = sum(map(bool, common))
    return len(common) >= _FEWEST_UNMARKED or other >= (1 if len(common) >= _FEWEST_COMMON else _FEWEST_MARKED)


def _is_common(word: str) -> bool:
    """Say whether a word is no name, nor inside one."""
    return word[0].islower() and word not in _PARTICLES


def _may_be(usual: str, words: list[str]) -> bool:
    """Say whether words look like Russian rather than its closest relatives; those of English have other letters."""
    return usual != "ru" or not _RUSSIAN_ONLY.isdisjoint("".join(words))


def _guess_other(script: str, words: list[str], names: bool) -> _Guess:
    """Tell the language of words that are neither Russian nor English."""
    profiles = PROFILES[script]
    usual = _USUAL.get(script, UNKNOWN)
    fits = {code: _fit(script, code, words) for code in profiles if code != usual}
    scores = {code: fit - _BREADTH_COST * profiles[code].breadth for code, fit in fits.items()}
    first, second = sorted(scores, key=lambda code: -scores[code])[:2]
    if scores[first] >= _ENOUGH[script] and scores[first] - scores[second] >= _LEAD:
        return _Guess(first, script != "LATIN" or not names, script)
    if script == "LATIN" and not names and len(words) >= _FEWEST_WORDS:
        asked = _ask_langdetect(" ".join(words))
        if asked not in (UNKNOWN, usual):
            return _Guess(asked, True, script)
    best = max(fits.values())
    impossible = {code for code, fit in fits.items() if fit < best - _POSSIBLE} | (set() if names else {usual})
    return _Guess(UNKNOWN, False, script, frozenset(impossible))


@lru_cache(maxsize=50_000)
def _marked_by(script: str, word: str) -> frozenset[str]:
    """Give the languages of a script that a lower-case word marks."""
    return frozenset(code for code, profile in PROFILES[script].items() if profile.marks(word))


@lru_cache(maxsize=50_000)
def _is_foreign(word: str) -> bool:
    """Say whether a lower-case word has a letter, or oʻ or gʻ, that neither Russian nor English has.

    Greek and Chinese in their text show nothing.
    """
    letters = (letter for letter in set(word) - _USUAL_LETTERS if letter.isalpha())
    return any(_script(letter) not in _SYMBOLS for letter in letters) or any(sign in word for sign in _UZBEK_SIGNS)


def _main_script(text: str) -> str | None:
    """Give the script of most letters, None without letters; kana among Chinese characters is Japanese."""
    scripts: Counter[str] = Counter()
    for letter, count in Counter(text).items():
        if letter.isalpha():
            scripts[_script(letter)] += count
    if not scripts:
        return None
    main = max(scripts, key=lambda script: (scripts[script], script))
    return "HIRAGANA" if main == "CJK" and scripts["HIRAGANA"] else main


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "UNKNOWN").split()[0]


def _fit(script: str, language: str, words: list[str]) -> float:
    profile = PROFILES[script][language]
    return profile.share_of_markers(words) - _share_outside(profile.letters, words, script)


def _share_outside(alphabet: frozenset[str], words: list[str], script: str | None = None) -> float:
    """Give the share of words with a letter (of one script) that an alphabet does not have."""
    outside = {
        letter
        for letter in set("".join(words)) - alphabet
        if letter.isalpha() and (script is None or _script(letter) == script)
    }
    return sum(not outside.isdisjoint(word) for word in words) / len(words) if outside else 0.0


@lru_cache(maxsize=2048)
def _ask_langdetect(text: str) -> str:
    sample = " ".join(text[: 2 * _SAMPLE].split())[:_SAMPLE]
    detector = _factory().create()
    detector.seed = 0  # the same answer for the same text, always
    try:
        detector.append(sample)
        found = detector.get_probabilities()
    except _langdetect_error():
        return UNKNOWN
    code = found[0].lang.split("-")[0] if found and found[0].prob >= _PROBABLE else UNKNOWN
    return code if code in _BELIEVED else UNKNOWN


_loading = Lock()


def _factory() -> Any:
    """Give langdetect's profiles, whole: two threads that come first at once must not see them half loaded."""
    with _loading:
        return _load_factory()


@cache
def _load_factory() -> Any:
    from langdetect import detector_factory

    detector_factory.init_factory()
    return detector_factory._factory


def _langdetect_error() -> type[Exception]:
    from langdetect.lang_detect_exception import LangDetectException

    return LangDetectException  # type: ignore[no-any-return]
