"""Words and marks that make a name an outlet's."""

from __future__ import annotations

import pytest

from mediacoop.resolution.support.outlet_words import is_latin_in_cyrillic, stands_as_outlet


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("об этом сообщает Trend", True),
        ("в интервью газете «Trend»", True),
        ("according to Trend", True),
        ("корреспондент Trend", True),
        ("Брифинг показывает Trend", True),
        ("Брифинг показал Trend", False),
        ("миллион ссылок на Trend", True),
        ("Заметка Trend вышла", True),
        ("его статья в «Trend»", True),
        ("его статья о «Trend»", False),
        ("Trend reports", True),
        ("«Trend» пишет", True),
        ("Trend grew", False),
        ("photo: Trend", True),
        ("BAKU /Trend/ –", True),
        ("ANKARA (Trend) –", True),
        ("BISHKEK, (Trend - Song)", True),
        ("his company (Trend) grew", False),
        ("Песни поют.\nTrend\nДалее", True),
        ("Песни поют.\nTrend далее", False),
        ("an interview with Trend", True),
        ("Trend's special correspondent sings", True),
        ("Trend says, citing Song", True),
        ("the broadcaster Trend", True),
        ("в эфире «Trend»", True),
        ("«Trend» открыл вещание", True),
        ("магазин одежды Trend пишет", False),  # a firm
        ("компания «Trend»", False),
        ("телекомпания «Trend»", True),
        ("By Song – Trend: news", True),
        ("By Song and Trend: news", False),
    ],
)
def test_stands_as_outlet(text: str, outlet: bool) -> None:
    start = text.index("Trend")
    assert stands_as_outlet(text, start, start + len("Trend")) is outlet


@pytest.mark.parametrize(
    ("text", "name", "latin"),
    [
        ("Много песен поют теперь на новостях Trend о погоде", "Trend", True),
        ("Много песен поют теперь на новостях Тренд о погоде", "Тренд", False),
        ("Many songs are sung now on the news of Trend", "Trend", False),
        ("новости Trend", "Trend", False),
        ("Много песен поют теперь на новостях RT о погоде", "RT", False),
        ("Много песен поют теперь на новостях TREND о погоде", "TREND", True),
    ],
)
def test_is_latin_in_cyrillic(text: str, name: str, latin: bool) -> None:
    start = text.index(name)
    assert is_latin_in_cyrillic(text, start, start + len(name)) is latin


def test_report_heads_the_news_of_others() -> None:
    assert not stands_as_outlet("Report: Oil Output to Grow", 0, 6)
