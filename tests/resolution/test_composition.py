"""Names put together of a body and its owner, where nobody knows the body."""

from __future__ import annotations

import pytest
from reading import read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "proposed", "names"),
    [
        ("Комитет по туризму Казахстана открыт.", "Комитет по туризму", ["Комитет по туризму Казахстана"]),
        ("Высшая морская коллегия РК открыта.", "Высшая морская коллегия", ["Высшая морская коллегия РК"]),
        ("the Committee on Rivers of Kazakhstan met", "Committee on Rivers", ["Committee on Rivers of Kazakhstan"]),
        ("the Committee on Rivers in Kazakhstan met", "Committee on Rivers", ["Committee on Rivers", "Kazakhstan"]),
        ("Комитет «Шар» Казахстана открыт.", "Комитет «Шар»", ["Комитет «Шар»", "Казахстана"]),
    ],
)
def test_an_unknown_body_goes_on_to_its_state(gazetteer: Gazetteer, text: str, proposed: str, names: list[str]) -> None:
    assert [mention.text for mention in read(gazetteer, text, bodies=(proposed,)).mentions] == names


def test_a_place_is_under_no_body(gazetteer: Gazetteer) -> None:
    mentions = read(gazetteer, "Клуб открыт в Тбилиси при Сенате Казахстана.").mentions
    assert [mention.text for mention in mentions] == ["Тбилиси", "Сенате Казахстана"]
