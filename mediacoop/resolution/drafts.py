"""Drafts of mentions: which stretches of the text are names, from gazetteer matches and the pipeline's names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from mediacoop.gazetteer import Candidate, Gazetteer, Match, TitleMatch
from mediacoop.names.inflection import is_common_word
from mediacoop.names.persons import PATRONYMIC
from mediacoop.names.shapes import UPPER, is_all_capitals, is_body_word, starts_sentence
from mediacoop.resolution.descriptors import name_described
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.given_names import agrees_with_initials, has_given
from mediacoop.resolution.intervals import overlapping
from mediacoop.resolution.longer_names import (
    begins_with_owner,
    body_under,
    is_given_place,
    is_longer_body,
    is_longer_name,
    is_pair,
)
from mediacoop.resolution.longest_matches import choose_longest
from mediacoop.resolution.proposals import NamedSpan, find_session, is_common, is_event, split_pair, tidy

_INITIALS = re.compile(rf"(?:[{UPPER}](?:\w?\.|(?=\s))[-\s]?){{1,3}}")
_WORD = re.compile(r"[^\s\"«»“”„]+")
#: Between a title and a person's name, and between a title and a body's.
_AFTER_TITLE = re.compile(r"\s+")
_OF = re.compile(r"\s+(?:of|for|to)\s+(?:the\s+)?")
_MINISTER_BEFORE = re.compile(r"\bMinister\s+(?:of|for)\s+(?:(?:[A-Z][\w-]*|and|of|the|for),?\s+)*$")
#: In small letters these are no bodies: «встреча секретарей советов безопасности ШОС».
_MEETING = re.compile(r"(?:встреч|заседани|совещани|мисси)[а-яё]*\s")
#: «VI Форум» is nobody's.
_NUMERAL = re.compile(r"[IVXLC]{2,}")
_OPENING = re.compile('["«“„]')
_CLOSED = re.compile('["»”]')
_LEGAL_BEFORE = re.compile(r"\b(?:(?:[OCP]?JSC|LLC) |(?:[ПОЗН]?АО|ООО|ТОО|[НГА]К|НХК|НАК|НПП|Р?Г[ПУ]|ФГУП) [\"«“])$")
_LEGAL_AFTER = re.compile(r" (?:[OCP]?JSC|LLC|Ltd|Inc|State Enterprise|Joint[- ]Stock Company)\b")
_CLOSING = ('"', "»", "”")
_FIRST = "surname-first"
_NEXT_NAME = re.compile(rf" ([{UPPER}][^\W\d_]+(?:-[^\W\d_]+)*)")
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
    known = [
        Draft(*trim_descriptor(text, match, gazetteer), None, list(match.candidates), tuple(inner))
        for match, inner in choose_longest(_without_run_on_names(text, _without_common_words(text, matches)))
    ]
    title_ends: dict[int, int] = {}
    for title in titles:
        title_ends.setdefault(title.start, title.end)  # the longest comes first
    proposed: list[Draft] = []
    replaced: set[int] = set()
    tidied = (part for span in spans for part in split_pair(text, tidy(text, span)))
    for span in (_without_title(text, s, title_ends, known) for s in tidied if title_ends.get(s.start) != s.end):
        if span.start >= span.end or _is_portfolio(text, span, titles):
            continue
        inside = overlapping(known, span.start, span.end)
        if is_event(text, span):  # `Culture Days` is no name, and `Days` nobody's surname in it
            replaced.update(d.start for d in inside if d.end == span.end and _is_partial_person(d))
            continue
        if begins_with_owner(text, span, inside):
            span, inside = NamedSpan(inside[0].end + 1, span.end, span.label), inside[1:]
        if is_pair(text, span, inside):
            for draft in inside:
                draft.label = span.label
        elif not inside:
            if not is_common(text, span):
                proposed.append(_draft_unmatched(text, span, gazetteer))
        elif is_longer_body(text, span, inside):
            replaced.update(draft.start for draft in inside)
            longer = _draft_unmatched(text, span, gazetteer)
            longer.candidates = longer.candidates or body_under(text, span, inside)
            proposed.append(longer)
        elif is_longer_name(text, span, inside) or is_given_place(text, span, inside):
            replaced.update(draft.start for draft in inside)
            proposed.append(_draft_longer_name(text, span, inside[-1], gazetteer))
        elif (inside[0].start, inside[0].end) == (span.start, span.end) and not _is_demonym(text, inside[0]):
            inside[0].label = span.label
    kept = [draft for draft in known if draft.start not in replaced]
    return sorted([*kept, *proposed], key=lambda draft: draft.start)


def _without_common_words(text: str, matches: Iterable[Match]) -> list[Match]:
    """Leave out meetings in small letters, and the abbreviations that a line of capitals makes of common words.

    «ЗА МИР» is not the Ministry of Investment.
    """
    kept = []
    for match in matches:
        surface = text[match.start : match.end]
        session = find_session(text, match.start, match.end)
        if _MEETING.match(surface) or (session and session.end() == match.end):
            continue
        if _NUMERAL.fullmatch(surface) and all(c.entity.kind == "person" for c in match.candidates):
            continue
        if surface.isupper() and is_common_word(surface.lower()) and is_all_capitals(text, match.start):
            match = match._replace(candidates=tuple(c for c in match.candidates if c.name.kind != "abbreviation"))
        if match.candidates:
            kept.append(match)
    return kept


def _without_run_on_names(text: str, matches: Iterable[Match]) -> list[Match]:
    """«По поручению Лукашенко Александр Турчин …»: a surname and the next one's given name make no name."""
    kept = []
    for match in matches:
        following = _NEXT_NAME.match(text, match.end)
        if following is not None and not PATRONYMIC.fullmatch(following[1]):
            match = match._replace(candidates=tuple(c for c in match.candidates if not c.how.startswith(_FIRST)))
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
        or (gazetteer.misspelt(name) if any(map(str.isupper, name)) else [])
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

    What remains must still name one of the match's entities: «секретариат ШОС» stays whole. In quotation marks it does:
    «аэропорт «Манас»».
    """
    start, end = _core(text, match.start, match.end)
    if (start, end) == (match.start, match.end):
        return start, end
    if start and _OPENING.match(text, start - 1) and _CLOSED.match(text, end):
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


def _without_title(text: str, span: NamedSpan, title_ends: dict[int, int], known: Sequence[Draft]) -> NamedSpan:
    """Leave a title out of a name: `Secretary General Ermekbaev`, `Head of Department of Trade`, `Speaker Senate`."""
    end = title_ends.get(span.start, span.end)
    rest = overlapping(known, end, span.end)
    is_known = bool(rest) and (rest[0].start, rest[0].end) == (end + 1, span.end)
    gap = (_AFTER_TITLE if span.label == "PER" or is_known else _OF).match(text, end)
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


def take_legal_forms(text: str, drafts: Iterable[Draft]) -> None:
    """Take what a company is by law into its name: `OJSC Song Bank`, `Song Railways State Enterprise`, ОАО «Песня»."""
    end = 0  # of the name before
    for draft in drafts:
        if draft.candidates and all(c.entity.label == "ORG" and c.name.strong for c in draft.candidates):
            before = _LEGAL_BEFORE.search(text, max(end, draft.start - 6), draft.start)
            after = _LEGAL_AFTER.match(text, draft.end)
            quoted = before is not None and _OPENING.match(text, draft.start - 1) and _CLOSED.match(text, draft.end)
            draft.start = before.start() if before else draft.start
            draft.end = after.end() if after else draft.end + bool(quoted)
        end = draft.end


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
