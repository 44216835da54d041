"""Entries of knowledge files: their forms, and what each becomes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from mediacoop.knowledge.forms import (
    NAME,
    EntityEntry,
    FormError,
    HolderEntry,
    MembershipEntry,
    NameItem,
    OccupancyEntry,
    PositionEntry,
    read_form,
)
from mediacoop.knowledge.model import Entity, Knowledge, Membership, Name, Occupancy, Position

#: Section of a file → (prefix of its ids, kind of its entities where the section settles it).
SECTIONS = {
    "countries": ("country", "country"),
    "organizations": ("org", "organization"),
    "media": ("org", "media"),
    "places": ("place", None),
    "peoples": ("people", "people"),
    "persons": ("person", "person"),
}
_PLACE_KINDS = ("city", "region", "area", "site")
_NAME_KINDS = ("common", "official", "short", "abbreviation", "former", "native", "adjective", "demonym")
_ID = re.compile(r"[a-z]+/[a-z0-9]+(?:[.-][a-z0-9]+)*")
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:-[A-Za-z]{2,4})?")
#: The codes of two letters that ISO 639-1 has; those of three are too many to list.
_TWO_LETTERS = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv "
    "ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne "
    "ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss "
    "st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split()
)


def add_entry(section: str, id: str, raw: Any, into: Knowledge) -> Iterator[tuple[str, str]]:
    """Add one entry of a section to ``into``; yield (entry, reason) for each problem.

    Beside the sections of a file there is ``occupancies``: a holder by itself, with its ``position``.
    """
    if section == "memberships":
        yield from _add_membership(id, raw, into)
    elif section == "occupancies":
        yield from _add_occupancy(id, raw, into)
    elif section == "positions":
        yield from _add_position(id, raw, into)
    else:
        yield from _add_entity(section, id, raw, into)


def section_of(id: str, kind: str | None = None) -> str | None:
    """Give the section that an entity stands in, by its id and its kind, where known; None when they fit none.

    >>> section_of("org/tass", "media"), section_of("place/baku"), section_of("planet/mars")
    ('media', 'places', None)
    """
    prefix = id.partition("/")[0]
    if prefix == "position":
        return "positions"
    fitting = (s for s, (start, only) in SECTIONS.items() if start == prefix and (None in (kind, only) or kind == only))
    return next(fitting, None)


def read_name(language: str, raw: Any) -> tuple[list[Name], str | None]:
    """Give the names of one item of a list of names, and what is wrong with it."""
    try:
        return _names(language, read_form(raw, NAME))
    except FormError as error:
        return [], str(error)


def read_names(names: Mapping[str, Iterable[Any]]) -> list[Name]:
    """Give the names that stand in a mapping from language to names, without those that are none."""
    return [name for language, items in names.items() for item in items for name in read_name(language, item)[0]]


def _add_entity(section: str, id: str, raw: Any, into: Knowledge) -> Iterator[tuple[str, str]]:
    prefix, kind = SECTIONS[section]
    if not (_ID.fullmatch(id) and id.startswith(prefix + "/")):
        yield id, f"an id in section {section} has the form {prefix}/lower-case-words"
    try:
        entry = read_form(raw, EntityEntry)
    except FormError as error:
        yield id, str(error)
        return
    problems = [*_kind_problems(section, entry), *person_problems(id, entry)]
    names = []
    for language, items in entry.names.items():
        for item in items:
            found, reason = _names(language, item)
            names.extend(found)
            if reason:
                problems.append(reason)
    if not names and not problems:
        problems.append("has no name")
    if problems:
        for reason in problems:
            yield id, reason
        return
    into.entities.append(
        Entity(
            id=id,
            kind=kind or entry.kind or "",
            aliases=tuple(names),
            identifiers=entry.identifiers,
            country=id if section == "countries" else entry.country,
            parent=entry.parent,
            gender=entry.gender,
            order=entry.order,
            start=entry.start,
            end=entry.end,
            source=entry.source,
            description=entry.description,
        )
    )


def _kind_problems(section: str, entry: EntityEntry) -> Iterator[str]:
    if section == "places" and entry.kind not in _PLACE_KINDS:
        yield f"kind of a place is one of {', '.join(_PLACE_KINDS)}, not {entry.kind!r}"
    if section != "places" and entry.kind is not None:
        yield f"kind is settled by the section {section}: leave it out"


def person_problems(id: str, entry: EntityEntry) -> Iterator[str]:
    """Say what is wrong with the fields of an entry that only persons have."""
    is_person = id.startswith("person/")
    if entry.gender not in (None, "male", "female"):
        yield f"gender is male, female or left out, not {entry.gender!r}"
    elif entry.gender and not is_person:
        yield "gender is that of persons only: leave it out"
    if entry.order not in ("western", "eastern"):
        yield f"order is western or eastern, not {entry.order!r}"
    elif entry.order == "eastern" and not is_person:
        yield "order is that of persons only: leave it out"


def _names(language: str, item: str | NameItem) -> tuple[list[Name], str | None]:
    """Give the names of one item, and what is wrong with it."""
    if not _is_language(language):
        return [], f"language code {language!r} is none of ISO 639, such as 'ru' or 'uz-Cyrl'"
    if isinstance(item, str):
        return _checked([Name(item, language)])
    given = [kind for kind in _NAME_KINDS if getattr(item, kind)]
    if len(given) != 1:
        return (
            [],
            f"a name in {language!r} has exactly one of {', '.join(_NAME_KINDS)}; this has {given or 'none'}",
        )
    texts = getattr(item, given[0])
    return _checked(
        [
            Name(text, language, given[0], not item.weak, item.start, item.end, item.source)
            for text in ([texts] if isinstance(texts, str) else texts)
        ]
    )


def _is_language(code: str) -> bool:
    """Say whether a code is one of a language.

    >>> [_is_language(code) for code in ("uz-Cyrl", "kaa", "xx", "English")]
    [True, True, False, False]
    """
    found = _LANGUAGE.fullmatch(code)
    return found is not None and (len(found[1]) == 3 or found[1] in _TWO_LETTERS)


def _checked(names: list[Name]) -> tuple[list[Name], str | None]:
    for name in names:
        if not name.text or name.text != " ".join(name.text.split()):
            return [], f"name {name.text!r} is empty or has stray white space"
        if not any(letter.isalnum() for letter in name.text):
            return [], f"name {name.text!r} has no letter"
    return names, None


def _add_position(id: str, raw: Any, into: Knowledge) -> Iterator[tuple[str, str]]:
    if not (_ID.fullmatch(id) and id.startswith("position/")):
        yield id, "an id in section positions has the form position/lower-case-words"
    try:
        entry = read_form(raw, PositionEntry)
    except FormError as error:
        yield id, str(error)
        return
    if (
        not entry.titles
        or not all(entry.titles.values())
        or not all(t.strip() for ts in entry.titles.values() for t in ts)
    ):
        yield id, "has a language without a title, or an empty title"
        return
    titles = {language: tuple(titles) for language, titles in entry.titles.items()}
    own = (entry.start, entry.end, entry.description, entry.source, entry.shared)
    into.positions.append(Position(id, entry.of, titles, *own))
    into.occupancies.extend(_occupancy(id, holder) for holder in entry.holders)


def _occupancy(position: str, holder: HolderEntry) -> Occupancy:
    term = (holder.start, holder.end, holder.source, holder.confirmed, holder.confirmed_by, holder.note)
    return Occupancy(holder.person, position, *term)


def _add_occupancy(entry_name: str, raw: Any, into: Knowledge) -> Iterator[tuple[str, str]]:
    try:
        entry = read_form(raw, OccupancyEntry)
    except FormError as error:
        yield entry_name, str(error)
        return
    into.occupancies.append(_occupancy(entry.position, entry))


def _add_membership(entry_name: str, raw: Any, into: Knowledge) -> Iterator[tuple[str, str]]:
    try:
        entry = read_form(raw, MembershipEntry)
    except FormError as error:
        yield entry_name, str(error)
        return
    into.memberships.append(
        Membership(entry.member, entry.organization, entry.role, entry.start, entry.end, entry.source)
    )
