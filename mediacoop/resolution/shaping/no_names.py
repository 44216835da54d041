"""What looks like a known name and names nothing here: a language, a month, the namesake of a club or a lake."""

from __future__ import annotations

import re
from functools import lru_cache

from mediacoop.knowledge import NORP_KINDS
from mediacoop.names.inflection.dictionary import read_adjective
from mediacoop.names.shapes import is_all_capitals
from mediacoop.resolution.draft import Draft, is_norp, is_partial
from mediacoop.resolution.shaping.person_spans import GENERATION

#: A language named as such is no mention: `in Russian`, «на русском языке».
_LANGUAGE_AFTER = re.compile(
    r"(?:(?:\s*,\s*|,?\s+(?:и|или|and|or)\s+)\w+(?:-\w+)*){0,5}(?:-|\s+)(?:language|languages|язык\w*)\b", re.IGNORECASE
)
_LANGUAGES = r"(?:[A-Z]\w+(?:, (?:and )?| and | or ))*$"
_LANGUAGE_BEFORE = re.compile(rf"\bin {_LANGUAGES}|\bна (?:[а-яё]+ском(?:, | и | или ))*$")
_LANGUAGES_ARE_BEFORE = re.compile(
    rf"\blanguages?[^.\n]{{0,40}} (?:are|is|were|include|including|among them) {_LANGUAGES}"
    r"|\bязык\w*(?: [^.,\n]{1,40})? (?:[-–—] |являются )(?:[а-яё]+ск\w+(?:, | и | или ))*$"
)
#: `BAKU, APR 10`, `US$5m`, `station No. 21`
_MONTH_OR_NUMBER = re.compile(
    r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\.?\s+\d|[A-Z]{2,3} ?[$£€¥]\s?\d|No\.\s?\d", re.IGNORECASE
)
_DOMAIN_AFTER, _STREET_AFTER = (
    re.compile(r"\.[a-z]{2,}(?:\.[a-z]{2,}|/)"),
    re.compile(r"(?:ая|ий|ой)-[А-ЯЁ][а-яё]+(?:ая|ий|ой)\b"),
)
_SHORT_WORD = 3
_CAPITALISED_AFTER = re.compile(r" ([A-Z][a-z]+)")
_OF_OUTLETS = frozenset("Agency Channel Correspondent News Photo Press Radio Television".split())
_ADJECTIVE_BEFORE = re.compile(r"([а-яё]+) $", re.IGNORECASE)
_REST_OF_DATE = re.compile(
    r"\s+(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-яё]*\b"
    r"|\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|:\d"
)
#: An organisation's presidency is no office of a state's president.
_CHAIRED = re.compile(
    r"\b(?:(?:take|takes|took|taking|taken|hand\w*) over|assum\w+|hold(?:s|ing)?|held|rotating|during)"
    r"\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_SENTENCE_GOES_ON = re.compile(r"\s+(?!(?:and|or|и|или)\s+\w+(?:[.,;:!?]|\n|$))[^\W\d_]")

_QUOTES = ('"', "“", "”", "„", "«", "»")

#: Where something is written: no mention there.
_NETWORKS = frozenset(
    f"org/{name}" for name in "facebook instagram twitter youtube whatsapp linkedin telegram vkontakte wechat".split()
)
_WRITTEN_IN = re.compile(
    r"\b(?:в|во|на|через|on|via|through)\s+(?:сво(?:ём|ем|ей)\s+|his\s+|her\s+|its\s+|their\s+)?$", re.IGNORECASE
)

_IN_FULL_NAME = re.compile(r"\b[A-Z][\w.]* Islam\b|\bIslam [A-Z]")

#: What bears such a name, after the quotation marks or before them.
_THING_AFTER = re.compile(
    r"[\"”»]\s+(?:rocket|missile|satellite|spacecraft|complex|exercise|drill|vaccine|film|song|tank|drone|operation)s?\b"
)
_THING_BEFORE = re.compile(
    r"\b(?:(?:rocket|missile|satellite|spacecraft|complex|exercise|drill|vaccine|film|song|tank|drone|operation)s?"
    r"|ракет\w*|спутник\w*|комплекс\w*|учени[яйюе]\w*|вакцин\w*|фильм\w*|песн\w*|танк\w*|операци\w*)\s+[\"“„«]$",
    re.IGNORECASE,
)
#: What may be meant there all the same.
_MEANT = frozenset(("country", "city", "region", "organization", "media", "person"))

#: What is named after places, before a quotation mark.
_NAMED_AFTER = re.compile(r"\b(?:hotel|restaurant|club|cinema)\s+[\"“]$", re.IGNORECASE)
#: What makes a state or city a part of another name: «озеро Чад», `Turkey Creek`, «ФК Астана».
_BEFORE_OTHER_NAME = re.compile(r"\b(?:[Оо]зер[оауе]|[ФХБ]К|[Ll]ake|Mount)\s+$")
_AFTER_IN_OTHER_NAME = re.compile(r"\s+(?:Creek|River|Valley|Bay|Point|Beach|Hills?|Ridge|Heights|Opera|Pro Team)\b")
#: A village or river may be called as a state or its people: «в селе Турка», `bathed in the Jordan, whose …`.
_VILLAGE_BEFORE = re.compile(
    r"\b(?:сел[оеау]|деревн[яеию]|пос[её]л(?:ок|к[аеу])|аул[еау]?|хутор[еау]?)\s+$", re.IGNORECASE
)
_RIVERS, _ARTICLE_BEFORE = frozenset(("Jordan", "Niger", "Senegal")), re.compile(r"\b[Tt]he $")
_NO_NOUN_AFTER = re.compile(r"[.,;:)]|\s+(?:in|at|to|is|was|were|has|had|near|from|into|for|by|with|on|flows?)\b")


def is_no_name(text: str, draft: Draft) -> bool:
    """Say whether a draft is no name where it stands, or only a part of another."""
    return (
        bool(_MONTH_OR_NUMBER.match(text, draft.start))
        or GENERATION.fullmatch(text, draft.start - 1, draft.end) is not None
        or _names_language(text, draft)
        or _is_part_of_address(text, draft)
        or _agrees_with_no_people(text, draft)
        or _is_word_in_capitals(text, draft)
        or _is_given_name_here(text, draft)
        or _is_namesake(text, draft)
        or _is_chaired(text, draft)
        or _is_means(text, draft)
        or _is_religion(text, draft)
        or _is_thing(text, draft)
    )


def _is_given_name_here(text: str, draft: Draft) -> bool:
    """Say whether an outlet's letters, written as a name, are the given name of whoever follows: `Sana | Khan`."""
    surname = _CAPITALISED_AFTER.match(text, draft.end) if text[draft.start : draft.end].istitle() else None
    if surname is None or surname[1] in _OF_OUTLETS or not draft.candidates:
        return False
    return all(c.entity.kind == "media" and c.name.text.isupper() for c in draft.candidates)


def _is_word_in_capitals(text: str, draft: Draft) -> bool:
    """Say whether a short surname that only the lists see is any word of a line of capitals: `MINISTER TO VISIT`."""
    if draft.label is not None or draft.end - draft.start > _SHORT_WORD:
        return False
    return all(c.entity.kind == "person" and is_partial(c) for c in draft.candidates) and is_all_capitals(
        text, draft.start
    )


def _agrees_with_no_people(text: str, draft: Draft) -> bool:
    """Say whether the adjective before a people's name in an oblique case is in the nominative: «медная турка»."""
    if not draft.candidates or any(c.name.kind != "demonym" or "case-form" not in c.how for c in draft.candidates):
        return False
    before = _ADJECTIVE_BEFORE.search(text, max(0, draft.start - 30), draft.start)
    return before is not None and {case for case, _ in read_adjective(before[1].lower())} == {"nomn"}


def ends_in_date(text: str, draft: Draft) -> bool:
    """Say whether a name takes the day of a date in: «в | Россию 1 | ноября»."""
    return text[draft.end - 1].isdigit() and _REST_OF_DATE.match(text, draft.end) is not None


def _is_part_of_address(text: str, draft: Draft) -> bool:
    """Say whether a name only begins a web address or a street's name: `Russian.rt.com`, «Тверская-Ямская»."""
    return bool(_DOMAIN_AFTER.match(text, draft.end) or _STREET_AFTER.match(text, draft.end - 2))


def _is_means(text: str, draft: Draft) -> bool:
    """Say whether a social network is only where something is written: «рассказал в Facebook», «в Telegram-канале»."""
    networks = bool(draft.candidates) and all(c.entity.id in _NETWORKS for c in draft.candidates)
    return networks and bool(_WRITTEN_IN.search(text, max(0, draft.start - 16), draft.start))


def _is_religion(text: str, draft: Draft) -> bool:
    """Say whether `Islam` is the religion: so it is where nobody with this name is named in full."""
    return text[draft.start : draft.end] == "Islam" and not _has_islam_in_full(text)


@lru_cache(maxsize=1)  # once a text, however often it has the word
def _has_islam_in_full(text: str) -> bool:
    return bool(_IN_FULL_NAME.search(text))


def _is_thing(text: str, draft: Draft) -> bool:
    """Say whether a name alone in quotation marks is that of a thing: `the "Angara" rockets`, «комплекс «Байтерек»»."""
    if any(candidate.entity.kind in _MEANT for candidate in draft.candidates):
        return False
    before = _THING_BEFORE.search(text, max(0, draft.start - 30), draft.start)
    opened = text[draft.start - 1 : draft.start] in _QUOTES and text[draft.end : draft.end + 1] in _QUOTES
    return bool(opened and draft.start and (before or _THING_AFTER.match(text, draft.end)))


def _names_language(text: str, draft: Draft) -> bool:
    if not draft.candidates or any(c.name.kind != "adjective" for c in draft.candidates):
        return False
    if _LANGUAGE_AFTER.match(text, draft.end):
        return True
    before = text[max(0, draft.start - 80) : draft.start]
    if _LANGUAGES_ARE_BEFORE.search(before):
        return True
    if text[draft.start] > "\u0400" and not text.startswith("ом", draft.end - 2):
        return False  # «на российско-китайском уровне»
    return bool(_LANGUAGE_BEFORE.search(before)) and not _SENTENCE_GOES_ON.match(text, draft.end)


def _is_namesake(text: str, draft: Draft) -> bool:
    """Say whether a place's name is that of a club, hotel or shop here, or a part of a longer name."""
    before = text[max(0, draft.start - 30) : draft.start]
    kinds = {candidate.entity.kind for candidate in draft.candidates}
    if kinds and kinds <= {"country", "people"} and _VILLAGE_BEFORE.search(before) and _is_called_so(draft):
        return True
    if text[draft.start : draft.end] in _RIVERS and _ARTICLE_BEFORE.search(before):
        return bool(_NO_NOUN_AFTER.match(text, draft.end))
    if kinds and kinds <= {"country", "city"} and not is_norp(draft):
        part = _BEFORE_OTHER_NAME.search(before) or _AFTER_IN_OTHER_NAME.match(text, draft.end)
        return bool(part or _NAMED_AFTER.search(before))
    places = bool(kinds) and all(c.entity.label in ("GPE", "LOC") for c in draft.candidates)
    return places and bool(_NAMED_AFTER.search(before))


def _is_called_so(draft: Draft) -> bool:
    """Say whether a village is called so and not a state's: «в селе Турка», but «села Казахстана»."""
    return all(c.how == "exact" or c.name.kind in NORP_KINDS for c in draft.candidates)


def _is_chaired(text: str, draft: Draft) -> bool:
    """Say whether a presidency is the turn to chair: `Türkiye takes over the Presidency`."""
    is_word = text[draft.start : draft.end] == "Presidency"
    return is_word and bool(_CHAIRED.search(text, max(0, draft.start - 40), draft.start))
