"""Knowledge from JSON lines: one entry on a line, in the form of the knowledge files, with its id.

{"id": "org/my-outlet", "kind": "media", "names": {"en": ["My Outlet"], "ru": ["Мой портал"]}}
{"id": "position/my-editor", "of": "org/my-outlet", "titles": {"en": ["Editor"]}, "holders": []}
{"person": "person/ann", "position": "position/my-editor", "start": "2019", "source": "https://example.org"}
{"member": "org/my-outlet", "organization": "org/club", "role": "member", "source": "https://example.org"}
"""

from __future__ import annotations

from pathlib import Path

from mediacoop.knowledge.base import KnowledgeBase
from mediacoop.knowledge.importers.collecting import Collector
from mediacoop.knowledge.importers.lines import read_objects
from mediacoop.knowledge.importers.results import Imported


def import_jsonl(*paths: str | Path, into: KnowledgeBase | None = None) -> Imported:
    """Read knowledge from files of JSON lines.

    Args:
        paths: the files.
        into: the base that the entries refer to and are added to; None for one of their own.

    Returns:
        The base, what is new in it, and what was left out: a bad line never stops the others.

    Raises:
        InputError: a file cannot be read.
    """
    collector = Collector(into)
    for path in paths:
        for place, item in read_objects(path, collector):
            collector.add_object(place, item)
    return collector.finish()
