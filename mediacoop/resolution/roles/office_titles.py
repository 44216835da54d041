"""Whether the title that a text has is that of a position: the same words, or what the press says for them."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from mediacoop.knowledge import Entity, KnowledgeBase, Position
from mediacoop.knowledge.model import HEAD_OF_STATE
from mediacoop.names import fold
from mediacoop.resolution.roles.portfolios import portfolio_words
from mediacoop.resolution.roles.role_draft import RoleDraft

#: What the press calls the head of a state or party ...
LEADERS = frozenset(("leader", "лидер"))
#: ... and all titles that mean the first office of whatever body they go with ...
HEADS = frozenset(("глава", "руководитель", "head", "chief")) | LEADERS
#: ... and that with a body as a whole mean no office of its parts: the chairman of an organisation is not that of its
#: business council, the leader of a state not that of a party.
OF_THE_WHOLE = HEADS | {
    *("president", "chair", "chairman", "chairman of the board", "director", "executive director", "director general"),
    *("managing director", "ceo", "secretary", "secretary general", "general secretary", "executive secretary"),
    *("президент", "председатель", "председатель правления", "директор", "исполнительный директор", "секретарь"),
    *("генеральный директор", "генеральный секретарь", "исполнительный секретарь", "ответственный секретарь"),
    *("первый секретарь", "начальник", "minister", "министр"),
    *("vice president", "vice-president", "first vice president", "вице-президент", "первый вице-президент"),
}
#: Whoever presides over a parliament is called by any of these.
_PRESIDING = frozenset("chair chairman chairperson chairwoman president head speaker председатель спикер глава".split())
_SECRETARY = frozenset(("secretary", "секретарь"))
_CHAIRMAN = frozenset(("chairman", "председатель"))
_SPEAKER = frozenset(("speaker", "спикер"))
#: Titles that the press uses for the same office.
_SAME_OFFICE = {
    "fm": "foreign minister",
    "pm": "prime minister",
    "minister of foreign affairs": "foreign minister",
    "minister for foreign affairs": "foreign minister",
    "премьер": "премьер-министр",
    "генсек": "генеральный секретарь",
    "генсекретарь": "генеральный секретарь",
    "secretary-general": "secretary general",
    "гендиректор": "генеральный директор",
    "director-general": "director general",
    "general director": "director general",
    "ambassador extraordinary and plenipotentiary": "ambassador",
    "чрезвычайный и полномочный посол": "посол",
    "chairperson": "chairman",
    "chairwoman": "chairman",
}
#: «Глава МИД» is the minister: the body's name less its first word is the rest of the minister's title.
_MINISTRY = re.compile(r"(?:министерство|ministry(?: of| for)?) (?P<rest>.+)")
#: «Глава правительства» is the prime minister.
_GOVERNMENT = re.compile(r"(?:правительство|кабинет министров|кабмин|government|cabinet)\b.*")
_PREMIERS = frozenset(("prime minister", "head of government", "премьер-министр", "глава правительства"))
_DEPUTY = re.compile(r"(?:first |senior )?(?:deputy|vice)\b|(?:перв\w+ )?(?:зам|вице)")
#: `Prime Minister` is no minister, and a deputy is none.
_OTHER_OFFICE = re.compile(r"(?:prime|first|senior|deputy|vice|assistant|press)\b")
_MINISTERS = re.compile(r"\bminister\b|министр")
_MINISTER = re.compile(r"(?:министр|minister(?: of| for)?) (?P<rest>.+)")


def title_fits(role: RoleDraft, position: Position, kb: KnowledgeBase) -> bool:
    """Say whether a role's title is one of a position's, or one that the press uses for the same office."""
    title, titles = role.title.any_body, titles_of(position)
    if role.portfolio:
        deputy = bool(_DEPUTY.match(title or ""))  # «замминистра обороны» is not the minister
        return any(_is_same_portfolio(role.portfolio, t) for t in titles if bool(_DEPUTY.match(t)) == deputy)
    if position.id in role.title.position_ids and title not in HEADS - LEADERS:
        return True
    if title is None:
        return False
    if title in _PRESIDING and not _SPEAKER.isdisjoint(titles) and _is_first_listed(position, kb):
        return _may_own(role, kb[position.of])  # `Chair of the National Assembly`
    if title in HEADS:
        return not position.is_shared and _is_first_office(role, position, titles, kb)
    same = plain_title(role)
    return any(_SAME_OFFICE.get(known, known) == same for known in titles)


def is_part_of_title(role: RoleDraft, position: Position) -> bool:
    """Say whether a role's title is one of a position's without what it is of: «министр», `Secretary` (of State)."""
    title = plain_title(role)
    if title is None or title in HEADS or role.portfolio:
        return False
    return any(_is_without_body(title, known) for known in titles_of(position))


def _is_without_body(title: str, known: str) -> bool:
    """Say whether a known title begins with one, or ends with an English one: `Foreign | Minister`."""
    if title == known or known.startswith(f"{title} "):
        return True
    return title.isascii() and known.endswith(f" {title}") and not _OTHER_OFFICE.match(known)


def _may_own(role: RoleDraft, body: Entity) -> bool:
    """Say whether the body beside a title is this one, or, as long as it is open, may be: «глава | Сената»."""
    if role.owner is None:
        return False
    possible = [role.owner.entity] if role.owner.entity else [c.entity for c in role.owner.candidates]
    return body in possible


def _is_same_portfolio(portfolio: frozenset[str], title: str) -> bool:
    """`Culture and Guidance Minister` is the minister of culture and Islamic guidance, `Culture Minister` is too."""
    known = portfolio_words(title) if _MINISTERS.search(title) else frozenset()
    return bool(known) and (portfolio <= known or known <= portfolio)


def plain_title(role: RoleDraft) -> str | None:
    """Give the title of a role that any body may have in its usual form: «генеральный секретарь» for «генсек»."""
    title = role.title.any_body
    return _SAME_OFFICE.get(title, title) if title else None


def _is_first_office(role: RoleDraft, position: Position, titles: frozenset[str], kb: KnowledgeBase) -> bool:
    """«Глава» of a state is its head, of a ministry its minister, of another body the first office listed."""
    owner, body = role.owner.entity if role.owner else None, kb[position.of]
    if owner is not None and owner.kind != "country" and body.kind == "country":
        return is_minister_of(titles, owner)
    if body.kind == "country":
        return any(title in titles for title in HEAD_OF_STATE)
    if owner is not None and body.id not in (owner.id, owner.parent) and body.parent != owner.id:
        return False  # «глава Минобороны» is no other minister of the state
    return _is_first_listed(position, kb) or _presides_beside_secretary(position, titles, kb)


def is_minister_of(titles: Collection[str], body: Entity) -> bool:
    """Say whether a minister's folded titles are those of the head of a ministry: what each is for is the same."""
    ministries = {m["rest"] for name in body.names if (m := _MINISTRY.match(fold(name)))}
    if "foreign affairs" in ministries and "foreign minister" in titles:
        return True
    if not _PREMIERS.isdisjoint(titles) and any(_GOVERNMENT.fullmatch(fold(name)) for name in body.names):
        return True
    return any((m := _MINISTER.match(title)) and m["rest"] in ministries for title in titles)


def _is_first_listed(position: Position, kb: KnowledgeBase) -> bool:
    return next((p for p in kb.positions_of(position.of) if not p.is_shared), None) == position


def _presides_beside_secretary(position: Position, titles: Collection[str], kb: KnowledgeBase) -> bool:
    """Say whether a position is the chairman's of a body whose secretary, listed first, may be called its head, too."""
    first = next((p for p in kb.positions_of(position.of) if not p.is_shared), None)
    return first is not None and not _SECRETARY.isdisjoint(titles_of(first)) and not _CHAIRMAN.isdisjoint(titles)


def titles_of(position: Position) -> frozenset[str]:
    """Give the titles of a position in every language, folded."""
    return _fold_titles(tuple(position.titles.values()))


@lru_cache(maxsize=20_000)
def _fold_titles(titles: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    return frozenset(fold(title) for group in titles for title in group)
