"""What is cut off a name that a pipeline proposes: articles, forms of address, full stops, the verbs of headlines."""

from __future__ import annotations

import re

from mediacoop.names.address import ADDRESS
from mediacoop.names.headline_verbs import HEADLINE_VERBS
from mediacoop.names.inflection import is_common_word
from mediacoop.names.occupations import cases_of_occupation, is_occupation
from mediacoop.names.quotes import CLOSING, OPENING, is_closed_at
from mediacoop.names.shapes import (
    UPPER,
    has_surname_shape,
    is_all_capitals,
    is_given_name,
    is_headline,
    starts_sentence,
)
from mediacoop.resolution.shaping.proposals import NamedSpan

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
#: No name goes on behind so many blanks; a line break with what a text is set in by is shorter.
_GAP = re.compile(r"\s{17}")
#: A full stop after a word that is no abbreviation.
_STOP = re.compile(r"(?<=[^\W\d_])(?<!\b[^\W\d_])(?<!\b(?:Jr|Sr|Co|St))(?<!\b(?:Inc|Ltd))(?<!\bCorp)\.$")
#: «Зорин|/.»: the slash ends a signature.
_SLASH = re.compile(r"[ |/]*/\s*\.$|[ /|]+$")
#: «/Кабар, Азат | Зорин/.»: a recogniser takes what a slash ends for no word.
_SURNAME_BEFORE_SLASH = re.compile(rf" ([{UPPER}][^\W\d_]+)(?=/)")
#: Words that end no name: `National Assembly of the`.
_LINK_AT_END = re.compile(r"(?:\s+(?:of|the|and|for|in|to|on|at|by|with|и|в|на|по|при|с|для|из|от|о|об|за))+$", re.I)
#: A common noun in small letters before an outlet's or company's name: «соцсети X», «университета «Туран»».
_SMALL_NOUN = re.compile(
    r"(?:соцсет|мессенджер|платформ|телеканал|агентств|газет|журнал|портал|издани|\w*компани|корпораци|холдинг|концерн"
    rf"|университет|групп|фонд|парти)[а-яё]*\s+(?:[{OPENING}]|(?=[A-Z]))"
)
#: `In January | Xi met`; the other months are given names.
_MONTH_BEFORE = re.compile(r"(?:January|February|March|July|September|October|November|December)\s+(?=\w)")
#: `KMA | Deputy` Chairman
_RANK_AT_END = re.compile(r" (?:(?:First|Senior) )?(?:Deputy|Vice)$")
_DEPUTY = re.compile(r"(?:(?:First|Senior) )?(?:Deputy|Vice)[ -]")
_ARTICLE = re.compile(r"The\s+")
#: What stands before a name of each type and is no part of it, in the order in which it is cut off.
_BEFORE = {
    "ORG": (_DEPUTY, _ARTICLE, _SMALL_NOUN),
    "PER": (re.compile(rf"(?:{ADDRESS}(?:\s+|$))+", re.IGNORECASE),),
}
_FIRST_OF_SEVERAL = re.compile(r"([^\W\d_][\w-]+) (?=\w)")


def tidy(text: str, span: NamedSpan) -> NamedSpan:
    """Cut off a name what is no part of it; a form of address alone leaves nothing.

    Args:
        text: the text.
        span: the name as a pipeline proposes it.
    """
    start, end, label = span
    end = gap.start() if (gap := _GAP.search(text, start, end)) else end
    end = _cut_links(text, start, end)
    start = _cut_words_before(text, start, end, label)
    if label == "PER":
        end = _end_at_slash(text, start, end)
        start = _cut_occupation(text, start, end)
        start = month.end() if (month := _MONTH_BEFORE.match(text, start, end)) else start
    end = _cut_marks(text, start, end)
    if label == "ORG" and (rank := _RANK_AT_END.search(text, start, end)):
        end = rank.start()
    if label == "PER" and is_all_capitals(text, start):
        start, end = _keep_names(text, start, end)
    if label == "PER":
        start = _cut_verb_before(text, start, end)
    if label == "PER" or (label == "ORG" and is_all_capitals(text, start)):
        end = _cut_verb(text, start, end)
    return NamedSpan(start, end, label)


def _cut_links(text: str, start: int, end: int) -> int:
    """`National Assembly | of the`"""
    return start + len(_LINK_AT_END.sub("", text[start:end].rstrip()))


def _cut_words_before(text: str, start: int, end: int, label: str) -> int:
    """`The | Song Fund`, «компании | Zorin», `Mr | Zorin`"""
    for pattern in _BEFORE.get(label, ()):
        if before := pattern.match(text, start, end):
            start = before.end()
    return start


def _cut_occupation(text: str, start: int, end: int) -> int:
    """`Goalkeeper | Zorin`, «Встреча | Токаева» at the start of a sentence."""
    word = _FIRST_OF_SEVERAL.match(text, start, end)
    return word.end() if word and _is_no_given_name(text, start, word[1]) else start


def _is_no_given_name(text: str, at: int, word: str) -> bool:
    if is_occupation(word) or cases_of_occupation(word):
        return True
    return starts_sentence(text, at) and is_common_word(word.lower()) and not is_given_name(word)


def _end_at_slash(text: str, start: int, end: int) -> int:
    """End a person's name where a slash ends it, neither later nor before the surname: «Азат Зорин|/. Бишкек»."""
    slash = text.find("/", start, end)
    if slash > start:
        return slash
    surname = _SURNAME_BEFORE_SLASH.match(text, end) if is_given_name(text[start:end]) else None
    return surname.end() if surname and has_surname_shape(surname[1]) else end


def _cut_marks(text: str, start: int, end: int) -> int:
    """`Zorin | .`, `Song | /`, and a quotation mark that closes what the name does not open."""
    end = start + len(_SLASH.sub("", text[start:end]))
    if _STOP.search(text, start, end):
        end -= 1
    closes = start < end and text[end - 1] in CLOSING
    return end - 1 if closes and not is_closed_at(text, start, end - 1) else end


def _keep_names(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave the common words out that a line of capitals has before and after a name."""
    names = [word for word in _WORD.finditer(text, start, end) if not is_common_word(word[0].lower())]
    return (names[0].start(), names[-1].end()) if names else (start, end)


def _cut_verb(text: str, start: int, end: int) -> int:
    """`Putin | Arrives` in a headline."""
    words = list(_WORD.finditer(text, start, end))
    verb = next((n for n, word in enumerate(words) if n and word[0].lower() in HEADLINE_VERBS), None)
    return end if verb is None or not is_headline(text, start) else words[verb - 1].end()


def _cut_verb_before(text: str, start: int, end: int) -> int:
    """`MEETS | Zorin`: a verb in capitals is none of the name's words."""
    words = list(_WORD.finditer(text, start, end))
    is_verb = len(words) > 1 and words[0][0].isupper() and words[0][0].lower() in HEADLINE_VERBS
    return words[1].start() if is_verb else start
