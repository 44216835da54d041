"""Several of a kind are none of them."""

from __future__ import annotations

import pytest

from mediacoop.resolution.shaping.plurals import (
    goes_on_to_several,
    is_body_of_states,
    is_several_bodies,
    tells_of_states,
)


@pytest.mark.parametrize(
    ("name", "several"),
    [("Security Councils", True), ("Song Agencies", True), ("Song Agency", False), ("Councils of Songs", False)],
)
def test_english_bodies(name: str, several: bool) -> None:
    assert is_several_bodies(name) is several


@pytest.mark.parametrize(
    ("name", "several"),
    [
        ("Министерств печати стран ШОС", True),
        ("Комитетов песни государств", True),
        ("Министерств печати ШОС", False),
        ("Союз министерств стран", False),
    ],
)
def test_bodies_of_states(name: str, several: bool) -> None:
    assert is_body_of_states(name) is several


@pytest.mark.parametrize(
    ("words", "told"), [(" стран ", True), (" государств-участников ", True), (" of the ", False), (" ", False)]
)
def test_words_between_body_and_owner(words: str, told: bool) -> None:
    assert tells_of_states(words) is told


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("МИД стран ШОС", True),
        ("МИД всех государств", True),
        ("МИД of the member states", True),
        ("МИД Ministers met", True),
        ("МИД heads met", True),
        ("МИД heads the group", False),
        ("МИД heads to Rome", False),
        ("МИД страны", False),
        ("МИД, стран", False),
        ("МИД of songs", False),
    ],
)
def test_words_after_a_name(text: str, several: bool) -> None:
    assert goes_on_to_several(text, len("МИД")) is several
