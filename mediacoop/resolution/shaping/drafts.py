"""Drafts of mentions: which stretches of the text are names, from gazetteer matches and the pipeline's names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from mediacoop.gazetteer import Candidate, Gazetteer, Match, TitleMatch
from mediacoop.names.shapes import UPPER, is_body_word, starts_sentence
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.intervals import overlapping
from mediacoop.resolution.shaping.descriptors import name_described
from mediacoop.resolution.shaping.events import is_event
from mediacoop.resolution.shaping.known_names import draft_known
from mediacoop.resolution.shaping.longer_names import (
    begins_with_owner,
    body_under,
    is_given_place,
    is_longer_body,
    is_longer_name,
    is_pair,
)
from mediacoop.resolution.shaping.proposals import NamedSpan, is_common, split_pair
from mediacoop.resolution.shaping.tidying import tidy
from mediacoop.resolution.support.given_names import agrees_with_initials, has_given

_INITIALS = re.compile(rf"(?:[{UPPER}](?:\w?\.|(?=\s))[-\s]?){{1,3}}")
#: Between a title and a person's name, and between a title and a body's.
_AFTER_TITLE = re.compile(r"\s+")
_OF = re.compile(r"\s+(?:of|for|to)\s+(?:the\s+)?")
_MINISTER_BEFORE = re.compile(r"\bMinister\s+(?:of|for)\s+(?:(?:[A-Z][\w-]*|and|of|the|for),?\s+)*$")
_CAPITALISED_AFTER = re.compile(r" [A-Z][a-z]")
#: A shorter abbreviation is spelt, not spoken, and keeps its capitals.
_SHORTEST_SPOKEN = 4


def draft_mentions(
    text: str,
    matches: Sequence[Match],
    spans: Iterable[NamedSpan],
    titles: Sequence[TitleMatch],
    gazetteer: Gazetteer,
) -> list[Draft]:
    """Draft the mentions of a text, in order and without overlap.

    A gazetteer match is a draft. A name that the pipeline proposes is one too where it holds no match and is no
    common word, or where it is a longer name than the matches inside it: `Ilham Karimov` is not `Karimov`, `Culture
    Fund of Kazakhstan` not `Kazakhstan`.
    """
    known = draft_known(text, matches, gazetteer)
    proposed: list[Draft] = []
    replaced: set[int] = set()
    for span in _tidy_all(text, spans, titles, known):
        drafts, instead_of = _draft_proposed(text, span, known, gazetteer)
        proposed += drafts
        replaced.update(draft.start for draft in instead_of)
    kept = [draft for draft in known if draft.start not in replaced]
    return sorted([*kept, *proposed], key=lambda draft: draft.start)


def _tidy_all(
    text: str, spans: Iterable[NamedSpan], titles: Sequence[TitleMatch], known: Sequence[Draft]
) -> Iterator[NamedSpan]:
    """Give the proposed names without what is no part of them; titles alone leave nothing, nor do portfolios."""
    title_ends: dict[int, int] = {}
    for title in titles:
        title_ends.setdefault(title.start, title.end)  # the longest comes first
    parts = (part for span in spans for part in split_pair(text, tidy(text, span)))
    for part in parts:
        if title_ends.get(part.start) == part.end:
            continue
        name = _without_title(text, part, title_ends, known)
        if name.start < name.end and not _is_portfolio(text, name, titles):
            yield name


def _draft_proposed(
    text: str, span: NamedSpan, known: Sequence[Draft], gazetteer: Gazetteer
) -> tuple[list[Draft], Sequence[Draft]]:
    """Draft a proposed name where it is more than the known ones inside it; give it and the known ones it replaces."""
    inside = overlapping(known, span.start, span.end)
    if is_event(text, span):  # `Culture Days` is no name, and `Days` nobody's surname in it
        return [], [d for d in inside if d.end == span.end and _is_partial_person(d)]
    if begins_with_owner(text, span, inside):
        span, inside = NamedSpan(inside[0].end + 1, span.end, span.label), inside[1:]
    if not inside:
        return ([] if is_common(text, span) else [_draft_unmatched(text, span, gazetteer)]), ()
    if is_pair(text, span, inside):
        _set_label(inside, span.label)
    elif is_longer_body(text, span, inside):
        longer = _draft_unmatched(text, span, gazetteer)
        longer.candidates = longer.candidates or body_under(text, span, inside)
        return [longer], inside
    elif is_longer_name(text, span, inside) or is_given_place(text, span, inside):
        return [_draft_longer_name(text, span, inside[-1], gazetteer)], inside
    elif (inside[0].start, inside[0].end) == (span.start, span.end) and not _is_demonym(text, inside[0]):
        _set_label(inside, span.label)
    return [], ()


def _set_label(drafts: Iterable[Draft], label: str) -> None:
    for draft in drafts:
        draft.label = label


def _draft_unmatched(text: str, span: NamedSpan, gazetteer: Gazetteer) -> Draft:
    """Draft a name that no form explained, with the entities whose names are spelt or misspelt so."""
    name = text[span.start : span.end]
    candidates = (
        gazetteer.lookup(name)
        or _abbreviation(text, span, gazetteer)
        or name_described(name, gazetteer)
        or (gazetteer.misspelt(name) if any(map(str.isupper, name)) else [])
    )
    if name.isupper() and candidates:  # a word in capitals shows no sign of its type
        return Draft(span.start, span.end, None, candidates)
    return Draft(span.start, span.end, span.label, _of_label(candidates, span.label))


def _abbreviation(text: str, span: NamedSpan, gazetteer: Gazetteer) -> list[Candidate]:
    """Look up an abbreviation written as a name: `Saarc`, `Opec`; but `Sana Khan` is no agency."""
    name = text[span.start : span.end]
    if span.label != "ORG" or not (name.isalpha() and name.istitle() and len(name) >= _SHORTEST_SPOKEN):
        return []
    spoken = [c for c in gazetteer.lookup(name.upper()) if c.name.kind == "abbreviation" and c.name.strong]
    is_given = _CAPITALISED_AFTER.match(text, span.end) is not None
    return [c for c in spoken if not (is_given and c.entity.kind == "media")]


def _draft_longer_name(text: str, span: NamedSpan, known: Draft, gazetteer: Gazetteer) -> Draft:
    """Draft a person's name around a known surname: someone else, unless name or given name is known."""
    full = _of_label(gazetteer.lookup(text[span.start : span.end]), "PER")
    given, after = text[span.start : known.start], text[known.end : span.end]
    if not given and _INITIALS.fullmatch(after.strip()):
        initials = [c._replace(how="initials") for c in known.candidates if agrees_with_initials(after, c)]
        return Draft(span.start, span.end, "PER", full or initials)
    if _INITIALS.fullmatch(given):
        agreeing = [c._replace(how="initials") for c in known.candidates if agrees_with_initials(given, c)]
    else:
        agreeing = [c._replace(how="given-surname") for c in known.candidates if has_given(given.split(), c)]
    return Draft(span.start, span.end, "PER", full or (agreeing if known.end == span.end else []))


def _without_title(text: str, span: NamedSpan, title_ends: dict[int, int], known: Sequence[Draft]) -> NamedSpan:
    """Leave a title out of a name: `Secretary General Ermekbaev`, `Head of Department of Trade`, `Speaker Senate`."""
    end = title_ends.get(span.start, span.end)
    rest = overlapping(known, end, span.end)
    is_known = bool(rest) and (rest[0].start, rest[0].end) == (end + 1, span.end)
    gap = (_AFTER_TITLE if span.label == "PER" or is_known else _OF).match(text, end)
    if gap is None or gap.end() >= span.end:
        return span
    return NamedSpan(gap.end(), span.end, span.label)


def _of_label(candidates: Iterable[Candidate], label: str) -> list[Candidate]:
    """Keep the candidates whose kind agrees with the pipeline's label; places are one kind."""
    place = ("GPE", "LOC")
    return [c for c in candidates if c.entity.label == label or (c.entity.label in place and label in place)]


def _is_partial_person(draft: Draft) -> bool:
    return all(c.entity.kind == "person" and is_partial(c) for c in draft.candidates)


def _is_demonym(text: str, draft: Draft) -> bool:
    """Say whether one of a people has a capital only from the sentence, and no surname: «Венгр забил»."""
    return starts_sentence(text, draft.start) and all(c.name.kind == "demonym" for c in draft.candidates)


def _is_portfolio(text: str, span: NamedSpan, titles: Sequence[TitleMatch]) -> bool:
    """Say whether a proposed body is what a minister is minister of: `Public Security`."""
    if span.label != "ORG" or any(map(is_body_word, text[span.start : span.end].split())):
        return False
    if _MINISTER_BEFORE.search(text, max(0, span.start - 80), span.start):
        return True
    return any(title.start <= span.start and span.end <= title.end for title in titles)
