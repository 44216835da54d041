"""Which letters must be capitals."""

from __future__ import annotations

import pytest

from mediacoop.gazetteer.letter_case import fits, is_lowered, letter_case_of


@pytest.mark.parametrize(
    ("form", "surface", "expected"),
    [
        ("казахстанский", "Казахстанский", True),
        ("казахстанский", "КАЗАХСТАНСКИЙ", True),
        ("Мир", "мир", False),
        ("Мир", "МИР", True),
        ("ШОС", "Шос", False),
        ("МИДом", "МИДом", True),
        ("МИДом", "мидом", False),
        ("Министерство юстиции", "министерство юстиции", True),
        ("Секретариат ШОС", "секретариат ШОС", True),
        ("Council of Ministers", "council of ministers", False),
        ("inform.kz", "inform.kz", True),
        ("Zakon.kz", "zakon.kz", True),
    ],
)
def test_fits(form: str, surface: str, expected: bool) -> None:
    assert fits(letter_case_of(form), surface) is expected


@pytest.mark.parametrize(
    ("form", "surface", "expected"),
    [
        ("Тургунбек уулу", "Тургунбек уулу", True),
        ("Башар аль-Асад", "Башар аль-Асад", True),
        ("Замир кары Ракиев", "Замир кары Ракиев", True),
        ("Роман Белов", "роман Белов", False),
        ("Ван И", "Ван и", False),
        ("Роман Белов", "РОМАН БЕЛОВ", True),
    ],
)
def test_fits_person(form: str, surface: str, expected: bool) -> None:
    assert fits(letter_case_of(form, strict=True), surface) is expected


def test_a_common_noun_may_be_small_and_is_then_weak() -> None:
    noun = letter_case_of("Секретариат", common=True)
    assert fits(noun, "секретариат")
    assert is_lowered(noun, "секретариат")
    assert not is_lowered(noun, "Секретариат")
    assert not fits(letter_case_of("Секретариат"), "секретариат")
