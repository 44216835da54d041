"""A knowledge base as tables; what they hold is told in `mediacoop.knowledge.importers.tables`, which reads them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from mediacoop.knowledge.base import KnowledgeBase
from mediacoop.knowledge.importers.tables import COLUMNS, IDENTIFIERS, SEPARATOR

_Cell = str | None


def export_csv(kb: KnowledgeBase, folder: str | Path, *, suffix: str = "csv") -> list[Path]:
    """Write a base into a folder as entities, names, positions, occupancies, memberships and titles.

    Args:
        kb: the base.
        folder: made when it is not there.
        suffix: ``csv``, or ``tsv`` for tabs in place of commas.

    Returns:
        The files.
    """
    languages = sorted({language for position in kb.positions for language in position.titles})
    tables = {
        "entities": (IDENTIFIERS, _entity_rows(kb)),
        "names": ((), _name_rows(kb)),
        "positions": (tuple(f"title_{language}" for language in languages), _position_rows(kb, languages)),
        "occupancies": ((), map(msgspec.structs.astuple, kb.occupancies)),
        "memberships": ((), ((m.member, m.organization, m.role, m.start, m.end, m.source) for m in kb.memberships)),
        "titles": ((), ((title, language) for language, titles in kb.titles.items() for title in titles)),
    }
    Path(folder).mkdir(parents=True, exist_ok=True)
    files = []
    for table, (more, rows) in tables.items():
        needed, others = COLUMNS[table]
        files.append(Path(folder) / f"{table}.{suffix}")
        _write(files[-1], (*needed, *others, *more), rows)
    return files


def _write(path: Path, columns: Iterable[str], rows: Iterable[Iterable[_Cell]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t" if path.suffix == ".tsv" else ",", lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def _entity_rows(kb: KnowledgeBase) -> Iterator[tuple[_Cell, ...]]:
    for e in kb:
        country = None if e.country == e.id else e.country
        identifiers = (e.identifiers.get(key) for key in IDENTIFIERS)
        own = (e.id, e.kind, country, e.parent, e.gender, e.order, e.start, e.end, e.source, e.description)
        yield (*own, *identifiers)


def _name_rows(kb: KnowledgeBase) -> Iterator[tuple[_Cell, ...]]:
    for entity in kb:
        for n in entity.aliases:
            weak = None if n.strong else "true"
            yield entity.id, n.text, n.language, n.kind, weak, n.start, n.end, n.source


def _position_rows(kb: KnowledgeBase, languages: list[str]) -> Iterator[tuple[_Cell, ...]]:
    for p in kb.positions:
        titles = (SEPARATOR.join(p.titles.get(language, ())) for language in languages)
        shared = "true" if p.shared else None
        yield (p.id, p.of, p.start, p.end, p.source, p.description, shared, *titles)
