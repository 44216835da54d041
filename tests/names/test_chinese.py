import pytest

from mediacoop.names.chinese import _syllables, is_chinese, is_syllable, to_palladius


@pytest.mark.parametrize(
    ("pinyin", "russian"),
    [
        ("Xi Jinping", "си цзиньпин"),
        ("Li Qiang", "ли цян"),
        ("Li Qian", "ли цянь"),
        ("Zhu Rongji", "чжу жунцзи"),
        ("Cai Mingzhao", "цай минчжао"),
        ("Lü Jian", "люй цзянь"),
        ("Xu Jianxue", "сюй цзяньсюэ"),
        ("Xi'an", "сиань"),
        ("Xian", "сянь"),
        ("Guo Yejin", "го ецзинь"),
        ("He Lifeng", "хэ лифэн"),
        ("Jin-ping", "цзиньпин"),
        ("Astana", None),
        ("Chiang", None),  # another romanisation
        ("Nurlan", None),
        ("Си", None),
        ("", None),
    ],
)
def test_pinyin_in_russian_letters(pinyin: str, russian: str | None) -> None:
    assert to_palladius(pinyin) == russian


@pytest.mark.parametrize("name", ["Хунань", "Цзян Цзэминь", "Сыма Ган", "Li Qi", "Чанъань", "Shijiazhuang"])
def test_names_of_chinese_syllables(name: str) -> None:
    assert is_chinese(name)


@pytest.mark.parametrize(
    "name",
    [
        *("Самарканд", "Bukhara", "Казинформ", "Си Петров", "", "-", "ао" * 11 + "р", "ао" * 5000 + "р"),
        *("Dushanbe", "Душанбе", "Taliban", "Kalinin", "Putin", "Путин", "Lenin", "Ленин", "Panama", "Milan", "Batumi"),
        *("Canada", "МАГАТЭ", "Абу-Даби", "Ани Бадалян"),
    ],
)
def test_other_names(name: str) -> None:
    assert not is_chinese(name)


def test_chinese_has_some_four_hundred_syllables() -> None:
    assert 390 < len(_syllables()) < 420


@pytest.mark.parametrize(
    ("word", "is_one"),
    [("Чжуан", True), ("Юань", True), ("Хуэй", True), ("Люй", True), ("Ним", False), ("Си-Си", False)],
)
def test_a_syllable_in_russian_letters(word: str, is_one: bool) -> None:
    assert is_syllable(word) == is_one
