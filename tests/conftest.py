"""The small world (`small.yaml`) that the tests of gazetteer and resolution read texts with."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from mediacoop.gazetteer import Gazetteer
from mediacoop.knowledge import KnowledgeBase

settings.register_profile("untimed", deadline=None)  # a busy machine fails no test
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer(KnowledgeBase.from_files([Path(__file__).with_name("small.yaml")]))
