"""Which stretches of a text are names, each in its full length: the passes over the first drafts, in their order."""

from __future__ import annotations

from collections.abc import Sequence

from mediacoop.gazetteer import Gazetteer, TitleMatch
from mediacoop.knowledge import KnowledgeBase
from mediacoop.resolution.adjective_bodies import join_adjective_bodies
from mediacoop.resolution.common_nouns import drop_common_nouns
from mediacoop.resolution.composition import compose_names
from mediacoop.resolution.departments import compose_departments
from mediacoop.resolution.directions import join_directions
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.embassies import compose_embassies
from mediacoop.resolution.intervals import put_in_place
from mediacoop.resolution.longest_matches import open_draft
from mediacoop.resolution.name_ends import close_quotes, take_legal_forms
from mediacoop.resolution.named_holders import find_named_holders
from mediacoop.resolution.names_in_titles import drop_names_in_titles
from mediacoop.resolution.no_names import is_no_name
from mediacoop.resolution.person_spans import extend_partial_names, join_given_places
from mediacoop.resolution.quoted_places import reread_quoted_places
from mediacoop.resolution.roles import draft_roles
from mediacoop.resolution.sites import join_sites
from mediacoop.resolution.small_ministries import compose_small_ministries
from mediacoop.resolution.unknown_bodies import join_unknown_bodies


def shape_names(text: str, drafts: Sequence[Draft], titles: Sequence[TitleMatch], gazetteer: Gazetteer) -> list[Draft]:
    """Drop the drafts that are no names and join the others with what belongs to them.

    Args:
        text: the text.
        drafts: what the gazetteer and the pipelines take for names, in order.
        titles: the titles in the text.
        gazetteer: forms and knowledge.
    """
    drafts = join_unknown_bodies(text, reread_quoted_places(text, drafts), gazetteer)
    drafts = drop_common_nouns(text, _drop_no_names(text, drafts, titles, gazetteer.kb))
    drafts = join_directions(text, join_given_places(text, join_adjective_bodies(text, drafts)))
    drafts = _join_bodies(text, drafts, gazetteer)
    close_quotes(text, drafts)
    take_legal_forms(text, drafts)
    extend_partial_names(text, drafts, titles, gazetteer)
    drafts = join_sites(text, drafts, gazetteer)
    return _add_named_holders(text, drafts, titles, gazetteer)


def shape_inner_names(text: str, draft: Draft, titles: Sequence[TitleMatch], kb: KnowledgeBase) -> list[Draft]:
    """Give the names inside a draft that is none: of «Минкультуры РТ», no ministry of Tatarstan, the one of Tajikistan.

    Args:
        text: the text.
        draft: the draft with the matches that it covers.
        titles: the titles in the text.
        kb: the knowledge base.
    """
    return compose_names(text, _drop_no_names(text, open_draft(draft), titles, kb), kb)


def _drop_no_names(text: str, drafts: Sequence[Draft], titles: Sequence[TitleMatch], kb: KnowledgeBase) -> list[Draft]:
    return [draft for draft in drop_names_in_titles(text, drafts, titles, kb) if not is_no_name(text, draft)]


def _join_bodies(text: str, drafts: list[Draft], gazetteer: Gazetteer) -> list[Draft]:
    """Join bodies with whose they are."""
    drafts = compose_small_ministries(text, compose_embassies(text, drafts, gazetteer), gazetteer)
    return compose_departments(text, compose_names(text, drafts, gazetteer.kb), gazetteer)


def _add_named_holders(
    text: str, drafts: list[Draft], titles: Sequence[TitleMatch], gazetteer: Gazetteer
) -> list[Draft]:
    """Add the names that only the offices before them show to be names."""
    roles = draft_roles(text, titles, drafts)
    return put_in_place(drafts, find_named_holders(text, roles, drafts, gazetteer))
