"""An extraction as plain dicts, lists, strings and numbers; entities are named by id and listed once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mediacoop.extraction import Extraction, Mention, Relation, Role
    from mediacoop.knowledge import Entity


def extraction_dict(doc: Extraction) -> dict[str, Any]:
    """Give an extraction as a dict that JSON can hold."""
    return {
        "text": doc.text,
        "date": doc.date,
        "mentions": [_mention_dict(mention) for mention in doc.mentions],
        "entities": [_entity_dict(entity) for entity in doc.entities],
        "roles": [_role_dict(role) for role in doc.roles],
        "relations": [_relation_dict(relation) for relation in doc.relations],
        "segments": [{"start": s.start, "end": s.end, "language": s.language} for s in doc.segments],
        "warnings": list(doc.warnings),
    }


def _mention_dict(mention: Mention) -> dict[str, Any]:
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "label": mention.label,
        "entity": mention.entity and mention.entity.id,
        "score": mention.score,
        "evidence": list(mention.evidence),
        "language": mention.language,
        "base_form": mention.base_form,
        "cluster": mention.cluster,
        "candidates": [
            {"entity": c.entity.id, "name": c.name, "score": c.score, "evidence": list(c.evidence)}
            for c in mention.candidates
        ],
    }


def _entity_dict(entity: Entity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": entity.name,
        "name_ru": entity.name_in("ru"),
        "country": entity.country,
        "identifiers": dict(entity.identifiers),
        "description": entity.description,
    }


def _role_dict(role: Role) -> dict[str, Any]:
    return {
        "start": role.start,
        "end": role.end,
        "text": role.text,
        "position": role.position and role.position.id,
        "holder": role.holder and role.holder.id,
        "evidence": list(role.evidence),
    }


def _relation_dict(relation: Relation) -> dict[str, Any]:
    return {
        "start": relation.start,
        "end": relation.end,
        "text": relation.text,
        "person": relation.person and relation.person.id,
        "person_name": relation.person_name,
        "person_cluster": relation.person_cluster,
        "title": relation.title,
        "position": relation.position and relation.position.id,
        "body": relation.body and relation.body.id,
        "body_name": relation.body_name,
        "body_cluster": relation.body_cluster,
        "status": relation.status,
        "deputy": relation.deputy,
        "evidence": list(relation.evidence),
    }
