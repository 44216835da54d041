"""Names proposed by rules: runs of capitalised words, typed by the words in and before them.

They stand in for a trained named-entity recogniser in pipelines that have none. A run without a sign of its
type is not proposed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Span

from mediacoop.names.shapes import has_surname_shape, is_body_word, is_given_name, is_initial, looks_like_person

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

#: Small words inside a name.
_LINKS = frozenset("of and the for on under de del la le al bin ibn von van".split())

#: A word before a run, often before a quotation mark, that says what it is.
_BODY_BEFORE = re.compile(
    r"(?:агентств|телеканал|канал|газет|журнал|портал|издани|компани|парти|фонд|банк|холдинг|университет|концерн"
    r"|agency|channel|newspaper|magazine|company|party|foundation)\w*$",
    re.IGNORECASE,
)
_PERSON_BEFORE = re.compile(
    r"^(?:mr|ms|mrs|dr|president|minister|chairman|director|secretary|ambassador|premier|general|professor|king"
    r"|correspondent|journalist|spokes(?:man|woman|person)|leader|head|counselor|counsellor|speaker|governor"
    r"|г-н|господин\w*|госпож\w*|г-жа|президент\w*|премьер\w*|министр\w*|директор\w*|секретар\w*|председател\w*"
    r"|посол|посла|послу|послом|глав[аыуе]|главой|руководител\w*|аким\w*|спикер\w*|депутат\w*|профессор\w*"
    r"|корреспондент\w*|журналист\w*|советник\w*|помощник\w*|генсек\w*|академик\w*|ректор\w*)$",
    re.IGNORECASE,
)
_PLACE_BEFORE = re.compile(
    r"^(?:город\w*|г|сел[оае]|област\w*|район\w*|провинци\w*|штат\w*|остров\w*|city|town|village|region|province)$",
    re.IGNORECASE,
)
_PLACE_WORD = re.compile(
    r"^(?:oblast|region|province|district|county|city|област\w*|район\w*|кра[йяюе]|провинци\w*)$", re.IGNORECASE
)
#: What stands before a person's name and is no part of it.
_HONORIFICS = frozenset("mr mrs ms dr mr. mrs. ms. dr. prof. sir h.e. г-н г-жа".split())
#: Capitals that abbreviate a common noun.
COMMON_ABBREVIATIONS = frozenset(
    "СМИ ВВП ООО ОАО ЗАО ПАО ТВ ИИ ИТ НПО ВУЗ ЧС ДТП TV GDP AI IT NGO CEO PM FM VIP ID USB".split()
)
_LONGEST_PERSON = 4
_ROMAN_NUMBER = re.compile("[IVXLC]+")
#: spaCy keeps «А.Бекетов» in one token.
_JOINED_INITIALS = re.compile(r"(?:[^\W\d_]\.-?){1,3}[^\W\d_]{3,}")


class CapitalisedRuns:
    """Sets ``doc.ents`` to the runs of capitalised words whose type can be told."""

    def __call__(self, doc: Doc) -> Doc:
        spans = [Span(doc, start, end, label=label) for start, end, label in _named_runs(doc)]
        doc.set_ents([*doc.ents, *(s for s in spans if not any(t.ent_type for t in s))])
        return doc


@Language.factory("mediacoop_capitalised_runs", assigns=["doc.ents"])
def create_capitalised_runs(nlp: Language, name: str) -> CapitalisedRuns:
    """Make the component."""
    return CapitalisedRuns()


def _named_runs(doc: Doc) -> Iterator[tuple[int, int, str]]:
    for start, end in _runs(doc):
        label = _label(doc, start, end)
        if label is None and _starts_line(doc, start) and end - start > 2:
            start += 1  # «Вчера Ахмед Исмаилов …»: the first word of a sentence may be no part of the name
            label = _label(doc, start, end)
        if label is not None:
            yield start, end, label


def _runs(doc: Doc) -> Iterator[tuple[int, int]]:
    """Give maximal runs of capitalised tokens, joined by small words, within a line."""
    start = None
    end = 0
    for token in doc:
        if _is_capitalised(token):
            if start is None:
                start = token.i
            end = token.i + 1
        elif start is not None and not (_joins(token) and token.i == end):
            yield start, end
            start = None
    if start is not None:
        yield start, end


def _is_capitalised(token: Token) -> bool:
    return token.text[0].isupper() and token.lower_ not in _HONORIFICS


def _joins(token: Token) -> bool:
    return token.text == "-" or (token.lower_ in _LINKS and bool(token.whitespace_))


def _label(doc: Doc, start: int, end: int) -> str | None:
    words = [token.text for token in doc[start:end]]
    before = doc[start - 1] if start else None
    if before is not None and before.is_quote and start > 1:
        before = doc[start - 2]
    if before is not None and _BODY_BEFORE.search(before.text):
        return "ORG"
    if _looks_like_person(words, before, at_start=_starts_line(doc, start)):
        return "PER"
    if any(_PLACE_WORD.match(word) for word in words[1:]) or (before and _PLACE_BEFORE.match(before.text)):
        return "GPE"
    if len(words) > 1 and any(is_body_word(word) for word in words):
        return "ORG"
    return "ORG" if len(words) == 1 and _is_abbreviation(words[0]) and not _starts_line(doc, start) else None


def _is_abbreviation(word: str) -> bool:
    if _ROMAN_NUMBER.fullmatch(word):
        return False
    return word.isupper() and 3 <= len(word) <= 8 and word not in COMMON_ABBREVIATIONS


def _starts_line(doc: Doc, start: int) -> bool:
    """Say whether a token is the first of its sentence or line; spaCy counts the line end before it as the first."""
    return bool(doc[start].is_sent_start) or (start > 0 and doc[start - 1].is_space)


def _looks_like_person(words: list[str], before: Token | None, *, at_start: bool) -> bool:
    if len(words) > _LONGEST_PERSON or any(word.lower() in _LINKS and word.lower() != "al" for word in words):
        return False
    if any(is_body_word(word) or _PLACE_WORD.match(word) for word in words):
        return False
    titled = before is not None and bool(_PERSON_BEFORE.match(before.text))
    if len(words) == 1:
        return bool(_JOINED_INITIALS.match(words[0])) or (titled and has_surname_shape(words[0]))
    if is_given_name(words[0]):  # «Роман КОММЕНТАРИЙ» is no name, «Роман ИВАНОВ» is
        return not words[-1].isupper() or words[0].isupper() or has_surname_shape(words[-1])
    if at_start and not titled:  # «Критики Алиева»
        return is_initial(words[0]) or is_initial(words[-1])
    return len(words) <= 3 and looks_like_person(words)
