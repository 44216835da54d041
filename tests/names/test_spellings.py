import pytest

from mediacoop.names import comparison_key
from mediacoop.names.hungarian import to_russian_letters
from mediacoop.names.spellings import read_spellings


@pytest.mark.parametrize(
    ("name", "reading"),
    [
        ("The Astana Times", "Astana Times"),
        ("ОАО «РЖД»", "«РЖД»"),
        ("Halyk Bank, JSC", "Halyk Bank"),
        ("Bank of China (BOC)", "Bank of China"),
        ("Bashar al-Assad", "Bashar Assad"),
        ("Ceyhun Bayramov", "jeyhun Bayramov"),
        ("Gəncə", "Gənjə"),
        ("BAXTIYOR SAIDOV", "BAhTIYOR SAIDOV"),
        ("Gʻulom Xoliq", "Gʻulom holiq"),
    ],
)
def test_a_spelling_may_be_read_otherwise(name: str, reading: str) -> None:
    assert read_spellings(name)[0] == name
    assert reading.lower() in map(str.lower, read_spellings(name))


@pytest.mark.parametrize(
    ("latin", "russian", "agree"),
    [
        ("Cumhuriyet", "Джумхуриет", True),
        ("Ramil Hasanov", "Рамиль Гасанов", True),
        ("Heydar Hasanov", "Гейдар Гасанов", True),
        ("Jane Smith", "Cane Smith", False),
        ("Robert Gill", "Robert Hill", False),
        ("Bill Gates", "Bill Hates", False),
        ("Гасанов", "Хасанов", False),
    ],
)
def test_letters_between_the_alphabets(latin: str, russian: str, agree: bool) -> None:
    keys = [{comparison_key(spelling) for spelling in read_spellings(name)} for name in (latin, russian)]
    assert keys[0].isdisjoint(keys[1]) != agree


@pytest.mark.parametrize("name", ["Maxim", "Alex Hunter", "Dixon"])
def test_only_a_turkic_name_has_x_for_h(name: str) -> None:
    assert all("x" in spelling.lower() for spelling in read_spellings(name))


@pytest.mark.parametrize("name", ["Hana", "Cuba", "Nurlan", "Казинформ", "Al Ain", ""])
def test_a_short_or_plain_name_is_read_in_one_way(name: str) -> None:
    assert read_spellings(name) == (name,)


@pytest.mark.parametrize(
    ("hungarian", "russian"),
    [
        ("Péter Szijjártó", "Петер Сийярто"),
        ("Tamás Sulyok", "Тамаш Шуйок"),
        ("Gergely Gulyás", "Гергей Гуйяш"),
        ("Csaba Kőrösi", "Чаба Кёрёши"),
        ("Szeged", "Сегед"),
    ],
)
def test_hungarian_in_russian_letters(hungarian: str, russian: str) -> None:
    assert comparison_key(to_russian_letters(hungarian) or "") == comparison_key(russian)


def test_another_name_is_not_hungarian() -> None:
    assert [to_russian_letters(name) for name in ("Sergey Sokolov", "Hassan", "Joseph")] == [None] * 3
