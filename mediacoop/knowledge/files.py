"""Reading knowledge files: YAML in, checked entities, positions, occupancies and memberships out.

The form is described in ``mediacoop/knowledge/data/README.md``; `entries` reads each entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from mediacoop.errors import KnowledgeError
from mediacoop.knowledge.entries import SECTIONS, add_entry
from mediacoop.knowledge.forms import FormError, read_form
from mediacoop.knowledge.model import Knowledge
from mediacoop.knowledge.plain_names import put_plain_names_first

DATA = Path(__file__).resolve().parent / "data"


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
    except OSError as error:
        yield "file", f"cannot be read: {error.strerror}"
        return
    except (UnicodeDecodeError, yaml.YAMLError) as error:
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
        elif (section == "positions" or section in SECTIONS) and isinstance(entries, dict):
            for id, raw in entries.items():
                yield from add_entry(section, id, raw, into)
        elif section == "titles" and isinstance(entries, dict):
            yield from _add_titles(entries, into)
        elif section in SECTIONS or section in ("memberships", "positions", "titles"):
            yield section, f"is a {type(entries).__name__}; see the form of sections in data/README.md"
        else:
            known = ", ".join([*SECTIONS, "positions", "memberships", "titles"])
            yield section, f"is no section; known are {known}"


def _add_titles(raw: Any, into: Knowledge) -> Iterator[tuple[str, str]]:
    try:
        titles = read_form(raw, dict[str, list[str]])
    except FormError as error:
        yield "titles", str(error)
        return
    for language, texts in titles.items():
        into.titles.setdefault(language, []).extend(texts)


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
