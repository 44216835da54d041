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
#: Letters of ordinary Russian that its closest relatives (Ukrainian, Bulgarian, Serbian) do not have.
_RUSSIAN_ONLY = frozenset("ыэё")

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_SENTENCE_START = re.compile(r"(?<=[.!?…])[\"»”')\]]{0,3}\s+(?=[\"«“(]?[^\W\d_a-zа-яё])")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:[’'ʻ‘ʼ`][^\W\d_]+)?")

#: A language scores its share of marking words, less the share of words with a letter that it does not have,
#: less so much for each letter of its own: of two alphabets that fit, the narrower is likelier.
_BREADTH_COST = 0.012
#: The winner leads by this much; Russian and English score at least so much, others of a script so much.
_LEAD = 0.05
_ENOUGH = {"ru": 0.06, "en": 0.12}
_ENOUGH_OF_SCRIPT = {"CYRILLIC": -0.15, "LATIN": 0.05, "ARABIC": -0.15}
#: From this score on a stretch is ordinary Russian or English, and no other language is compared.
_ORDINARY = 0.3
#: A language that fits by no more than this less than the best is possible where the stretch does not decide.
_POSSIBLE = 0.15
#: Above this share of words with letters that neither Russian nor English has, a stretch is in neither.
_FOREIGN = 1 / 3

#: A sentence in another script than its line has at least so many words, a stretch for langdetect so many.
_FEWEST_WORDS = 4
_FEWEST_ASKED = 6
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
    if language is not None:
        if not isinstance(language, str) or not re.fullmatch(r"[a-z]{2,3}", language):
            raise InputError.bad_language(language)
        return [Segment(0, len(text), language)] if text else []
    stretches = list(_stretches(text))
    languages = _settle([_guess(text[start : min(end, start + _LONG)]) for start, end in stretches])
    return _merge(stretches, languages)


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

    The nearest is the last one before it, or the first one after it where there is none before. A stretch
    without letters is in the language around it.
    """
    met: dict[str | None, list[str]] = {}  # script → its languages, the nearest first
    for guess in reversed(guesses):
        _note(guess, met)
    around = next((guess.language for guess in guesses if guess.script), UNKNOWN)
    languages = []
    for guess in guesses:
        _note(guess, met)
        if guess.script is not None:
            near = (code for code in met.get(guess.script, ()) if code not in guess.impossible)
            around = guess.language if guess.sure else next(near, guess.language)
        languages.append(around)
    return languages


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
    lowered = text.lower()
    script = _main_script(lowered)
    if script in _SCRIPT_LANGUAGE:
        return _Guess(_SCRIPT_LANGUAGE[script], True, script)
    if script is None or script not in PROFILES:
        return _Guess(UNKNOWN, script is not None, script)
    words = _WORD.findall(lowered)
    if _is_ordinary(script, words):
        return _Guess(_USUAL[script], True, script)
    fits = {code: _fit(script, code, words) for code in PROFILES[script]}
    scores = {code: fit - _BREADTH_COST * PROFILES[script][code].breadth for code, fit in fits.items()}
    first, second = sorted(scores, key=lambda code: -scores[code])[:2]
    enough = _ENOUGH.get(first, _ENOUGH_OF_SCRIPT[script])
    if scores[first] >= enough and scores[first] - scores[second] >= _LEAD:
        return _Guess(first, True, script)
    foreign = _has_foreign_words(text, words)
    fewest = _FEWEST_WORDS if foreign else _FEWEST_ASKED
    asked = _ask_langdetect(lowered) if script == "LATIN" and len(words) >= fewest else UNKNOWN
    if asked != UNKNOWN:
        return _Guess(asked, True, script)
    best_fit = max(fits.values())
    impossible = {c for c, fit in fits.items() if fit < best_fit - _POSSIBLE or (foreign and c in _ENOUGH)}
    bare = script == "CYRILLIC" or len(words) < _FEWEST_WORDS or _is_headline(text)
    usual = _USUAL.get(script, UNKNOWN) if bare and not foreign else UNKNOWN
    return _Guess(usual, False, script, frozenset(impossible))


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


def _is_ordinary(script: str, words: list[str]) -> bool:
    """Say whether words are so clearly Russian or English that no other language need be compared."""
    usual = _USUAL.get(script)
    if usual is None or (usual == "ru" and all(map(_RUSSIAN_ONLY.isdisjoint, words))):
        return False
    return _fit(script, usual, words) >= _ORDINARY


def _fit(script: str, language: str, words: list[str]) -> float:
    profile = PROFILES[script][language]
    return profile.share_of_markers(words) - _share_outside(profile.letters, words, script)


def _has_foreign_words(text: str, words: list[str]) -> bool:
    """Say whether letters of neither Russian nor English stand in many words, or in one that is no name."""
    if _share_outside(_USUAL_LETTERS, words) > _FOREIGN:
        return True
    return any(word[0].islower() and not _USUAL_LETTERS.issuperset(word.lower()) for word in _LETTERS.findall(text))


def _share_outside(alphabet: frozenset[str], words: list[str], script: str | None = None) -> float:
    """Give the share of words with a letter (of one script) that an alphabet does not have."""
    outside = {
        letter
        for letter in set("".join(words)) - alphabet
        if letter.isalpha() and (script is None or _script(letter) == script)
    }
    return sum(not outside.isdisjoint(word) for word in words) / len(words) if outside else 0.0


def _is_headline(text: str) -> bool:
    """`Kazakhstan Hosts OTS Media Forum`: plain letters, capitals everywhere; English headlines look so."""
    words = _WORD.findall(text)
    return text.isascii() and sum(word[0].isupper() for word in words) > 0.7 * len(words)


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


@cache
def _factory() -> Any:
    from langdetect import detector_factory

    detector_factory.init_factory()
    return detector_factory._factory


def _langdetect_error() -> type[Exception]:
    from langdetect.lang_detect_exception import LangDetectException

    return LangDetectException  # type: ignore[no-any-return]
