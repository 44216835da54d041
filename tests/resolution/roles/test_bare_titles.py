"""What a title alone means: a head of state before others, then the nearest; in linear time."""

from __future__ import annotations

import pytest
from reading import read

from mediacoop.gazetteer import Gazetteer
from mediacoop.resolution.roles import bare_titles

DINA, SAIDOV = "person/dina-beketova", "person/timur-saidov"


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Президент Казахстана рад. Президент ушёл.", [DINA, DINA]),
        ("Президент ушёл. Президент Казахстана рад.", [DINA, DINA]),
        # a head of state before the nearer president of a body
        ("Президент Казахстана и президент ШОС Тимур Саидов. Президент рад.", [DINA, SAIDOV, DINA]),
        # of others the nearest before, else the first after
        ("Директор ТАСС Тимур Саидов. Директор ШОС Дина Бекетова. Директор рад.", [SAIDOV, DINA, DINA]),
        ("Директор рад. Директор ТАСС Тимур Саидов. Директор ШОС Дина Бекетова.", [SAIDOV, SAIDOV, DINA]),
    ],
)
def test_bare_titles(gazetteer: Gazetteer, text: str, holders: list[str | None]) -> None:
    assert [role.holder.id if role.holder else None for role in read(gazetteer, text).roles] == holders


def test_each_title_is_compared_with_each_office_once(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []
    is_same = bare_titles._is_same_office
    monkeypatch.setattr(bare_titles, "_is_same_office", lambda *roles: compared.append(roles) or is_same(*roles))
    times = 200
    roles = read(gazetteer, "Президент Казахстана. Президент рад. " * times).roles
    assert (len(roles), len(compared)) == (2 * times, times)
