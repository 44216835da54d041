"""What a text speaks of, counted."""

from __future__ import annotations

import pytest

from mediacoop.gazetteer import Gazetteer
from mediacoop.resolution.context import Context, find_leading_country
from mediacoop.resolution.draft import Draft

KZ, UZ, SCO = "country/kz", "country/uz", "org/sco"


def name_all(gazetteer: Gazetteer, ids: tuple[str, ...]) -> list[Draft]:
    """Give drafts that surely name entities, one letter each."""
    return [Draft(n, n + 1, None, [], entity=gazetteer.kb[id]) for n, id in enumerate(ids)]


def count(gazetteer: Gazetteer, ids: tuple[str, ...]) -> Context:
    return Context("abcdefgh", name_all(gazetteer, ids), gazetteer.kb)


@pytest.mark.parametrize(
    ("ids", "country"),
    [
        ((), None),
        (("org/tass",), None),
        ((KZ,), KZ),
        ((KZ, UZ), None),
        ((UZ, KZ, "org/kz-mfa"), KZ),  # what is of a state speaks for it
    ],
)
def test_find_leading_country(gazetteer: Gazetteer, ids: tuple[str, ...], country: str | None) -> None:
    found = find_leading_country(name_all(gazetteer, ids), gazetteer.kb)
    assert (found and found.id) == country


@pytest.mark.parametrize(
    ("ids", "body", "rival", "outweighs"),
    [
        ((KZ,), "org/kz-senate", "org/uz-senate", True),
        ((KZ, UZ), "org/kz-senate", "org/uz-senate", False),
        ((KZ, "org/uz-mfa", "org/uz-mfa"), "org/kz-senate", "org/uz-senate", False),
        ((SCO, SCO, KZ), "org/sco-secretariat", "org/kz-senate", True),
        ((SCO, KZ), "org/sco-secretariat", "org/kz-senate", False),
        ((SCO, KZ, KZ), "org/kz-senate", "org/sco-secretariat", True),
    ],
)
def test_outweighs(gazetteer: Gazetteer, ids: tuple[str, ...], body: str, rival: str, outweighs: bool) -> None:
    context = count(gazetteer, ids)
    assert context.outweighs(gazetteer.kb[body], gazetteer.kb[rival]) is outweighs


@pytest.mark.parametrize(("ids", "mentioned"), [((SCO,), True), (("org/sco-secretariat",), True), ((KZ,), False)])
def test_an_organisation_is_named_by_its_bodies(gazetteer: Gazetteer, ids: tuple[str, ...], mentioned: bool) -> None:
    assert count(gazetteer, ids).is_of_mentioned(SCO) is mentioned


def test_weights(gazetteer: Gazetteer) -> None:
    context, kb = count(gazetteer, (KZ, "org/kz-mfa", "org/kz-mfa", SCO)), gazetteer.kb
    assert [context.weight_of(kb[id]) for id in (KZ, "org/kz-mfa", SCO, UZ)] == [3, 2, 1, 0]
    assert [context.weight_beside(kb[id]) for id in (KZ, "org/kz-mfa", "org/kz-senate")] == [2, 1, 3]
    assert [context.is_mentioned(id) for id in (KZ, UZ, None)] == [True, False, False]
