"""Whether the unknown name beside an office is its holder's: in another spelling, or the given name alone."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Entity
from mediacoop.names import base_form, fold, key_words
from mediacoop.names.persons import parse_person
from mediacoop.names.shapes import is_given_name

#: The surname and one more word are at least so alike, of 100; the office and the date already leave one person.
_ALIKE = 74


def find_alike(name: str, holder: Entity) -> Candidate | None:
    """Give the holder as a candidate for a name of two or more words, by the name of his that is most alike."""
    readings = [key_words(name), key_words(base_form(name, "PER"))]  # it may stand in the nominative or not
    if len(readings[0]) < 2:
        return None
    likeness = {
        alias: max(_likeness(words, alias.text, holder.order) for words in readings) for alias in holder.aliases
    }
    best = max(likeness, key=lambda alias: likeness[alias], default=None)
    if best is None or likeness[best] < _ALIKE:
        return None
    known = " ".join(key_words(best.text))
    whole = max(fuzz.token_sort_ratio(" ".join(words), known) for words in readings)
    return Candidate(holder, best, f"fuzzy:{round(min(likeness[best], whole))}")


def find_by_given(name: str, holder: Entity) -> Candidate | None:
    """Give the holder as a candidate for a name that is his given name alone: `WHO chief Tedros`."""
    forms = {fold(name), fold(base_form(name, "PER"))}
    for alias in holder.aliases:
        given = parse_person(alias.text, order=holder.order).given
        if given and fold(given[0]) in forms:
            return Candidate(holder, alias, "given-name")
    return None


def _likeness(words: Sequence[str], name: str, order: str) -> float:
    """Say how alike two names are by the worse of surname and the word that fits best else."""
    parsed = parse_person(name, order=order)
    surnames, givens = key_words(parsed.surname or ""), [key for word in parsed.given for key in key_words(word)]
    if not surnames or not givens:
        return 0.0
    surname = max(words, key=lambda word: fuzz.ratio(word, surnames[-1]))
    others = [word for word in words if word != surname]
    if _is_called_otherwise(others, givens[0]):
        return 0.0
    written = [*others, "".join(others)]  # `Mirza Shah` for Mirzoshoh
    given = max((_given_likeness(word, known) for word in written for known in givens), default=0.0)
    return min(fuzz.ratio(surname, surnames[-1]), given)


def _is_called_otherwise(words: Sequence[str], first: str) -> bool:
    """Say whether words have a given name of their own in place of the known first one: Mehmet is no slip of Ahmet."""
    if any(_given_likeness(word, first) >= _ALIKE for word in (*words, "".join(words))):
        return False
    return any(len(word) > 1 and is_given_name(word) for word in words)


def _given_likeness(word: str, known: str) -> float:
    """Say how alike two given names are; an initial agrees or it does not."""
    return 100.0 * known.startswith(word) if len(word) == 1 else fuzz.ratio(word, known)
