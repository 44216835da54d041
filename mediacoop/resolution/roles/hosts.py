"""Where an envoy is sent: a position says it in a title or in the name of its embassy, a text beside the title."""

from __future__ import annotations

import re

from mediacoop.knowledge import Entity, KnowledgeBase, Position
from mediacoop.names import fold
from mediacoop.resolution.roles.office_titles import plain_title, title_fits, titles_of
from mediacoop.resolution.roles.role_draft import RoleDraft

#: An envoy's title or embassy's name says where to.
_TO_HOST = re.compile(r"\b(?:ambassador|envoy|consul|посол|консул|embassy|посольство)\b.* (?:to|in|в) ")
#: ... after one of these: the state before them is who sends the envoy.
_LINK = re.compile(r" (?:to|in|for|on|at) ")
#: Whoever is in a city for the whole state.
_AMBASSADORS = frozenset(("ambassador", "посол"))


def fits_with_host(role: RoleDraft, position: Position, kb: KnowledgeBase) -> bool:
    """Say whether a position has a role's title and, of an envoy, its host: «посол | в Казахстане»."""
    return (title_fits(role, position, kb) or _goes_on_with_host(role, position)) and host_fits(role, position, kb)


def host_fits(role: RoleDraft, position: Position, kb: KnowledgeBase) -> bool:
    """An envoy's position names its host, in a title or in the name of the embassy; no other position has one."""
    names = [fold(text) for texts in position.titles.values() for text in texts]
    names += [fold(name) for name in kb[position.of].names] if kb[position.of].kind == "organization" else []
    if role.host is None:
        return not any(_TO_HOST.search(name) for name in names)
    hosts = {fold(name.text) for host in _hosts(role, kb) for name in host.aliases if name.language == "en"}
    ends = [f" {_LINK.split(name, maxsplit=1)[-1]} " for name in names]
    return any(f" {host} " in end for end in ends for host in hosts)


def _goes_on_with_host(role: RoleDraft, position: Position) -> bool:
    """Say whether a position's title is the role's with a host after it: «посол в Казахстане»."""
    if role.host is None:
        return False
    plain = plain_title(role)
    titles = {plain} if plain else set().union(*map(titles_of, role.title.positions))
    return any(known.startswith(f"{title} ") for known in titles_of(position) for title in titles)


def _hosts(role: RoleDraft, kb: KnowledgeBase) -> list[Entity]:
    """List the host of an envoy; an ambassador in a city is so in its state."""
    host = role.host.entity if role.host else None
    state = kb.get(host.country) if host and host.kind == "city" and plain_title(role) in _AMBASSADORS else None
    return [entity for entity in (host, state) if entity is not None]
