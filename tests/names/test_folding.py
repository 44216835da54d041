import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mediacoop.names import fold, fold_text
from mediacoop.names.folding import unmix_alphabets

ANY_TEXT = st.text(st.characters(), max_size=80)  # lone surrogates too
LOOK_ALIKES = {
    **dict(zip("aceopxykmthb", "асеорхукмтнв", strict=True)),
    **dict(zip("асеорхукмтнв", "aceopxykmthb", strict=True)),
}
PIECES = st.lists(
    st.sampled_from(["Ка", "й", "и\u0306", "\u00ad", "\u200b", " ", "\n", "\n\n", "\t", "é", "e\u0301", ",", "İ", "ё"]),
    max_size=30,
).map("".join)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Киселёв", "киселев"),
        ("Йошкар-Ола", "йошкар-ола"),
        ("İzmir ısı", "izmir isi"),
        ("Əliyev", "aliyev"),
        ("Ğabdulla Şükür Çağan Öz", "gabdulla sukur cagan oz"),
        ("Đoković Łódź Ñandú", "dokovic lodz nandu"),
        ("Қазақстан Өңір Ўзбек", "қазақстан өңір ўзбек"),
        ("«а» „b“ ‹c›", '"а" "b" "c"'),
        ("Oʻzbek o’z O`z", "o'zbek o'z o'z"),
        ("a–b—c−d‑e", "a-b-c-d-e"),
        ("a\u00a0b\tc\r\nd", "a b c  d"),
        ("Straße ŉ ﬁ", "straße ŉ ﬁ"),
        ("中国 ШОС", "中国 шос"),
    ],
)
def test_fold_table(text, expected):
    assert fold(text) == expected


@given(ANY_TEXT)
@example("İßŉ\ud800ǅ")
def test_fold_is_one_to_one_and_idempotent(text):
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


@given(ANY_TEXT)
def test_fold_ignores_letter_case_of_simple_letters(text):
    simple = "".join(c for c in text if len(c.upper()) == 1 and c.upper().lower() == c.lower())
    assert fold(simple.upper()) == fold(simple.lower())


@pytest.mark.parametrize(
    ("text", "folded", "moved"),
    [
        ("Казахстан", "казахстан", False),
        ("Казах\u00adстан", "казахстан", True),
        ("Казахста\u0301н", "казахстан", True),
        ("и\u0306ошкар", "йошкар", True),
        ("И\u0306", "й", True),
        ("ШОС\n\nСНГ", "шос\nснг", True),
        ("ШОС \n \n СНГ", "шос\nснг", True),
        ("ШОС  СНГ", "шос снг", True),
        ("ШОС\nСНГ", "шос снг", False),
        ("инфор-\nмация", "инфор- мация", False),
        ("\ufeffШОС", "шос", True),
        ("\u0301", "", True),
        ("", "", False),
    ],
)
def test_fold_text_table(text, folded, moved):
    result = fold_text(text)
    assert result.text == folded
    assert (result.offsets is not None) == moved


@pytest.mark.parametrize(
    ("text", "name", "surface"),
    [
        ("о  Казах\u00adстане.", "казахстане", "Казах\u00adстане"),
        ("Казахста\u0301н,", "казахстан", "Казахста\u0301н"),
        ("Казахстан\u0301,", "казахстан", "Казахстан\u0301"),
        ("ШОС\u200b, СНГ", "шос", "ШОС"),
        ("в ШОС\u00ad", "шос", "ШОС"),
        ("\u200bШОС", "шос", "ШОС"),
        ("ШОС   СНГ", "шос снг", "ШОС   СНГ"),
    ],
)
def test_span_of_a_folded_name_is_its_surface(text, name, surface):
    folded = fold_text(text)
    start = folded.text.index(name)
    assert text[folded.start(start) : folded.end(start + len(name))] == surface


@given(st.one_of(ANY_TEXT, PIECES))
def test_fold_text_offsets_rise_and_fit(text):
    folded = fold_text(text)
    ends = [folded.end(index) for index in range(len(folded.text) + 1)]
    assert ends == sorted(ends)
    assert all(0 <= end <= len(text) for end in ends)
    if folded.offsets is not None:
        assert len(folded.offsets) == len(folded.text) + 1


@given(st.one_of(ANY_TEXT, PIECES))
def test_each_folded_letter_comes_from_its_own_stretch(text):
    folded = fold_text(text)
    for index, letter in enumerate(folded.text):
        surface = text[folded.start(index) : folded.end(index + 1)]
        own = fold(surface) + fold(unicodedata.normalize("NFC", surface))
        assert letter == "\n" or letter in own or letter in map(LOOK_ALIKES.get, own)


@given(st.text("аеёйқşКЙ« \n\u00a0", max_size=60))
def test_fold_text_that_moves_nothing_is_fold(text):
    if fold_text(text).offsets is None:
        assert fold_text(text).text == unmix_alphabets(fold(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ШОC", "шос"),  # a Latin C
        ("Kазинформ", "казинформ"),  # a Latin K
        ("Reutеrs", "reuters"),  # a Cyrillic е
        ("iPhone-ом", "iphone-ом"),
        ("Wеб", "wеб"),  # no alphabet has all these letters
    ],
)
def test_look_alike_letters_of_two_alphabets(text, expected):
    assert fold_text(text).text == expected
