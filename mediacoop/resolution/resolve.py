"""One choice for each mention, made over the whole document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mediacoop.extraction import Mention, Relation, Role, Segment
from mediacoop.gazetteer import Gazetteer, TitleMatch
from mediacoop.knowledge import KnowledgeBase, date_interval
from mediacoop.knowledge.dates import Date
from mediacoop.names import FoldedText
from mediacoop.resolution.abbreviations import apply_definitions, find_definitions
from mediacoop.resolution.adjective_bodies import join_adjective_bodies
from mediacoop.resolution.american_places import take_american_places
from mediacoop.resolution.clubs import take_clubs
from mediacoop.resolution.clusters import number_clusters
from mediacoop.resolution.common_nouns import drop_common_nouns
from mediacoop.resolution.composition import belongs_to, compose_names
from mediacoop.resolution.context import Context, find_leading_country
from mediacoop.resolution.departments import compose_departments
from mediacoop.resolution.directions import join_directions
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.drafts import close_quotes, draft_mentions, take_legal_forms
from mediacoop.resolution.embassies import compose_embassies
from mediacoop.resolution.given_alone import find_by_given
from mediacoop.resolution.given_places import take_given_places
from mediacoop.resolution.heads_beside import support_bodies_of_heads
from mediacoop.resolution.intervals import overlapping, put_in_place
from mediacoop.resolution.longest_matches import open_unresolved
from mediacoop.resolution.named_holders import find_named_holders
from mediacoop.resolution.namesake_bodies import support_bodies_of_the_time
from mediacoop.resolution.no_names import is_no_name
from mediacoop.resolution.occupations import doubt_namesakes
from mediacoop.resolution.other_meanings import drop_other_meanings
from mediacoop.resolution.outlets_of_country import support_outlets_of_states
from mediacoop.resolution.person_spans import extend_partial_names, join_given_places
from mediacoop.resolution.proposals import NamedSpan
from mediacoop.resolution.quoted_places import reread_quoted_places
from mediacoop.resolution.relations import relate_persons
from mediacoop.resolution.role_draft import RoleDraft
from mediacoop.resolution.role_support import support_persons
from mediacoop.resolution.roles import draft_roles, resolve_roles
from mediacoop.resolution.scoring import choose, rate
from mediacoop.resolution.sites import join_sites
from mediacoop.resolution.small_ministries import compose_small_ministries
from mediacoop.resolution.titles import is_given_title
from mediacoop.resolution.unknown_bodies import join_unknown_bodies
from mediacoop.resolution.unknown_holders import warn_of_unknown_holders

#: The unsure are heard again once the first of them are chosen, and what an unsure one covered after that.
_ROUNDS = 3
#: Between a title and the body whose it is.
_OF = re.compile(r" of (?:the )?")
#: So many candidates stay with a mention.
_KEPT = 5


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
    days = None if date is None else date_interval(date)
    titles = [title for title in gazetteer.scan_titles(folded, text) if not is_given_title(text, title, gazetteer)]
    drafts = draft_mentions(text, gazetteer.scan(folded, text), spans, titles, gazetteer)
    drafts = reread_quoted_places(text, drafts)
    drafts = join_unknown_bodies(text, drafts, gazetteer)
    in_titles = _parts_of_titles(drafts, titles) | _words_of_titles(text, drafts, titles, kb)
    drafts = [d for d in drafts if d.start not in in_titles and not is_no_name(text, d)]
    drafts = drop_common_nouns(text, drafts)
    take_given_places(text, drafts)
    drafts = join_directions(text, join_given_places(text, join_adjective_bodies(text, drafts)))
    drafts = compose_small_ministries(text, compose_embassies(text, drafts, gazetteer), gazetteer)
    drafts = compose_departments(text, compose_names(text, drafts, kb), gazetteer)
    close_quotes(text, drafts)
    take_legal_forms(text, drafts)
    extend_partial_names(text, drafts, titles, gazetteer)
    drafts = join_sites(text, drafts, gazetteer)
    drafts = _with_named_holders(text, drafts, titles, gazetteer)
    take_clubs(text, drafts)
    take_american_places(text, drafts)
    support_outlets_of_states(text, drafts)
    doubt_namesakes(text, drafts, kb)
    support_bodies_of_the_time(drafts, kb, date)
    drop_other_meanings(text, drafts)
    for draft in drafts:
        choose(draft, days)
    drafts = apply_definitions(text, drafts, find_definitions(text, drafts))
    roles: list[RoleDraft] = []
    for _ in range(_ROUNDS):
        chosen = [draft.entity for draft in drafts]
        find_by_given(text, drafts)
        context = Context(text, drafts, kb, date)
        roles = draft_roles(text, titles, drafts)
        support_persons(text, roles, drafts, kb, date)
        support_bodies_of_heads(text, drafts, kb, date)
        for draft in drafts:
            context.support(draft)
            choose(draft, days)
        drafts = open_unresolved(drafts)
        if [draft.entity for draft in drafts] == chosen:
            break  # another round would say the same
    roles = resolve_roles(text, roles, find_leading_country(drafts, kb), kb, date)
    mentions = _mentions(text, drafts, segments)
    return Resolved(
        mentions,
        tuple(_role(text, role) for role in roles),
        tuple(warn_of_unknown_holders(text, roles, kb, date)),
        tuple(relate_persons(text, roles, mentions, kb)),
    )


def _with_named_holders(
    text: str, drafts: list[Draft], titles: Sequence[TitleMatch], gazetteer: Gazetteer
) -> list[Draft]:
    """Add the names that only the offices before them show to be names."""
    roles = draft_roles(text, titles, drafts)
    return put_in_place(drafts, find_named_holders(text, roles, drafts, gazetteer))


def _parts_of_titles(drafts: Sequence[Draft], titles: Sequence[TitleMatch]) -> set[int]:
    """Give the starts of outlets' weak names that are parts of titles: `Prime` in `Prime Minister`."""
    return {
        draft.start
        for title in titles
        for draft in overlapping(drafts, title.start, title.end)
        if title.start <= draft.start
        and draft.end <= title.end
        and draft.end - draft.start < title.end - title.start
        and all(not c.name.strong and c.entity.kind == "media" for c in draft.candidates)
    }


def _words_of_titles(text: str, drafts: Sequence[Draft], titles: Sequence[TitleMatch], kb: KnowledgeBase) -> set[int]:
    """Give the starts of bodies' weak names in titles of others' offices: `Chairman of the Board of Song Works`."""
    by_start = {draft.start: draft for draft in drafts}
    found = set()
    for title in titles:
        gap = _OF.match(text, title.end)
        body = by_start.get(gap.end()) if gap else None
        if body is None:
            continue
        for draft in overlapping(drafts, title.start, title.end):
            inside = title.start < draft.start and draft.end <= title.end
            weak = bool(draft.candidates) and not any(c.name.strong for c in draft.candidates)
            if inside and weak and not _is_part_of(draft, body, kb):
                found.add(draft.start)
    return found


def _is_part_of(part: Draft, whole: Draft, kb: KnowledgeBase) -> bool:
    return any(belongs_to(c.entity, o.entity, kb) for c in part.candidates for o in whole.candidates)


def _mentions(text: str, drafts: Sequence[Draft], segments: Sequence[Segment]) -> tuple[Mention, ...]:
    kept = [(draft, label) for draft in drafts if (label := _label(draft)) is not None]
    languages = _languages_at([draft.start for draft, _ in kept], segments)
    named = [(draft, label, language) for (draft, label), language in zip(kept, languages, strict=True)]
    return tuple(
        _mention(text, draft, label, language, base, cluster)
        for (draft, label, language), (base, cluster) in zip(named, number_clusters(text, named), strict=True)
    )


def _mention(text: str, draft: Draft, label: str, language: str, base_form: str, cluster: int) -> Mention:
    candidates = rate(draft, _KEPT)
    return Mention(
        start=draft.start,
        end=draft.end,
        text=text[draft.start : draft.end],
        label=label,
        entity=draft.entity,
        score=candidates[0].score if draft.entity is not None else 0.0,
        evidence=draft.evidence,
        language=language,
        base_form=base_form,
        cluster=cluster,
        candidates=candidates,
    )


def _label(draft: Draft) -> str | None:
    """Give the label of a draft's mention, None when it is none: a weak name that nothing supported.

    An adjective stands for a state or region, not for a city: «ташкентская встреча».
    """
    if draft.entity is not None:
        if not draft.matched_as_norp(draft.entity):
            return draft.entity.label
        return None if draft.entity.kind == "city" else "NORP"
    return _known_type(draft) or draft.label


def _known_type(draft: Draft) -> str | None:
    """Give the type of a name that the recogniser found, where all that it may mean is persons, or public bodies.

    A recogniser takes `Orban` for a body and «Сената» for a person; the lists know better.
    """
    kinds = {candidate.entity.kind for candidate in draft.candidates}
    if draft.label is None or len(kinds) != 1:
        return None
    return {"person": "PER", "organization": "ORG"}.get(kinds.pop())


def _languages_at(starts: Sequence[int], segments: Sequence[Segment]) -> list[str]:
    languages, at = [], 0
    for start in starts:
        while at + 1 < len(segments) and segments[at].end <= start:
            at += 1
        languages.append(segments[at].language if segments else "und")
    return languages


def _role(text: str, role: RoleDraft) -> Role:
    return Role(
        start=role.start,
        end=role.end,
        text=text[role.start : role.end],
        position=role.position,
        holder=role.holder,
        evidence=role.evidence,
    )
