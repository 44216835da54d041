"""A state or city alone in Russian quotation marks is something named after it: «Астана» is a club, «Москва» a film."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from mediacoop.knowledge import NORP_KINDS
from mediacoop.names.alphabets import is_cyrillic
from mediacoop.names.legal_forms import RUSSIAN_FORM
from mediacoop.names.quotes import OPENING, is_in_quotes
from mediacoop.resolution.draft import Draft

_PLACES = frozenset(("country", "city", "region"))
#: What makes such a name that of a body, right before it ...
_BODY = re.compile(
    r"\b(?:[ФХБВГ]К|клуб|команд|сборн|газет|журнал|издани|портал|\w*канал|\w*радио|агентств|завод|фабрик|комбинат|холдинг"
    r"|банк|фонд|парти|движени|\w*компани|корпораци|концерн|фирм|ансамбл|групп|хор|театр|центр|университет|издательств"
    rf"|объединени|общество|обществ|ассоциаци|(?-i:{RUSSIAN_FORM})"
    rf"|company|firm|newspaper|magazine|agency|channel)[а-яё]*\s+[{OPENING}]$",
    re.IGNORECASE,
)
#: ... or that of a site ...
_SITE = re.compile(rf"\b(?:гостиниц|отел|резиденци|стадион|санатори|двор(?:ец|ц))[а-яё]*\s+[{OPENING}]$", re.IGNORECASE)
#: ... or, of a body, anywhere in its sentence.
_SPORT = re.compile(
    r"\b(?:матч|футбол|хокке|баскетбол|волейбол|полузащитник|нападающ|вратар|голкипер|вничью|обыгра)", re.IGNORECASE
)
_STOP = re.compile(r"[.!?\n]")
_REACH = 200
_BODY_REACH = 30
#: «город «Астана»» is the city.
_PLACE_BEFORE = re.compile(
    rf"\b(?:город|столиц|республик|област|регион|слов|названи)[а-яё]*\s+[{OPENING}]$", re.IGNORECASE
)


def reread_quoted_places(text: str, drafts: Iterable[Draft]) -> list[Draft]:
    """Take the place from what names one alone in quotation marks: beside a word for it a body or site, else nothing.

    Args:
        text: the text.
        drafts: its drafts.
    """
    kept: list[Draft] = []
    for draft in drafts:
        if not _is_quoted_place(text, draft):
            kept.append(draft)
            continue
        others = [c for c in draft.candidates if c.entity.kind not in _PLACES]
        label = _label(text, draft)
        if others or label is not None:
            kept.append(replace(draft, candidates=others, inner=(), label=None if others else label))
    return kept


def _label(text: str, draft: Draft) -> str | None:
    if _SITE.search(text, max(0, draft.start - _BODY_REACH), draft.start):
        return "LOC"
    sentence = _STOP.split(text[max(0, draft.start - _REACH) : draft.start])[-1]
    sentence += _STOP.split(text[draft.end : draft.end + _REACH])[0]
    return "ORG" if _SPORT.search(sentence) or follows_body_word(text, draft.start) else None


def follows_body_word(text: str, start: int) -> bool:
    """Say whether a name opens a quotation right after a word for a body.

    >>> follows_body_word("газета «Париж»", 8), follows_body_word("город «Париж»", 7)
    (True, False)
    """
    return bool(_BODY.search(text, max(0, start - _BODY_REACH), start))


def _is_quoted_place(text: str, draft: Draft) -> bool:
    return (
        is_cyrillic(text[draft.start])
        and is_in_quotes(text, draft.start, draft.end)
        and not _PLACE_BEFORE.search(text, max(0, draft.start - 24), draft.start)
        and any(c.entity.kind in _PLACES and c.name.kind not in NORP_KINDS for c in draft.candidates)
    )
