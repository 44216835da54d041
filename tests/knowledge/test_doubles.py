"""One body, office, term or name has one entry: no two bodies of a state share a name that is surely theirs."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

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


def test_no_two_offices_of_a_body_share_their_first_title() -> None:
    bearers: dict[tuple[str, str], list[str]] = defaultdict(list)
    for position in mediacoop.knowledge_base().positions:
        for title in position.titles.get("en", ())[:1]:
            bearers[position.of, " ".join(re.findall(r"\w+", title.lower()))].append(position.id)
    assert [ids for ids in bearers.values() if len(ids) > 1] == []


def test_an_undated_term_is_given_once() -> None:
    terms = mediacoop.knowledge_base().occupancies
    undated = Counter((term.person, term.position) for term in terms if not (term.start or term.end))
    assert [term for term, times in undated.items() if times > 1] == []


def test_a_name_is_given_once() -> None:
    twice = []
    for entity in mediacoop.knowledge_base():
        names = Counter((name.text, name.language, name.kind) for name in entity.aliases)
        twice += [(entity.id, *name) for name, times in names.items() if times > 1]
    assert twice == []
