"""Names of events and documents, which are no bodies."""

from __future__ import annotations

import pytest

from mediacoop.resolution.shaping.events import find_session, is_event
from mediacoop.resolution.shaping.proposals import NamedSpan


@pytest.mark.parametrize(
    ("name", "label", "event"),
    [
        ("Old Songs Week", "ORG", True),
        ("Zorin Days", "PER", True),
        ("Dushanbe Declaration", "ORG", True),
        ("Forum of Songs", "ORG", False),
        ("Songs Fund", "ORG", False),
        ("VI Форум песен", "PER", True),
        ("Дни песни", "ORG", True),
        ("Meeting of Singers and Poets", "ORG", True),
        ("Informal Summit of Singers", "ORG", True),
        ("Summit of Song", "ORG", True),
        ("Встречей секретарей Союзов песни", "ORG", True),
        ("Неформальный саммит певцов", "ORG", True),
        ("Заседании Совета песни", "ORG", True),
        ("Summit Song", "ORG", False),
        ("Встречный ветер", "ORG", False),
        ("Международный фестиваль песен", "ORG", True),
        ("Фонд песни", "ORG", False),
        # persons and firms called so
        ("Doris Day", "PER", False),
        ("Michael Games", "PER", False),
        ("Charlie Parker Week", "PER", False),
        ("Old Songs Day", "ORG", True),
        ("Олимпиада Петрова", "PER", False),
        ("Форум-Банк", "ORG", False),
        ("Фестивальный дом", "ORG", False),
        ("Выставкой песен", "ORG", True),
    ],
)
def test_events(name: str, label: str, event: bool) -> None:
    assert is_event(name, NamedSpan(0, len(name), label)) is event


@pytest.mark.parametrize(
    ("before", "name", "event"),
    [
        ("газета «", "Неделя", False),
        ("ООО «", "Саммит Моторс", False),
        ('the newspaper "', "Week", False),
        ("открыли «", "Саммит песни", True),
        ('they opened "', "Song Week", True),
    ],
)
def test_a_quoted_outlet_or_company_is_no_event(before: str, name: str, event: bool) -> None:
    span = NamedSpan(len(before), len(before) + len(name), "ORG")
    assert is_event(f"{before}{name}»", span) is event


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ("8-я Генеральная ассамблея Союза", "Генеральная ассамблея"),
        ("XIX съезд партии", "съезд"),
        ("Генеральная ассамблея Союза", None),
    ],
)
def test_sessions(text: str, session: str | None) -> None:
    start = 0 if session is None else text.index(session)
    found = find_session(text, start, len(text))
    assert (found and found[0]) == session
