import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediacoop.names import romanise


@pytest.mark.parametrize(
    ("cyrillic", "spellings"),
    [
        ("Ермекбаев", ["Yermekbayev", "Ermekbaev", "Yermekbaev"]),
        ("Дмитрий Киселёв", ["Dmitry Kiselyov", "Dmitry Kiselev", "Dmitriy Kiselev", "Dmitry Kiseliov"]),
        ("Жасулан Тойболдин", ["Zhasulan Toyboldin", "Zhassulan Toiboldin", "Jasulan Toiboldin"]),
        ("Касым-Жомарт Токаев", ["Kasym-Zhomart Tokayev", "Kassym-Jomart Tokayev"]),
        ("Сооронбай Жээнбеков", ["Sooronbay Zheenbekov", "Sooronbay Jeenbekov", "Sooronbai Zheenbekov"]),
        ("Садыр Жапаров", ["Sadyr Zhaparov", "Sadyr Japarov"]),
        ("Джапаров", ["Dzhaparov", "Japarov"]),
        ("Юрий", ["Yury", "Yuriy", "Yuri", "Iurii"]),
        ("Александр", ["Aleksandr", "Alexandr"]),
        ("Хабар", ["Khabar", "Habar"]),
        ("Игорь Васильев", ["Igor Vasilyev", "Igor Vasilev"]),
        ("Ғабдулла Тоқай", ["Gabdulla Tokay", "Gabdulla Tokai"]),
        ("КАЗИНФОРМ", ["KAZINFORM"]),
        ("Xinhua", ["Xinhua"]),
    ],
)
def test_spellings_of_the_press(cyrillic, spellings):
    found = romanise(cyrillic)
    assert found[0] == spellings[0]
    assert set(spellings) <= set(found)


@given(st.text("абвгдеёжзийклмнопрстуфхцчшщъыьэюяАЕЁЖЙХЮЯқғңөүұҳҷ -", max_size=25))
def test_a_few_distinct_latin_spellings(name):
    spellings = romanise(name)
    assert 1 <= len(spellings) <= 12
    assert len(set(spellings)) == len(spellings)
    assert all(not "\u0400" <= letter <= "\u04ff" for spelling in spellings for letter in spelling)
