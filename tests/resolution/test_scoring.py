"""Scores of candidates as users see them."""

from __future__ import annotations

import pytest

from mediacoop.extraction import ScoredCandidate
from mediacoop.gazetteer import Gazetteer
from mediacoop.resolution import weights
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.scoring import rate


@pytest.mark.parametrize(
    ("sums", "linked", "scores"),
    [
        ((), False, ()),
        ((0.9,), True, (0.9,)),
        ((0.9, 0.6, 0.3), True, (0.9, 0.1, 0.1)),  # what the first one leaves
        ((0.6, 0.3), True, (0.6, 0.3)),
        ((0.9, 0.9, 0.2), False, (0.5, 0.5, 0.2)),  # level: half each at most
        ((0.3, 0.2), False, (0.3, 0.2)),
    ],
)
def test_scores_share_what_there_is(
    monkeypatch: pytest.MonkeyPatch,
    gazetteer: Gazetteer,
    sums: tuple[float, ...],
    linked: bool,
    scores: tuple[float, ...],
) -> None:
    monkeypatch.setattr(weights, "CALIBRATION", ((0.0, 0.0), (1.0, 1.0)))
    entity = gazetteer.kb["country/kz"]
    ranked = [ScoredCandidate(entity, "name", total, ("exact",)) for total in sums]
    draft = Draft(0, 4, "ORG", [], entity=entity if linked else None, ranked=ranked)
    assert tuple(candidate.score for candidate in rate(draft, 5)) == pytest.approx(scores)


def test_no_more_candidates_than_wanted(gazetteer: Gazetteer) -> None:
    entity = gazetteer.kb["country/kz"]
    ranked = [ScoredCandidate(entity, "name", 0.3, ("exact",))] * 4
    assert len(rate(Draft(0, 4, "ORG", [], ranked=ranked), 2)) == 2
