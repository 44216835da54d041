"""Annotated documents: what they hold, and the files that they are read from.

A file has one JSON object a line (here on two); the offsets count code points, and ``end`` is the one after the last:

    {"text": "Саммит ШОС в Астане", "date": "2017-06-08", "lang": "ru", "annotations": [
        {"start": 7, "end": 10, "label": "ORG", "key": "Shanghai Cooperation Organisation", "lemma": "ШОС"}]}

Of a document ``text`` and ``annotations`` are needed; ``id``, ``lang``, ``date`` and ``topic`` are not. Of an
annotation ``lemma`` (the name's base form) and ``text`` (the name as it stands, checked) are not.

The key says whom a name means or, of a ``ROLE``, who holds the office: a country by its ISO 3166-1 alpha-2 code (two
capitals are always one), everything else by a name of it in any language; ``?`` when that is not known, ``NIL`` for
an office without a known holder. A file of aliases (``aliases.tsv``: a key and its other names, with tabs between
them) adds names to keys; a file of obscure keys (``obscure.txt``, one a line) names those that no reference would
hold: not to link them is no error.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mediacoop.errors import GoldError, InputError

#: The label of an office; the others are those of mentions.
ROLE = "ROLE"

#: The key of what is not known, and that of an office without a known holder.
UNKNOWN, NOBODY = "?", "NIL"

#: Language of a document that names none, and topic of one without.
NO_LANGUAGE, NO_TOPIC = "und", "-"


@dataclass(frozen=True, slots=True)
class Annotation:
    """One name or office of a document, as a person has marked it.

    Attributes:
        start: first code point.
        end: code point after the last.
        label: PER, ORG, GPE, LOC, NORP or ROLE.
        key: whom it means, or who holds the office.
        lemma: the base form of the name as it stands, or None when that was not annotated.
    """

    start: int
    end: int
    label: str
    key: str
    lemma: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its annotations.

    Attributes:
        text: the text.
        annotations: its names and offices.
        id: what it is called in a report.
        language: its language code; figures are given for each.
        date: when it was published, or None.
        topic: what it is about; figures can be given for each.
    """

    text: str
    annotations: tuple[Annotation, ...] = ()
    id: str = "document"
    language: str = NO_LANGUAGE
    date: str | None = None
    topic: str = NO_TOPIC


@dataclass(frozen=True, slots=True)
class Gold:
    """Documents to measure with.

    Attributes:
        documents: in their order.
        aliases: key → other names of the same entity.
        obscure: keys that no reference would hold: only a wrong link of one is an error.
    """

    documents: tuple[Document, ...]
    aliases: Mapping[str, Collection[str]] = field(default_factory=dict)
    obscure: Collection[str] = frozenset()


def read_gold(
    files: str | Path | Iterable[str | Path],
    *,
    aliases: str | Path | None = None,
    obscure: str | Path | None = None,
) -> Gold:
    """Read annotated documents and check them.

    Args:
        files: one or more files of JSON lines.
        aliases: other names of keys; None for ``aliases.tsv`` beside the first file, if there is one.
        obscure: obscure keys; None for ``obscure.txt`` beside the first file, if there is one.

    Raises:
        InputError: a file cannot be read.
        GoldError: a line is broken; names every problem with file, line, reason and what to do.
    """
    from mediacoop.evaluation.gold_lines import read_line

    paths = [Path(files)] if isinstance(files, (str, Path)) else [Path(file) for file in files]
    documents: list[Document] = []
    problems: list[str] = []
    for path in paths:
        for number, line in enumerate(_read(path).split("\n"), start=1):
            if not line.strip():
                continue
            document, found = read_line(line, f"{path.name}:{number}")
            problems += (f"{path}:{number}: {problem}" for problem in found)
            documents += [document] if document else []
    if problems:
        raise GoldError(problems)
    if not documents:
        raise InputError.no_documents(paths)
    return Gold(
        tuple(documents),
        _read_aliases(_beside(paths[0], "aliases.tsv") if aliases is None else Path(aliases)),
        _read_obscure(_beside(paths[0], "obscure.txt") if obscure is None else Path(obscure)),
    )


def _beside(path: Path, name: str) -> Path | None:
    file = path.resolve().with_name(name)
    return file if file.is_file() else None


def _read_aliases(path: Path | None) -> dict[str, tuple[str, ...]]:
    rows = [line.split("\t") for line in _read(path).split("\n")] if path else []
    return {key: tuple(names) for key, *names in rows if key}


def _read_obscure(path: Path | None) -> frozenset[str]:
    return frozenset(filter(None, _read(path).split("\n"))) if path else frozenset()


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError.unreadable(path, error.strerror) from None
    except UnicodeDecodeError as error:
        raise InputError.not_utf8(path, error.start) from None
