"""The recipe's commands fit together: what one reads, one before it wrote."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

_MODELS = Path(__file__).parents[2] / "models"
_PROJECT: dict[str, Any] = yaml.safe_load((_MODELS / "project.yml").read_text(encoding="utf-8"))
_COMMANDS = {command["name"]: command for command in _PROJECT["commands"]}
#: A path below `made`, without the weight that may follow it: `made/ru.jsonl:1:0.4`.
_MADE = re.compile(r"\bmade/[\w.-]+")


def _list_made(command: dict[str, Any]) -> set[str]:
    """List the files and folders that a command's lines name."""
    return {path for line in command["script"] for path in _MADE.findall(line)}


@pytest.mark.parametrize("language", ["ru", "en"])
def test_a_workflow_reads_only_what_it_wrote_before(language: str) -> None:
    written: set[str] = set()
    for name in _PROJECT["workflows"][language]:
        command = _COMMANDS[name]
        outputs = {path for path in command.get("outputs", ()) if path.startswith("made/")}
        read = {path for path in command.get("deps", ()) if path.startswith("made/")}
        assert read <= written, f"{name} reads what no command before it writes"
        # but a package that npm brings, which the next line of its command reads
        named = {path for path in _list_made(command) if not path.endswith(".tgz")}
        assert named <= read | outputs, f"{name} names a file that stands in neither deps nor outputs"
        written |= outputs


@pytest.mark.parametrize("name", sorted(_COMMANDS))
def test_a_command_names_what_is_there(name: str) -> None:
    command = _COMMANDS[name]
    kept = [path for path in command.get("deps", ()) if not path.startswith("made/")]
    configs = [word for line in command["script"] for word in line.split() if word.endswith(".cfg")]
    modules = [
        f"{module.replace('.', '/')}.py"
        for line in command["script"]
        for module in re.findall(r"-m (recipe\.\w+)", line)
    ]
    for path in kept + configs + modules:
        assert (_MODELS / path).exists(), path


def test_every_command_belongs_to_a_workflow() -> None:
    used = {name for names in _PROJECT["workflows"].values() for name in names}
    assert used == set(_COMMANDS)
