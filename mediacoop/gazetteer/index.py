"""The compiled form of a knowledge base: what is expanded once and then only read.

An index is a few tables. The automaton is a MARISA trie over every folded form of every name: it is memory-mapped,
so that loading costs the same for ten thousand names and for a million, and processes share it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import NamedTuple

import marisa_trie
import msgspec
import numpy as np
import numpy.typing as npt
from msgspec.structs import replace

from mediacoop.gazetteer.letter_case import ABBREVIATION, letter_case_of
from mediacoop.gazetteer.state_names import StateNames
from mediacoop.knowledge import NORP_KINDS, Entity, KnowledgeBase, Name
from mediacoop.names import Form, expand_name, fold, title_forms
from mediacoop.names.alphabets import has_cyrillic
from mediacoop.names.readings import SPELLING_VARIANT, known_keys
from mediacoop.names.shapes import LONGEST_NAME

#: First words of names that are ordinary phrases without their capitals.
_SMALL_WORDS = frozenset("a the for just our new free my all one yes".split())
#: `China Media Group (CMG)` is two names, and each stands in the text by itself.
_WITH_ABBREVIATION = re.compile(r"\([^()a-zа-яё]+\)$")
#: Kinds of name that are never compared by key: too short or too common to be misspelt recognisably.
_NOT_KEYED = NORP_KINDS | {"abbreviation"}

#: So many words are remembered, whether they begin a string or not.
_REMEMBERED = 100_000


class Record(NamedTuple):
    """One reading of a form: the name it is a form of, how, and which letters must be capitals."""

    entity: int
    alias: int
    how: int
    letter_case: int


class TitleRecord(NamedTuple):
    """One reading of a title's form: the position it is a title of (0: any body's), the title, and how."""

    position: int
    title: int
    how: int


class FormTable:
    """An automaton over strings, each with one or more records of small integers.

    Args:
        trie: the strings.
        starts: for the string of id ``i``, its records are rows ``starts[i]:starts[i + 1]``.
        rows: the records of all strings.
    """

    def __init__(self, trie: marisa_trie.Trie, starts: npt.NDArray[np.uint32], rows: npt.NDArray[np.uint32]):
        self._trie, self._starts, self._rows = trie, starts, rows
        self._begun: dict[str, bool] = {}

    @classmethod
    def build(cls, forms: dict[str, list[tuple[int, ...]]], width: int) -> FormTable:
        """Build the table of a mapping from string to records of ``width`` numbers."""
        trie = marisa_trie.Trie(forms)
        by_id = sorted((trie[form], records) for form, records in forms.items())
        starts = np.zeros(len(by_id) + 1, dtype=np.uint32)
        starts[1:] = np.cumsum([len(records) for _, records in by_id], dtype=np.uint32)
        flat = [record for _, records in by_id for record in records]
        return cls(trie, starts, np.array(flat, dtype=np.uint32).reshape(len(flat), width))

    @classmethod
    def load(cls, folder: Path, name: str) -> FormTable:
        trie = marisa_trie.Trie()
        trie.mmap(str(folder / f"{name}.marisa"))
        # As plain arrays, which are as lazily read as memory-mapped ones and faster to take a part of.
        starts, rows = (
            np.asarray(np.load(folder / f"{name}-{part}.npy", mmap_mode="r")) for part in ("starts", "rows")
        )
        return cls(trie, starts, rows)

    def save(self, folder: Path, name: str) -> None:
        self._trie.save(str(folder / f"{name}.marisa"))
        np.save(folder / f"{name}-starts.npy", self._starts)
        np.save(folder / f"{name}-rows.npy", self._rows)

    def __len__(self) -> int:
        return len(self._trie)

    def begins(self, word: str) -> bool:
        """Say whether a string of the table begins with a word; most words of a text begin none, and come again."""
        if len(word) > LONGEST_NAME:
            return False
        known = self._begun.get(word)
        if known is None:
            if len(self._begun) >= _REMEMBERED:
                self._begun.clear()
            known = self._begun[word] = next(self._trie.iterkeys(word), None) is not None
        return known

    def prefixes(self, text: str) -> Iterator[tuple[str, int]]:
        """Give each string that ``text`` begins with, the shortest first, with its id."""
        return self._trie.iter_prefixes_with_ids(text)  # type: ignore[no-any-return]

    def records(self, id: int) -> list[list[int]]:
        """Give the records of the string of an id."""
        rows: list[list[int]] = self._rows[self._starts[id] : self._starts[id + 1]].tolist()
        return rows

    def find(self, text: str) -> list[list[int]]:
        """Give the records of a string, none when it is not in the table."""
        id = self._trie.get(text)
        return [] if id is None else self.records(id)


class Keys(msgspec.Struct, array_like=True):
    """The keys of names in other spellings and alphabets; see `known_keys`.

    Attributes:
        whole: key of a whole name → the (entity, alias) pairs that have it.
        parts: key of a part of a person's name → (entity, alias, number of the evidence tag).
    """

    whole: dict[str, list[tuple[int, int]]]
    parts: dict[str, list[tuple[int, int, int]]]


class Index:
    """All tables of one knowledge base.

    Attributes:
        forms: folded form → `Record` rows.
        titles: folded form of an office title → `TitleRecord` rows.
        tags: the evidence tags and base titles that records number.
    """

    def __init__(self, forms: FormTable, titles: FormTable, tags: list[str], keys: Keys | mmap) -> None:
        self.forms, self.titles, self.tags = forms, titles, tags
        self._keys = keys

    @property
    def keys(self) -> Keys:
        """The comparison keys, read when first asked for."""
        if isinstance(self._keys, mmap):
            self._keys = msgspec.msgpack.decode(self._keys, type=Keys)
        return self._keys

    @classmethod
    def build(cls, kb: KnowledgeBase) -> Index:
        """Expand every name and title of a knowledge base."""
        tags: dict[str, int] = {}
        forms = _collect_forms(list(kb), tags)
        titles = _collect_titles(kb, tags)
        keys = _collect_keys(list(kb), tags)
        return cls(FormTable.build(forms, 4), FormTable.build(titles, 3), list(tags), keys)

    @classmethod
    def load(cls, folder: Path) -> Index:
        """Load what `save` wrote, memory-mapped."""
        tags = msgspec.json.decode((folder / "tags.json").read_bytes(), type=list[str])
        with (folder / "keys.msgpack").open("rb") as file:  # mapped, so that it may be removed before it is asked for
            keys = mmap(file.fileno(), 0, access=ACCESS_READ)
        return cls(FormTable.load(folder, "forms"), FormTable.load(folder, "titles"), tags, keys)

    def save(self, folder: Path) -> None:
        """Write the tables into a folder."""
        self.forms.save(folder, "forms")
        self.titles.save(folder, "titles")
        (folder / "tags.json").write_bytes(msgspec.json.encode(self.tags))
        (folder / "keys.msgpack").write_bytes(msgspec.msgpack.encode(self.keys))


def _collect_forms(entities: list[Entity], tags: dict[str, int]) -> dict[str, list[tuple[int, ...]]]:
    forms: dict[str, list[tuple[int, ...]]] = defaultdict(list)
    states = StateNames(entities)
    for number, entity in enumerate(entities):
        for folded, record in _forms_of(number, entity, tags, states).items():
            forms[folded].append(record)
    return forms


def _forms_of(number: int, entity: Entity, tags: dict[str, int], states: StateNames) -> dict[str, Record]:
    """Give the forms of an entity, each with one reading: a weak name's first, then the more direct."""
    found: dict[str, Record] = {}
    for name in _weak_first(entity):
        alias = entity.aliases.index(name)
        respelt = (replace(name, text=text) for text in states.respell(entity, name))
        for form in chain.from_iterable(expand(entity, spelling) for spelling in (name, *respelt)):
            folded = fold(form.text)
            letter_case = letter_case_of(
                form.text, strict=_keeps_capitals(entity, name), common=_is_common(entity, name)
            )
            if folded not in found:
                found[folded] = Record(number, alias, tags.setdefault(form.how, len(tags)), letter_case)
            elif found[folded].letter_case == ABBREVIATION != letter_case:
                found[folded] = found[folded]._replace(letter_case=letter_case)  # «АЗЕРТАДЖ» and «АзерТАдж»
    return found


def _weak_first(entity: Entity) -> list[Name]:
    """A string that is weak in one listing is weak in all: a native name is no stronger than the English one."""
    names = [name for name in entity.aliases if not (name.is_transcribed or _WITH_ABBREVIATION.search(name.text))]
    return sorted(names, key=lambda name: name.strong)


def _keeps_capitals(entity: Entity, name: Name) -> bool:
    """Say whether every capital of a name counts: `Uzbekistan today` is no newspaper, `for Georgia` no party."""
    in_english = name.language == "en" and (entity.kind == "media" or name.text.split()[0].lower() in _SMALL_WORDS)
    return entity.kind == "person" or in_english


def _is_common(entity: Entity, name: Name) -> bool:
    """Say whether a name is a common noun that names a body only with its owner: «правительство Кыргызстана»."""
    return entity.kind == "organization" and entity.owner is not None and not name.strong


def expand(entity: Entity, name: Name) -> Iterable[Form]:
    """Give every form of one name of an entity, as `mediacoop.names.expand_name` does.

    The romanisations of a place or body that has an English name are left out: «Дьёр» would be `Der`.
    """
    is_person = entity.kind == "person"
    forms = expand_name(
        name.text,
        language=name.language,
        kind=name.kind,
        is_person=is_person,
        gender=entity.gender,
        order=entity.order,
    )
    if is_person or entity.name_in("en") is None:
        return forms
    return [form for form in forms if not form.how.startswith("romanised")]


def _collect_titles(kb: KnowledgeBase, tags: dict[str, int]) -> dict[str, list[tuple[int, ...]]]:
    """Give the forms of all titles; positions are counted from 1, titles of any body have 0."""
    forms: dict[str, list[tuple[int, ...]]] = defaultdict(list)
    all_titles: list[Mapping[str, Iterable[str]]] = [kb.titles, *(position.titles for position in kb.positions)]
    for number, titles in enumerate(all_titles):
        seen: set[str] = set()
        for language, texts in titles.items():
            for text in texts:
                title = tags.setdefault(fold(text), len(tags))
                for form in title_forms(text, language):
                    folded = fold(form.text)
                    if folded and folded not in seen:
                        seen.add(folded)
                        forms[folded].append(TitleRecord(number, title, tags.setdefault(form.how, len(tags))))
    return forms


def _collect_keys(entities: list[Entity], tags: dict[str, int]) -> Keys:
    whole: dict[str, list[tuple[int, int]]] = defaultdict(list)
    parts: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for number, entity in enumerate(entities):
        for key, (alias, how) in _keys_of(entity).items():
            if how == SPELLING_VARIANT:
                whole[key].append((number, alias))
            else:
                parts[key].append((number, alias, tags.setdefault(how, len(tags))))
    return Keys(dict(sorted(whole.items())), dict(sorted(parts.items())))


def _keys_of(entity: Entity) -> dict[str, tuple[int, str]]:
    """Give the keys of an entity, each with the first name that has it; that of a whole name before that of a part.

    Of a person known in both alphabets the automaton has the parts, in all forms.
    """
    in_both = len({has_cyrillic(name.text) for name in entity.aliases if not name.is_transcribed}) > 1
    found: dict[str, tuple[int, str]] = {}
    for alias, name in enumerate(entity.aliases):
        if name.kind not in _NOT_KEYED and name.strong:
            for key, how in known_keys(name.text, is_person=entity.kind == "person", order=entity.order).items():
                is_whole = how == SPELLING_VARIANT
                if (is_whole or not in_both) and (key not in found or (is_whole and found[key][1] != how)):
                    found[key] = alias, how
    return found
