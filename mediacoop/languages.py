"""Which stretches of a text are in which language.

Lines, and the sentences of lines that mix scripts or alphabets, are told apart one by one
(`mediacoop.language_guess`). A stretch that does not decide by itself, such as a headline of two names, takes the
language of its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from mediacoop.errors import InputError
from mediacoop.extraction import Segment
from mediacoop.language_guess import UNKNOWN, WORD, Guess, guess_language, has_own_letters

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_SENTENCE_START = re.compile(r"(?<=[.!?…])[\"»”')\]]{0,3}\s+(?=[\"«“(]?[^\W\d_a-zа-яё])")
#: A sentence in another script than its line has at least so many words.
_FEWEST_WORDS = 4
#: No more than this many characters of a line are looked at.
_LONG = 20_000


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
    languages = _settle([guess_language(text[start : min(end, start + _LONG)]) for start, end in stretches])
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
    return guess_language(text).language


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
    if has_own_letters(line):
        return True
    if line.isascii():
        return False
    words: list[str] = WORD.findall(line)
    latin = sum(word[0].isascii() for word in words)
    return min(latin, len(words) - latin) >= _FEWEST_WORDS


def _settle(guesses: list[Guess]) -> list[str]:
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


def _nearest(guess: Guess, before: list[str], after: list[str]) -> str:
    if guess.language in (*before[:1], *after[:1]):
        return guess.language
    return next((code for code in (*before, *after) if code not in guess.impossible), guess.language)


def _note(guess: Guess, met: dict[str | None, list[str]]) -> None:
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
