"""Common words that a teacher takes for names."""

from __future__ import annotations

import pytest
from marked import read_marks
from recipe.common_words import is_common


@pytest.mark.parametrize(
    ("marked", "common"),
    [
        ("[Подожди|PER] до утра.", True),
        ("Он ушёл. [Вами|PER] довольны.", True),
        ("— [Дешёвенькая|ORG] вещь.", True),
        ("Об этом пишут [СМИ|ORG].", True),
        ("В саду [Подожди|PER] до утра.", False),  # a capital that no sentence's start explains
        ("[Стинг|PER] приехал.", False),  # a noun may be a name
        ("[Ли|PER] приехал.", False),  # the dictionary knows it as a name too
        ("[Токаев|PER] приехал.", False),
        ("[Жээнбеков|PER] приехал.", False),
        ("[ШОС|ORG] растёт.", False),
        ("[Архангельское|GPE] растёт.", False),  # places are called by adjectives
        ("[Серый Волк|PER] приехал.", False),
    ],
)
def test_is_common(marked: str, common: bool) -> None:
    text, (span,) = read_marks(marked)
    assert is_common(text, span) is common
