"""Names of events and documents, which are no bodies: `Culture Days`, «VI Форум СМИ», «8-я Генеральная ассамблея»."""

from __future__ import annotations

import re

from mediacoop.resolution.proposals import NamedSpan

#: What events and documents end with in English; bodies of such names are in the knowledge base.
_ENDS = re.compile(
    r"\b(?:Days?|Week|Year|Forum|Summit|Festival|Games|Exhibition|Expo|Championship|Cup|Olympiad|Marathon|Seminar"
    r"|Symposium|Conference|Declaration|Agreement|Treaty|Protocol|Memorandum|Communiqu[eé]|Mo[Uu]|MOU|Award|Prize)s?$"
)
#: ... and what they begin with in Russian: «VI Форум СМИ», «Дни тюркской науки».
_BEGINS = re.compile(
    r"(?:[IVXLC]+\s+)?(?:(?:Международн|Всемирн)\w+\s+)?(?:(?:Медиа)?(?:[Фф]орум|[Сс]аммит)|Дн(?:и|ей|ям|ями|ях)\b"
    r"|Недел[яюией]\b|(?:Кино)?[Фф]естивал|Конференци|Выставк|Чемпионат|Олимпиад|Деклараци|Меморандум)"
)
_NUMBER = re.compile(r"(?:\b\d{1,3}-\w{1,2}|\b[IVXLC]+)\s+$")
_SESSION = re.compile(r"(?:Генеральн\w+\s+)?(?:[Аа]ссамбле|[Сс]есси|[Сс]ъезд|[Кк]урулта|[Кк]онгресс)[а-яё]*")


def find_session(text: str, start: int, end: int) -> re.Match[str] | None:
    """Find a numbered session of a body, where a name begins: «8-я | Генеральная ассамблея Союза»."""
    return _SESSION.match(text, start, end) if _NUMBER.search(text, max(0, start - 8), start) else None


def is_event(text: str, span: NamedSpan) -> bool:
    """Say whether a proposed name is that of an event or a document: `Think Tank Forum`, `Culture Days`."""
    begins = _BEGINS.match(text, span.start, span.end) or find_session(text, span.start, span.end)
    return span.label != "LOC" and bool(begins or _ENDS.search(text, span.start, span.end))
