"""Which words are titles where they stand."""

from __future__ import annotations

import time

import pytest

from mediacoop.gazetteer import Gazetteer, TitleMatch
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.roles.titles import choose_titles, is_given_title


@pytest.mark.parametrize(
    ("text", "title", "given"),
    [
        ("Прибыл Султан Ораев.", "Султан", True),
        ("Султан Ораев прибыл.", "Султан", True),
        ("Гостя зовут Эмир Закира.", "Эмир", True),
        ("Султан бин Закир прибыл.", "Султан", True),
        ("Эмир Закир прибыл.", "Эмир", False),  # where a sentence begins any title has a capital
        ("Прибыл Султан Казахстана.", "Султан", False),
        ("Прибыл Эмир Государства Казахстан.", "Эмир", False),
        ("Прибыл эмир Закир.", "эмир", False),
    ],
)
def test_given_names_that_are_titles_too(gazetteer: Gazetteer, text: str, title: str, given: bool) -> None:
    start = text.index(title)
    assert (
        is_given_title(text, TitleMatch(start, start + len(title), (), frozenset(), title.lower()), gazetteer) == given
    )


@pytest.mark.parametrize(
    ("text", "titles", "name", "chosen"),
    [
        ("Head of State Customs Committee", ["Head of State", "Head"], "State Customs Committee", ("Head", "Head")),
        ("Head of Mission to Oman", ["Head of Mission", "Head"], "Mission to Oman", ("Head", "Head of Mission")),
        ("Head of State Ann Test", ["Head of State", "Head"], "Ann Test", ("Head of State", "Head of State")),
        # the longest goes with the one that leaves the name whole
        (
            "Speaker of Parliament of Oman",
            ["Speaker of Parliament", "Speaker"],
            "Parliament of Oman",
            ("Speaker", "Speaker of Parliament"),
        ),
        (
            "спикер парламента Омана",
            ["спикер парламента", "спикер"],
            "парламента Омана",
            ("спикер", "спикер парламента"),
        ),
    ],
)
def test_titles_beside_names(text: str, titles: list[str], name: str, chosen: tuple[str, str]) -> None:
    matches = [TitleMatch(0, len(title), (), frozenset(), title.lower()) for title in titles]
    draft = Draft(text.index(name), text.index(name) + len(name), "ORG", [])
    found = [
        (text[t.start : t.end], text[longest.start : longest.end])
        for t, longest in choose_titles(text, matches, [draft])
    ]
    assert found == [chosen]


def test_repeated_titles_take_linear_time() -> None:
    def choose(times: int) -> float:
        title = "president "
        text = title * times
        places = range(0, len(text), len(title))
        titles = [TitleMatch(n, n + len(title) - 1, (), frozenset(), "president") for n in places]
        start = time.process_time()
        assert len(list(choose_titles(text, titles, []))) == times
        return time.process_time() - start

    few, many = (min(choose(times) for _ in range(3)) for times in (2_000, 16_000))
    assert many < 20 * few
