"""The names that a pipeline proposes, and which of them are no names."""

from __future__ import annotations

import re
from typing import NamedTuple

from mediacoop.names.address import ADDRESS
from mediacoop.names.headline_verbs import HEADLINE_VERBS
from mediacoop.names.inflection import is_common_word
from mediacoop.names.occupations import cases_of_occupation, is_occupation
from mediacoop.names.shapes import (
    OPENING_QUOTES,
    UPPER,
    is_all_capitals,
    is_body_word,
    is_given_name,
    is_headline,
    starts_sentence,
)

_ONE_WORD = re.compile(r"[^\W\d_]+")
_ANY_WORD = re.compile(r"[^\W\d_][\w'’-]*")
#: A full stop after a word that is no abbreviation.
_STOP = re.compile(r"(?<=[^\W\d_])(?<!\b[^\W\d_])(?<!\b(?:Jr|Sr|Co|St))(?<!\b(?:Inc|Ltd))(?<!\bCorp)\.$")
#: Words that end no name: `National Assembly of the`.
_LINK_AT_END = re.compile(r"(?:\s+(?:of|the|and|for|in|to|on|at|by|with|и|в|на|по|при|с|для|из|от|о|об|за))+$", re.I)
_ADDRESS = re.compile(rf"(?:{ADDRESS}(?:\s+|$))+", re.IGNORECASE)
_DEPUTY = re.compile(r"(?:(?:First|Senior) )?(?:Deputy|Vice)[ -]")
_PARTS = frozenset(("States", "Heads of State", "Government", "Ministers", "OJSC", "JSC", "LLC", "Covid", "COVID-19"))
#: What events and documents end with; bodies of such names are in the knowledge base.
_EVENT = re.compile(
    r"\b(?:Days?|Week|Year|Forum|Summit|Festival|Games|Exhibition|Expo|Championship|Cup|Olympiad|Marathon|Seminar"
    r"|Symposium|Conference|Declaration|Agreement|Treaty|Protocol|Memorandum|Communiqu[eé]|Mo[Uu]|MOU|Award|Prize)s?$"
)
#: ... and begin with in Russian: «VI Форум СМИ», «Дни тюркской науки»; or, after a number, a session of a body.
_EVENT_BEGINS = re.compile(
    r"(?:[IVXLC]+\s+)?(?:(?:Международн|Всемирн)\w+\s+)?(?:(?:Медиа)?(?:[Фф]орум|[Сс]аммит)|Дн(?:и|ей|ям|ями|ях)\b|Недел[яюией]\b"
    r"|(?:Кино)?[Фф]естивал|Конференци|Выставк|Чемпионат|Олимпиад|Деклараци|Меморандум)"
)
_NUMBER = re.compile(r"(?:\b\d{1,3}-\w{1,2}|\b[IVXLC]+)\s+$")
_SESSION = re.compile(r"(?:Генеральн\w+\s+)?(?:[Аа]ссамбле|[Сс]есси|[Сс]ъезд|[Кк]урулта|[Кк]онгресс)[а-яё]*")
_FIRST_OF_SEVERAL = re.compile(r"([^\W\d_][\w-]+) (?=\w)")
_ARTICLE = re.compile(r"The\s+")
_PAIR = re.compile(rf"([{UPPER}][^\W\d_]+)[-–—]([{UPPER}][^\W\d_]+)")
_BODIES = re.compile(r"(?P<first>[^,\n]+ (?P<last>[A-Z]\w+)) and (?:the )?(?P<second>[A-Z][\w-]* [^,\n]+)")
#: Several bodies of a kind: `Standing Committees`.
_SEVERAL = re.compile(
    r"(?:Committee|Council|Commission|Minister|Secretarie|Ministrie|Agencie|Assemblie|Part(?:ie|ner))s$"
)
_CLOSING = ("»", '"', "”")
#: A common noun in small letters before an outlet's or company's name: «соцсети X», «университета «Туран»».
_SMALL_NOUN = re.compile(
    r"(?:соцсет|мессенджер|платформ|телеканал|агентств|газет|журнал|портал|издани|\w*компани|корпораци|холдинг|концерн"
    r"|университет|групп|фонд|парти)[а-яё]*\s+(?:[«\"“„]|(?=[A-Z]))"
)


class NamedSpan(NamedTuple):
    """A name that a pipeline proposes: code points of the text and a label."""

    start: int
    end: int
    label: str


def tidy(text: str, span: NamedSpan) -> NamedSpan:
    """Cut off a name what is no part of it; a form of address alone leaves nothing.

    That is the article before a body, the full stop of a sentence, words that link names, forms of address,
    occupations, common words in a line of capitals and the verbs of headlines.
    """
    start, end, label = span
    end = start + len(_LINK_AT_END.sub("", text[start:end].rstrip()))
    if label == "ORG" and (deputy := _DEPUTY.match(text, start, end)):
        start = deputy.end()
    if label == "ORG" and (article := _ARTICLE.match(text, start, end)):
        start = article.end()
    if label == "ORG" and (noun := _SMALL_NOUN.match(text, start, end)):
        start = noun.end()
    if label == "PER" and (address := _ADDRESS.match(text, start, end)):
        start = address.end()
    if (
        label == "PER"
        and (word := _FIRST_OF_SEVERAL.match(text, start, end))
        and _is_no_given_name(text, start, word[1])
    ):
        start = word.end()
    if _STOP.search(text, start, end):
        end -= 1
    if text[end - 1 : end] in _CLOSING and not any(mark in text[start : end - 1] for mark in OPENING_QUOTES):
        end -= 1
    if label == "PER" and is_all_capitals(text, start):
        names = [word for word in _ANY_WORD.finditer(text, start, end) if not is_common_word(word[0].lower())]
        start, end = (names[0].start(), names[-1].end()) if names else (start, end)
    if label == "PER" or (label == "ORG" and is_all_capitals(text, start)):
        end = _before_verb(text, start, end)
    return NamedSpan(start, end, label)


def _is_no_given_name(text: str, at: int, word: str) -> bool:
    """`Goalkeeper | Zorin`, «Встреча | Токаева» at the start of a sentence."""
    if is_occupation(word) or cases_of_occupation(word):
        return True
    return starts_sentence(text, at) and is_common_word(word.lower()) and not is_given_name(word)


def _before_verb(text: str, start: int, end: int) -> int:
    """Give the end of a person's name before the verb of a headline: `Putin | Arrives`."""
    words = list(_ANY_WORD.finditer(text, start, end))
    verb = next((n for n, word in enumerate(words) if n and word[0].lower() in HEADLINE_VERBS), None)
    return end if verb is None or not is_headline(text, start) else words[verb - 1].end()


def _is_phrase(text: str, span: NamedSpan) -> bool:
    """Say whether a proposed body is a phrase of common words that begins a sentence: «Узкий формат …»."""
    words = _ANY_WORD.findall(text, span.start, span.end)
    if len(words) < 2 or not starts_sentence(text, span.start):
        return False
    small = all(word.islower() for word in words[1:])
    return small and all(is_common_word(word.lower()) and not is_body_word(word) for word in words)


def _is_rest(name: str) -> bool:
    """Say whether a proposed body is what follows a name that was cut: «и молодёжной политики»."""
    return name[0].islower() and not any(map(is_body_word, name.split()))


def find_session(text: str, start: int, end: int) -> re.Match[str] | None:
    """Find a numbered session of a body, where a name begins: «8-я | Генеральная ассамблея Союза»."""
    return _SESSION.match(text, start, end) if _NUMBER.search(text, max(0, start - 8), start) else None


def is_event(text: str, span: NamedSpan) -> bool:
    """Say whether a proposed name is that of an event or a document: `Think Tank Forum`, `Culture Days`."""
    begins = _EVENT_BEGINS.match(text, span.start, span.end) or find_session(text, span.start, span.end)
    return span.label != "LOC" and bool(begins or _EVENT.search(text, span.start, span.end))


def split_pair(text: str, span: NamedSpan) -> list[NamedSpan]:
    """Part two surnames that a hyphen joins, where the text has each of them alone: `the Singh-Gilani talks`.

    So are two bodies with `and` between: `Song Office and Tale Corporation`.
    """
    if span.label == "ORG":
        bodies = _BODIES.fullmatch(text, span.start, span.end)
        if bodies is None or not (is_body_word(bodies["last"]) and is_body_word(bodies["second"].split()[-1])):
            return [span]
        return [NamedSpan(*bodies.span(number), span.label) for number in ("first", "second")]
    surnames = _PAIR.fullmatch(text, span.start, span.end)
    if span.label != "PER" or surnames is None:
        return [span]
    if not all(re.search(rf"(?<![\w-]){re.escape(surname)}(?![\w-])", text) for surname in surnames.groups()):
        return [span]
    return [NamedSpan(*surnames.span(number), span.label) for number in (1, 2)]


def is_common(text: str, span: NamedSpan) -> bool:
    """Say whether a proposed name is one common word with a capital: «Говорили», «СМИ», «Организации», `Ministry`.

    A body in quotation marks is one: газета «Труд». Several bodies are none: `Standing Committees`.
    """
    word = text[span.start : span.end]
    if span.label == "ORG" and word.split()[0].lower() in HEADLINE_VERBS and is_headline(text, span.start):
        return True  # `Kazakhstan President | Signs Law`
    if word in _PARTS:
        return True
    if span.label == "ORG" and (_SEVERAL.search(word) or _is_phrase(text, span) or _is_rest(word)):
        return True
    quoted = text[span.start - 1 : span.start] in OPENING_QUOTES
    if _ONE_WORD.fullmatch(word) is None or (quoted and span.label == "ORG"):
        return False
    return is_body_word(word) or is_common_word(word.lower())
