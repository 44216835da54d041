"""One body has one entry: no two of a state share a name that is surely theirs."""

from __future__ import annotations

from collections import defaultdict

import mediacoop
from mediacoop.knowledge import NORP_KINDS

#: A dated former name that a successor took over, and a party's newspaper.
REAL = [{"org/kabar", "org/kirtag"}, {"org/az-yap", "org/yeni-azerbaijan-newspaper"}]


def test_no_two_bodies_of_a_state_share_a_strong_name() -> None:
    bearers: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    for entity in mediacoop.knowledge_base():
        for name in entity.aliases if entity.kind in ("organization", "media") else ():
            if name.strong and name.kind not in NORP_KINDS:
                bearers[name.text.lower().replace("ё", "е"), entity.country].add(entity.id)
    assert [ids for ids in bearers.values() if len(ids) > 1 and ids not in REAL] == []
