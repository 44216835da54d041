"""Which stretches of a text are names, each in its full length: the passes over the first drafts, in their order."""

from __future__ import annotations

from collections.abc import Sequence

from mediacoop.gazetteer import Gazetteer, TitleMatch
from mediacoop.knowledge import KnowledgeBase
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.intervals import put_in_place
from mediacoop.resolution.roles.roles import draft_roles
from mediacoop.resolution.shaping.adjective_bodies import join_adjective_bodies
from mediacoop.resolution.shaping.common_nouns import drop_common_nouns
from mediacoop.resolution.shaping.composition import compose_names
from mediacoop.resolution.shaping.departments import compose_departments
from mediacoop.resolution.shaping.directions import join_directions
from mediacoop.resolution.shaping.double_surnames import join_hyphenated
from mediacoop.resolution.shaping.embassies import compose_embassies
from mediacoop.resolution.shaping.given_places import take_given_places
from mediacoop.resolution.shaping.introduced_names import join_introduced_names
from mediacoop.resolution.shaping.longest_matches import open_draft
from mediacoop.resolution.shaping.middle_initials import join_middle_initials
from mediacoop.resolution.shaping.name_ends import close_quotes, take_legal_forms
from mediacoop.resolution.shaping.named_holders import find_named_holders
from mediacoop.resolution.shaping.names_in_titles import drop_names_in_titles
from mediacoop.resolution.shaping.no_names import ends_in_date, is_no_name
from mediacoop.resolution.shaping.person_spans import extend_partial_names, join_given_places
from mediacoop.resolution.shaping.quoted_places import reread_quoted_places
from mediacoop.resolution.shaping.sites import join_sites
from mediacoop.resolution.shaping.small_ministries import compose_small_ministries
from mediacoop.resolution.shaping.unknown_bodies import join_unknown_bodies


def shape_names(text: str, drafts: Sequence[Draft], titles: Sequence[TitleMatch], gazetteer: Gazetteer) -> list[Draft]:
    """Drop the drafts that are no names and join the others with what belongs to them.

    Args:
        text: the text.
        drafts: what the gazetteer and the pipelines take for names, in order.
        titles: the titles in the text.
        gazetteer: forms and knowledge.
    """
    drafts = join_middle_initials(text, drafts, gazetteer)
    drafts = join_unknown_bodies(text, reread_quoted_places(text, drafts), gazetteer)
    drafts = drop_common_nouns(text, _drop_no_names(text, drafts, titles, gazetteer.kb))
    take_given_places(text, drafts)
    drafts = join_directions(text, join_given_places(text, join_adjective_bodies(text, drafts)))
    drafts = _join_bodies(text, drafts, gazetteer)
    drafts = join_introduced_names(text, drafts, gazetteer)
    close_quotes(text, drafts)
    take_legal_forms(text, drafts)
    drafts = join_hyphenated(text, drafts, gazetteer)
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
    kept = [draft for draft in drop_names_in_titles(text, drafts, titles, kb) if not is_no_name(text, draft)]
    return [inner for draft in kept for inner in (open_draft(draft) if ends_in_date(text, draft) else [draft])]


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
