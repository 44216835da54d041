"""From text to matches, and from one name to candidates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from mediacoop.gazetteer.cache import load_default
from mediacoop.gazetteer.fuzzy import FuzzyIndex
from mediacoop.gazetteer.index import FormTable, Index
from mediacoop.gazetteer.initials import gather_initials
from mediacoop.gazetteer.letter_case import fits, is_lowered
from mediacoop.knowledge import Entity, KnowledgeBase, Name, Position
from mediacoop.names import FoldedText, fold_text
from mediacoop.names.readings import SPELLING_VARIANT, Reading, has_patronymic, read_keys, read_slips
from mediacoop.names.shapes import LONGEST_NAME

#: A name begins where a letter or digit follows none, or at a quotation mark; all of that word is in it.
_WORD = re.compile(r'"?\b\w+')
#: Between a body and its owner.
_OF = re.compile(r"^of (?:the )?")
#: Between the parts of a double adjective.
_HYPHENS = ("-", "‐", "‑")


class Candidate(NamedTuple):
    """One entity that a stretch of text may name.

    Attributes:
        entity: the entity.
        name: the name of it that was matched.
        how: evidence tag: exact, case-form:gent, romanised, initials, surname, fuzzy:92, ...
        lowered: a phrase that is usually written with a capital stands in small letters.
    """

    entity: Entity
    name: Name
    how: str
    lowered: bool = False


class Match(NamedTuple):
    """A stretch of text (code points) that is a form of one or more names."""

    start: int
    end: int
    candidates: tuple[Candidate, ...]


class TitleMatch(NamedTuple):
    """A stretch of text (code points) that is a form of a title.

    Attributes:
        start: first code point.
        end: code point after the last.
        positions: the positions that have this title.
        position_ids: their ids.
        any_body: the title in its base form, folded, when any body may have it («директор»); else None.
    """

    start: int
    end: int
    positions: tuple[Position, ...]
    position_ids: frozenset[str]
    any_body: str | None


class Gazetteer:
    """All forms of all names of a knowledge base, ready to read texts.

    Example:
        >>> gazetteer = Gazetteer.default()
        >>> [(m.start, m.end, m.candidates[0].entity.id) for m in gazetteer.scan("встреча с Казинформом")]
        [(10, 21, 'org/kazinform')]
    """

    def __init__(self, kb: KnowledgeBase, index: Index | None = None) -> None:
        self.kb = kb
        self._index = index or Index.build(kb)
        self._entities = list(kb)
        self._titles: dict[int, tuple[tuple[Position, ...], frozenset[str], str | None]] = {}
        if kb.finder is None:
            kb.finder = self.find  # knowledge imports nothing of this room, so the room offers itself

    @classmethod
    def default(cls, own: Sequence[Path] = ()) -> Gazetteer:
        """Give the gazetteer of the knowledge that comes with mediacoop, with knowledge files of your own beside it."""
        return cls(*load_default(own))

    @classmethod
    def of(cls, kb: KnowledgeBase) -> Gazetteer:
        """Give the gazetteer of a knowledge base: the one that there is already, or a new one."""
        known = getattr(kb.finder, "__self__", None)
        return known if isinstance(known, cls) else cls(kb)

    def scan(self, text: str | FoldedText, original: str | None = None) -> list[Match]:
        """Find every form of every name in a text, in order; of those that begin at one word, the longest first.

        Matches may overlap; which of them are mentions is for the resolution to say.
        """
        folded, original = _folded(text, original)
        return list(self._scan_forms(folded, original))

    def scan_titles(self, text: str | FoldedText, original: str | None = None) -> list[TitleMatch]:
        """Find every title of an office in a text; of those that begin at one word, the longest first."""
        folded, _ = _folded(text, original)
        return list(self._scan_titles(folded))

    def lookup(self, name: str) -> list[Candidate]:
        """List the entities that a string is a form of: exactly, or in another spelling."""
        exact = list(self._candidates(self._index.forms.find(fold_text(name).text.strip()), name))
        if exact:
            return exact
        return self._spelling_variants(name) if any(map(str.isupper, name)) else []  # `fine china` is no China

    def misspelt(self, name: str) -> list[Candidate]:
        """List the entities that a misspelt name may stand for; see `score_slip` for the cut-off."""
        found = next(filter(None, map(self._fuzzy.search, read_slips(name))), [])
        return [self._candidate(entity, alias, f"fuzzy:{score}") for entity, alias, score in found]

    def find(self, name: str) -> list[Entity]:
        """List the entities that a name may mean in any letter case or spelling, the best first."""
        if len(name) > LONGEST_NAME:
            return []
        ways = (self._in_any_case, self._owned, self._spelling_variants, self._by_initials, self.misspelt)
        found = next(filter(None, (way(name) for way in ways)), [])
        found = sorted(found, key=lambda candidate: (not _is_called(name, candidate), *_rank(candidate)))
        return list(dict.fromkeys(candidate.entity for candidate in found))

    def _in_any_case(self, name: str) -> list[Candidate]:
        records = self._index.forms.find(fold_text(name).text.strip())
        return [self._candidate(entity, alias, self._index.tags[how]) for entity, alias, how, _ in records]

    def _owned(self, name: str) -> list[Candidate]:
        """List the bodies that a name tells with their owner: «МИД Казахстана», `Russian Ministry of Defence`."""
        words = name.split()
        for place in range(1, len(words)):
            first = self._in_any_case(" ".join(words[:place]))
            second = self._in_any_case(_OF.sub("", " ".join(words[place:]))) if first else []
            found = [*_belonging(first, second), *_belonging(second, first)]
            if found:
                return found
        return []

    def _scan_forms(self, folded: FoldedText, original: str) -> Iterator[Match]:
        forms = self._index.forms
        for start, found in _at_words(forms, folded.text):
            for end, id in found:
                first, last = folded.start(start), folded.end(end)
                candidates = self._candidates(forms.records(id), original[first:last])
                if not original.startswith(_HYPHENS, last):
                    candidates = tuple(c for c in candidates if c.how != "adjective-prefix")
                if candidates:
                    yield Match(first, last, candidates)

    def _scan_titles(self, folded: FoldedText) -> Iterator[TitleMatch]:
        titles = self._index.titles
        for start, found in _at_words(titles, folded.text):
            for end, id in found:
                if id not in self._titles:  # `President` is the title of hundreds
                    self._titles[id] = self._read_title(titles.records(id))
                yield TitleMatch(folded.start(start), folded.end(end), *self._titles[id])

    def _read_title(self, records: list[list[int]]) -> tuple[tuple[Position, ...], frozenset[str], str | None]:
        positions = tuple(self.kb.positions[number - 1] for number, _, _ in records if number)
        any_body = next((self._index.tags[title] for number, title, _ in records if not number), None)
        return positions, frozenset(position.id for position in positions), any_body

    def _candidates(self, records: list[list[int]], surface: str) -> tuple[Candidate, ...]:
        return tuple(
            self._candidate(entity, alias, self._index.tags[how], is_lowered(letter_case, surface))
            for entity, alias, how, letter_case in records
            if fits(letter_case, surface)
        )

    def _candidate(self, entity: int, alias: int, how: str, lowered: bool = False) -> Candidate:
        found = self._entities[entity]
        return Candidate(found, found.aliases[alias], how, lowered)

    def _spelling_variants(self, name: str) -> list[Candidate]:
        return next(filter(None, map(self._of_reading, read_keys(name))), [])

    def _of_reading(self, reading: Reading) -> list[Candidate]:
        """List the entities of a key: those named so in full or, when there are none, those of whom it is a part."""
        keys, tags = self._index.keys, self._index.tags
        found = [self._candidate(entity, alias, SPELLING_VARIANT) for entity, alias in keys.whole.get(reading.key, ())]
        found = found or [
            self._candidate(entity, alias, tags[how]) for entity, alias, how in keys.parts.get(reading.key, ())
        ]
        return [c for c in found if not (reading.shortened and any(has_patronymic(n.text) for n in c.entity.aliases))]

    def _by_initials(self, name: str) -> list[Candidate]:
        """List the persons of an initial and a surname, both in any spelling: `Q. Toqayev`."""
        keys = (reading.key for reading in read_keys(name) if not reading.shortened)
        found = next(filter(None, map(self._initials.get, keys)), [])
        return [self._candidate(entity, alias, f"{SPELLING_VARIANT}+initials") for entity, alias in found]

    @cached_property
    def _initials(self) -> dict[str, list[tuple[int, int]]]:
        return gather_initials(self._index.keys.whole, self._entities)

    @cached_property
    def _fuzzy(self) -> FuzzyIndex:
        return FuzzyIndex(self._index.keys.whole)


def _folded(text: str | FoldedText, original: str | None) -> tuple[FoldedText, str]:
    if isinstance(text, str):
        return fold_text(text), text
    assert original is not None
    return text, original


def _at_words(table: FormTable, text: str) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Give each word's start in a folded text with the (end, id) of the strings there, the longest first."""
    for match in _WORD.finditer(text):
        word, start = match[0], match.start()
        if word[0] == '"':  # a quotation mark begins names with it («"Мир" …») and is passed over by those without
            if table.begins(word) and (found := _strings_at(table, text, start)):
                yield start, found
            word, start = word[1:], start + 1
        if table.begins(word) and (found := _strings_at(table, text, start)):
            yield start, found


def _strings_at(table: FormTable, text: str, start: int) -> list[tuple[int, int]]:
    """Give the (end, id) of the strings of whole words at a place, the longest first."""
    prefixes = table.prefixes(text[start : start + LONGEST_NAME])
    found = [(start + len(form), id) for form, id in prefixes if _ends_word(text, start + len(form))]
    return found[::-1]


def _ends_word(text: str, end: int) -> bool:
    """Say whether no word goes on at a place: «Мир» is not in «Мирный», `Iran` is not in `Iranian`."""
    return end == len(text) or not (text[end].isalnum() or text[end] == "_") or not text[end - 1].isalnum()


def _belonging(bodies: Iterable[Candidate], owners: Iterable[Candidate]) -> list[Candidate]:
    """Keep the bodies that are parts of one of the owners."""
    ids = {owner.entity.id for owner in owners}
    return [
        body
        for body in bodies
        if body.entity.label == "ORG" and not ids.isdisjoint((body.entity.parent, body.entity.country))
    ]


def _is_called(name: str, candidate: Candidate) -> bool:
    """Say whether a name is one of the entity's, letter by letter: «Дунё» is no case form of «Дун»."""
    return name.casefold() == candidate.name.text.casefold()


def _rank(candidate: Candidate) -> tuple[bool, int]:
    """Give what orders the bearers of a name: a strong name comes first, then the more direct form."""
    how = candidate.how
    return not candidate.name.strong, 0 if how == "exact" else 1 if how.startswith("case-form") else 2
