"""Importing is quick: nothing heavy is loaded before it is needed."""

from __future__ import annotations

import subprocess
import sys

import pytest

import mediacoop

HEAVY = {"spacy", "numpy", "yaml", "pandas", "langdetect", "rapidfuzz", "pymorphy3", "rich"}


def _modules_after(code: str) -> set[str]:
    """Give the top-level modules that a fresh process has loaded after some code."""
    code += "\nimport sys\nprint(*{name.split('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(
    ("code", "heavy"),
    [
        ("import mediacoop", HEAVY),
        ("import mediacoop.languages as l; l.split_languages('Саммит ШОС прошёл в Астане.')", HEAVY - {"yaml"}),
        ("import mediacoop.cli", HEAVY - {"rich"}),
        ("import mediacoop.evaluation", HEAVY),
    ],
)
def test_loads_nothing_heavy(code: str, heavy: set[str]) -> None:
    assert not _modules_after(code) & heavy


@pytest.mark.parametrize("name", mediacoop.__all__)
def test_public_names_are_there(name: str) -> None:
    assert getattr(mediacoop, name).__module__.startswith("mediacoop.")
    assert name in dir(mediacoop)


def test_unknown_names_are_refused() -> None:
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        mediacoop.extrakt  # noqa: B018
