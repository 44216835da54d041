"""Which entity the key of an annotation names: names are compared without case, accents and small words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mediacoop.knowledge import Entity, KnowledgeBase

_COUNTRY = re.compile("[A-Z]{2}")
_WITH_OWNER = re.compile(r"(.*) \((.*)\)")
_SMALL_WORDS = frozenset({"the", "of"})


class Keys:
    """Tells whether an entity is the one that a key names, and whether the knowledge base holds that one.

    Args:
        kb: the knowledge base.
        aliases: key → other names of the same entity.
    """

    def __init__(self, kb: KnowledgeBase, aliases: Mapping[str, Collection[str]]) -> None:
        self._kb, self._aliases = kb, aliases
        self._names: dict[str, frozenset[str]] = {}
        self._forms: dict[str, frozenset[str]] = {}

    def same(self, entity: Entity, key: str) -> bool:
        """Whether a key names an entity: a country by its code, any other by one of its names."""
        if _COUNTRY.fullmatch(key):
            return entity.identifiers.get("iso_3166_1") == key
        return not self._forms_of(key).isdisjoint(self._names_of(entity))

    def holds(self, key: str) -> bool:
        """Whether the knowledge base holds what a key names."""
        if _COUNTRY.fullmatch(key):
            return key in self._held_countries
        return not self._forms_of(key).isdisjoint(self._held_names)

    @cached_property
    def _held_countries(self) -> set[str | None]:
        return {entity.identifiers.get("iso_3166_1") for entity in self._kb}

    @cached_property
    def _held_names(self) -> frozenset[str]:
        return frozenset().union(*map(self._names_of, self._kb))

    def _names_of(self, entity: Entity) -> frozenset[str]:
        if entity.id not in self._names:
            self._names[entity.id] = frozenset(map(normalise_name, entity.names))
        return self._names[entity.id]

    def _forms_of(self, key: str) -> frozenset[str]:
        if key not in self._forms:
            names = [key, *_owner_forms(key), *self._aliases.get(key, ())]
            self._forms[key] = frozenset(map(normalise_name, names))
        return self._forms[key]


def normalise_name(name: str) -> str:
    """Give a name as it is compared: words in small letters without accents, «ё», dotless i, `the` and `of`.

    >>> normalise_name("The Ministry of Sağlık"), normalise_name("Актёр-Юн")
    ('ministry saglik', 'актер юн')
    """
    name = unicodedata.normalize("NFKD", name.casefold().replace("ё", "е").replace("ı", "i"))
    name = "".join(letter for letter in name if not unicodedata.combining(letter))
    return " ".join(word for word in re.findall(r"\w+", name) if word not in _SMALL_WORDS)


def _owner_forms(key: str) -> list[str]:
    """Give the ways to write a key with its owner in brackets: Ministry of Foreign Affairs (Kazakhstan)."""
    match = _WITH_OWNER.fullmatch(key)
    if match is None:
        return []
    body, owner = match.groups()
    return [f"{body} {owner}", f"{owner} {body}", f"{body} Republic {owner}"]
