"""The names that a pipeline proposes, and which of them are no names."""

from __future__ import annotations

import re
from typing import NamedTuple

from mediacoop.names.inflection import is_common_word
from mediacoop.names.shapes import is_body_word

_ONE_WORD = re.compile(r"[^\W\d_]+")
_OPENING = ("«", '"', "“", "„")


class NamedSpan(NamedTuple):
    """A name that a pipeline proposes: code points of the text and a label."""

    start: int
    end: int
    label: str


def is_common(text: str, span: NamedSpan) -> bool:
    """Say whether a proposed name is one common word with a capital: «Говорили», «СМИ», «Организации», `Ministry`.

    A body in quotation marks is one: газета «Труд».
    """
    word = text[span.start : span.end]
    quoted = text[span.start - 1 : span.start] in _OPENING
    if _ONE_WORD.fullmatch(word) is None or (quoted and span.label == "ORG"):
        return False
    return is_body_word(word) or is_common_word(word.lower())
