"""Bodies of one state that share a short name: «Минкультуры» is the ministry that had a minister on the date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from mediacoop.knowledge import Entity, KnowledgeBase, Position
from mediacoop.knowledge.dates import Date
from mediacoop.names import fold
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.roles.office_titles import is_minister_of

HELD_THEN = "held-then"


def support_bodies_of_the_time(drafts: Sequence[Draft], kb: KnowledgeBase, date: Date) -> None:
    """Support, of several bodies of a state that a name may mean, those with an office that somebody held then."""
    if date is None:
        return
    for draft in drafts:
        for state, bodies in _group_by_state(draft).items():
            held = [body for body in bodies if len(bodies) > 1 and _has_holder(body, state, kb, date)]
            for body in held if len(held) < len(bodies) else ():
                draft.add_support(body, HELD_THEN)


def _group_by_state(draft: Draft) -> dict[str, set[Entity]]:
    bodies: dict[str, set[Entity]] = defaultdict(set)
    for candidate in draft.candidates:
        if candidate.entity.kind == "organization" and candidate.entity.country is not None:
            bodies[candidate.entity.country].add(candidate.entity)
    return bodies


def _has_holder(body: Entity, state: str, kb: KnowledgeBase, date: Date) -> bool:
    ministers = (p for p in kb.positions_of(state) if is_minister_of(_main_titles(p), body))
    return any(kb.holders(position.id, date) for position in (*kb.positions_of(body.id), *ministers))


def _main_titles(position: Position) -> list[str]:
    """Give the first title in each language, folded: a minister of several things is called by each of them as well."""
    return [fold(titles[0]) for titles in position.titles.values()]
