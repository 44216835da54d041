"""Drafts of mentions: which stretches of the text are names, from gazetteer matches and the pipeline's names."""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from mediacoop.gazetteer import Candidate, Gazetteer, Match, TitleMatch
from mediacoop.knowledge import NORP_KINDS, Entity
from mediacoop.names.inflection import is_common_word
from mediacoop.names.shapes import UPPER, is_all_capitals, is_body_word, is_given_name, is_title_case
from mediacoop.resolution.descriptors import is_described, name_described
from mediacoop.resolution.given_names import agrees_with_initials, has_given
from mediacoop.resolution.intervals import overlapping
from mediacoop.resolution.proposals import NamedSpan, is_common, split_pair, tidy

_INITIALS = re.compile(rf"(?:[{UPPER}]\w?\.[-\s]?){{1,3}}")
_WORD = re.compile(r"[^\s\"«»“”„]+")
#: Between a title and a person's name, and between a title and a body's.
_AFTER_TITLE = re.compile(r"\s+")
_OF = re.compile(r"\s+(?:of|for|to)\s+(?:the\s+)?")
_MINISTER_BEFORE = re.compile(r"\bMinister\s+(?:of|for)\s+(?:(?:[A-Z][\w-]*|and|of|the|for),?\s+)*$")
_DASH = re.compile(r"\s[-–—]\s")
_OPENING = re.compile('["«“„]')
_CLOSED = re.compile('["»”]')
_CLOSING = ('"', "»", "”")


#: A shorter abbreviation is spelt, not spoken, and keeps its capitals.
_SHORTEST_SPOKEN = 4

#: Ways of matching that leave a part of a person's name out.
_PARTS = frozenset(("surname", "initials"))


@dataclass(slots=True)
class Draft:
    """A stretch of text on its way to a mention.

    Attributes:
        start: first code point.
        end: code point after the last.
        label: what the pipeline takes it for, None when only the gazetteer knows it.
        candidates: the entities it may name.
        inner: matches that it covers; they count when it turns out to be no name.
        support: entity id → evidence for it from beyond the name itself, with its weight.
        entity: the choice, None until made and when there is none.
        score: how sure the choice is.
        evidence: what spoke for the choice.
    """

    start: int
    end: int
    label: str | None
    candidates: list[Candidate]
    inner: tuple[Match, ...] = ()
    support: dict[str, dict[str, float]] = field(default_factory=dict)
    entity: Entity | None = None
    score: float = 0.0
    evidence: tuple[str, ...] = ()

    def add_support(self, entity: Entity, evidence: str, weight: float) -> None:
        """Note that something beyond the name speaks for (or, below 0, against) an entity; 0 takes it back."""
        if weight:
            self.support.setdefault(entity.id, {})[evidence] = weight
        else:
            self.support.get(entity.id, {}).pop(evidence, None)

    def matched_as_norp(self, entity: Entity) -> bool:
        """Say whether the name stands as an adjective or people of an entity."""
        return any(c.entity == entity and c.name.kind in NORP_KINDS for c in self.candidates)


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
    known = [
        Draft(*trim_descriptor(text, match, gazetteer), None, list(match.candidates), tuple(inner))
        for match, inner in _leftmost_longest(_without_shouted_words(text, matches))
    ]
    title_ends: dict[int, int] = {}
    for title in titles:
        title_ends.setdefault(title.start, title.end)  # the longest comes first
    proposed: list[Draft] = []
    replaced: set[int] = set()
    tidied = (part for span in spans for part in split_pair(text, tidy(text, span)))
    for span in (_without_title(text, span, title_ends) for span in tidied if title_ends.get(span.start) != span.end):
        if span.start >= span.end or _is_portfolio(text, span, titles):
            continue
        inside = overlapping(known, span.start, span.end)
        if _begins_with_owner(text, span, inside):
            span, inside = NamedSpan(inside[0].end + 1, span.end, span.label), inside[1:]
        if _is_pair(text, span, inside):
            for draft in inside:
                draft.label = span.label
        elif not inside:
            if not is_common(text, span):
                proposed.append(_draft_unmatched(text, span, gazetteer))
        elif _is_longer_body(text, span, inside):
            replaced.update(draft.start for draft in inside)
            proposed.append(_draft_unmatched(text, span, gazetteer))
        elif _is_longer_name(text, span, inside) or _is_given_place(text, span, inside):
            replaced.update(draft.start for draft in inside)
            proposed.append(_draft_longer_name(text, span, inside[-1], gazetteer))
        elif (inside[0].start, inside[0].end) == (span.start, span.end):
            inside[0].label = span.label
    kept = [draft for draft in known if draft.start not in replaced]
    return sorted([*kept, *proposed], key=lambda draft: draft.start)


def _without_shouted_words(text: str, matches: Iterable[Match]) -> list[Match]:
    """In a line of capitals a common word is no abbreviation: «ЗА МИР» is not the Ministry of Investment."""
    kept = []
    for match in matches:
        surface = text[match.start : match.end]
        if surface.isupper() and is_common_word(surface.lower()) and is_all_capitals(text, match.start):
            match = match._replace(candidates=tuple(c for c in match.candidates if c.name.kind != "abbreviation"))
        if match.candidates:
            kept.append(match)
    return kept


def _draft_unmatched(text: str, span: NamedSpan, gazetteer: Gazetteer) -> Draft:
    """Draft a name that no form explained, with the entities whose names are spelt or misspelt so."""
    name = text[span.start : span.end]
    candidates = (
        gazetteer.lookup(name)
        or _abbreviation(name, span.label, gazetteer)
        or name_described(name, gazetteer)
        or gazetteer.misspelt(name)
    )
    if name.isupper() and candidates:  # a word in capitals shows no sign of its type
        return Draft(span.start, span.end, None, candidates)
    return Draft(span.start, span.end, span.label, _of_label(candidates, span.label))


def _abbreviation(name: str, label: str, gazetteer: Gazetteer) -> list[Candidate]:
    """Look up an abbreviation written as a name: `Saarc`, `Opec`."""
    if label != "ORG" or not (name.isalpha() and name.istitle() and len(name) >= _SHORTEST_SPOKEN):
        return []
    return [c for c in gazetteer.lookup(name.upper()) if c.name.kind == "abbreviation" and c.name.strong]


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


def trim_descriptor(text: str, match: Match, gazetteer: Gazetteer) -> tuple[int, int]:
    """Leave generic words in small letters out of a name that stands without them: «агентство ТАСС», `city of Astana`.

    What remains must still name one of the match's entities: «секретариат ШОС» stays whole.
    """
    start, end = _core(text, match.start, match.end)
    if (start, end) == (match.start, match.end):
        return start, end
    entities = {candidate.entity for candidate in match.candidates}
    if any(candidate.entity in entities for candidate in gazetteer.lookup(text[start:end])):
        return start, end
    return match.start, match.end


def _core(text: str, start: int, end: int) -> tuple[int, int]:
    """Give a name without the small words before it and, in Latin letters, after it."""
    words = list(_WORD.finditer(text, start, end))
    names = [word for word in words if not word[0][0].islower()]
    if not names:
        return start, end
    keeps_end = names[-1] is words[-1] or not words[-1][0].isascii()
    if names[0] is words[0]:
        return start, end if keeps_end else names[-1].end()
    return names[0].start(), words[-1].end() if keeps_end else names[-1].end()


def _without_title(text: str, span: NamedSpan, title_ends: dict[int, int]) -> NamedSpan:
    """Leave a title out of a name: `Secretary General Ermekbaev`, `Head of Department of Trade`."""
    end = title_ends.get(span.start, span.end)
    gap = (_AFTER_TITLE if span.label == "PER" else _OF).match(text, end)
    if gap is None or gap.end() >= span.end:
        return span
    return NamedSpan(gap.end(), span.end, span.label)


def close_quotes(text: str, drafts: Iterable[Draft]) -> None:
    """Let a name that opens a quotation mark inside close it: `Belarusian Telegraph Agency “BelTA”`."""
    for draft in drafts:
        surface = text[draft.start : draft.end]
        if text[draft.end : draft.end + 1] in _CLOSING and len(_OPENING.findall(surface)) > len(
            _CLOSED.findall(surface)
        ):
            draft.end += 1


def _leftmost_longest(matches: Iterable[Match]) -> list[tuple[Match, list[Match]]]:
    """Choose matches that do not overlap, each with the matches that it covers, in order.

    Of two that overlap a sure one goes before an unsure one (`Republic of Kazakhstan` before a weak `Council of the
    Republic`), then the longer, then the first; but one that covers another stands before it, sure or not.
    """
    outer, covered = _split_covered(sorted(matches, key=lambda match: (match.start, -match.end)))
    taken: list[Match] = []  # in order of their start
    for match in sorted(outer, key=_rank, reverse=True):
        if not overlapping(taken, match.start, match.end):
            insort(taken, match, key=lambda other: other.start)
    chosen = [(match, covered[match.start, match.end]) for match in taken]
    # What a match covered that lost its place may still stand.
    spans = {(match.start, match.end) for match in taken}
    lost = [m for match in outer if (match.start, match.end) not in spans for m in covered[match.start, match.end]]
    freed = [m for m in lost if not overlapping(taken, m.start, m.end)]
    return sorted([*chosen, *(_leftmost_longest(freed) if freed else ())], key=lambda pair: pair[0].start)


def _split_covered(ordered: Iterable[Match]) -> tuple[list[Match], dict[tuple[int, int], list[Match]]]:
    """Part the matches that no other covers from those that one does, each under the span of the first that does."""
    outer: list[Match] = []
    covered: dict[tuple[int, int], list[Match]] = {}
    for match in ordered:
        if outer and match.end <= outer[-1].end:
            covered[outer[-1].start, outer[-1].end].append(match)
        else:
            outer.append(match)
            covered[match.start, match.end] = []
    return outer, covered


def _rank(match: Match) -> tuple[bool, int, int]:
    sure = any(not is_partial(candidate) for candidate in match.candidates)
    return sure, match.end - match.start, -match.start


def open_unresolved(drafts: Iterable[Draft]) -> list[Draft]:
    """Put in place of each draft that turned out to be no name the matches that it covers."""
    opened: list[Draft] = []
    for draft in drafts:
        if draft.entity is None and draft.label is None and draft.inner:
            for match, inner in _leftmost_longest(draft.inner):
                opened.append(Draft(match.start, match.end, None, list(match.candidates), tuple(inner)))
        else:
            opened.append(draft)
    return opened


def _of_label(candidates: Iterable[Candidate], label: str) -> list[Candidate]:
    """Keep the candidates whose kind agrees with the pipeline's label; places are one kind."""
    place = ("GPE", "LOC")
    return [c for c in candidates if c.entity.label == label or (c.entity.label in place and label in place)]


def _is_longer_body(text: str, span: NamedSpan, inside: Sequence[Draft]) -> bool:
    """Say whether a proposed body goes beyond the known names in it.

    It does when they are weak, when a word beyond them makes it a body, or when quotation marks hold it together.
    """
    if span.label != "ORG" or inside[0].start < span.start or inside[-1].end > span.end:
        return False
    surface, beyond = text[span.start : span.end], _beyond(text, span, inside)
    if "(" in surface or _DASH.search(surface) or not beyond.strip() or not surface[0].isupper():
        return False
    if all(not candidate.name.strong for draft in inside for candidate in draft.candidates):
        return True
    quoted = _OPENING.match(text, span.start - 1) and _CLOSED.match(text, span.end) if span.start else None
    return bool(quoted) or is_described(surface) or any(is_body_word(w) for w in beyond.split() if w[0].isupper())


def _beyond(text: str, span: NamedSpan, inside: Sequence[Draft]) -> str:
    """Give what a span holds beside the drafts in it."""
    ends = [span.start, *(draft.end for draft in inside)]
    starts = [*(draft.start for draft in inside), span.end]
    return " ".join(text[end:start] for end, start in zip(ends, starts, strict=True))


def _is_longer_name(text: str, span: NamedSpan, inside: Sequence[Draft]) -> bool:
    """Say whether a proposed person's name goes beyond the matches in it, which are parts of names: `Wang Fang`."""
    if span.label != "PER" or inside[0].start < span.start or span.end < inside[-1].end:
        return False
    candidates = [candidate for draft in inside for candidate in draft.candidates]
    if len(inside) > 1:
        return all("initials" not in candidate.how and is_partial(candidate) for candidate in candidates)
    return bool(_beyond(text, span, inside).strip()) and all(map(is_partial, candidates))


def _is_portfolio(text: str, span: NamedSpan, titles: Sequence[TitleMatch]) -> bool:
    """Say whether a proposed body is what a minister is minister of: `Public Security`."""
    if span.label != "ORG" or any(map(is_body_word, text[span.start : span.end].split())):
        return False
    if _MINISTER_BEFORE.search(text, max(0, span.start - 80), span.start):
        return True
    return any(title.start <= span.start and span.end <= title.end for title in titles)


def _is_pair(text: str, span: NamedSpan, inside: Sequence[Draft]) -> bool:
    """Say whether a proposed person's name is two known surnames with a hyphen between: `the Singh-Gilani talks`."""
    if span.label != "PER" or len(inside) != 2 or text[inside[0].end : inside[1].start] not in ("-", "–", "—"):
        return False
    if inside[0].start != span.start or inside[1].end != span.end:
        return False
    return all(c.entity.kind == "person" for draft in inside for c in draft.candidates)


def _begins_with_owner(text: str, span: NamedSpan, inside: Sequence[Draft]) -> bool:
    """Say whether a proposed person's name begins with the state that a title before it goes with.

    «премьер Израиля Нетаньяху»: a given name would be in the case of the surname.
    """
    if (
        span.label != "PER"
        or not inside
        or inside[0].start != span.start
        or text[inside[0].end : inside[0].end + 1] != " "
    ):
        return False
    states = inside[0].candidates
    return inside[0].end + 1 < span.end and all(c.entity.kind == "country" and "case-form" in c.how for c in states)


def _is_given_place(text: str, span: NamedSpan, inside: Sequence[Draft]) -> bool:
    """Say whether the place that a proposed name begins with is a given name: `Paris Jackson`, «Рим Валеев»."""
    place = text[inside[0].start : inside[0].end]
    words = text[span.start : span.end].split()
    if len(inside) > 1 or inside[0].start != span.start or inside[0].end >= span.end or words[0] != place:
        return False
    return (
        (span.label == "PER" or is_given_name(place))
        and place.isalpha()
        and len(words) <= 3
        and all(word[0].isupper() and not is_body_word(word) for word in words)
        and all(c.entity.label in ("GPE", "LOC") for c in inside[0].candidates)
        and not is_title_case(text, span.start)
    )


def is_partial(candidate: Candidate) -> bool:
    """Say whether a candidate was matched by less than a full and strong name: surname, initials, a weak name."""
    return not candidate.name.strong or not _PARTS.isdisjoint(candidate.how.split("+"))
