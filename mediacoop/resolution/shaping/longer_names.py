"""How a name that the pipeline proposes goes with the known names inside it: is it another, longer one?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.gazetteer import Candidate
from mediacoop.names.quotes import is_in_quotes
from mediacoop.names.shapes import is_body_word, is_given_name, is_title_case, starts_sentence
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.shaping.descriptors import is_described
from mediacoop.resolution.shaping.plurals import is_body_of_states
from mediacoop.resolution.shaping.proposals import NamedSpan

#: «Комитета по телевидению | при Правительстве РТ»
_UNDER = re.compile(r"\s+при\s+")
_OF = re.compile(r"\bof (?:the )?$")
_WORD_BEFORE = re.compile(r"[^\W\d_] $")
_DASH = re.compile(r"\s[-–—]\s")


def is_longer_body(text: str, span: NamedSpan, inside: Sequence[Draft]) -> bool:
    """Say whether a proposed body goes beyond the known names in it.

    It does when they are weak, when a word beyond them makes it a body, or when quotation marks hold it together.
    """
    if span.label != "ORG" or inside[0].start < span.start or inside[-1].end > span.end:
        return False
    surface, beyond = text[span.start : span.end], _beyond(text, span, inside)
    if (
        is_body_of_states(surface)
        or "(" in surface
        or _DASH.search(surface)
        or not beyond.strip()
        or not surface[0].isupper()
    ):
        return False
    if starts_sentence(text, span.start) and surface[1:].islower() and not any(map(is_body_word, beyond.split())):
        return False  # «Западные газеты пишут»
    if all(not candidate.name.strong for draft in inside for candidate in draft.candidates):
        return True
    return (
        is_in_quotes(text, span.start, span.end)
        or is_described(surface)
        or any(is_body_word(w) for w in beyond.split() if w[0].isupper())
    )


def body_under(text: str, span: NamedSpan, inside: Sequence[Draft]) -> list[Candidate]:
    """Give what a proposed body is without what it is under: «Комитета по телевидению | при Правительстве РТ»."""
    body = inside[0]
    return body.candidates if body.start == span.start and _UNDER.match(text, body.end, span.end) else []


def _beyond(text: str, span: NamedSpan, inside: Sequence[Draft]) -> str:
    """Give what a span holds beside the drafts in it."""
    ends = [span.start, *(draft.end for draft in inside)]
    starts = [*(draft.start for draft in inside), span.end]
    return " ".join(text[end:start] for end, start in zip(ends, starts, strict=True))


def is_longer_name(text: str, span: NamedSpan, inside: Sequence[Draft]) -> bool:
    """Say whether a proposed person's name goes beyond the matches in it, which are parts of names: `Wang Fang`."""
    if span.label != "PER" or inside[0].start < span.start or span.end < inside[-1].end:
        return False
    candidates = [candidate for draft in inside for candidate in draft.candidates]
    if len(inside) > 1:
        return all("initials" not in candidate.how and is_partial(candidate) for candidate in candidates)
    return bool(_beyond(text, span, inside).strip()) and all(map(is_partial, candidates))


def is_pair(text: str, span: NamedSpan, inside: Sequence[Draft]) -> bool:
    """Say whether a proposed person's name is two known surnames with a hyphen between: `the Singh-Gilani talks`."""
    if span.label != "PER" or len(inside) != 2 or text[inside[0].end : inside[1].start] not in ("-", "–", "—"):
        return False
    if inside[0].start != span.start or inside[1].end != span.end:
        return False
    return all(c.entity.kind == "person" for draft in inside for c in draft.candidates)


def begins_with_owner(text: str, span: NamedSpan, inside: Sequence[Draft]) -> bool:
    """Say whether a proposed person's name begins with the state or body that a title before it goes with.

    «премьер Израиля Нетаньяху», «секретарь Совбеза Патрушев»: a given name would be in the case of the surname.
    «глава Минобороны Зорин»: what bodies of several states are called is nobody's given name. «Премьер РТ Песошин»:
    after a word two capitals without points are no initials where a state has them.
    """
    if (
        span.label != "PER"
        or not inside
        or inside[0].start != span.start
        or text[inside[0].end : inside[0].end + 1] != " "
    ):
        return False
    owners, kinds = inside[0].candidates, ("country", "organization")
    if inside[0].end + 1 >= span.end:
        return False
    if all(c.entity.label == "GPE" and c.name.kind == "abbreviation" for c in owners):
        return _WORD_BEFORE.search(text, max(0, span.start - 2), span.start) is not None
    is_shared = len({c.entity.country for c in owners}) > 1 and all(c.entity.kind == "organization" for c in owners)
    return is_shared or all(c.entity.kind in kinds and "case-form" in c.how for c in owners)


def is_given_place(text: str, span: NamedSpan, inside: Sequence[Draft]) -> bool:
    """Say whether the place that a proposed name begins with is a given name: `Paris Jackson`, «Рим Валеев»."""
    place = text[inside[0].start : inside[0].end]
    words = text[span.start : span.end].split()
    if inside[0].start != span.start or inside[0].end >= span.end or words[0] != place:
        return False
    if not all(is_partial(candidate) for draft in inside[1:] for candidate in draft.candidates):
        return False
    if len(inside) > 1 and _OF.search(text, max(0, span.start - 8), span.start):
        return False  # `President of | Georgia Saakashvili`
    return (
        ((span.label == "PER" and len(inside) == 1) or is_given_name(place))
        and place.isalpha()
        and len(words) <= 3
        and all(word[0].isupper() and not is_body_word(word) for word in words)
        and all(c.entity.label in ("GPE", "LOC") for c in inside[0].candidates)
        and not is_title_case(text, span.start)
    )
