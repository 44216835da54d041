"""Which words are titles where they stand."""

from __future__ import annotations

import pytest

from mediacoop.gazetteer import Gazetteer, TitleMatch
from mediacoop.resolution.roles.titles import is_given_title


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
