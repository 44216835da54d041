"""Titles alone: «Президент» where the text has said which one, and whose state «глава государства» heads."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence

from mediacoop.knowledge import Entity
from mediacoop.knowledge.model import HEAD_OF_STATE
from mediacoop.names.inflection import is_common_noun, is_finite_verb
from mediacoop.resolution.roles.office_titles import plain_title, titles_of
from mediacoop.resolution.roles.role_draft import RoleDraft

_HEADS_NOMINATIVE = frozenset(("президент", "глава государства", "president"))
_NEXT_WORDS = re.compile(
    r"\s+(?:(?P<of>of\s+(?!(?:the|this)\s+(?:country|republic|state|nation)\b))|(?P<noun>[а-яё]{4,})\b)"
)
_STATE_NOUNS = frozenset("страны республики государства".split())


class NamedOffices:
    """The offices of a text whose holders are known, by what a bare title may mean.

    Args:
        roles: the roles of the text, in order, their holders found.
    """

    def __init__(self, roles: Sequence[RoleDraft]) -> None:
        self._named = [r for r in roles if r.holder is not None and (r.owner is not None or r.person is not None)]
        self._same: dict[tuple[str | None, frozenset[str]], tuple[list[RoleDraft], list[RoleDraft]]] = {}

    def find_same(self, bare: RoleDraft) -> RoleDraft | None:
        """Find the office that a bare title means: a head of state's before others', then the nearest."""
        title = bare.title.any_body, bare.title.position_ids
        if title not in self._same:
            same = [role for role in self._named if _is_same_office(role, bare)]
            self._same[title] = [role for role in same if _heads_state(role)], same
        heads, all_same = self._same[title]
        return _nearest(heads, bare) or _nearest(all_same, bare)


def find_subject(text: str, roles: Sequence[RoleDraft]) -> Entity | None:
    """Find the state whose head is the first in the nominative: who does what the text tells."""
    for role in roles:
        owner = role.owner.entity if role.owner else None
        title = text[role.title.start : role.title.end].lower()
        if owner is not None and owner.kind == "country" and title in _HEADS_NOMINATIVE and role.in_office:
            return owner
    return None


def is_bare_head_of_state(role: RoleDraft) -> bool:
    """Say whether a title is that of a head of state without the state and without a name."""
    return role.owner is None and role.person is None and role.title.any_body in HEAD_OF_STATE


def is_of_unknown(text: str, role: RoleDraft) -> bool:
    """Say whether a title without a known body goes on with a common noun for one, other than the state."""
    following = _NEXT_WORDS.match(text, role.end)
    if following is None:
        return False
    if following["of"]:
        return True
    noun = following["noun"]
    return noun not in _STATE_NOUNS and is_common_noun(noun) and not is_finite_verb(noun)


def _nearest(roles: Sequence[RoleDraft], bare: RoleDraft) -> RoleDraft | None:
    """Give the last role before a place or, when there is none, the first after it."""
    before = bisect(roles, bare.start, key=lambda role: role.start)
    return roles[max(before - 1, 0)] if roles else None


def _heads_state(role: RoleDraft) -> bool:
    return role.position is not None and role.position.is_head_of_state


def _is_same_office(named: RoleDraft, bare: RoleDraft) -> bool:
    """Say whether a role with a body or a person has the title of a bare one."""
    if bare.title.any_body in HEAD_OF_STATE:
        return _heads_state(named)
    if _heads_state(named) and named.position is not None:
        titled = named.position.id in bare.title.position_ids  # «Лидер нации»
        if titled or bare.title.any_body in titles_of(named.position):
            return True
    return plain_title(named) == plain_title(bare) and bool(
        named.title.any_body or named.title.position_ids & bare.title.position_ids
    )
