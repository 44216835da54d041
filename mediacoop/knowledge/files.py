"""Reading knowledge files: YAML in, checked entities, positions, occupancies and memberships out.

The form is described in ``mediacoop/knowledge/data/README.md``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import yaml

from mediacoop.errors import KnowledgeError
from mediacoop.knowledge.model import Entity, Membership, Name, Occupancy, Position
from mediacoop.knowledge.plain_names import put_plain_names_first

DATA = Path(__file__).resolve().parent / "data"

#: Section of a file → (prefix of its ids, kind of its entities where the section settles it).
_SECTIONS = {
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
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,4})?")

_Texts = str | list[str]


class Knowledge(msgspec.Struct, array_like=True):
    """The content of knowledge files, in the order of the files."""

    entities: list[Entity]
    positions: list[Position]
    occupancies: list[Occupancy]
    memberships: list[Membership]
    #: language → titles of offices that any body may have
    titles: dict[str, list[str]] = {}


class _NameItem(msgspec.Struct, forbid_unknown_fields=True):
    common: _Texts = ""
    official: _Texts = ""
    short: _Texts = ""
    abbreviation: _Texts = ""
    former: _Texts = ""
    native: _Texts = ""
    adjective: _Texts = ""
    demonym: _Texts = ""
    weak: bool = False
    start: str | None = None
    end: str | None = None
    source: str | None = None


class _EntityEntry(msgspec.Struct, forbid_unknown_fields=True):
    names: dict[str, list[str | _NameItem]]
    kind: str | None = None
    identifiers: dict[str, str] = {}
    country: str | None = None
    parent: str | None = None
    gender: str | None = None
    order: str = "western"
    start: str | None = None
    end: str | None = None
    source: str | None = None
    description: str | None = None


class _HolderEntry(msgspec.Struct, forbid_unknown_fields=True):
    person: str
    source: str
    start: str | None = None
    end: str | None = None
    confirmed: str | None = None
    confirmed_by: str | None = None
    note: str | None = None


class _PositionEntry(msgspec.Struct, forbid_unknown_fields=True):
    of: str
    titles: dict[str, list[str]]
    holders: list[_HolderEntry] = []
    start: str | None = None
    end: str | None = None
    description: str | None = None


class _OccupancyEntry(_HolderEntry, kw_only=True):
    position: str


class _MembershipEntry(msgspec.Struct, forbid_unknown_fields=True):
    member: str
    organization: str
    role: str
    source: str
    start: str | None = None
    end: str | None = None


def knowledge_files(folder: Path = DATA) -> list[Path]:
    """List the knowledge files under a folder in a fixed order."""
    return sorted(folder.rglob("*.yaml"), key=lambda path: path.as_posix())


def read_knowledge(paths: Iterable[Path]) -> dict[str, Knowledge]:
    """Read knowledge files: name of each file → what it says.

    Raises:
        KnowledgeError: a file cannot be read or an entry breaks the form; lists every problem with file,
            entry and reason. References between entries are checked by `check_knowledge`.
    """
    files: dict[str, Knowledge] = {}
    problems: list[str] = []
    for path in paths:
        file = _label(path)
        files[file] = Knowledge([], [], [], [])
        problems.extend(f"{file}: {entry}: {reason}" for entry, reason in _read_file(path, files[file]))
    if problems:
        raise KnowledgeError(problems)
    return files


def merge_knowledge(parts: Iterable[Knowledge]) -> Knowledge:
    """Join what several files say."""
    whole = Knowledge([], [], [], [])
    for part in parts:
        whole.entities += part.entities
        whole.positions += part.positions
        whole.occupancies += part.occupancies
        whole.memberships += part.memberships
        for language, titles in part.titles.items():
            whole.titles.setdefault(language, []).extend(titles)
    whole.entities[:] = put_plain_names_first(whole.entities)
    return whole


def _label(path: Path) -> str:
    """Name a file in a message: within our own data its path from there, else as it was given."""
    whole = path.resolve()
    return whole.relative_to(DATA).as_posix() if whole.is_relative_to(DATA) else str(path)


def _read_file(path: Path, into: Knowledge) -> Iterator[tuple[str, str]]:
    """Add what a file says to ``into``; yield (entry, reason) for each problem."""
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), _Loader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        yield "file", " ".join(str(error).split())
        return
    if content is None:
        return
    if not isinstance(content, dict):
        yield "file", f"is a {type(content).__name__}, not a mapping of sections"
        return
    for section, entries in content.items():
        if section == "memberships" and isinstance(entries, list):
            for number, raw in enumerate(entries, start=1):
                yield from add_entry(section, f"memberships[{number}]", raw, into)
        elif (section == "positions" or section in _SECTIONS) and isinstance(entries, dict):
            for id, raw in entries.items():
                yield from add_entry(section, id, raw, into)
        elif section == "titles" and isinstance(entries, dict):
            yield from _add_titles(entries, into)
        elif section in _SECTIONS or section in ("memberships", "positions", "titles"):
            yield section, f"is a {type(entries).__name__}; see the form of sections in data/README.md"
        else:
            known = ", ".join([*_SECTIONS, "positions", "memberships", "titles"])
            yield section, f"is no section; known are {known}"


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
    fitting = (
        s for s, (start, only) in _SECTIONS.items() if start == prefix and (None in (kind, only) or kind == only)
    )
    return next(fitting, None)


def read_name(language: str, raw: Any) -> tuple[list[Name], str | None]:
    """Give the names of one item of a list of names, and what is wrong with it."""
    try:
        return _names(language, msgspec.convert(raw, str | _NameItem, strict=False))
    except msgspec.ValidationError as error:
        return [], str(error)


def _add_entity(section: str, id: str, raw: Any, into: Knowledge) -> Iterator[tuple[str, str]]:
    prefix, kind = _SECTIONS[section]
    if not (_ID.fullmatch(id) and id.startswith(prefix + "/")):
        yield id, f"an id in section {section} has the form {prefix}/lower-case-words"
    try:
        entry = msgspec.convert(raw, _EntityEntry, strict=False)
    except msgspec.ValidationError as error:
        yield id, str(error)
        return
    problems = list(_entity_problems(section, entry))
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


def _entity_problems(section: str, entry: _EntityEntry) -> Iterator[str]:
    if section == "places" and entry.kind not in _PLACE_KINDS:
        yield f"kind of a place is one of {', '.join(_PLACE_KINDS)}, not {entry.kind!r}"
    if section != "places" and entry.kind is not None:
        yield f"kind is settled by the section {section}: leave it out"
    if entry.gender not in (None, "male", "female"):
        yield f"gender is male, female or left out, not {entry.gender!r}"
    if entry.order not in ("western", "eastern"):
        yield f"order is western or eastern, not {entry.order!r}"


def _names(language: str, item: str | _NameItem) -> tuple[list[Name], str | None]:
    """Give the names of one item, and what is wrong with it."""
    if not _LANGUAGE.fullmatch(language):
        return [], f"language code {language!r} is not like 'ru' or 'uz-Cyrl'"
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
        entry = msgspec.convert(raw, _PositionEntry, strict=False)
    except msgspec.ValidationError as error:
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
    into.positions.append(Position(id, entry.of, titles, entry.start, entry.end, entry.description))
    into.occupancies.extend(_occupancy(id, holder) for holder in entry.holders)


def _occupancy(position: str, holder: _HolderEntry) -> Occupancy:
    term = (holder.start, holder.end, holder.source, holder.confirmed, holder.confirmed_by)
    return Occupancy(holder.person, position, *term)


def _add_titles(raw: Any, into: Knowledge) -> Iterator[tuple[str, str]]:
    try:
        titles = msgspec.convert(raw, dict[str, list[str]])
    except msgspec.ValidationError as error:
        yield "titles", str(error)
        return
    for language, texts in titles.items():
        into.titles.setdefault(language, []).extend(texts)


def _add_occupancy(entry_name: str, raw: Any, into: Knowledge) -> Iterator[tuple[str, str]]:
    try:
        entry = msgspec.convert(raw, _OccupancyEntry, strict=False)
    except msgspec.ValidationError as error:
        yield entry_name, str(error)
        return
    into.occupancies.append(_occupancy(entry.position, entry))


def _add_membership(entry_name: str, raw: Any, into: Knowledge) -> Iterator[tuple[str, str]]:
    try:
        entry = msgspec.convert(raw, _MembershipEntry, strict=False)
    except msgspec.ValidationError as error:
        yield entry_name, str(error)
        return
    into.memberships.append(
        Membership(entry.member, entry.organization, entry.role, entry.start, entry.end, entry.source)
    )


class _Loader(getattr(yaml, "CBaseLoader", yaml.BaseLoader)):  # type: ignore[misc]
    """Reads every scalar as a string (2016-01 is our date, `no` is Norwegian), refuses a key given twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key must be plain text", key.start_mark)
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{key.value} is given twice", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep=deep)  # type: ignore[no-any-return]
