"""One body of each state in a list: «правительства Казахстана и Китая», «посольства Кыргызстана и Турции»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.resolution.draft import Draft

#: Several bodies of a kind, or one in the genitive: «посольства Кыргызстана, Узбекистана и Турции».
_MAY_BE_PLURAL = re.compile(r"(?:[Пп]осольств|[Пп]равительств|[Мм]инистерств|[Пп]арламент)[аы]\b")
_LISTED = re.compile(r"\s*,\s+|\s+и\s+")


def is_of_several(text: str, body: Draft, state: Draft, following: Sequence[Draft]) -> bool:
    """Say whether a body of each state in a list is meant.

    Args:
        text: the text.
        body: the word that may be in the plural.
        state: the first state.
        following: the name after it, when there is one.
    """
    return bool(_MAY_BE_PLURAL.match(text, body.start, body.end)) and any(
        _LISTED.fullmatch(text, state.end, other.start) and any(c.entity.kind == "country" for c in other.candidates)
        for other in following
    )
