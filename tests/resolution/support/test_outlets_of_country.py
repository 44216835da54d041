"""Outlets in brackets beside their states."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer

UZ = "country/uz"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Editors from Uzbekistan (Trend, TASS) met.", {"Uzbekistan": UZ, "Trend": "org/trend", "TASS": "org/tass"}),
        ("Editors of Trend (Uzbekistan) met.", {"Trend": "org/trend", "Uzbekistan": UZ}),
        ("Пришли «Рассвет» (Узбекистан) и другие.", {"Рассвет": "org/dawn", "Узбекистан": UZ}),
        ("They were: Trend, Uzbekistan; others.", {"Trend": "org/trend", "Uzbekistan": UZ}),
        # another state's, or what another name goes on with
        ("Editors from Kazakhstan (Trend) met.", {"Kazakhstan": "country/kz"}),
        ("We saw Trend, Uzbekistan and others.", {"Uzbekistan": UZ}),
    ],
)
def test_outlets(gazetteer: Gazetteer, text: str, expected: dict[str, str]) -> None:
    assert dict(links(read(gazetteer, text))) == expected


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Об этом пишет узбекское агентство Trend.", "org/trend"),
        ("Об этом пишет казахстанское агентство Trend.", None),
        ("Об этом пишет казахстанская молодёжь и агентство Trend.", "org/trend"),
    ],
)
def test_an_adjective_says_whose_it_is(gazetteer: Gazetteer, text: str, outlet: str | None) -> None:
    assert dict(links(read(gazetteer, text))).get("Trend") == outlet
