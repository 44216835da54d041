"""Names of events and documents, which are no bodies: `Culture Days`, «VI Форум СМИ», «8-я Генеральная ассамблея»."""

from __future__ import annotations

import re

from mediacoop.names.shapes import looks_like_person
from mediacoop.resolution.shaping.proposals import NamedSpan
from mediacoop.resolution.shaping.quoted_places import follows_body_word

#: What events and documents end with in English; bodies of such names are in the knowledge base.
_ENDS = re.compile(
    r"\b(?:Days?|Week|Year|Forum|Summit|Festival|Games|Exhibition|Expo|Championship|Cup|Olympiad|Marathon|Seminar"
    r"|Symposium|Conference|Declaration|Agreement|Treaty|Protocol|Memorandum|Communiqu[eé]|Mo[Uu]|MOU|Award|Prize)s?$"
)
#: ... and what they begin with: `Meeting of Ministers`, «VI Форум СМИ», «Дни тюркской науки», «Встреча министров».
_BEGINS = re.compile(
    r"(?:Informal\s+)?(?:Meeting|Summit)s?\s+of\b"
    r"|(?:[IVXLC]+\s+)?(?:(?:Международн|Всемирн|Неформальн)\w+\s+)?(?:Дн(?:и|ей|ям|ями|ях)|Недел(?:я|ю|и|е|ей)"
    r"|Встреч(?:а|и|е|у|ей|ам|ами|ах)?|(?:Совещани|Заседани)(?:е|я|ю|ем|и|й|ям|ями|ях)"
    r"|(?:(?:Медиа)?[Фф]орум|[Сс]аммит|Чемпионат|Меморандум)(?:а|у|ом|е|ы|ов|ам|ами|ах)?"
    r"|(?:Кино)?[Фф]естивал(?:ь|я|ю|ем|е|и|ей|ям|ями|ях)|(?:Конференци|Деклараци)(?:я|и|ю|ей|й|ям|ями|ях)"
    r"|(?:Выставк(?:а|и|е|у|ой|ам|ами|ах)|Выставок)|Олимпиад(?:а|ы|е|у|ой|ам|ами|ах)?)(?![\w-])"
)
_NUMBER = re.compile(r"(?:\b\d{1,3}-\w{1,2}|\b[IVXLC]+)\s+$")
_SESSION = re.compile(r"(?:Генеральн\w+\s+)?(?:[Аа]ссамбле|[Сс]есси|[Сс]ъезд|[Кк]урулта|[Кк]онгресс)[а-яё]*")


def find_session(text: str, start: int, end: int) -> re.Match[str] | None:
    """Find a numbered session of a body, where a name begins: «8-я | Генеральная ассамблея Союза»."""
    return _SESSION.match(text, start, end) if _NUMBER.search(text, max(0, start - 8), start) else None


def is_event(text: str, span: NamedSpan) -> bool:
    """Say whether a proposed name is that of an event or a document: `Think Tank Forum`, `Culture Days`."""
    if span.label == "LOC" or _is_person(text, span) or follows_body_word(text, span.start):
        return False
    begins = _BEGINS.match(text, span.start, span.end) or find_session(text, span.start, span.end)
    return bool(begins or _ENDS.search(text, span.start, span.end))


def _is_person(text: str, span: NamedSpan) -> bool:
    """Say whether a proposed person may be one: `Doris Day`, `Michael Games`, «Олимпиада Петрова»; not `Song Days`."""
    words = text[span.start : span.end].split()
    return span.label == "PER" and len(words) > 1 and (words[-1] == "Day" or looks_like_person(words))
