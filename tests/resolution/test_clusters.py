"""Which mentions of unknown persons share a cluster."""

from __future__ import annotations

import pytest
from reading import read

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("persons", "clusters"),
    [
        (("Иван Жуков", "Жуковым"), [1, 1]),
        (("Жуковым", "Иван Жуков"), [1, 1]),  # a headline has the surname alone
        (("И. Жуков", "Иван Жуков", "Жуковым"), [1, 1, 1]),
        (("Иван Жуков", "Сергей Жуков", "Жуковым"), [1, 2, 1]),
        (("Жуковым", "Иван Жуков", "Сергей Жуков"), [1, 1, 2]),
        (("Иван Жуков", "Сергей Жуков", "Ивана Жукова"), [1, 2, 1]),
        (("Иван Жуков", "Пётр Комаров"), [1, 2]),
    ],
)
def test_clusters_of_persons(gazetteer: Gazetteer, persons: tuple[str, ...], clusters: list[int]) -> None:
    text = " встретил. ".join(f"«{n}» {name}" for n, name in enumerate(persons))
    found = read(gazetteer, text, persons=persons).mentions
    assert [mention.cluster for mention in found] == clusters
