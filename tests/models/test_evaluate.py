"""Scores of a tagger, and their place in a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from marked import read_marks
from recipe.corpora import Span, Text
from recipe.evaluate import score, write

NONE = (0.0, 0.0, 0.0)
FULL = (100.0, 100.0, 100.0)


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        (["[Анна|PER] в [Баку|GPE]"], ["[Анна|PER] в [Баку|GPE]"], {"PER": FULL, "LOC": FULL, "all": FULL}),
        (["[Озеро|LOC] в [Баку|GPE]"], ["[Озеро|GPE] в [Баку|LOC]"], {"LOC": FULL, "all": FULL}),
        (["[Анна Ли|PER] и Ян"], ["[Анна|PER] Ли и Ян"], {}),  # a part of a name is no name
        (["[Труд|ORG] вышел"], ["[Труд|PER] вышел"], {}),
        (["[Труд|ORG] и [Ян|PER]"], ["[Труд|ORG] и Ян"], {"ORG": FULL, "all": (100.0, 50.0, 200 / 3)}),
        (["[Труд|ORG] и Ян", "Ян"], ["[Труд|ORG] и [Ян|ORG]", "Ян"], dict.fromkeys(("ORG", "all"), (50, 100, 200 / 3))),
        (["Один [Ян|PER]", "[Ян|PER]"], ["Один [Ян|PER]", "Ян"], dict.fromkeys(("PER", "all"), (100, 50, 200 / 3))),
        (["[казахи|NORP] и [Ян|PER]"], ["казахи и [Ян|PER]"], {"PER": FULL, "all": FULL}),
        (["казахи и [Ян|PER]"], ["[казахи|NORP] и [Ян|PER]"], {"PER": FULL, "all": FULL}),
        (["тишина"], ["тишина"], {}),
        ([], [], {}),
    ],
)
def test_score(gold: list[str], found: list[str], expected: dict[str, tuple[float, float, float]]) -> None:
    scores = score(map(read_marks, gold), [read_marks(marked).spans for marked in found])
    assert list(scores) == ["PER", "ORG", "LOC", "all"]
    for label, figures in scores.items():
        assert figures == pytest.approx(expected.get(label, NONE)), label


def test_a_name_given_twice_counts_once() -> None:
    text = Text("Ян", [Span(0, 2, "PER"), Span(0, 2, "PER")])
    assert score([text], [[Span(0, 2, "PER")] * 3])["all"] == FULL


def test_each_text_has_its_names() -> None:
    with pytest.raises(ValueError, match="shorter"):
        score([Text("Ян", [])], [])


PAGE = """# Scores
<!-- scores of ru: written by recipe/evaluate.py -->
old
table
<!-- end of ru -->
between
<!-- scores of en: written by recipe/evaluate.py -->
<!-- end of en -->
after
"""


def test_a_table_is_written_between_its_marks(tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    page.write_text(PAGE, encoding="utf-8")
    for _ in range(2):  # the marks stay for the next time
        write(page, "ru", "новая\n")
        assert page.read_text(encoding="utf-8") == PAGE.replace("old\ntable\n", "новая\n")
    write(page, "en", "new\n")
    expected = PAGE.replace("old\ntable\n", "новая\n").replace("<!-- end of en", "new\n<!-- end of en")
    assert page.read_text(encoding="utf-8") == expected


def test_a_page_without_marks_stays_as_it_is(tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    page.write_text("# Scores\n", encoding="utf-8")
    with pytest.raises(ValueError, match="unpack"):
        write(page, "ru", "new\n")
    assert page.read_text(encoding="utf-8") == "# Scores\n"
