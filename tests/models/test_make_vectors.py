"""Vectors cut into parts are near those that they were made from."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("scipy", reason="comes with the extra `training`")

from recipe.make_vectors import quantise

from mediacoop.quantised_vectors import QuantisedVectors


def test_quantised_vectors_are_near_their_originals() -> None:
    vectors = np.random.default_rng(0).normal(size=(3000, 6)).astype(np.float32)
    words = [f"word{i}" for i in range(len(vectors))]
    quantised = QuantisedVectors()
    quantised.fill(words, *quantise(vectors, 3))
    error = np.square(quantised.get_batch(words) - vectors).mean() / np.square(vectors).mean()
    assert 0 < error < 0.02
