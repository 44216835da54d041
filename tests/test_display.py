"""What a notebook shows: every character of the text once, escaped, with its mentions marked."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import KAZAKHSTAN, make_extraction

import mediacoop
from mediacoop.display import COLOURS, SHOWN, list_roles
from mediacoop.extraction import Extraction, Mention
from mediacoop.knowledge import Entity, Name
from mediacoop.knowledge.model import LABELS


class _Balance(HTMLParser):
    """Collects the open tags, so that a page that is not well nested is seen."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {"div", "mark", "p", "table", "tr", "th", "td", "em", "strong"}, tag
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def _shown_text(page: str) -> str:
    """Give what a reader sees of the text itself: the first inner division without its tags."""
    match = re.search(r'<div class="mediacoop"[^>]*><div [^>]*>(.*?)</div>', page, re.DOTALL)
    assert match is not None
    return unescape(re.sub(r"<[^>]*>", "", match[1]))


HOSTILE = [
    "<script>alert(1)</script> Казахстан",
    'Казахстан "onmouseover=" & <b>',
    "</div></mark> Казахстан &lt;",
    "Казахстан\n\n\tконец",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_is_escaped_and_whole(text: str) -> None:
    page = make_extraction(text, ("Казахстан", KAZAKHSTAN))._repr_html_()
    assert _shown_text(page) == text
    balance = _Balance()
    balance.feed(page)
    assert balance.open == []


@given(st.text(st.characters(min_codepoint=32, exclude_categories=["Cs", "Cc"])))
def test_any_text_is_shown_whole(text: str) -> None:
    assert _shown_text(Extraction(text)._repr_html_()) == text


def test_what_no_page_can_hold_is_replaced() -> None:
    page = Extraction("a\ud83d\x00\x1bb\r\n", warnings=("\udc00",))._repr_html_()
    assert _shown_text(page) == "a\ufffd\ufffd\ufffdb\r\n"
    assert "⚠ \ufffd" in page


def test_mentions_are_marked_with_their_evidence() -> None:
    page = make_extraction("Иванов и Казахстан", ("Иванов", None), ("Казахстан", KAZAKHSTAN))._repr_html_()
    marks = re.findall(r'<mark style="([^"]*)" title="([^"]*)">([^<]*)</mark>', page)
    assert [(unescape(title), name) for _, title, name in marks] == [
        ("GPE: not linked", "Иванов"),
        ("Kazakhstan (country/kz) 0.90: exact, <strong>", "Казахстан"),
    ]
    assert COLOURS["GPE"] in marks[1][0]
    assert COLOURS["GPE"] not in marks[0][0]


def test_legend_entities_roles_and_warnings_are_listed() -> None:
    page = make_extraction("Казахстан", ("Казахстан", KAZAKHSTAN))._repr_html_()
    assert "state, region or city" in page
    assert "body or outlet" not in page  # only the labels that occur
    for cell in ("Kazakhstan", "country/kz", "Казахстан", "position/kazinform-director"):
        assert f">{cell}</td>" in page
    assert "⚠ no-pipeline:kk: &lt;none&gt;" in page
    assert "not linked" not in page


def test_long_text_is_cut_and_says_so() -> None:
    text = "Казахстан " + "слово " * SHOWN
    page = make_extraction(text, ("Казахстан", KAZAKHSTAN))._repr_html_()
    assert f"{len(text) - SHOWN:,} more characters" in page
    assert len(page) < SHOWN * 1.5


def test_mention_across_the_cut_is_not_marked() -> None:
    text = "x" * (SHOWN - 3) + "Казахстан"
    page = make_extraction(text, ("Казахстан", KAZAKHSTAN))._repr_html_()
    assert _shown_text(page).startswith("x" * (SHOWN - 3) + "Каз")
    assert "<mark" not in page.split("</div>")[0]


def test_every_label_has_a_colour() -> None:
    assert set(COLOURS) == set(LABELS.values())


def test_entity_shows_its_names_and_ids() -> None:
    entity = Entity("org/a", "organization", (Name("A & B", "en"), *(Name(f"n{i}", "en") for i in range(20))))
    page = entity._repr_html_()
    assert "A &amp; B" in page
    assert "…" in page
    assert ">country</td>" not in page  # what is unknown has no row


def test_empty_extraction_is_shown() -> None:
    assert _shown_text(Extraction("")._repr_html_()) == ""


def test_marks_of_touching_mentions_do_not_overlap() -> None:
    mentions = tuple(
        Mention(start, end, "ab"[start:end], "ORG", None, 0.0, (), "en", "", start) for start, end in ((0, 1), (1, 2))
    )
    assert _shown_text(Extraction("ab", mentions=mentions)._repr_html_()) == "ab"


def test_who_is_named_with_an_office_is_shown() -> None:
    doc = mediacoop.extract("Бывший директор ТАСС Иван Зорин и генсек ШОС прибыли.", date="2017-03-23")
    assert [holder for _, _, holder in list_roles(doc)] == ["Иван Зорин (former)", "Rashid Alimov"]
