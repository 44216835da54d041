"""The choices, made in rounds: what is chosen speaks for what is not yet."""

from __future__ import annotations

from collections.abc import Sequence

from mediacoop.gazetteer import TitleMatch
from mediacoop.knowledge import KnowledgeBase, date_interval
from mediacoop.knowledge.dates import Date
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.roles.role_draft import RoleDraft
from mediacoop.resolution.roles.role_support import support_persons
from mediacoop.resolution.roles.roles import draft_roles
from mediacoop.resolution.scoring import choose
from mediacoop.resolution.shaping.longest_matches import is_unresolved
from mediacoop.resolution.shaping.shaping import shape_inner_names
from mediacoop.resolution.support.american_places import take_american_places
from mediacoop.resolution.support.clubs import take_clubs
from mediacoop.resolution.support.defined_names import apply_definitions
from mediacoop.resolution.support.definitions import find_definitions
from mediacoop.resolution.support.given_alone import find_by_given
from mediacoop.resolution.support.heads_beside import support_bodies_of_heads
from mediacoop.resolution.support.name_support import NameSupport
from mediacoop.resolution.support.namesake_bodies import support_bodies_of_the_time
from mediacoop.resolution.support.occupations import doubt_namesakes
from mediacoop.resolution.support.other_meanings import drop_other_meanings
from mediacoop.resolution.support.outlets_of_country import drop_outlets_of_others, support_outlets_of_states
from mediacoop.resolution.support.shared_abbreviations import favour_members
from mediacoop.resolution.support.surnames_again import find_by_surname

#: The unsure are heard again once the first of them are chosen, and what an unsure one covered after that.
_ROUNDS = 3


def choose_in_rounds(
    text: str, drafts: list[Draft], titles: Sequence[TitleMatch], kb: KnowledgeBase, date: Date
) -> tuple[list[Draft], list[RoleDraft]]:
    """Choose the entities of drafts, until another round would say the same; give them and the roles beside them.

    Args:
        text: the text.
        drafts: its names, in order.
        titles: its titles.
        kb: the knowledge base.
        date: date of the text, None when unknown.
    """
    _hear_words(text, drafts, kb, date)
    drafts, roles = _hold_rounds(text, drafts, titles, kb, date)
    if favour_members(text, drafts, kb, date):
        drafts, roles = _hold_rounds(text, drafts, titles, kb, date)
    return drafts, roles


def _hold_rounds(
    text: str, drafts: list[Draft], titles: Sequence[TitleMatch], kb: KnowledgeBase, date: Date
) -> tuple[list[Draft], list[RoleDraft]]:
    days = None if date is None else date_interval(date)
    for draft in drafts:
        choose(draft, days)
    roles: list[RoleDraft] = []
    for _ in range(_ROUNDS):
        drafts = apply_definitions(text, drafts, find_definitions(text, drafts))
        chosen = [draft.entity for draft in drafts]
        find_by_given(text, drafts)
        find_by_surname(text, drafts)
        names = NameSupport(text, drafts, kb, date)
        roles = draft_roles(text, titles, drafts)
        support_persons(text, roles, drafts, kb, date)
        support_bodies_of_heads(text, drafts, kb, date)
        for draft in drafts:
            names.support(draft)
            choose(draft, days)
        if any(map(is_unresolved, drafts)):
            drafts = _open_unresolved(text, drafts, titles, kb, date)
        elif [draft.entity for draft in drafts] == chosen:
            break
    return drafts, roles


def _hear_words(text: str, drafts: Sequence[Draft], kb: KnowledgeBase, date: Date) -> None:
    """Hear what the words of the text and its date say of names, whatever is chosen."""
    take_clubs(text, drafts)
    take_american_places(text, drafts)
    support_outlets_of_states(text, drafts)
    drop_outlets_of_others(text, drafts)
    doubt_namesakes(text, drafts, kb)
    support_bodies_of_the_time(drafts, kb, date)
    drop_other_meanings(text, drafts)


def _open_unresolved(
    text: str, drafts: list[Draft], titles: Sequence[TitleMatch], kb: KnowledgeBase, date: Date
) -> list[Draft]:
    """Put in place of each draft that turned out to be no name the names in it, which are heard like the others."""
    opened: list[Draft] = []
    for draft in drafts:
        opened += shape_inner_names(text, draft, titles, kb) if is_unresolved(draft) else [draft]
    _hear_words(text, opened, kb, date)
    return opened
