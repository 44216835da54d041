"""Unknown names in the form of the knowledge files, for a person to complete; see knowledge/data/README.md."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from itertools import chain, count
from typing import Any

from mediacoop.knowledge.entries import section_of
from mediacoop.names import fold, guess_gender, romanise
from mediacoop.unknown_names import UnknownName

#: Kind → beginning of the id; of a place it is `place`.
_PREFIXES = {"person": "person", "organization": "org", "media": "org", "people": "people"}
_HEAD = """\
# Names that the knowledge base does not hold, those of the most documents first in each section.
# Kinds, countries, genders and ids are guesses. Complete what you know, leave out what is no name or has an entity,
# check it with `mediacoop knowledge check FILE`, and read with it: `mediacoop extract --knowledge FILE ...`.
"""


def write_entries(names: Iterable[UnknownName], taken: Collection[str] = ()) -> Iterator[str]:
    """Yield the pieces of a knowledge file with an entry for each name, and where it stands as comments.

    Args:
        names: the names.
        taken: ids that the new ones must differ from: those of a knowledge base.
    """
    used: set[str] = set()
    sections: dict[str, list[str]] = {}
    for name in names:
        id = _new_id(name, taken, used)
        sections.setdefault(section_of(id, name.kind) or "", []).append(_write_entry(id, name))
    yield _HEAD
    for section, entries in sections.items():
        yield f"\n{section}:\n"
        yield from entries


def _new_id(name: UnknownName, taken: Collection[str], used: set[str]) -> str:
    """Make an id of a name's Latin letters, with a number where that one is taken."""
    latin = name.names.get("en") or romanise(name.name)[0]
    letters = unicodedata.normalize("NFKD", fold(latin)).encode("ascii", "ignore").decode()
    base = f"{_PREFIXES.get(name.kind, 'place')}/{re.sub('[^a-z0-9]+', '-', letters).strip('-') or 'name'}"
    id = next(id for id in chain([base], (f"{base}-{n}" for n in count(2))) if id not in taken and id not in used)
    used.add(id)
    return id


def _write_entry(id: str, name: UnknownName) -> str:
    import yaml

    entry: dict[str, Any] = {"kind": name.kind} if id.startswith("place/") else {}
    if name.country is not None:
        entry["country"] = name.country
    if name.kind == "person" and (gender := guess_gender(name.names.get("ru", ""))):
        entry["gender"] = gender
    entry["names"] = {language: [_name_item(text, name.kind)] for language, text in sorted(name.names.items())}
    written = yaml.safe_dump({id: entry}, allow_unicode=True, sort_keys=False, default_flow_style=None, width=1000)
    lines = [*(f"# {note}" for note in _notes(name)), *written.splitlines()]
    return "".join(f"  {line}\n" for line in lines)


def _name_item(text: str, kind: str) -> str | dict[str, Any]:
    """A person's single word is a surname of many, or a given name: it must not match alone."""
    return {"common": text, "weak": True} if kind == "person" and " " not in text else text


def _notes(name: UnknownName) -> Iterator[str]:
    may_be = f"; may be {', '.join(name.may_be)}" if name.may_be else ""
    yield f"documents: {name.documents}, mentions: {name.mentions}{may_be}"
    for context in name.contexts:
        yield f"{context.file}: {context.text}"
