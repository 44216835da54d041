"""Whose a ministry's short name is, where a minister is named with it: «Силуанов … Минфин … Казахстан» is Russia's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from mediacoop.knowledge import Entity, KnowledgeBase, Position
from mediacoop.knowledge.dates import Date
from mediacoop.names.inflection import is_common_word
from mediacoop.names.surnames import is_common_surname
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.evidence import HOLDER_BESIDE
from mediacoop.resolution.roles.office_titles import is_minister_of, titles_of
from mediacoop.resolution.support.antecedents import surname_of


def support_bodies_of_heads(text: str, drafts: Sequence[Draft], kb: KnowledgeBase, date: Date) -> None:
    """Support, of the bodies of several states with one short name, the one whose head on the date the text names.

    It must name no head of another of them, and speak of no other state more. A surname alone that is still open
    names a head, too.
    """
    bodies = [draft for draft in drafts if _is_body_of_some_state(text, draft)]
    if date is None or not bodies:
        return
    persons = set().union(*map(_list_persons, drafts))
    states = Counter(draft.entity.country for draft in drafts if draft.entity is not None)
    states.update({person.country for person in persons if person.country not in states})  # the open ones
    offices = {kb.position(o.position) for person in persons for o in kb.occupancies_of(person.id, date)}
    for draft in bodies:
        headed = {c.entity for c in draft.candidates if _is_headed(c.entity, offices, kb)}
        if len({body.country for body in headed}) == 1 and _leads(headed, states):
            for body in headed:
                draft.add_support(body, HOLDER_BESIDE)


def _is_body_of_some_state(text: str, draft: Draft) -> bool:
    """Say whether a name is a short one that bodies of several states have, and no state is named with it.

    «Правительство» begins any sentence.
    """
    weak = all(c.entity.kind == "organization" and not c.name.strong and not c.lowered for c in draft.candidates)
    if not weak or len({c.entity.country for c in draft.candidates} - {None}) < 2:
        return False
    owned = any(tag.startswith("of:") for tags in draft.support.values() for tag in tags)
    return not owned and not is_common_word(text[draft.start : draft.end].lower())


def _list_persons(draft: Draft) -> set[Entity]:
    """List whom a name means, or, of a surname alone that few have, whom it may mean."""
    if draft.entity is not None:
        return {draft.entity} if draft.entity.kind == "person" else set()
    surnames = [c for c in draft.candidates if c.entity.kind == "person" and is_partial(c)]
    return set() if any(is_common_surname(surname_of(c)) for c in surnames) else {c.entity for c in surnames}


def _is_headed(body: Entity, offices: Collection[Position], kb: KnowledgeBase) -> bool:
    """Say whether one of some offices is the head's of a body, or the minister's of what it is the ministry of."""
    first = next((office.id for office in kb.positions_of(body.id) if not office.is_shared), None)
    return any(
        office.id == first
        or (office.of == body.country and not office.is_shared and is_minister_of(titles_of(office), body))
        for office in offices
    )


def _leads(bodies: set[Entity], states: Mapping[str | None, int]) -> bool:
    return all(states[body.country] >= max(states.values()) for body in bodies)
