"""Drafts of the names that the gazetteer knows: which of its matches are names, and where these begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mediacoop.gazetteer import Gazetteer, Match
from mediacoop.names.inflection import is_common_word
from mediacoop.names.persons import PATRONYMIC
from mediacoop.names.quotes import is_in_quotes
from mediacoop.names.shapes import UPPER, is_all_capitals
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.shaping.events import find_session
from mediacoop.resolution.shaping.longest_matches import choose_longest

#: «VI Форум» is nobody's.
_NUMERAL = re.compile(r"[IVXLC]{2,}")
_WORD = re.compile(r"[^\s\"«»“”„]+")
#: In small letters these are no bodies: «встреча секретарей советов безопасности ШОС».
_MEETING = re.compile(r"(?:встреч|заседани|совещани|мисси)[а-яё]*\s")
#: How a surname before a given name is matched.
_FIRST = "surname-first"
_NEXT_NAME = re.compile(rf" ([{UPPER}][^\W\d_]+(?:-[^\W\d_]+)*)")


def draft_known(text: str, matches: Iterable[Match], gazetteer: Gazetteer) -> list[Draft]:
    """Draft the longest of the gazetteer's matches that are names, in order and without overlap.

    Args:
        text: the text.
        matches: what the gazetteer found in it.
        gazetteer: forms and knowledge.
    """
    return [
        Draft(*_trim_descriptor(text, match, gazetteer), None, list(match.candidates), tuple(inner))
        for match, inner in choose_longest(_without_run_on_names(text, _without_common_words(text, matches)))
    ]


def _without_common_words(text: str, matches: Iterable[Match]) -> list[Match]:
    """Leave out meetings and sessions, numbers, and the abbreviations that a line of capitals makes of common words.

    «ЗА МИР» is not the Ministry of Investment.
    """
    kept = []
    for match in matches:
        surface = text[match.start : match.end]
        session = find_session(text, match.start, match.end)
        if _MEETING.match(surface) or (session and session.end() == match.end):
            continue
        if _NUMERAL.fullmatch(surface) and all(c.entity.kind == "person" for c in match.candidates):
            continue
        if surface.isupper() and is_common_word(surface.lower()) and is_all_capitals(text, match.start):
            match = match._replace(candidates=tuple(c for c in match.candidates if c.name.kind != "abbreviation"))
        if match.candidates:
            kept.append(match)
    return kept


def _without_run_on_names(text: str, matches: Iterable[Match]) -> list[Match]:
    """«По поручению Лукашенко Александр Турчин …»: a surname and the next one's given name make no name."""
    kept = []
    for match in matches:
        following = _NEXT_NAME.match(text, match.end)
        if following is not None and not PATRONYMIC.fullmatch(following[1]):
            match = match._replace(candidates=tuple(c for c in match.candidates if not c.how.startswith(_FIRST)))
        if match.candidates:
            kept.append(match)
    return kept


def _trim_descriptor(text: str, match: Match, gazetteer: Gazetteer) -> tuple[int, int]:
    """Leave generic words in small letters out of a name that stands without them: «агентство ТАСС», `city of Astana`.

    What remains must still name one of the match's entities: «секретариат ШОС» stays whole. In quotation marks it does:
    «аэропорт «Манас»».
    """
    start, end = _core(text, match.start, match.end)
    if (start, end) == (match.start, match.end) or is_in_quotes(text, start, end):
        return start, end
    entities = {candidate.entity for candidate in match.candidates}
    if any(candidate.entity in entities for candidate in gazetteer.lookup(text[start:end])):
        return start, end
    return match.start, match.end


def _core(text: str, start: int, end: int) -> tuple[int, int]:
    """Give a name without the small words before it and, in Latin letters, after it."""
    words = list(_WORD.finditer(text, start, end))
    names = [word for word in words if not word[0][0].islower()]
    if not names:
        return start, end
    keeps_end = names[-1] is words[-1] or not words[-1][0].isascii()
    if names[0] is words[0]:
        return start, end if keeps_end else names[-1].end()
    return names[0].start(), words[-1].end() if keeps_end else names[-1].end()
