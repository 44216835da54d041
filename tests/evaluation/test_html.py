"""The page of an evaluation: every character of each text, escaped, with its errors marked."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape
from html.parser import HTMLParser

import pytest
from judging import Answer, Named, make_document, make_matching
from worked_documents import ALIASES, ENGLISH, ENGLISH_ANSWERS, OBSCURE

from mediacoop.evaluation import Cause, Document, Error, Evaluation
from mediacoop.evaluation.causes import find_errors
from mediacoop.evaluation.html import MARKS
from mediacoop.evaluation.scores import score
from mediacoop.gazetteer import Gazetteer


class _Page(HTMLParser):
    """Checks that the page is well nested and asks for nothing, and collects its texts and marks."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.texts: list[str] = []
        self.marks: list[tuple[str, str]] = []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in {"script", "link", "img", "iframe"}
        given = dict(attrs)
        assert not given.keys() & {"src", "href", "onload", "onmouseover"}
        if given.get("class") == "text":
            self.texts.append("")
        if tag == "mark":
            self.marks.append((given["class"] or "", given.get("title") or ""))
        if tag not in {"meta", "input"}:
            self.open.append(tag if given.get("class") != "text" else "div.text")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().split(".")[0] == tag

    def handle_data(self, data: str) -> None:
        if "div.text" in self.open:
            self.texts[-1] += data


def make_page(gazetteer: Gazetteer, document: Document, answers: Iterable[Answer]) -> tuple[str, list[Error]]:
    """Give the page of one document with its errors."""
    matching = make_matching(gazetteer.kb, document, answers, aliases=ALIASES, obscure=OBSCURE)
    errors = find_errors(matching)
    return Evaluation({"all": score([matching])}, [(document, errors)]).to_html(), errors


def test_text_is_whole_and_every_error_is_marked(gazetteer: Gazetteer) -> None:
    source, errors = make_page(gazetteer, ENGLISH, ENGLISH_ANSWERS)
    page = _Page(source)
    assert page.texts == [ENGLISH.text]
    for error in errors:
        assert any(cause == error.cause.value and error.expected in title for cause, title in page.marks)
    # «President of Utopia» is cut around «Utopia», which has an error of its own inside that of the office.
    pieces = re.findall(r'((?:<mark class="[a-z-]+" title="[^"]*">)+)([^<]*)((?:</mark>)+)', source)
    assert [(text, opened.count("<mark"), closed.count("</")) for opened, text, closed in pieces[:2]] == [
        ("President of ", 1, 1),
        ("Utopia", 2, 2),
    ]


def test_legend_counts_the_causes_and_hides_them(gazetteer: Gazetteer) -> None:
    source, _ = make_page(gazetteer, ENGLISH, ENGLISH_ANSWERS)
    assert "office with a wrong holder: 2</label>" in source
    assert "name not found" not in source  # only the causes that there are
    for cause in ("role-wrong", "wrong-link"):
        assert source.count(f'<input type="checkbox" id="show-{cause}" checked>') == 1
        assert source.index(f'id="show-{cause}"') < source.index("<main>")
        assert f"#show-{cause}:not(:checked)~main tr.{cause}{{display:none}}" in source


HOSTILE = [
    "<script>alert(1)</script> Запад",
    'Запад" onmouseover="alert(1)',
    "</div></mark></main> Запад &lt; &amp;",
    "a\n\n\tЗапад\n",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_names_and_keys_are_escaped(gazetteer: Gazetteer, text: str) -> None:
    gold: list[Named] = [("Запад", "LOC", f'"><script>{text}</script>'), (text, "ROLE", text)]
    source, _ = make_page(gazetteer, make_document(text, gold, id=text), [("Запад", "LOC", None)])
    page = _Page(source)
    assert page.texts == [text]
    assert unescape(page.marks[-1][1]) == page.marks[-1][1] or "&" in text


def test_what_no_page_can_hold_is_replaced(gazetteer: Gazetteer) -> None:
    source, _ = make_page(gazetteer, make_document("a\ud83d\x00b", []), [])
    assert _Page(source).texts == ["a\ufffd\ufffdb"]
    source.encode()


def test_figures_are_shown(gazetteer: Gazetteer) -> None:
    source, _ = make_page(gazetteer, ENGLISH, ENGLISH_ANSWERS)
    cells = [">link</td>", ">0.667</td>", ">0.400</td>", ">0.500</td>", ">2</td>", ">1</td>", ">3</td>"]
    assert "".join(f'<td class="n"{cell}' for cell in cells) in source
    assert "coverage 0.600" in source


def test_a_document_without_errors_is_folded(gazetteer: Gazetteer) -> None:
    source, _ = make_page(gazetteer, make_document("Тихо.", []), [])
    assert "<details><summary>" in source


def test_every_cause_has_a_mark() -> None:
    assert set(MARKS) == set(Cause)
