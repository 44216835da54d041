"""The younger and the elder of one name: «Лукашенко-младший», `Islam Karimov Jr.`"""

from __future__ import annotations

import re

from mediacoop.gazetteer import Candidate
from mediacoop.resolution.draft import Draft

#: Word for a generation, in a name or right after it.
_YOUNGER = re.compile(r"(?:\s?[-–—]\s?младш|,?[- ](?:Jr|Junior)\b)", re.IGNORECASE)
_ELDER = re.compile(r"(?:\s?[-–—]\s?старш|,?[- ](?:Sr|Senior)\b(?! [A-Za-z]))", re.IGNORECASE)


def is_elder(text: str, draft: Draft) -> bool:
    """Say whether a name is that of the elder of two."""
    return _is_marked(_ELDER, text, draft)


def contradicts_generation(text: str, draft: Draft, candidate: Candidate) -> bool:
    """Say whether a name is that of the younger or the elder of two, and no known name of a candidate says so.

    Who is meant by a surname alone with the word for the elder, the rest of the text says.
    """
    marks = (_YOUNGER,) if "surname" in candidate.how.split("+") else (_YOUNGER, _ELDER)
    names = [name.text for name in candidate.entity.aliases]
    return any(_is_marked(mark, text, draft) and not any(map(mark.search, names)) for mark in marks)


def _is_marked(mark: re.Pattern[str], text: str, draft: Draft) -> bool:
    return bool(mark.search(text, draft.start, draft.end) or mark.match(text, draft.end))
