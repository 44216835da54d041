"""Proposed bodies that go beyond the known names in them."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer

SONGS = "Agency for Songs of Kazakhstan"


@pytest.mark.parametrize(
    ("text", "body", "expected"),
    [
        # several bodies of one kind are no body of the organisation
        (
            "Секретари Советов мира стран ШОС встретились.",
            "Советов мира стран ШОС",
            [("ШОС", "org/sco")],
        ),
        ("Совет мира стран ШОС рад.", "Совет мира стран ШОС", [("Совет мира стран ШОС", None)]),
        (
            "Agencies Kazinform and TASS met.",
            "Agencies Kazinform",
            [("Kazinform", "org/kazinform"), ("TASS", "org/tass")],
        ),
        ("The Agency for Songs of Kazakhstan met.", SONGS, [(SONGS, None)]),
        # what a body is under belongs to its name
        (
            "МИД Казахстана рад. Министерство печати при Правительстве РК радо.",
            "Министерство печати при Правительстве РК",
            [("МИД Казахстана", "org/kz-mfa"), ("Министерство печати при Правительстве РК", "org/old-ministry")],
        ),
    ],
)
def test_bodies(gazetteer: Gazetteer, text: str, body: str, expected: list[tuple[str, str | None]]) -> None:
    assert links(read(gazetteer, text, bodies=(body,))) == expected


@pytest.mark.parametrize(
    ("text", "person", "expected"),
    [
        ("Так говорит секретарь Сената Зорин.", "Сената Зорин", [("Сената", "org/kz-senate"), ("Зорин", None)]),
        (
            "Так говорит премьер Узбекистана Зорин.",
            "Узбекистана Зорин",
            [("Узбекистана", "country/uz"), ("Зорин", None)],
        ),
    ],
)
def test_persons_after_the_body_of_a_title(
    gazetteer: Gazetteer, text: str, person: str, expected: list[tuple[str, str | None]]
) -> None:
    assert links(read(gazetteer, f"Казахстан рад. {text}", persons=(person,)))[1:] == expected
