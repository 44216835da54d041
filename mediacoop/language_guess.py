"""The language of one stretch of text: its script first, langdetect where all else leaves it open.

The script of the letters decides for most of the world. Within the Cyrillic, Latin and Arabic scripts, each word
speaks against the languages of this news that lack one of its letters, and for those that it marks
(`mediacoop.language_profiles`); what may be a name, which is the same in any language, speaks more softly. It is
Russian or English unless another language leads by a word. langdetect is asked about Latin text that is still
open, on a bounded sample: of the other two scripts it knows no language that the profiles lack.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from mediacoop.langdetect_answers import ask_langdetect
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

#: Not the ending of a number (`90-е`, `5-nji`), which is too short to show a language.
WORD = re.compile(r"(?<![^\W_])(?<!\d-)[^\W\d_]+(?:[’'ʻ‘ʼ`][^\W\d_]+)?")
_OWN_LETTER = re.compile(rf"[^\W\d_{''.join(sorted(_USUAL_LETTERS))}]")
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

#: A stretch for langdetect, or a headline in capitals, has at least so many words, ...
_FEWEST_WORDS = 4
#: ... and for langdetect where it may be English so many, and so many of them not capitalised.
_FEWEST_ASKED = 8
_FEWEST_ASKED_PLAIN = 6
#: So many words around a quotation tell the language of both.
_FEWEST_AROUND = 3


class Guess(NamedTuple):
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


def guess_language(text: str) -> Guess:
    """Guess the language of one stretch.

    Example:
        >>> guess_language("Қазақстан Республикасының Президенті").language
        'kk'
    """
    own = has_own_letters(text)
    around = _QUOTED.sub(" ", text)  # a title may be in another language than its sentence
    if around != text and len(WORD.findall(around)) >= _FEWEST_AROUND:
        text = around
    script = _main_script(text)
    if script in _SCRIPT_LANGUAGE:
        return Guess(_SCRIPT_LANGUAGE[script], True, script)
    if script is None or script not in PROFILES:
        return Guess(UNKNOWN, script is not None, script)
    words = [word for word in WORD.findall(text) if _script(word[0]) == script]
    if not words:
        return Guess(_USUAL.get(script, UNKNOWN), False, script)
    capitals = text.isupper() and len(words) >= _FEWEST_WORDS  # a headline, some of it names
    voice = _NAME if capitals else 1
    lowered = [_lower(word) for word in words]
    common: list[str] = []
    names: list[str] = []
    for word, lower in zip(words, lowered, strict=True):
        is_common = (capitals or word[0].islower()) and lower not in _PARTICLES
        (common if is_common else names).append(lower)
    guess = _guess_usual(script, common, names, voice, own) if script in _USUAL else None
    return guess or _guess_other(script, lowered, not common)


def has_own_letters(text: str) -> bool:
    """Say whether a text has letters of neither Russian nor English."""
    return not text.isascii() and _OWN_LETTER.search(text.lower()) is not None


@lru_cache(maxsize=50_000)
def _lower(word: str) -> str:
    """Lower a word, without the dot that İ leaves and without the ending of `Beijing’s`, `don’t`."""
    word = _CONTRACTION.sub("", word.lower().replace("\u0307", ""))
    return _LATIN_I.sub("і", word) if "i" in word and not word.isascii() else word


def _guess_usual(script: str, common: list[str], names: list[str], voice: float, own: bool) -> Guess | None:
    """Tell Russian or English from common words and from what may be names; None where another language leads.

    It leads, too, where there are letters of neither (``own``) and no word marks Russian or English.
    """
    lead = _lead(script, common, names, voice)
    if lead >= _DECISIVE or (own and not any(_USUAL[script] in marked_by(script, word) for word in common + names)):
        return None
    count = len(common) + len(names)
    many = count >= _FEWEST_ASKED and len(common) >= _FEWEST_ASKED_PLAIN
    if script == "LATIN" and many and lead >= -_BARELY * count:
        asked = ask_langdetect(" ".join(common))
        if asked is not None:
            return Guess(asked, True, script)
    return Guess(_USUAL[script], lead < 0 and bool(common), script)


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


def _guess_other(script: str, words: list[str], names: bool) -> Guess:
    """Tell the language of words that are neither Russian nor English."""
    profiles = PROFILES[script]
    usual = _USUAL.get(script, UNKNOWN)
    fits = {code: votes / len(words) for code, votes in _votes(script, words).items() if code not in (usual, UNKNOWN)}
    scores = {code: fit - _BREADTH_COST * profiles[code].breadth for code, fit in fits.items()}
    first, second = sorted(scores, key=lambda code: -scores[code])[:2]
    if scores[first] >= _ENOUGH[script] and scores[first] - scores[second] >= _LEAD:
        return Guess(first, script != "LATIN" or not names, script)
    if script == "LATIN" and not names and len(words) >= _FEWEST_WORDS:
        asked = ask_langdetect(" ".join(words))
        if asked not in (None, usual):
            return Guess(asked, True, script)
    best = max(fits.values())
    impossible = {code for code, fit in fits.items() if fit < best - _POSSIBLE} | (set() if names else {usual})
    return Guess(UNKNOWN, False, script, frozenset(impossible))


def _main_script(text: str) -> str | None:
    """Give the script of most letters, None without letters; kana among Chinese characters is Japanese.

    Names in Latin letters stand in sentences of any script, so that beside another the common words decide.
    """
    if text.isascii():
        return "LATIN" if any(map(str.isalpha, text)) else None
    scripts = _count_scripts(text)
    if not scripts:
        return None
    if len(scripts) > 1 and _main(scripts) == "LATIN":
        scripts = _count_scripts("".join(word for word in WORD.findall(text) if word[0].islower())) or scripts
    main = _main(scripts)
    return "HIRAGANA" if main == "CJK" and scripts["HIRAGANA"] else main


def _main(scripts: Counter[str]) -> str:
    return max(scripts, key=lambda script: (scripts[script], script))


def _count_scripts(text: str) -> Counter[str]:
    scripts: Counter[str] = Counter()
    for letter, count in Counter(text).items():
        if letter.isalpha():
            scripts[_script(letter)] += count
    return scripts


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "UNKNOWN").split()[0]
