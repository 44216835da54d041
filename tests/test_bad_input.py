"""Whatever comes in: one clear error of our own, or an extraction that says what was not done."""

from __future__ import annotations

import datetime
import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mediacoop
from mediacoop.errors import InputError

#: Texts that are unusual but no error.
ODD = [
    "",
    " ",
    "\n\t\r\n",
    "\x00\x01\x1b[31m",
    "ШОС\x00Казахстан",
    "\ud83d",
    "ШОС \udc00 в Астане",
    "🎉🇰🇿👩‍👩‍👧",
    "🇰🇿 Казахстан 🎉",
    "12 345,67 — 15:30 …",
    "...!!!",
    "\ufeffШОС",
    "Ш\u200bО\u200bС",
    "e\u0301" * 50,
    "Қ" * 100,
    "ﬁ ß İ ı ǆ ŉ",
    "«" * 1000,
    "(" * 1000,
    "А." * 1000,
    "А-" * 1000,
    "г-н " + "Аа-" * 1000 + "Б",
]


@pytest.mark.parametrize("text", [None, b"\xd0\xa8", 5, ["ШОС"], object()])
def test_refuses_what_is_no_text(text: object) -> None:
    with pytest.raises(InputError, match="text must be a str"):
        mediacoop.extract(text)  # type: ignore[arg-type]


BAD_DATES = ["2017-13-01", "2017-02-30", "23.03.2017", "", " 2017", "2017\n", "0000", "201", "٢٠١٧", 5, 2017.0, b"2017"]


@pytest.mark.parametrize("date", BAD_DATES)
@pytest.mark.parametrize("text", ["ШОС", ""])
def test_refuses_what_is_no_date(text: str, date: object) -> None:
    with pytest.raises(InputError, match="is not a date"):
        mediacoop.extract(text, date=date)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("date", "iso"),
    [
        (datetime.date(2017, 3, 23), "2017-03-23"),
        (datetime.datetime(2017, 3, 23, 12, 30), "2017-03-23"),
        ("2017-03-23T10:00:00Z", "2017-03-23"),
        ("2017-03-23 10:00", "2017-03-23"),
        ("2017-03", "2017-03"),
        ("2017", "2017"),
        (None, None),
    ],
)
@pytest.mark.parametrize("text", ["ШОС", ""])
def test_dates_come_back_in_iso_form(text: str, date: object, iso: str | None) -> None:
    assert mediacoop.extract(text, date=date).date == iso  # type: ignore[arg-type]


class _Unsure:
    """Stands in for pandas.NA: whether it equals itself is not known."""

    def __ne__(self, other: object) -> _Unsure:  # type: ignore[override]
        return self

    def __bool__(self) -> bool:
        raise TypeError("boolean value of NA is ambiguous")


@pytest.mark.parametrize("processes", [1, 2])
def test_missing_values_of_tables_are_unknown_dates(processes: int) -> None:
    dates = [None, float("nan"), _Unsure()]
    texts = ["5"] * len(dates)
    docs = [
        *(mediacoop.extract(text, date=date) for text, date in zip(texts, dates, strict=True)),  # type: ignore[arg-type]
        *mediacoop.extract_many(texts, dates, processes=processes),  # type: ignore[arg-type]
    ]
    assert {(doc.date, doc.warnings) for doc in docs} == {(None, ("no-letters: nothing to read",))}


@pytest.mark.parametrize("language", ["xx1", "RU", "", "russian", 5])
@pytest.mark.parametrize("text", ["ШОС", ""])
def test_refuses_what_is_no_language(text: str, language: object) -> None:
    with pytest.raises(InputError, match="is not a language code"):
        mediacoop.extract(text, language=language)  # type: ignore[arg-type]


def check(doc: mediacoop.Extraction, text: str) -> None:
    """Check what holds for every extraction."""
    assert doc.text == text
    assert all(text[mention.start : mention.end] == mention.text for mention in doc.mentions)
    assert all(text[role.start : role.end] == role.text for role in doc.roles)
    ends = [mention.end for mention in doc.mentions]
    assert all(end <= mention.start for end, mention in zip(ends, doc.mentions[1:], strict=False))
    assert "".join(text[segment.start : segment.end] for segment in doc.segments) == text
    json.loads(doc.to_json().encode("utf-8"))
    doc._repr_html_().encode("utf-8")


@pytest.mark.parametrize("text", ODD)
def test_odd_texts_give_an_extraction(text: str) -> None:
    doc = mediacoop.extract(text)
    check(doc, text)
    languages = {segment.language for segment in doc.segments}
    assert bool(doc.warnings) == (not any(map(str.isalpha, text)) or not languages <= {"ru", "en"})


@settings(max_examples=60)
@given(
    st.text(st.characters(codec=None), max_size=200)
    | st.lists(st.sampled_from([*ODD, "президент ", "Казахстана ", "SCO ", "А. Б. ", "\n"]), max_size=8).map("".join)
)
def test_any_text_gives_an_extraction(text: str) -> None:
    check(mediacoop.extract(text), text)


@pytest.mark.parametrize("text", ["", " ", "12:30", "🎉"])
def test_text_without_letters_says_that_nothing_was_read(text: str) -> None:
    assert mediacoop.extract(text).warnings == ("no-letters: nothing to read",)


def test_other_languages_go_through_the_gazetteer_with_a_warning() -> None:
    doc = mediacoop.extract("Қазақстан Республикасының Президенті Астанада кездесу өткізді.")
    assert "country/kz" in [entity.id for entity in doc.entities]
    assert [warning.split(":")[:2] for warning in doc.warnings] == [["no-pipeline", "kk"]]


def test_large_text_is_read_in_reasonable_time() -> None:
    line = "Саммит ШОС прошёл в Астане, сообщает Казинформ. Участники обсудили планы на следующий год.\n"
    text = line * (5_000_000 // len(line.encode()))
    start = time.perf_counter()
    doc = mediacoop.extract(text)
    assert time.perf_counter() - start < 240
    assert len(doc.entities) >= 3
    check(doc, text)


@pytest.mark.parametrize("piece", ["слово", "Слово", "abc", "A", "А.", "«", "-", "Қ", "ШОС-"])
def test_very_long_line_without_spaces(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    start = time.perf_counter()
    check(mediacoop.extract(text), text)
    assert time.perf_counter() - start < 60
