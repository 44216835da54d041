"""Who is in which office of which body: what the roles of a text say of persons."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mediacoop.extraction import Mention, Relation
from mediacoop.knowledge import Entity, KnowledgeBase
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.roles.deputies import is_of_deputy
from mediacoop.resolution.roles.role_draft import RoleDraft


def relate_persons(
    text: str, roles: Sequence[RoleDraft], mentions: Sequence[Mention], kb: KnowledgeBase
) -> Iterator[Relation]:
    """Relate the persons of each resolved role, known or only named, to its position and body.

    Args:
        text: the text.
        roles: its resolved roles, in order.
        mentions: its mentions: they number the clusters.
        kb: the knowledge base.
    """
    by_start = {mention.start: mention for mention in mentions}
    clusters = {mention.entity.id: mention.cluster for mention in mentions if mention.entity is not None}
    for role in roles:
        for person in (role.person, *role.listed):
            holder = role.holder if person is role.person else None
            named, owner = _mention_of(person, by_start), _mention_of(role.owner, by_start)
            entity = holder or (named.entity if named else None)
            if entity is None and named is None:
                continue
            body = _body_of(role, kb)
            yield Relation(
                start=role.start,
                end=role.end,
                text=text[role.start : role.end],
                person=entity,
                person_name=_name_of(entity, named) or "",
                person_cluster=_cluster_of(entity, named, clusters),
                title=text[role.title.start : role.title.end],
                position=role.position,
                body=body,
                body_name=_name_of(body, owner),
                body_cluster=_cluster_of(body, owner, clusters),
                status=role.status,
                deputy=is_of_deputy(role),
                evidence=role.evidence,
            )


def _mention_of(draft: Draft | None, by_start: Mapping[int, Mention]) -> Mention | None:
    return by_start.get(draft.start) if draft is not None else None


def _body_of(role: RoleDraft, kb: KnowledgeBase) -> Entity | None:
    """Give the body of a position, or else the one that the text names: «глава МИД» is a minister of the state."""
    if role.position is not None:
        return kb[role.position.of]
    return role.owner.entity if role.owner is not None else None


def _name_of(entity: Entity | None, mention: Mention | None) -> str | None:
    if entity is not None:
        return entity.name
    return mention.base_form if mention is not None else None


def _cluster_of(entity: Entity | None, mention: Mention | None, clusters: Mapping[str, int]) -> int | None:
    if entity is not None:
        return clusters.get(entity.id)
    return mention.cluster if mention is not None else None
