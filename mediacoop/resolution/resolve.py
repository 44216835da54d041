"""One choice for each mention, made over the whole document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mediacoop.extraction import Mention, Relation, Role, Segment
from mediacoop.gazetteer import Gazetteer, TitleMatch
from mediacoop.knowledge import date_interval
from mediacoop.knowledge.dates import Date
from mediacoop.names import FoldedText
from mediacoop.resolution.abbreviations import apply_definitions, find_definitions
from mediacoop.resolution.clusters import number_clusters
from mediacoop.resolution.common_nouns import is_common_noun
from mediacoop.resolution.composition import compose_names
from mediacoop.resolution.context import Context
from mediacoop.resolution.directions import join_directions
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.drafts import close_quotes, draft_mentions
from mediacoop.resolution.embassies import compose_embassies
from mediacoop.resolution.given_alone import find_by_given
from mediacoop.resolution.intervals import overlapping
from mediacoop.resolution.longest_matches import open_unresolved
from mediacoop.resolution.named_holders import find_named_holders
from mediacoop.resolution.occupations import doubt_namesakes
from mediacoop.resolution.other_meanings import drop_other_meanings
from mediacoop.resolution.person_spans import extend_partial_names, join_given_places
from mediacoop.resolution.proposals import NamedSpan
from mediacoop.resolution.relations import relate_persons
from mediacoop.resolution.role_draft import RoleDraft
from mediacoop.resolution.role_support import support_persons
from mediacoop.resolution.roles import draft_roles, resolve_roles
from mediacoop.resolution.scoring import choose, rate
from mediacoop.resolution.small_ministries import compose_small_ministries
from mediacoop.resolution.unknown_holders import warn_of_unknown_holders

#: A language named as such is no mention: `in Russian`, «на русском языке».
_LANGUAGE_AFTER = re.compile(
    r"(?:(?:\s*,\s*|,?\s+(?:и|или|and|or)\s+)\w+(?:-\w+)*){0,5}(?:-|\s+)(?:language|languages|язык\w*)\b", re.IGNORECASE
)
_LANGUAGES = r"(?:[A-Z]\w+(?:, (?:and )?| and | or ))*$"
_LANGUAGE_BEFORE = re.compile(rf"\bin {_LANGUAGES}|\bна (?:[а-яё]+ском(?:, | и | или ))*$")
_LANGUAGES_ARE_BEFORE = re.compile(
    rf"\blanguages?[^.\n]{{0,40}} (?:are|is|were|include|including|among them) {_LANGUAGES}"
    r"|\bязык\w*(?: [^.,\n]{1,40})? (?:[-–—] |являются )(?:[а-яё]+ск\w+(?:, | и | или ))*$"
)
#: `BAKU, APR 10`, `US$5m`
_MONTH_OR_MONEY = re.compile(
    r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\.?\s+\d|[A-Z]{2,3} ?[$£€¥]\s?\d", re.IGNORECASE
)
#: An organisation's presidency is no office of a state's president.
_CHAIRED = re.compile(
    r"\b(?:(?:take|takes|took|taking|taken|hand\w*) over|assum\w+|hold(?:s|ing)?|held|rotating|during)"
    r"\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_SENTENCE_GOES_ON = re.compile(r"\s+(?!(?:and|or|и|или)\s+\w+(?:[.,;:!?]|\n|$))[^\W\d_]")

#: What is named after places, before a quotation mark.
_NAMED_AFTER = re.compile(
    r"\b(?:[ФХБ]К|клуб\w*|ресторан\w*|кинотеатр\w*|гостиниц\w*|отел\w*|банк\w*|кафе|компани\w*|фирм\w*|магазин\w*"
    r"|издательств\w*|hotel|restaurant|club|cinema)\s+[«\"“„]$",
    re.IGNORECASE,
)
#: The unsure are heard again once the first of them are chosen, and what an unsure one covered after that.
_ROUNDS = 3
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
    titles = gazetteer.scan_titles(folded, text)
    drafts = draft_mentions(text, gazetteer.scan(folded, text), spans, titles, gazetteer)
    in_titles = _parts_of_titles(drafts, titles)
    drafts = [
        d
        for d in drafts
        if d.start not in in_titles
        and not _MONTH_OR_MONEY.match(text, d.start)
        and not _names_language(text, d)
        and not _is_namesake(text, d)
        and not _is_chaired(text, d)
        and not is_common_noun(text, d)
    ]
    drafts = join_directions(text, join_given_places(text, drafts))
    drafts = compose_small_ministries(text, compose_embassies(text, drafts, gazetteer), gazetteer)
    drafts = compose_names(text, drafts, kb)
    close_quotes(text, drafts)
    extend_partial_names(text, drafts, titles, gazetteer)
    drafts = _with_named_holders(text, drafts, titles, gazetteer)
    doubt_namesakes(text, drafts)
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
        for draft in drafts:
            context.support(draft)
            choose(draft, days)
        drafts = open_unresolved(drafts)
        if [draft.entity for draft in drafts] == chosen:
            break  # another round would say the same
    roles = resolve_roles(text, roles, Context(text, drafts, kb, date).leading_country, kb, date)
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
    found = find_named_holders(text, roles, drafts, gazetteer)
    covered = {draft.start for name in found for draft in overlapping(drafts, name.start, name.end)}
    return sorted([*(d for d in drafts if d.start not in covered), *found], key=lambda draft: draft.start)


def _names_language(text: str, draft: Draft) -> bool:
    if not draft.candidates or any(c.name.kind != "adjective" for c in draft.candidates):
        return False
    if _LANGUAGE_AFTER.match(text, draft.end):
        return True
    before = text[max(0, draft.start - 80) : draft.start]
    if _LANGUAGES_ARE_BEFORE.search(before):
        return True
    if text[draft.start] > "\u0400" and not text.startswith("ом", draft.end - 2):
        return False  # «на российско-китайском уровне»
    return bool(_LANGUAGE_BEFORE.search(before)) and not _SENTENCE_GOES_ON.match(text, draft.end)


def _is_namesake(text: str, draft: Draft) -> bool:
    """Say whether a place's name is that of a club, hotel or shop here: «ресторан «Астана»»."""
    places = bool(draft.candidates) and all(c.entity.label in ("GPE", "LOC") for c in draft.candidates)
    return places and bool(_NAMED_AFTER.search(text, max(0, draft.start - 30), draft.start))


def _is_chaired(text: str, draft: Draft) -> bool:
    """Say whether a presidency is the turn to chair: `Türkiye takes over the Presidency`."""
    is_word = text[draft.start : draft.end] == "Presidency"
    return is_word and bool(_CHAIRED.search(text, max(0, draft.start - 40), draft.start))


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
