"""One choice for each mention, made over the whole document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mediacoop.extraction import Mention, Relation, Role, Segment
from mediacoop.gazetteer import Gazetteer
from mediacoop.knowledge.dates import Date
from mediacoop.names import FoldedText
from mediacoop.resolution.context import find_leading_country
from mediacoop.resolution.mentions import make_mentions
from mediacoop.resolution.roles.relations import relate_persons
from mediacoop.resolution.roles.role_draft import RoleDraft
from mediacoop.resolution.roles.roles import resolve_roles
from mediacoop.resolution.roles.titles import is_given_title
from mediacoop.resolution.roles.unknown_holders import warn_of_unknown_holders
from mediacoop.resolution.rounds import choose_in_rounds
from mediacoop.resolution.shaping.drafts import draft_mentions
from mediacoop.resolution.shaping.proposals import NamedSpan
from mediacoop.resolution.shaping.shaping import shape_names


class Resolved(NamedTuple):
    """The mentions, roles and relations of a text, and what could not be said of them."""

    mentions: tuple[Mention, ...]
    roles: tuple[Role, ...]
    warnings: tuple[str, ...] = ()
    relations: tuple[Relation, ...] = ()


def resolve(
    text: str,
    *,
    folded: FoldedText,
    date: Date,
    segments: Sequence[Segment],
    spans: Iterable[NamedSpan],
    gazetteer: Gazetteer,
) -> Resolved:
    """Resolve the names and offices of a text.

    Args:
        text: the text as given.
        folded: the same, folded for the gazetteer.
        date: date of the text, None when unknown.
        segments: its languages.
        spans: the names that the pipelines propose.
        gazetteer: forms and knowledge.
    """
    kb = gazetteer.kb
    titles = [title for title in gazetteer.scan_titles(folded, text) if not is_given_title(text, title, gazetteer)]
    drafts = draft_mentions(text, gazetteer.scan(folded, text), spans, titles, gazetteer)
    drafts = shape_names(text, drafts, titles, gazetteer)
    drafts, role_drafts = choose_in_rounds(text, drafts, titles, kb, date)
    roles = resolve_roles(text, role_drafts, find_leading_country(drafts, kb), kb, date)
    mentions = make_mentions(text, drafts, segments)
    return Resolved(
        mentions,
        tuple(_role(text, role) for role in roles),
        tuple(warn_of_unknown_holders(text, roles, kb, date)),
        tuple(relate_persons(text, roles, mentions, kb)),
    )


def _role(text: str, role: RoleDraft) -> Role:
    return Role(
        start=role.start,
        end=role.end,
        text=text[role.start : role.end],
        position=role.position,
        holder=role.holder,
        evidence=role.evidence,
    )
