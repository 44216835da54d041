"""Unknown bodies named by an adjective with a capital."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Открыт Казахстанский сберегательный банк.", [("Казахстанский сберегательный банк", None)]),
        ("Он учит в Узбекском университете.", [("Узбекском университете", None)]),
        ("Открыт казахстанский банк.", [("казахстанский", "country/kz")]),
        ("Казахстанский банк открыт.", [("Казахстанский", "country/kz")]),  # any word has a capital there
        ("Поёт Казахстанский хор.", [("Казахстанский", "country/kz")]),
        (
            "МИД Казахстана рад, рад и Новый секретариат.",
            [("МИД Казахстана", "org/kz-mfa"), ("Новый секретариат", None)],
        ),
    ],
)
def test_adjective_bodies(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert links(read(gazetteer, text)) == expected
