"""The state in the name of a body, called otherwise."""

from __future__ import annotations

import pytest

from mediacoop.gazetteer.state_names import StateNames
from mediacoop.knowledge import Entity, Name

STATE = Entity(
    "country/kg",
    "country",
    (
        Name("Kyrgyzstan", "en"),
        Name("Kyrgyz Republic", "en", "official"),
        Name("Kirghizia", "en", "former"),
        Name("Кыргызстан", "ru"),
        Name("Кыргызская Республика", "ru", "official"),
    ),
)


def test_an_article_before_every_republic() -> None:
    state = Entity("country/cn", "country", (Name("China", "en"), Name("People's Republic of China", "en", "official")))
    names = [Name("Chess Union of the People's Republic of China", "en"), Name("Chess Union of China", "en")]
    body = Entity("org/chess", "organization", tuple(names), country="country/cn")
    respelt = [list(StateNames([state, body]).respell(body, name)) for name in names]
    assert respelt == [["Chess Union of China"], ["Chess Union of the People's Republic of China"]]


@pytest.mark.parametrize(
    ("name", "others"),
    [
        (Name("Chess Union of Kyrgyzstan", "en"), ["Chess Union of the Kyrgyz Republic"]),
        (Name("Chess Union of the Kyrgyz Republic", "en"), ["Chess Union of Kyrgyzstan"]),
        (Name("Союз шахмат Кыргызстана", "ru"), ["Союз шахмат Кыргызской Республики"]),
        (Name("Union of Kyrgyzstan", "en"), []),
        (Name("Song Union of Kyrgyzstan", "en"), []),
        (Name("Chess Union", "en", strong=False), []),
        (Name("Kyrgyzstan Chess Union", "en"), []),
        (Name("Chess Union of Kirghizia", "en"), []),
    ],
)
def test_other_names_of_the_state(name: Name, others: list[str]) -> None:
    bare = Name("Song Union", "en", strong=False)
    body = Entity("org/chess", "organization", (name, bare), country="country/kg")
    assert list(StateNames([STATE, body]).respell(body, name)) == others
