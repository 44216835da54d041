"""What is counted for each state."""

from __future__ import annotations

from pathlib import Path

from mediacoop.knowledge import KnowledgeBase
from mediacoop.state_counts import count_by_state, count_rows


def test_counts_of_the_small_world() -> None:
    kb = KnowledgeBase.from_files([Path(__file__).with_name("small.yaml")])
    counts = count_by_state(kb)
    assert counts["country/kz"] == {"bodies": 3, "media": 1, "persons": 2, "positions": 2, "occupancies": 2}
    assert count_rows(kb) == [("4 other states", 4, 2, 3, 2, 2)]
    assert ("Kazakhstan", 3, 1, 2, 2, 2) in count_rows(kb, every_state=True)
