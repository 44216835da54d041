"""Names without what tells their bearers from others in brackets: `Sputnik` for `Sputnik (news agency)`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from mediacoop.knowledge.model import NORP_KINDS, Entity, Name

_BRACKETS = re.compile(r"\s+\([^()]+\)$")


def plain_name(entity: Entity, language: str) -> str | None:
    """Give the usual name of an entity in a language, without brackets where it has the name without them as well.

    >>> import mediacoop
    >>> kb = mediacoop.knowledge_base()
    >>> plain_name(kb["place/georgia-us-state"], "en"), plain_name(kb["org/in-jdu"], "en")
    ('Georgia', 'Janata Dal (United)')
    """
    name = entity.name_in(language)
    plain = _BRACKETS.sub("", name) if name else None
    return plain if plain in entity.names else name


def put_plain_names_first(entities: Sequence[Entity]) -> list[Entity]:
    """Let entities be called by their names without brackets, where nobody else has these."""
    bearers = Counter(name for entity in entities for name in {n.casefold() for n in entity.names})
    return [_with_plain_first(entity, bearers) for entity in entities]


def _with_plain_first(entity: Entity, bearers: Mapping[str, int]) -> Entity:
    aliases = list(entity.aliases)
    for language in dict.fromkeys(name.language for name in aliases):
        usual = next((n for n in aliases if n.language == language and n.kind not in NORP_KINDS), None)
        plain = _find_plain(usual, aliases) if usual is not None else None
        if usual is not None and plain is not None and bearers[plain.text.casefold()] == 1:
            aliases.remove(plain)
            aliases.insert(aliases.index(usual), plain)
    return entity if aliases == list(entity.aliases) else msgspec.structs.replace(entity, aliases=tuple(aliases))


def _find_plain(usual: Name, aliases: Sequence[Name]) -> Name | None:
    """Give the name in the same language that is another without its brackets."""
    plain = _BRACKETS.sub("", usual.text)
    if plain == usual.text:
        return None
    return next((n for n in aliases if n.text == plain and n.language == usual.language), None)
