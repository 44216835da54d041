"""The sentence around a place, whole or cut to what is shown."""

from __future__ import annotations

import pytest

from mediacoop.sentences import Sentences


@pytest.mark.parametrize(
    ("text", "name", "sentence"),
    [
        ("Один пришёл. Второй ушёл.", "Второй", "Второй ушёл."),
        ("Один пришёл! «Второй ушёл».", "Один", "Один пришёл!"),
        ("Он сказал: «Да». Второй ушёл.", "Второй", "Второй ушёл."),
        ("Здесь Б. С. Листьев и г. Баку. Конец.", "Листьев", "Здесь Б. С. Листьев и г. Баку."),
        ("Заголовок\n\nТекст идёт", "Заголовок", "Заголовок"),
        ("версия 2. 5 раз. end. of it", "end", "версия 2. 5 раз. end. of it"),
        ("Один", "Один", "Один"),
        ("a\tb\x1bc", "b", "a b\ufffdc"),
    ],
)
def test_sentence_is_shown(text: str, name: str, sentence: str) -> None:
    start = text.index(name)
    assert Sentences(text).show(start, start + len(name)) == sentence


def test_a_long_one_is_cut_between_words() -> None:
    text = f"{'слово и ' * 20}Имя {'снова и ' * 20}"
    shown = Sentences(text).show(text.index("Имя"), text.index("Имя") + 3)
    assert shown == f"… и {'слово и ' * 7}Имя{' снова и' * 7} …"
