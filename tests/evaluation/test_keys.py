"""Which entity a key names."""

from __future__ import annotations

import pytest

from mediacoop.evaluation.keys import Keys, normalise_name
from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The Bank of Kazakhstan", "bank kazakhstan", True),
        ("Şuşa", "Susa", True),
        ("Ashırov", "ashirov", True),
        ("Актёр", "Актер", True),
        ("Xinhua-News", "Xinhua News", True),
        ("ABC.AZ", "abc az", True),
        ("Li", "Lu", False),
        ("Bank for Kazakhstan", "Bank Kazakhstan", False),
    ],
)
def test_names_are_compared(one: str, other: str, same: bool) -> None:
    assert (normalise_name(one) == normalise_name(other)) is same


@pytest.mark.parametrize(
    ("key", "id", "same"),
    [
        ("KZ", "country/kz", True),
        ("UZ", "country/kz", False),
        ("Kazakhstan", "country/kz", True),
        ("US", "org/tass", False),
        ("Ministry of Foreign Affairs (Kazakhstan)", "org/kz-mfa", True),
        ("Ministry of Foreign Affairs (Uzbekistan)", "org/kz-mfa", False),
        ("МИНИСТЕРСТВО ИНОСТРАННЫХ ДЕЛ КАЗАХСТАНА", "org/kz-mfa", True),
        ("Kazakh Foreign Office", "org/kz-mfa", True),  # by an alias
    ],
)
def test_key_names_an_entity(gazetteer: Gazetteer, key: str, id: str, same: bool) -> None:
    keys = Keys(gazetteer.kb, {"Kazakh Foreign Office": ("MFA",)})
    assert keys.same(gazetteer.kb[id], key) is same


@pytest.mark.parametrize(
    ("key", "held"),
    [("KZ", True), ("XX", False), ("Tass", True), ("Ria", False), ("Kazakh Foreign Office", True), ("Arman Beketov", True)],
)  # fmt: skip
def test_base_holds_a_key(gazetteer: Gazetteer, key: str, held: bool) -> None:
    assert Keys(gazetteer.kb, {"Kazakh Foreign Office": ("MFA",)}).holds(key) is held
