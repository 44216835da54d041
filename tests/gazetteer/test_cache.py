"""The cache of compiled knowledge does not grow without limit."""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mediacoop.gazetteer import Gazetteer, cache
from mediacoop.gazetteer.cache import remove_old, store
from mediacoop.gazetteer.index import Index
from mediacoop.knowledge import KnowledgeBase

DAY = 24 * 3600


def make(folder: Path, name: str, days: float, *, whole: bool = True) -> Path:
    """Make a compiled folder that was last used some days ago."""
    made = folder / name
    made.mkdir()
    (made / "forms.marisa").write_bytes(b"x")
    used = time.time() - days * DAY
    if whole:
        (made / "complete").touch()
        os.utime(made / "complete", (used, used))
    os.utime(made, (used, used))
    return made


@pytest.mark.parametrize(
    ("ages", "kept"),
    [
        ([0], [0]),
        ([0, 1, 2], [0, 1, 2]),
        ([0, 1, 2, 3, 4], [0, 1, 2]),  # three at most
        ([0, 29, 31], [0, 29]),  # none of last month
        ([31, 40], []),
        ([], []),
    ],
)
def test_old_ones_are_removed(ages: list[int], kept: list[int], tmp_path: Path) -> None:
    for age in ages:
        make(tmp_path, f"{age:016x}", age)
    remove_old(tmp_path)
    assert sorted(int(path.name, 16) for path in tmp_path.iterdir()) == kept


def test_nothing_else_is_removed(tmp_path: Path) -> None:
    others = {make(tmp_path, name, 100) for name in ("models", "0123", "f" * 17)}
    others |= {make(tmp_path, "draft-new", 0, whole=False)}  # another process is at it
    make(tmp_path, "draft-old", 2, whole=False)
    remove_old(tmp_path)
    assert set(tmp_path.iterdir()) == others


def test_processes_may_remove_side_by_side(tmp_path: Path) -> None:
    for age in range(40):
        make(tmp_path, f"{age:016x}", age / 10)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(remove_old, [tmp_path] * 16))
    assert sorted(int(path.name, 16) for path in tmp_path.iterdir()) == [0, 1, 2]


@pytest.mark.skipif(os.name == "nt", reason="there an open file is not removed")
def test_what_is_loaded_works_after_it_was_removed(gazetteer: Gazetteer, tmp_path: Path) -> None:
    folder = tmp_path / ("0" * 16)
    store(gazetteer.kb, Index.build(gazetteer.kb), folder)
    loaded = Gazetteer(gazetteer.kb, Index.load(folder))
    os.utime(folder / "complete", (0, 0))
    remove_old(tmp_path)
    assert not folder.exists()
    assert [entity.id for entity in loaded.find("Kazinfrom")] == ["org/kazinform"]


@pytest.mark.parametrize("file", ["base.msgpack", "forms.marisa"])
def test_what_was_cut_short_is_compiled_once_more(
    file: str, gazetteer: Gazetteer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = []

    def compile_small(paths: list[Path]) -> KnowledgeBase:
        compiled.append(file)
        return gazetteer.kb

    monkeypatch.setattr(cache, "COMPILED", tmp_path / "package")
    monkeypatch.setattr(cache, "_user_folder", lambda: tmp_path / "user")
    monkeypatch.setattr(KnowledgeBase, "from_files", compile_small)
    cache.load_default()
    path = next((tmp_path / "user").glob(f"*/{file}"))
    path.write_bytes(path.read_bytes()[:10])
    for _ in range(3):
        assert len(cache.load_default()[0]) == len(gazetteer.kb)
    assert len(compiled) == 2
