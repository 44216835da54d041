"""The names of a state's bodies with the state called otherwise: `General Staff of the | Kyrgyz Republic`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from mediacoop.knowledge import NORP_KINDS, Entity, Name
from mediacoop.names.articles import with_article
from mediacoop.names.inflection import inflect_phrase

#: Kinds of a state's name that stand in the name of a body today.
_IN_USE = frozenset(("common", "official"))


class StateNames:
    """What the states are called, for the names of their bodies.

    Args:
        entities: those of a knowledge base.
    """

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._endings = {
            entity.id: {"en": _english(entity), "ru": _russian(entity)}
            for entity in entities
            if entity.kind == "country"
        }

    def respell(self, entity: Entity, name: Name) -> Iterator[str]:
        """Give a body's full name with each other name of the state that it ends in.

        What is a name without the state as well is put together with it when a text is read.

        Args:
            entity: the body.
            name: one of its names.
        """
        if entity.label != "ORG" or not name.strong or name.kind in NORP_KINDS or entity.country is None:
            return
        endings = self._endings.get(entity.country, {}).get(name.language, ())
        ending = max((e for e in endings if name.text.endswith(e)), key=len, default=None)
        body = name.text.removesuffix(ending) if ending else ""
        if " " in body and all(other.text != body for other in entity.aliases):
            yield from (body + other for other in endings if other != ending)


def _names(state: Entity, language: str) -> list[str]:
    names = (n for n in state.aliases if n.language == language and n.kind in _IN_USE and n.strong)
    return [name.text for name in names if name.end is None]


def _english(state: Entity) -> tuple[str, ...]:
    return tuple(f" of {with_article(name)}" for name in _names(state, "en"))


def _russian(state: Entity) -> tuple[str, ...]:
    return tuple(f" {_genitive(name)}" for name in _names(state, "ru"))


@cache
def _genitive(name: str) -> str:
    return next((form for form, case in inflect_phrase(name).items() if case == "gent"), name)
