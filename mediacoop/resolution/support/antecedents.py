"""Whose a surname alone is: the full name before it, the form of address and that of the verb beside it say."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Entity
from mediacoop.names import base_form, comparison_key
from mediacoop.names.inflection import is_common_noun, is_verb_of_woman, past_gender
from mediacoop.names.persons import parse_person
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.support.occupations import is_namesake
from mediacoop.sentences import Sentences

_WORD_BEFORE = re.compile(r"([а-яё]+)\s$")
_WORD_AFTER = re.compile(r"\s(?:также\s|не\s|уже\s)?([а-яё]+)")
_SENTENCE_START = re.compile(r"(?:^|[.!?…\n])\s*$")
_LONGEST_VERB = 24
#: Of so many with one surname it says nothing alone.
_SEVERAL = 3
#: What the key of a woman's surname has after that of a man's.
_WOMAN = re.compile(r"(?<=[eo]v)a$|(?<=in)a$")
_NOUN_BEFORE = re.compile(r"([А-Яа-яЁё]+)\s$")
#: A form of address that a woman has, and one that a man has.
_ADDRESS = {
    "female": re.compile(r"\b(?:Mrs\.?|Ms\.?|Miss|Madame?|[Гг]оспож(?:а|и|е|у|ой)|[Гг]-ж[аиеу])\s$"),
    "male": re.compile(r"\b(?:Mr\.?|[Гг]осподин(?:а|у|ом|е)?|[Гг]-на?)\s$"),
}


class FullNames:
    """The full names of persons in a text: where the known stand, by entity, and the unknown, by surname.

    A surname with the title that its bearer had says as much as a full name.

    Args:
        text: the text.
        drafts: all drafts, the sure ones already chosen.
    """

    def __init__(self, text: str, drafts: Sequence[Draft]) -> None:
        self._text = text
        self._known: dict[str, list[int]] = defaultdict(list)
        self._unknown: dict[str, list[int]] = defaultdict(list)
        self._namesakes: dict[str, list[int]] = defaultdict(list)  # where anyone known with a surname is named in full
        self._bearers: dict[str, dict[str, int]] = defaultdict(dict)  # ... and who they are, and where first
        self._mentions: dict[str, list[tuple[int, str]]] = defaultdict(list)  # ... or is meant by the surname alone
        self._women: dict[str, list[int]] = defaultdict(list)  # ... and any woman, by the surname that a man would have
        self._sentences = Sentences(text)
        for draft in drafts:
            if draft.entity is None:
                self._note_unknown(text[draft.start : draft.end], draft)
            elif draft.entity.kind == "person":
                self._note_known(draft, draft.entity)

    def _note_known(self, draft: Draft, person: Entity) -> None:
        surnames = {comparison_key(surname_of(c)) for c in draft.candidates if c.entity == person}
        for surname in surnames:
            self._mentions[surname].append((draft.start, person.id))
        if all(map(is_partial, draft.candidates)) and "title-beside" not in draft.evidence:
            return
        self._known[person.id].append(draft.start)
        for surname in surnames:
            self._namesakes[surname].append(draft.start)
            self._bearers[surname].setdefault(person.id, draft.start)
            if woman := _WOMAN.search(surname):
                self._women[surname[: woman.start()]].append(draft.start)

    def _note_unknown(self, name: str, draft: Draft) -> None:
        """Note an unknown person's full name, or the initials or the occupation that say whose a surname is not."""
        if is_namesake(draft):
            surnames = {comparison_key(surname_of(c)) for c in draft.candidates if c.entity.kind == "person"}
        elif draft.label == "PER" and " " in name and ("." not in name or not draft.candidates):
            words, bases = name.split(), base_form(name, "PER").split()
            surnames = {comparison_key(word) for word in (words[0], words[-1], bases[0], bases[-1])}
            if woman := _WOMAN.search(comparison_key(bases[-1])):
                self._women[comparison_key(bases[-1])[: woman.start()]].append(draft.start)
        else:
            return
        for surname in surnames:
            self._unknown[surname].append(draft.start)

    def is_of_other(self, surface: str, draft: Draft, candidate: Candidate) -> bool:
        """Say whether the nearest full name before a surname is that of an unknown person with this surname.

        So is any woman's before «Токаева» and «Токаеву», which may be hers or his in another case.
        """
        keys = comparison_key(surname_of(candidate)), comparison_key(surface)
        other = max(_nearest(self._unknown.get(key, []), draft.start) for key in keys)
        if candidate.entity.gender == "male" and self._may_be_hers(surface, draft):
            other = max(other, _nearest(self._women.get(keys[0], []), draft.start))
        return other > _nearest(self._known.get(candidate.entity.id, []), draft.start)

    def _may_be_hers(self, surface: str, draft: Draft) -> bool:
        """Say whether a woman's surname has this form here; after a noun it is a man's genitive: «критики Алиева»."""
        noun = _NOUN_BEFORE.search(self._text, max(0, draft.start - _LONGEST_VERB), draft.start)
        return surface.endswith("у") or (surface.endswith("а") and not (noun and is_common_noun(noun[1].lower())))

    def is_one_of_several(self, draft: Draft, candidate: Candidate) -> bool:
        """Say whether three or more with this surname are named in full before it: it may be any of them."""
        bearers = self._bearers.get(comparison_key(surname_of(candidate)), {})
        return sum(first < draft.start for first in bearers.values()) >= _SEVERAL

    def is_named_after_namesake(self, _: Draft, candidate: Candidate) -> bool:
        """Say whether the text names another known person with this surname in full before it names this one."""
        namesakes = self._namesakes.get(comparison_key(surname_of(candidate)), [])
        own = self._known.get(candidate.entity.id, [])
        return bool(namesakes) and (not own or namesakes[0] < own[0])

    def is_nearer_to_namesake(self, draft: Draft, candidate: Candidate) -> bool:
        """Say whether another known person with this surname is named in full nearer before it."""
        namesake = _nearest(self._namesakes.get(comparison_key(surname_of(candidate)), []), draft.start)
        return namesake > _nearest(self._known.get(candidate.entity.id, []), draft.start)

    def find_nearer_namesake(self, draft: Draft, candidate: Candidate) -> str | None:
        """Give the id of another known person with this surname who is named in full nearest before it."""
        bearers = self._bearers.get(comparison_key(surname_of(candidate)), {})
        nearest = max(bearers, key=lambda id: _nearest(self._known[id], draft.start), default=candidate.entity.id)
        is_other = nearest != candidate.entity.id and _nearest(self._known[nearest], draft.start) >= 0
        return nearest if is_other else None

    def list_named_together(self, draft: Draft, candidate: Candidate) -> set[str]:
        """List whom the last sentence that has this surname before it means by it, by their ids."""
        before = [m for m in self._mentions.get(comparison_key(surname_of(candidate)), ()) if m[0] < draft.start]
        first, _ = self._sentences.bounds(before[-1][0]) if before else (0, 0)
        return {id for start, id in before if start >= first}


def surname_of(candidate: Candidate) -> str:
    """Give the surname in a person's name, the whole name where it has none."""
    return _surname(candidate.name.text, candidate.entity.order)


@lru_cache(maxsize=20_000)
def _surname(name: str, order: str) -> str:
    return parse_person(name, order=order).surname or name


def _nearest(starts: Sequence[int], place: int) -> int:
    """Give the last of the starts before a place, -1 when there is none."""
    before = bisect_left(starts, place)
    return starts[before - 1] if before else -1


def contradicts_address(text: str, draft: Draft, candidate: Candidate) -> bool:
    """Say whether the form of address before a surname is not a candidate's: `Mrs Erdogan` of Recep Tayyip Erdogan."""
    before = text[max(0, draft.start - _LONGEST_VERB) : draft.start]
    addressed = next((gender for gender, words in _ADDRESS.items() if words.search(before)), None)
    return addressed is not None and candidate.entity.gender not in (addressed, None)


def reads_as_woman(text: str, draft: Draft) -> bool:
    """Say whether a surname may be a woman's in the nominative and the verb after it is of one: «Зорина сказала»."""
    after = _WORD_AFTER.match(text, draft.end)
    return after is not None and text[draft.end - 1] in "ая" and is_verb_of_woman(after[1])


def contradicts_verb(text: str, draft: Draft, candidate: Candidate) -> bool:
    """Say whether the verb beside a surname is not a candidate's: «Эрдоган отметила», «Алиева сказала» of Алиев.

    In another case than the nominative it is no subject («речь Эрдогана вызвала», «Раеву вручили»), unless it begins
    the sentence and reads as a woman's name.
    """
    if "case-form" in candidate.how:
        begins = _SENTENCE_START.search(text, max(0, draft.start - 4), draft.start)
        return bool(begins) and reads_as_woman(text, draft)
    after = _WORD_AFTER.match(text, draft.end)
    before = _WORD_BEFORE.search(text, max(0, draft.start - _LONGEST_VERB), draft.start)
    said = (past_gender(match[1]) for match in (after, before) if match)
    gender = candidate.entity.gender
    return gender is not None and next(filter(None, said), gender) != gender
