"""A body or district named by an adjective with a capital and a common noun: «Евразийский сберегательный банк»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mediacoop.names.inflection.dictionary import read_adjective
from mediacoop.names.shapes import is_body_word, starts_sentence
from mediacoop.resolution.draft import Draft, is_norp
from mediacoop.resolution.intervals import overlapping

_ENDING = r"(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ей|ому|ему|ым|им|ом|ем|ую|юю)"
#: Adjectives in small letters and the noun after the first adjective.
_REST = re.compile(rf"(?:\s+[а-яё-]+{_ENDING}){{0,2}}\s+(?P<noun>[а-яё]+)\b")
#: «Самаркандский | район»: a place of its own, when no list has it.
_DISTRICT = re.compile(r" (?:(?:район|округ|уезд|вилоят|велаят)(?:а|у|ом|е)?|област(?:ь|и|ью)|кра(?:й|я|ю|ем|е))\b")
_ADJECTIVE_BEFORE = re.compile(rf"(?<![\w-])[А-ЯЁ][а-яё-]+{_ENDING}(?:\s+[а-яё-]+{_ENDING}){{0,2}}\s$")
_REACH = 50


def join_adjective_bodies(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Make one unknown body of an adjective that names a place and the common noun that it goes on to.

    A known body in small letters is another with such an adjective: «Независимый союз журналистов». Where a sentence
    begins, the capital says nothing.
    """
    joined: list[Draft] = []
    for draft in drafts:
        if joined and draft.start < joined[-1].end:
            continue  # «Ташкентский | университет»
        if joined and _is_whole_with(text, joined[-1], draft):
            joined[-1] = replace(draft, start=joined[-1].start)
            continue
        end, start = _end_of_body(text, draft, drafts), _start_of_body(text, draft, drafts)
        district = _DISTRICT.match(text, draft.end) if _is_with_capital(text, draft) else None
        if end is not None:
            draft = replace(draft, end=end, label="ORG", candidates=[], inner=())
        elif district is not None and not overlapping(drafts, draft.end, district.end()):
            draft = replace(draft, end=district.end(), label="GPE", candidates=[], inner=())
        elif start is not None:
            draft = replace(draft, start=start, label="ORG", candidates=[], inner=())
        joined.append(draft)
    return joined


def _is_with_capital(text: str, draft: Draft) -> bool:
    """Say whether an adjective has a capital that no sentence explains: a name begins with it."""
    return is_norp(draft) and text[draft.start].isupper() and not starts_sentence(text, draft.start)


def _is_whole_with(text: str, adjective: Draft, body: Draft) -> bool:
    """«Московского | института стран Азии»: one body, known without the adjective."""
    is_body = bool(body.candidates) and all(c.entity.label == "ORG" and c.name.strong for c in body.candidates)
    beside = text[adjective.end : body.start] == " " and text[body.start].islower()
    return is_body and beside and _is_with_capital(text, adjective)


def _end_of_body(text: str, draft: Draft, drafts: Sequence[Draft]) -> int | None:
    rest = _REST.match(text, draft.end) if _is_with_capital(text, draft) else None
    if rest is None:
        return None
    free = all(map(_is_small_noun, overlapping(drafts, draft.end, rest.end())))
    return rest.end() if free and is_body_word(rest["noun"]) else None


def _is_small_noun(draft: Draft) -> bool:
    """Say whether a draft is a weak name in small letters, as «университет» is."""
    return draft.label is None and bool(draft.candidates) and all(c.lowered for c in draft.candidates)


def _start_of_body(text: str, draft: Draft, drafts: Sequence[Draft]) -> int | None:
    if not draft.candidates or any(c.entity.kind != "organization" for c in draft.candidates):
        return None
    if not text[draft.start].islower() or not all(candidate.lowered for candidate in draft.candidates):
        return None
    before = _ADJECTIVE_BEFORE.search(text, max(0, draft.start - _REACH), draft.start)
    if before is None or starts_sentence(text, before.start()) or not read_adjective(before[0].split()[0].lower()):
        return None
    return None if overlapping(drafts, before.start(), draft.start) else before.start()
