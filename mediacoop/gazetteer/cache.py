"""Where the compiled knowledge lies: beside the package, or in the user's cache when the files have changed.

A wheel and an editable install carry what `hatch_build.py` compiled. A digest of the knowledge files and of the
code that expands them tells whether it still fits; when it does not, it is compiled again, once.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from platformdirs import user_cache_path

from mediacoop.gazetteer.index import Index
from mediacoop.knowledge import KnowledgeBase
from mediacoop.knowledge.files import knowledge_files

_PACKAGE = Path(__file__).parents[1]
COMPILED = _PACKAGE / "knowledge" / "compiled"

#: Packages whose version decides which forms a name gets.
_EXPANDERS = ("pymorphy3", "pymorphy3-dicts-ru", "iuliia")

logger = logging.getLogger("mediacoop")


def load_default() -> tuple[KnowledgeBase, Index]:
    """Load the knowledge that comes with mediacoop and its index, compiling them when they are not yet."""
    digest = digest_sources()
    for folder in (COMPILED / digest, _user_folder() / digest):
        if (folder / "complete").exists():
            try:
                return KnowledgeBase.from_bytes((folder / "base.msgpack").read_bytes()), Index.load(folder)
            except Exception as error:  # a file cut short: what was compiled can be compiled again
                logger.warning("the compiled knowledge in %s cannot be read: %s", folder, error)
    logger.info("compiling the knowledge base (once after it changed)")
    kb = KnowledgeBase.from_files()
    index = Index.build(kb)
    try:
        store(kb, index, _user_folder() / digest)
    except OSError as error:
        logger.warning("the compiled knowledge could not be kept in %s: %s", _user_folder(), error)
    return kb, index


def compile_into_package() -> Path:
    """Compile the knowledge files into the package, in place of what was compiled there before."""
    shutil.rmtree(COMPILED, ignore_errors=True)
    kb = KnowledgeBase.from_files()
    folder = COMPILED / digest_sources()
    store(kb, Index.build(kb), folder)
    return folder


def store(kb: KnowledgeBase, index: Index, folder: Path) -> None:
    """Write a knowledge base and its index into a folder, whole or not at all."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as name:
        draft = Path(name) / folder.name
        draft.mkdir()
        (draft / "base.msgpack").write_bytes(kb.to_bytes())
        index.save(draft)
        (draft / "complete").touch()
        try:
            os.replace(draft, folder)
        except OSError:
            if not (folder / "complete").exists():  # another process was first: its work is as good
                raise


def digest_sources() -> str:
    """Give a short digest of everything that the compiled form depends on."""
    digest = hashlib.sha256(" ".join(map(version, _EXPANDERS)).encode())
    for path in _sources():
        digest.update(path.relative_to(_PACKAGE).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _sources() -> Iterator[Path]:
    yield from knowledge_files()
    for room in ("names", "knowledge", "gazetteer"):
        yield from sorted((_PACKAGE / room).rglob("*.py"))
    yield from sorted((_PACKAGE / "names" / "data").iterdir())


def _user_folder() -> Path:
    return Path(user_cache_path("mediacoop", appauthor=False))
