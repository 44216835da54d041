import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediacoop.names import comparison_key, key_words, romanise

SAME = [
    "Kiselev Kiselyov Kiseliov Киселёв Киселев",
    "Zhassulan Zhasulan Jasulan Жасулан",
    "Yermekbayev Ermekbaev Yermekbaev Ермекбаев",
    "Nazarbayev Nazarbaev Назарбаев",
    "Tokayev Tokaev Токаев Toqayev",
    "Mirziyoyev Мирзиёев",
    "Aytmatov Aitmatov Айтматов",
    "Rossiya Rossija Россия",
    "Khabar Habar Хабар",
    "Baku Bakou Баку",
    "Yury Yuri Yuriy Iurii Юрий",
    "Dmitry Dmitriy Dmitri Дмитрий",
    "Vasilyev Vasiliev Васильев",
    "Victor Viktor Виктор",
    "Maxim Maksim Максим",
    "Əliyev Aliyev Aliev Алиев",
    "Subakozhoyeva Subakojoeva Субакожоева",
    "Jeenbekov Zheenbekov Жээнбеков",
    "Shcherbakov Scherbakov Щербаков",
    "Azerbaijan Azerbaidzhan Азербайджан",
    "Bişkek Bishkek Бишкек",
    "Andrei Andrey Andrej Андрей",
    "Amansaryýew Amansaryyev Амансарыев",
    "Cai Tsai Цай",
    "Djokovic Đoković Джокович",
    "Oʻzbek O'zbek Ozbek",
    "Тоқаев Токаев",
]
DISTINCT = [
    "Li Lu", "Jon John", "Xinhua Khinhua", "Алиев Алиева", "Каримов Керимов", "Khabar Kabar", "Mir Mira",
    "Иран Ирак", "Kazinform Kabar", "Си Ши", "Chad Shad",
]  # fmt: skip


@pytest.mark.parametrize("spellings", SAME)
def test_spellings_of_one_name_share_a_key(spellings):
    assert len({comparison_key(spelling) for spelling in spellings.split()}) == 1


@pytest.mark.parametrize("names", DISTINCT)
def test_names_that_differ_keep_their_keys(names):
    first, second = names.split()
    assert comparison_key(first) != comparison_key(second)


def test_words_keep_their_order_and_hyphens_part_them():
    assert key_words("Kassym-Jomart Tokayev") == ("kasim", "jomart", "tokaev")
    assert comparison_key("Рашид Алимов") != comparison_key("Алимов Рашид")


@pytest.mark.parametrize("text", ["", " ", "«»", "-", "ъ"])
def test_a_text_without_letters_has_no_key(text):
    assert comparison_key(text) == ""


@given(st.text(st.characters(), max_size=40))
def test_a_key_of_any_text_is_lower_case_words(text):
    key = comparison_key(text)
    assert key == " ".join(key_words(text))
    assert key == key.strip()


@pytest.mark.parametrize("name", ["Ермекбаев", "Жасулан Тойболдин", "Сергей Лавров", "Бердымухамедов", "Хабар"])
def test_romanisations_share_the_key_of_their_name(name):
    assert {comparison_key(spelling) for spelling in romanise(name)} == {comparison_key(name)}
