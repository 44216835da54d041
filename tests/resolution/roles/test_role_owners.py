"""Whose office a title names: the body after it, with what it is by law."""

from __future__ import annotations

import pytest

import mediacoop


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ('Ivan Zorin, Chairman of JSC "Kazakhtelecom", left.', 'Chairman of JSC "Kazakhtelecom"'),
        ("The director of OJSC Gazprom Ivan Zorin left.", "director of OJSC Gazprom"),
        ("Директор ПАО «Газпром» Иван Зорин рад.", "Директор ПАО «Газпром»"),
        ("The director of the TASS news agency Ivan Zorin left.", "director of the TASS"),
    ],
)
def test_the_body_and_its_legal_form(text: str, role: str) -> None:
    assert [found.text for found in mediacoop.extract(text, date="2017-06-01").roles] == [role]
