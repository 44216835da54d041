"""What is counted for each state."""

from __future__ import annotations

from pathlib import Path

from mediacoop.knowledge import KnowledgeBase
from mediacoop.knowledge.state_counts import count_by_state, count_rows


def test_counts_of_the_small_world() -> None:
    kb = KnowledgeBase.from_files([Path(__file__).parent.with_name("small.yaml")])
    counts = count_by_state(kb)
    assert counts["country/kz"] == {"bodies": 7, "media": 1, "persons": 4, "positions": 5, "occupancies": 5}
    assert count_rows(kb) == [
        ("Republic of Chad", 0, 0, 2, 2, 3),
        ("Uzbekistan", 4, 3, 3, 4, 4),
        ("4 other states", 9, 1, 4, 5, 5),
    ]
    assert ("Kazakhstan", 7, 1, 4, 5, 5) in count_rows(kb, every_state=True)
