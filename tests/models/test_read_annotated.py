"""The annotated corpora as labelled texts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from marked import mark, read_marks
from recipe.corpora import Span, Text
from recipe.read_annotated import main, split_lines


@pytest.mark.parametrize(
    ("document", "lines"),
    [
        ("[Анна|PER] ушла.\n\n[Баку|GPE], [ШОС|ORG]\n", ["[Анна|PER] ушла.", "[Баку|GPE], [ШОС|ORG]"]),
        ("[Анна|PER]", ["[Анна|PER]"]),
        ("  \n Ян и [Анна|PER]  \r\n", [" Ян и [Анна|PER]  \r"]),  # nothing of a line is cut off: offsets stay
        ("[Анна\nЛи|PER] и [Ян|PER]", ["Анна", "Ли и [Ян|PER]"]),  # a name across a line end is none
        ("", []),
    ],
)
def test_documents_are_split_at_line_ends(document: str, lines: list[str]) -> None:
    assert [mark(*line) for line in split_lines([read_marks(document)])] == lines


def test_each_document_is_split_alone() -> None:
    first, second = Text("Ян\nАнна", [Span(3, 7, "PER")]), Text("Баку", [Span(0, 4, "GPE")])
    assert [mark(*line) for line in split_lines([first, second])] == ["Ян", "[Анна|PER]", "[Баку|GPE]"]


def write_factrueval(folder: Path, text: str, name: str) -> None:
    """Write a set of one document in which a person is named."""
    folder.mkdir(parents=True)
    (folder / "book_1.txt").write_text(text, encoding="utf-8")
    (folder / "book_1.spans").write_text(f"1 name {text.index(name)} {len(name)} 1 1  # 1 {name}", encoding="utf-8")
    (folder / "book_1.objects").write_text(f"2 Person 1 # {name}", encoding="utf-8")


def test_what_is_measured_on_is_left_out(tmp_path: Path) -> None:
    corpora, gold = tmp_path / "corpora", tmp_path / "gold"
    measured = [
        "Первая строка из проверочного набора.",
        "Вторая строка, её проверяют по-своему в NEREL.",
        "Третья строка для UNER.",
    ]
    lines = [*measured, "Анна Тестова вышла в сад рано утром и вернулась."]
    write_factrueval(corpora / "factrueval2016/devset", "\n".join(lines), "Анна")
    write_factrueval(corpora / "factrueval2016/testset", measured[0], "Первая")
    (corpora / "nerel/test").mkdir(parents=True)
    (corpora / "nerel/test/1.txt").write_text(measured[1], encoding="utf-8")
    (corpora / "nerel/test/1.ann").write_text("", encoding="utf-8")
    (corpora / "uner_ru_pud").mkdir()
    rows = [f"# text = {measured[2]}", "1\tТретья\tO", ""]
    (corpora / "uner_ru_pud/ru_pud-ud-test.iob2").write_text("\n".join(rows), encoding="utf-8")
    gold.mkdir()
    (gold / "a.jsonl").write_text("", encoding="utf-8")

    main("ru", str(corpora), str(gold), str(tmp_path / "made"))
    written = (tmp_path / "made/ru_factrueval2016.jsonl").read_text(encoding="utf-8")
    assert [json.loads(line) for line in written.splitlines()] == [
        {"text": measured[2], "spans": [], "source": "factrueval2016"},  # too short to tell
        {"text": lines[3], "spans": [[0, 4, "PER"]], "source": "factrueval2016"},
    ]
