"""What a row says beside what is known: the same, something else, or of somebody known under another id."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from mediacoop.knowledge.base import KnowledgeBase
from mediacoop.knowledge.dates import agree
from mediacoop.knowledge.model import NORP_KINDS, Entity, Name, Position

#: The sign of SCO+ tells it from SCO.
_WORD = re.compile(r"[\w+]+")
#: Fields of an entity or a position that a row must not contradict.
_FIELDS = ("kind", "country", "parent", "gender", "order", "of")
_DATES = ("start", "end")


class Match(NamedTuple):
    """Who a row is about.

    Attributes:
        id: the known entity that it plainly is, or None.
        like: those of its name, where none is plainly meant.
    """

    id: str | None
    like: tuple[str, ...]


class Described(NamedTuple):
    """What a row says of an entity that tells it from others of its name; what it does not say is None or empty.

    Attributes:
        prefixes: how the id of the entity may begin.
        names: its names.
        country: id of its country.
        gender: of a person.
        wikidata: its Wikidata id.
        posts: ids of the positions that it held.
    """

    prefixes: tuple[str, ...]
    names: Sequence[Name]
    country: str | None = None
    gender: str | None = None
    wikidata: str | None = None
    posts: frozenset[str] = frozenset()

    @classmethod
    def of_entity(cls, entity: Entity) -> Described:
        """Describe an entity by what is said of it."""
        prefix = entity.id.partition("/")[0] + "/"
        prefixes = (prefix, "country/") if prefix == "org/" else (prefix,)
        return cls(prefixes, entity.aliases, entity.country, entity.gender, entity.identifiers.get("wikidata"))


class KnownEntities:
    """The entities and positions of a base, by name."""

    def __init__(self, base: KnowledgeBase) -> None:
        self._base = base

    def find(self, row: Described) -> Match:
        """Find who a row is about: of those with its names who held its office, else of its country, the most alike."""
        names = {fold(name.text) for name in row.names if _tells(name)}
        shared = Counter(entity for name in names for entity in self._by_name.get(name, ()))
        like = [e for e in shared if e.id.startswith(row.prefixes) and not _differs(e, row)]
        in_office = [entity for entity in like if row.posts & self._posts_of(entity)]
        plain = in_office or [entity for entity in like if _is_of_country(entity, row)]
        most = [entity for entity in plain if shared[entity] == max(shared[other] for other in plain)]
        return Match(most[0].id, ()) if len(most) == 1 else Match(None, tuple(sorted(entity.id for entity in like)))

    def find_each(self, rows: Sequence[Described], taken: Iterable[str | None] = ()) -> list[str | None]:
        """Give the id of the known entity that each row plainly is: none where two are alike, or where it is taken."""
        found = [self.find(row).id for row in rows]
        times = Counter([*found, *taken])
        return [id if times[id] == 1 else None for id in found]

    def positions(self, body: str, titles: Mapping[str, Iterable[str]]) -> list[Position]:
        """Find the positions of a body that have one of the titles."""
        wanted = {(body, language, fold(title)) for language, texts in titles.items() for title in texts}
        found = {position for key in wanted for position in self._by_title.get(key, ())}
        return sorted(found, key=lambda position: position.id)

    def of_identifier(self, key: str, value: str) -> str | None:
        """Give the id of the entity that bears an identifier."""
        return self._by_identifier.get((key, value))

    def _posts_of(self, entity: Entity) -> set[str]:
        return {occupancy.position for occupancy in self._base.occupancies_of(entity.id)}

    @cached_property
    def _by_name(self) -> dict[str, list[Entity]]:
        index: dict[str, list[Entity]] = defaultdict(list)
        for entity in self._base:
            for name in entity.aliases:
                if _tells(name) and entity not in index[fold(name.text)]:
                    index[fold(name.text)].append(entity)
        return dict(index)

    @cached_property
    def _by_title(self) -> dict[tuple[str, str, str], list[Position]]:
        index: dict[tuple[str, str, str], list[Position]] = defaultdict(list)
        for position in self._base.positions:
            for language, titles in position.titles.items():
                for title in titles:
                    index[position.of, language, fold(title)].append(position)
        return dict(index)

    @cached_property
    def _by_identifier(self) -> dict[tuple[str, str], str]:
        return {pair: entity.id for entity in self._base for pair in entity.identifiers.items()}


def contradictions(known: Entity | Position, row: Mapping[str, Any]) -> Iterator[str]:
    """Say what a row contradicts of what is known; what either leaves out is no contradiction."""
    for field in _FIELDS:
        told, have = row.get(field), getattr(known, field, None)
        if told and have and told != have:
            yield f"{field} {told!r} contradicts what is known, {have!r}"
    if row.get("shared") and isinstance(known, Position) and not known.is_shared:
        yield "shared contradicts what is known, one holder at a time"
    for field in _DATES:
        told, have = row.get(field), getattr(known, field)
        if told and have and not agree(str(told), have):
            yield f"{field} {told!r} contradicts what is known, {have!r}"
    identifiers = row.get("identifiers")
    for key, told in identifiers.items() if isinstance(identifiers, dict) else ():
        have = getattr(known, "identifiers", {}).get(key)
        if have not in (None, told):
            yield f"{key} {told!r} contradicts what is known, {have!r}"


def fold(text: str) -> str:
    """Bring names that differ in case, order or marks only to one form.

    >>> fold("TOKAYEV, Kassym-Jomart") == fold("Kassym-Jomart Tokayev")
    True
    """
    return " ".join(sorted(_WORD.findall(text.casefold().replace("ё", "е"))))


def _tells(name: Name) -> bool:
    return name.strong and name.kind not in NORP_KINDS


def _is_of_country(entity: Entity, row: Described) -> bool:
    """Say whether an entity is of the country of a row; a person's must be known."""
    return entity.country == row.country and (row.country is not None or not entity.id.startswith("person/"))


def _differs(entity: Entity, row: Described) -> bool:
    """Say whether an entity of the name is surely another one; a body or place of another country is."""
    pairs = [(entity.gender, row.gender), (entity.identifiers.get("wikidata"), row.wikidata)]
    if not entity.id.startswith("person/"):
        pairs.append((entity.country, row.country))
    return _other_patronymic(entity, row) or any(have and told and have != told for have, told in pairs)


def _other_patronymic(entity: Entity, row: Described) -> bool:
    """Say whether both are named in full in Russian, but otherwise."""
    full, others = _full_names(entity.aliases), _full_names(row.names)
    return bool(full and others and not full & others)


def _full_names(names: Iterable[Name]) -> set[str]:
    return {fold(name.text) for name in names if name.language == "ru" and len(name.text.split()) > 2}
