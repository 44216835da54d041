"""A department in small letters and the body that it is part of make one name: «департамент Азии МИД РФ»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.gazetteer import Gazetteer
from mediacoop.names.inflection import is_finite_verb
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.intervals import overlapping, put_in_place

_DEPARTMENT = re.compile(r"(?<![\w-])(?:департамент|отдел|Управлени)(?:а|у|ом|е|я|ю|ем|и)?(?=\s)")
#: What it is for: words without a preposition but «по», up to the body.
_FIELD = re.compile(r"\s+(?:(?!(?:в|во|на|из|от|о|об|с|со|у|за|для|при|к|до)\s)[А-ЯЁа-яё-]+\s+){1,8}")
_LONGEST_FIELD = 90


def compose_departments(text: str, drafts: Sequence[Draft], gazetteer: Gazetteer) -> list[Draft]:
    """Join each department with the known body after it, and what it is for between them.

    Args:
        text: the text.
        drafts: its drafts, in order.
        gazetteer: forms and knowledge, to find the department if known.
    """
    found: list[Draft] = []
    for match in _DEPARTMENT.finditer(text):
        near = overlapping(drafts, match.start(), match.end() + _LONGEST_FIELD)
        body = next((draft for draft in near if draft.start > match.end() and _is_body(draft)), None)
        if body is None or near[0].start <= match.start() or not _is_field(text[match.end() : body.start]):
            continue
        known = [c for c in gazetteer.lookup(text[match.start() : body.end]) if c.entity.label == "ORG"]
        found.append(Draft(match.start(), body.end, "ORG", known))
    return put_in_place(drafts, found)


def _is_body(draft: Draft) -> bool:
    return any(c.entity.kind == "organization" for c in draft.candidates)


def _is_field(gap: str) -> bool:
    words = gap.split()
    return bool(_FIELD.fullmatch(gap)) and not any(word.islower() and is_finite_verb(word) for word in words)
