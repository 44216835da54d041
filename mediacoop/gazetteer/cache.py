"""Where the compiled knowledge lies: beside the package, or in the user's cache when the files have changed.

A wheel and an editable install carry what `hatch_build.py` compiled. A digest of the knowledge files and of the
code that expands them tells whether it still fits; when it does not, it is compiled again, once, and the oldest
of the user's cache are removed.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
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

#: Folders of code that no compiled form depends on.
_NOT_COMPILED = ("importers", "exporters")
#: What is kept in the user's cache: so many at most, and none that was not used for so many seconds.
_KEPT = 3
_KEPT_FOR = 30 * 24 * 3600
#: What a process that was stopped left behind is removed after a day.
_DRAFT_KEPT_FOR = 24 * 3600
_DIGEST = re.compile("[0-9a-f]{16}")
_DRAFT = "draft-"

logger = logging.getLogger("mediacoop")


def load_default(own: Sequence[Path] = ()) -> tuple[KnowledgeBase, Index]:
    """Load the knowledge that comes with mediacoop and its index, compiling them when they are not yet.

    Args:
        own: knowledge files to read beside those that come with mediacoop.
    """
    digest = digest_sources(own)
    for folder in (COMPILED / digest, _user_folder() / digest):
        if (folder / "complete").exists():
            try:
                _note_use(folder)
                return KnowledgeBase.from_bytes((folder / "base.msgpack").read_bytes()), Index.load(folder)
            except Exception as error:  # a file cut short: what was compiled can be compiled again
                logger.warning("the compiled knowledge in %s cannot be read: %s", folder, error)
                if folder.parent == _user_folder():  # else it would stay in the way of the new one
                    _remove(folder)
    logger.info("compiling the knowledge base (once after it changed)")
    kb = KnowledgeBase.from_files([*knowledge_files(), *own])
    index = Index.build(kb)
    try:
        store(kb, index, _user_folder() / digest)
        remove_old(_user_folder())
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
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=_DRAFT) as name:
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


def remove_old(folder: Path) -> None:
    """Remove what was compiled long ago from a cache folder, and nothing else that may lie there.

    Other processes may do the same at the same time, or read what is removed: they have it in memory already, or
    find it gone and compile it again. The one just stored is the newest, so it stays.
    """
    now = time.time()
    compiled = {path: _last_use(path) for path in folder.iterdir() if _DIGEST.fullmatch(path.name)}
    newest_first = sorted(compiled, key=lambda path: compiled[path], reverse=True)
    drafts = [path for path in folder.glob(_DRAFT + "*") if now - _last_use(path) > _DRAFT_KEPT_FOR]
    for number, path in enumerate(newest_first):
        if number >= _KEPT or now - compiled[path] > _KEPT_FOR:
            _remove(path)
    for path in drafts:
        _remove(path)


def _remove(path: Path) -> None:
    """Take a folder out of use at once, then remove it; what another process holds open on Windows is left."""
    aside = path.with_name(f"{_DRAFT}{path.name}-{os.getpid()}")
    try:
        os.replace(path, aside)
    except OSError:  # another process was first, or has it open
        return
    shutil.rmtree(aside, ignore_errors=True)


def _note_use(folder: Path) -> None:
    with suppress(OSError):  # the package's own may be read-only
        os.utime(folder / "complete")


def _last_use(folder: Path) -> float:
    """Give when a compiled folder was last read or, when it is not whole, written; 0 when it is gone."""
    for path in (folder / "complete", folder):
        with suppress(OSError):
            return path.stat().st_mtime
    return 0.0


def digest_sources(own: Sequence[Path] = ()) -> str:
    """Give a short digest of everything that the compiled form depends on."""
    digest = hashlib.sha256(" ".join(map(version, _EXPANDERS)).encode())
    for path in _sources():
        digest.update(path.relative_to(_PACKAGE).as_posix().encode())
        digest.update(path.read_bytes())
    for path in own:
        digest.update(b"own:" + path.read_bytes())
    return digest.hexdigest()[:16]


def _sources() -> Iterator[Path]:
    yield from knowledge_files()
    for room in ("names", "knowledge", "gazetteer"):
        yield from (path for path in sorted((_PACKAGE / room).rglob("*.py")) if path.parent.name not in _NOT_COMPILED)
    yield from sorted((_PACKAGE / "names" / "data").iterdir())


def _user_folder() -> Path:
    return Path(user_cache_path("mediacoop", appauthor=False))
