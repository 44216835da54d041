"""A knowledge base as FollowTheMoney entities.

A state is a PublicBody (it belongs to organisations and has offices), a body or outlet an Organization, a place a
Territory. What FollowTheMoney has no property for (languages and dates of names, Russian titles, kinds) goes with each
line under the key ``mediacoop``, which other programs do not look at. An id is ours with a dot for the slash.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mediacoop.knowledge.base import KnowledgeBase
from mediacoop.knowledge.exporters.objects import entity_object, fact_object, position_object, write_lines
from mediacoop.knowledge.model import NORP_KINDS, Entity, Membership, Occupancy, Position

_SCHEMATA = {
    "country": "PublicBody",
    **dict.fromkeys(("organization", "media"), "Organization"),
    "person": "Person",
    **dict.fromkeys(("city", "region", "area", "site"), "Territory"),
}
_LEVELS = {"city": "locality", "region": "adm1"}


def export_ftm(kb: KnowledgeBase, path: str | Path) -> None:
    """Write a base as FollowTheMoney entities in JSON lines.

    Peoples, which FollowTheMoney has no schema for, are left out with a warning; so are titles that any body may have.
    """
    write_lines(path, _all_entities(kb))
    peoples = sum(entity.kind not in _SCHEMATA for entity in kb)
    if peoples:
        warnings.warn(f"{peoples} peoples were not written: FollowTheMoney has no schema for them", stacklevel=2)


def _all_entities(kb: KnowledgeBase) -> Iterator[dict[str, Any]]:
    for entity in kb:
        if entity.kind in _SCHEMATA:
            yield _entity(entity, kb)
    for position in kb.positions:
        yield _position(position, kb)
    yield from map(_fact, kb.occupancies)
    yield from map(_fact, kb.memberships)


def _entity(entity: Entity, kb: KnowledgeBase) -> dict[str, Any]:
    schema = _SCHEMATA[entity.kind]
    properties: dict[str, list[str | None]] = {
        **_names(entity),
        "country": [_country_code(entity.country, kb)],
        "wikidataId": [entity.identifiers.get("wikidata")],
        "description": [entity.description],
        "sourceUrl": [_address(entity.source)],
    }
    if schema == "Person":
        properties["gender"] = [entity.gender]
    elif schema == "Territory":
        properties["level"] = [_LEVELS.get(entity.kind)]
    else:
        properties |= {"incorporationDate": [entity.start], "dissolutionDate": [entity.end]}
    return _line(entity.id, schema, properties, entity_object(entity), caption=entity.name)


def _names(entity: Entity) -> dict[str, list[str | None]]:
    """Sort the names by property; adjectives and demonyms are no names of an entity."""
    names: dict[str, list[str | None]] = {"name": [], "previousName": [], "weakAlias": [], "alias": []}
    for name in entity.aliases:
        if name.kind in NORP_KINDS:
            continue
        usual = name.text == entity.name_in(name.language)
        property = "previousName" if name.kind == "former" else "alias" if name.strong else "weakAlias"
        names["name" if usual else property].append(name.text)
    return names


def _position(position: Position, kb: KnowledgeBase) -> dict[str, Any]:
    body = kb[position.of]
    name = f"{position.name} of {body.name}" if "en" in position.titles else position.name
    properties: dict[str, list[str | None]] = {
        "name": [name],
        "organization": [] if body.kind not in ("organization", "media", "country") else [_ftm_id(body.id)],
        "subnationalArea": [body.name if body.id.startswith("place/") else None],
        "country": [_country_code(body.country, kb)],
        "inceptionDate": [position.start],
        "dissolutionDate": [position.end],
        "sourceUrl": [_address(position.source)],
    }
    return _line(position.id, "Position", properties, position_object(position), caption=name)


def _fact(fact: Occupancy | Membership) -> dict[str, Any]:
    if isinstance(fact, Occupancy):
        schema, ends = "Occupancy", {"holder": fact.person, "post": fact.position}
        role, note = None, fact.note
    else:
        schema, ends = "Membership", {"member": fact.member, "organization": fact.organization}
        role, note = fact.role, None
    properties: dict[str, list[str | None]] = {
        **{key: [_ftm_id(id)] for key, id in ends.items()},
        "role": [role],
        "startDate": [fact.start],
        "endDate": [fact.end],
        "sourceUrl": [_address(fact.source)],
        "description": [note],
    }
    parts = [schema.lower(), *ends.values(), *([role] if role else []), fact.start or "unknown", fact.end or "unknown"]
    return _line(".".join(parts), schema, properties, fact_object(fact), caption=schema)


def _line(
    id: str, schema: str, properties: dict[str, list[str | None]], own: dict[str, Any], caption: str
) -> dict[str, Any]:
    known = {key: list(dict.fromkeys(v for v in values if v)) for key, values in properties.items()}
    filled = {key: values for key, values in known.items() if values}
    return {"id": _ftm_id(id), "caption": caption, "schema": schema, "properties": filled, "mediacoop": own}


def _ftm_id(id: str) -> str:
    return id.replace("/", ".")


def _country_code(country: str | None, kb: KnowledgeBase) -> str | None:
    code = kb[country].identifiers.get("iso_3166_1") if country else None
    return code.lower() if code else None


def _address(source: str | None) -> str | None:
    return source if source and source.startswith("http") else None
