"""Which stretch of a text is in which language: the script first, langdetect where all else leaves it open.

The script of the letters decides for most of the world. Within the Cyrillic, Latin and Arabic scripts, each word
speaks against the languages of this news that lack one of its letters, and for those that it marks
(`mediacoop.language_profiles`); what may be a name, which is the same in any language, speaks more softly. It is
Russian or English unless another language leads by a word. langdetect is asked about Latin text that is still
open, on a bounded sample: of the other two scripts it knows no language that the profiles lack. A stretch that does
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
from mediacoop.language_profiles import PROFILES, lacked_by, marked_by

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

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_SENTENCE_START = re.compile(r"(?<=[.!?…])[\"»”')\]]{0,3}\s+(?=[\"«“(]?[^\W\d_a-zа-яё])")
#: Not the ending of a number (`90-е`, `5-nji`), which is too short to show a language.
_WORD = re.compile(r"(?<![^\W_])(?<!\d-)[^\W\d_]+(?:[’'ʻ‘ʼ`][^\W\d_]+)?")
_QUOTED = re.compile(r"«[^«»]*»")
#: Belarusian, Ukrainian and Kazakh are also typed with the Latin letter.
_LATIN_I = re.compile(r"(?<=[а-яё])i|i(?=[а-яё])")
_CONTRACTION = re.compile(r"[’'ʻ‘ʼ`](?:s|t|d|m|ll|re|ve)$")

#: Another language than Russian or English is told where it leads them by so many words, ...
_DECISIVE = 1
#: ... of which one with a letter that a language lacks counts so much against it, where one that marks it counts
#: one for it, ...
_LACKING = 2
#: ... and what may be a name, as anything in capitals may, so much of that.
_NAME = 0.5
#: Which other one it is, what the words say tells on average, less so much for each letter of its own: of two
#: alphabets that fit, the narrower is likelier.
_BREADTH_COST = 0.012
#: The winner leads by this much, and scores at least so much, by script.
_LEAD = 0.05
_ENOUGH = {"CYRILLIC": -0.15, "LATIN": 0.05, "ARABIC": -0.15}
#: A language that fits by no more than this less than the best is possible where the stretch does not decide.
_POSSIBLE = 0.15
#: Where English leads by no more than this share of the words, which is rare, langdetect is asked.
_BARELY = 1 / 5
#: Small words inside names (`Ursula von der Leyen`).
_PARTICLES = frozenset(
    "von van der den de des du del della dos di da la le les el al los bin ibn uly kyzy"
    " де ди дю фон ван дер ла ле аль эль бен ибн".split()
)

#: A sentence in another script than its line has at least so many words, a stretch for langdetect so many.
_FEWEST_WORDS = 4
#: ... and where it may be English, so many, and so many of them not capitalised.
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
    words = [word for word in _WORD.findall(text) if _script(word[0]) == script]
    if not words:
        return _Guess(_USUAL.get(script, UNKNOWN), False, script)
    capitals = text.isupper() and len(words) >= _FEWEST_WORDS  # a headline, some of it names
    voice = _NAME if capitals else 1
    lowered = [_lower(word) for word in words]
    common: list[str] = []
    names: list[str] = []
    for word, lower in zip(words, lowered, strict=True):
        is_common = (capitals or word[0].islower()) and lower not in _PARTICLES
        (common if is_common else names).append(lower)
    guess = _guess_usual(script, common, names, voice) if script in _USUAL else None
    return guess or _guess_other(script, lowered, not common)


@lru_cache(maxsize=50_000)
def _lower(word: str) -> str:
    """Lower a word, without the dot that İ leaves and without the ending of `Beijing’s`, `don’t`."""
    word = _CONTRACTION.sub("", word.lower().replace("\u0307", ""))
    return _LATIN_I.sub("і", word) if "i" in word and not word.isascii() else word


def _guess_usual(script: str, common: list[str], names: list[str], voice: float) -> _Guess | None:
    """Tell Russian or English from common words and from what may be names; None where another language leads."""
    lead = _lead(script, common, names, voice)
    if lead >= _DECISIVE:
        return None
    count = len(common) + len(names)
    many = count >= _FEWEST_ASKED_PLAIN and len(common) >= _FEWEST_ASKED
    if script == "LATIN" and many and lead >= -_BARELY * count:
        asked = _ask_langdetect(" ".join(common))
        if asked != UNKNOWN:
            return _Guess(asked, True, script)
    return _Guess(_USUAL[script], lead < 0 and bool(common), script)


def _lead(script: str, common: list[str], names: list[str], voice: float) -> float:
    """Say by how many words the likeliest other language, known or not, leads Russian or English.

    In Latin letters names keep those of their language, so that all of them speak as one. Russian spells foreign
    names in its own letters, so that each speaks for itself; but however many they are, they never count for more
    than one common word, nor for more than half where Russian or English has their letters.
    """
    usual = _USUAL[script]
    said, named = _votes(script, common), _votes(script, names)
    weight = _NAME if script == "CYRILLIC" else (_NAME if common else 1) / max(len(names), 1)
    most = 1 if any(usual in lacked_by(script, name) for name in names) else _NAME
    return max(
        voice * (said[code] - said[usual]) + min(most, weight * (named[code] - named[usual]))
        for code in said
        if code != usual
    )


def _votes(script: str, words: list[str]) -> dict[str, int]:
    """Add up what words say about each language of a script, and about an unknown one, which is nothing."""
    votes = dict.fromkeys((UNKNOWN, *PROFILES[script]), 0)
    for word in words:
        for code, vote in _says(script, word).items():
            votes[code] += vote
    return votes


@lru_cache(maxsize=50_000)
def _says(script: str, word: str) -> dict[str, int]:
    """Give what a lower-case word says against languages that lack one of its letters, and for those it marks else."""
    return dict.fromkeys(marked_by(script, word), 1) | dict.fromkeys(lacked_by(script, word), -_LACKING)


def _guess_other(script: str, words: list[str], names: bool) -> _Guess:
    """Tell the language of words that are neither Russian nor English."""
    profiles = PROFILES[script]
    usual = _USUAL.get(script, UNKNOWN)
    fits = {code: votes / len(words) for code, votes in _votes(script, words).items() if code not in (usual, UNKNOWN)}
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
