"""The readers of the corpora: each form of annotation becomes texts with the same kind of spans."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from recipe.corpora import (
    Span,
    Text,
    list_files,
    outermost,
    place_label,
    read_columns,
    read_conllu_texts,
    read_factrueval,
    read_factrueval_objects,
    read_gmb,
    read_gold,
    read_nerel,
    read_nerel_texts,
    read_uner,
)


def names(text: Text) -> list[tuple[str, str]]:
    return [(text.text[start:end], label) for start, end, label in text.spans]


@pytest.mark.parametrize(
    ("surface", "label"),
    [
        ("Kazakhstan", "GPE"),
        ("Lake Balkhash", "LOC"),
        ("Central Asia", "LOC"),
        ("Ошская область", "GPE"),
        ("озера Иссык-Куль", "LOC"),
        ("Северный Кавказ", "LOC"),
        ("Паркент", "LOC"),  # a price of telling by words: «парк…»
    ],
)
def test_place_label(surface: str, label: str) -> None:
    assert place_label(surface) == label


def test_outermost_keeps_the_longest_in_order() -> None:
    spans = [Span(10, 15, "GPE"), Span(0, 15, "ORG"), Span(20, 24, "PER"), Span(14, 21, "LOC")]
    assert outermost(spans) == [Span(0, 15, "ORG"), Span(20, 24, "PER")]


@pytest.fixture
def factrueval(tmp_path: Path) -> Path:
    text = "Послом МИД Грузии стал Вано Тестадзе."
    (tmp_path / "book_1.txt").write_text(text, encoding="utf-8")
    spans = ["1 job 0 6 1 1", "2 org_name 7 3 2 1", "3 loc_name 11 6 3 1", "4 name 23 4 4 1", "5 surname 28 8 5 1"]
    (tmp_path / "book_1.spans").write_text("\n".join(f"{row}  # 1 x" for row in spans), encoding="utf-8")
    objects = ["10 Org 2 3 # МИД Грузии", "11 LocOrg 3 # Грузии", "12 Person 1 4 5 # Вано", "13 Project 2 # x"]
    (tmp_path / "book_1.objects").write_text("\n".join(objects), encoding="utf-8")
    return tmp_path


def test_factrueval_names_leave_descriptors_out(factrueval: Path) -> None:
    (text,) = read_factrueval(factrueval)
    assert names(text) == [("МИД Грузии", "ORG"), ("Вано Тестадзе", "PER")]


@pytest.mark.parametrize(
    ("text", "parts", "name"),
    [
        ("Об этом сообщило РИА «Волга».", ["org_descr РИА", "org_name Волга"], "РИА «Волга»"),
        ("ОАО «Кама» растёт.", ["org_descr ОАО", "org_name Кама"], "ОАО «Кама»"),
        ("Газета «Волга» вышла.", ["org_descr Газета", "org_name Волга"], "Волга"),  # a sentence begins
        ("В компании «Кама» рады.", ["org_descr компании", "org_name Кама"], "Кама"),
        ("Об этом Совет волонтёров знает.", ["org_name Совет волонтёров", "org_descr Совет"], "Совет волонтёров"),
        ("Решило Правительство Японии.", ["org_descr Правительство", "loc_name Японии"], "Правительство Японии"),
        ("Решили власти Японии.", ["org_descr власти", "loc_name Японии"], None),
    ],
)
def test_a_capital_makes_a_descriptor_part_of_a_body(
    text: str, parts: list[str], name: str | None, tmp_path: Path
) -> None:
    (tmp_path / "book_1.txt").write_text(text, encoding="utf-8")
    spans = []
    for number, (kind, surface) in enumerate(part.split(" ", 1) for part in parts):
        spans.append(f"{number} {kind} {text.index(surface)} {len(surface)} 1 1")
    (tmp_path / "book_1.spans").write_text("\n".join(spans), encoding="utf-8")
    (tmp_path / "book_1.objects").write_text("10 Org 0 1", encoding="utf-8")
    (given,) = read_factrueval(tmp_path)
    assert names(given) == ([] if name is None else [(name, "ORG")])


def test_factrueval_objects_have_all_parts_and_nest(factrueval: Path) -> None:
    (text,) = read_factrueval_objects(factrueval)
    assert names(text) == [("МИД Грузии", "ORG"), ("Грузии", "GPE"), (text.text[:-1], "PER")]


def test_nerel_keeps_outermost_names(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text("МВД Киргизии и полиция\nАнна", encoding="utf-8")
    rows = [
        "T1\tORGANIZATION 0 12\tx",
        "T2\tCOUNTRY 4 12\tx",
        "T3\tORGANIZATION 15 22\tx",
        "T4\tPERSON 23 27\tx",
        "R1\ta",
    ]
    (tmp_path / "1.ann").write_text("\n".join(rows), encoding="utf-8")
    (text,) = read_nerel(tmp_path)
    assert names(text) == [("МВД Киргизии", "ORG"), ("Анна", "PER")]


def test_uner_finds_words_in_the_text_as_written(tmp_path: Path) -> None:
    rows = [
        "# text = Don't ask Ann Lee in Baku.",
        "1\tDo\tO\t-\tx",
        "2\tn't\tO\t-\tx",
        "3\task\tO",
        "4\tAnn\tB-PER\t-\tx",
    ]
    rows += ["5\tLee\tI-PER\t-\tx", "6\tin\tO", "7\tBaku\tB-LOC\t-\tx", "8\t.\tB-O\t-\tx", ""]
    (tmp_path / "a.iob2").write_text("\n".join(rows), encoding="utf-8")
    (text,) = read_uner(tmp_path / "a.iob2")
    assert text.text == "Don't ask Ann Lee in Baku."
    assert names(text) == [("Ann Lee", "PER"), ("Baku", "GPE")]


def test_columns_are_written_as_text(tmp_path: Path) -> None:
    rows = ['" O', "Union I-ORG", "of I-ORG", "Editors I-ORG", '" O', "( O", "Osh B-location", ") O", ". O", ""]
    (tmp_path / "a.txt").write_text("\n".join(rows), encoding="utf-8")
    (text,) = read_columns(tmp_path / "a.txt")
    assert text.text == '"Union of Editors" (Osh).'
    assert names(text) == [("Union of Editors", "ORG"), ("Osh", "GPE")]


def test_gmb_takes_titles_off_persons_and_repetitions_out(tmp_path: Path) -> None:
    sentence = "Sentence: 1,President,NNP,B-per\n,Ann,NNP,I-per\n,Lee,NNP,I-per\n,left,VBD,O\n,.,.,O\n"
    text = "Sentence #,Word,POS,Tag\n" + sentence * 2 + "Sentence: 3,Bye,UH,O\nSentence: 4,x,X,O\n"
    (tmp_path / "a.csv").write_text(text, encoding="cp1252")
    first, second = read_gmb(tmp_path / "a.csv")
    assert first.text == "President Ann Lee left."
    assert names(first) == [("Ann Lee", "PER")]
    assert second.text == "Bye"


def test_conllu_gives_text_with_or_without_its_comment(tmp_path: Path) -> None:
    rows = ["# text = Привет, мир!", "1\tПривет\t_", "", "1\tА\t_", "1.1\tx\t_", "2\t.\t_", ""]
    (tmp_path / "a.conllu").write_text("\n".join(rows), encoding="utf-8")
    assert list(read_conllu_texts(tmp_path / "a.conllu")) == ["Привет, мир!", "А."]


def test_nerel_gives_its_texts_alone(tmp_path: Path) -> None:
    for name, text in (("2.txt", "Второй\nтекст"), ("1.txt", "Первый"), ("1.ann", "T1\tPERSON 0 6\tx")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert list(read_nerel_texts(tmp_path)) == ["Первый", "Второй\nтекст"]


def test_gold_gives_the_outermost_names_of_one_language(tmp_path: Path) -> None:
    annotations = [(0, 3, "ORG"), (0, 15, "ORG"), (17, 26, "NORP"), (27, 32, "ROLE"), (33, 37, "PER")]
    rows = [
        {
            "lang": "ru",
            "text": "МИД Узбекистана: казахский посол Анна",
            "annotations": [{"start": start, "end": end, "label": label} for start, end, label in annotations],
        },
        {"lang": "en", "text": "Ann", "annotations": []},
    ]
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    (russian,), (english,) = read_gold(path, "ru"), read_gold(path, "en")
    assert russian == Text(rows[0]["text"], [Span(0, 15, "ORG"), Span(33, 37, "PER")])
    assert english == Text("Ann", [])


def test_a_folder_without_files_is_a_wrong_one(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "a.ann"):
        (tmp_path / name).write_text("", encoding="utf-8")
    assert [path.name for path in list_files(tmp_path, "*.txt")] == ["a.txt", "b.txt"]
    with pytest.raises(FileNotFoundError, match=r"no \*\.conllu in"):
        list_files(tmp_path, "*.conllu")
