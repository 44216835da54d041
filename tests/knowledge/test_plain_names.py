"""Names in brackets give way to those without."""

from __future__ import annotations

import pytest

from mediacoop.knowledge import Entity, Name
from mediacoop.knowledge.plain_names import plain_name, put_plain_names_first


def make(id: str, *names: str) -> Entity:
    return Entity(id, "media", tuple(Name(name, "ru" if name > "\u0400" else "en") for name in names))


@pytest.mark.parametrize(
    ("names", "shown", "plain"),
    [
        (["Lark (channel)", "Lark"], "Lark", "Lark"),
        (["Lark (channel)", "The Lark", "Lark"], "Lark", "Lark"),
        (["Lark (Blue)"], "Lark (Blue)", "Lark (Blue)"),  # it is never called Lark
        (["Lark", "Lark (channel)"], "Lark", "Lark"),
        (["Lark (channel)", "Жаворонок"], "Lark (channel)", "Lark (channel)"),
        (["Owl (channel)", "Owl"], "Owl (channel)", "Owl"),  # another is called so
    ],
)
def test_what_an_entity_is_called(names: list[str], shown: str, plain: str) -> None:
    entity, other = put_plain_names_first([make("org/lark", *names), make("org/owl", "Owl")])
    assert (entity.name, plain_name(entity, "en"), other.name) == (shown, plain, "Owl")


def test_all_names_stay() -> None:
    (entity,) = put_plain_names_first([make("org/lark", "Lark (channel)", "Song", "Lark", "Птица (канал)", "Птица")])
    assert entity.names == ("Lark", "Lark (channel)", "Song", "Птица", "Птица (канал)")
