"""How names look: words that make a body, surnames, initials."""

from __future__ import annotations

import pytest

from mediacoop.names.shapes import has_surname_shape, is_abbreviation, is_body_word, is_initial

BODIES = (
    "Министерства Агентством Советом Фонда Союза Академией Партии Группой Центру Музея Бюро Ministry Offices Centre"
)
OTHERS = (
    "Центральная Общественный Академик Лигатура Партийный Officer Bankruptcy Fundamental Commissioner Partly Summit"
)


@pytest.mark.parametrize("word", BODIES.split())
def test_words_that_make_a_body(word: str) -> None:
    assert is_body_word(word)
    assert is_body_word(word.upper())


@pytest.mark.parametrize("word", OTHERS.split())
def test_words_that_only_begin_like_them(word: str) -> None:
    assert not is_body_word(word)


@pytest.mark.parametrize(
    ("word", "shape"), [("Бекетовым", True), ("Yermekbayev", True), ("Ташкент", False), ("саммит", False)]
)
def test_surnames_by_their_endings(word: str, shape: bool) -> None:
    assert has_surname_shape(word) is shape


@pytest.mark.parametrize(("word", "initial"), [("Р.", True), ("С.В.", True), ("Р", False), ("Ст.", False)])
def test_initials(word: str, initial: bool) -> None:
    assert is_initial(word) is initial


@pytest.mark.parametrize(("name", "abbreviation"), [("ЦИК", True), ("ЦИКом", True), ("МИДа", True), ("Кабар", False)])
def test_abbreviations(name: str, abbreviation: bool) -> None:
    assert is_abbreviation(name) is abbreviation
