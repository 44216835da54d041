"""The names that a pipeline proposes, and which of them are no names."""

from __future__ import annotations

import re
from typing import NamedTuple

from mediacoop.names.headline_verbs import HEADLINE_VERBS
from mediacoop.names.inflection import is_common_word
from mediacoop.names.legal_forms import ENGLISH_FORM
from mediacoop.names.quotes import OPENING_QUOTES
from mediacoop.names.shapes import UPPER, is_body_word, is_headline, starts_sentence
from mediacoop.resolution.shaping.plurals import is_several_bodies

_ONE_WORD = re.compile(r"[^\W\d_]+")
_ANY_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_PARTS = frozenset(("States", "Heads of State", "Government", "Ministers", "Covid", "COVID-19"))
_FORM = re.compile(ENGLISH_FORM)
#: What a name goes on with after it was cut.
_LINKS = frozenset(("and", "of", "for", "the", "on", "in", "по", "при"))
_PAIR = re.compile(rf"([{UPPER}][^\W\d_]+)[-–—]([{UPPER}][^\W\d_]+)")
_BODIES = re.compile(r"(?P<first>[^,\n]+ (?P<last>[A-Z]\w+)) and (?:the )?(?P<second>[A-Z][\w-]* [^,\n]+)")


class NamedSpan(NamedTuple):
    """A name that a pipeline proposes: code points of the text and a label."""

    start: int
    end: int
    label: str


def _is_phrase(text: str, span: NamedSpan) -> bool:
    """Say whether a proposed body is a phrase of common words that begins a sentence: «Узкий формат …»."""
    words = _ANY_WORD.findall(text, span.start, span.end)
    if len(words) < 2 or not starts_sentence(text, span.start):
        return False
    small = all(word.islower() for word in words[1:])
    return small and all(is_common_word(word.lower()) and not is_body_word(word) for word in words)


def _is_rest(name: str) -> bool:
    """Say whether a proposed body is what follows a name that was cut: «и молодёжной политики»; `eBay` is none."""
    first = name.split()[0]
    is_word = is_common_word(first) or first in _LINKS
    return first.islower() and is_word and not any(map(is_body_word, name.split()))


def split_pair(text: str, span: NamedSpan) -> list[NamedSpan]:
    """Part two surnames that a hyphen joins, where the text has each of them alone: `the Singh-Gilani talks`.

    So are two bodies with `and` between: `Song Office and Tale Corporation`.
    """
    if span.label == "ORG":
        bodies = _BODIES.fullmatch(text, span.start, span.end)
        if bodies is None or not (is_body_word(bodies["last"]) and is_body_word(bodies["second"].split()[-1])):
            return [span]
        return [NamedSpan(*bodies.span(number), span.label) for number in ("first", "second")]
    surnames = _PAIR.fullmatch(text, span.start, span.end)
    if span.label != "PER" or surnames is None:
        return [span]
    if not all(re.search(rf"(?<![\w-]){re.escape(surname)}(?![\w-])", text) for surname in surnames.groups()):
        return [span]
    return [NamedSpan(*surnames.span(number), span.label) for number in (1, 2)]


def is_common(text: str, span: NamedSpan) -> bool:
    """Say whether a proposed name is one common word with a capital: «Говорили», «СМИ», «Организации», `Ministry`.

    A body in quotation marks is one: газета «Труд». Several bodies are none: `Standing Committees`.
    """
    word = text[span.start : span.end]
    if span.label == "ORG" and word.split()[0].lower() in HEADLINE_VERBS and is_headline(text, span.start):
        return True  # `Kazakhstan President | Signs Law`
    if word in _PARTS or _FORM.fullmatch(word):
        return True
    if span.label == "ORG" and (is_several_bodies(word) or _is_phrase(text, span) or _is_rest(word)):
        return True
    quoted = text[span.start - 1 : span.start] in OPENING_QUOTES
    if _ONE_WORD.fullmatch(word) is None or (quoted and span.label == "ORG"):
        return False
    return is_body_word(word) or is_common_word(word.lower())
