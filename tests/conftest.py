"""The small world (`small.yaml`) that the tests of gazetteer and resolution read texts with."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediacoop.gazetteer import Gazetteer
from mediacoop.knowledge import KnowledgeBase


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer(KnowledgeBase.from_files([Path(__file__).with_name("small.yaml")]))
