"""Compiles the knowledge files into the package when a wheel or an editable install is made."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileKnowledge(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        sys.path.insert(0, self.root)
        from mediacoop.gazetteer.cache import compile_into_package

        folder = compile_into_package()
        build_data["artifacts"].append(str(folder.relative_to(Path(self.root))) + "/*")
