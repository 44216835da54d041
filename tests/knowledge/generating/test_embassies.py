"""The generated file of embassies is what its command writes today, and nothing in it was changed by hand."""

from __future__ import annotations

import pytest

import mediacoop
from mediacoop.knowledge.generating.embassies import OUTPUT, embassies_yaml


def test_the_command_writes_the_generated_file_again() -> None:
    """It differs when the file was edited by hand, or when an ambassador or a hand-kept embassy came since."""
    assert embassies_yaml() == OUTPUT.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("id", "english", "russian"),
    [
        ("org/hu-embassy-kyrgyzstan", "Embassy of Hungary in Kyrgyzstan", "Посольство Венгрии в Кыргызстане"),
        ("org/by-embassy-france", "Embassy of Belarus in France", "Посольство Белоруссии во Франции"),
        ("org/ru-embassy-iran", "Embassy of Russia in Iran", "Посольство России в Иране"),
        ("org/uz-embassy-united-states", "Embassy of Uzbekistan in the United States", "Посольство Узбекистана в США"),
    ],
)
def test_names(id: str, english: str, russian: str) -> None:
    embassy = mediacoop.knowledge_base()[id]
    assert (embassy.name, embassy.name_in("ru")) == (english, russian)
