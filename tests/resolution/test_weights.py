"""Weights of evidence: one for every tag, and a calibration that rises and keeps to the threshold."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from mediacoop.resolution import weights
from mediacoop.resolution.weights import CALIBRATION, EVEN, THRESHOLD, WEIGHTS, find_share_right

ROOM = Path(weights.__file__).parent


def test_every_piece_of_evidence_has_a_weight_and_every_weight_is_used() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in ROOM.rglob("*.py") if path.name != "weights.py")
    added = re.findall(r'add_support\([^"()]*(?:\([^()]*\))?[^"()]*f?"([\w-]+)', code)
    assert {"of", "leader", "title-beside", "other-than-holder"} <= set(added)
    assert set(added) - WEIGHTS.keys() == set()
    unused = {name for name in WEIGHTS if f'"{name}' not in code}
    assert unused == {"romanised", "spelling-variant"}  # ways of matching, which the gazetteer names


def test_calibration_rises_from_nothing_and_parts_at_the_threshold() -> None:
    assert CALIBRATION[0] == (0.0, 0.0)
    assert CALIBRATION[-1][0] == 1.0
    assert all(low[0] < high[0] and low[1] <= high[1] for low, high in pairwise(CALIBRATION))
    assert find_share_right(THRESHOLD - 0.001) < EVEN < find_share_right(THRESHOLD)


@pytest.mark.parametrize(("total", "share"), [(0.0, 0.0), (0.2, 0.1), (0.4, 0.2), (0.5, 0.8), (0.75, 0.9), (1.0, 1.0)])
def test_share_lies_on_lines_between_the_knots(monkeypatch: pytest.MonkeyPatch, total: float, share: float) -> None:
    monkeypatch.setattr(weights, "CALIBRATION", ((0.0, 0.0), (0.4, 0.2), (0.499, 0.3), (0.5, 0.8), (1.0, 1.0)))
    assert find_share_right(total) == pytest.approx(share)
