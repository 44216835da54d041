"""Many texts: in order, lazily, on any number of processes, and never stopped by one of them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest

import mediacoop
from mediacoop.batches import extract_batches, extract_safely
from mediacoop.errors import InputError, PipelineError
from mediacoop.extraction import Extraction

TEXTS = ["Саммит ШОС прошёл в Астане.", "", "The OTS met in Baku.", "Казинформ и ТАСС", "\x00", "🎉"]


FAILURES = {"bug": ZeroDivisionError("by zero"), "pipeline": PipelineError("gone"), "input": InputError("no")}


class Echo:
    """Stands in for an extractor: gives the text back, and fails as its text says."""

    def extract(self, text: str, *, date: object, language: str | None) -> Extraction:
        if text in FAILURES:
            raise FAILURES[text]
        return Extraction(text, str(date))


def run(texts: object, dates: object = None, processes: int = 1) -> Iterator[Extraction]:
    return extract_batches(
        Echo(),  # type: ignore[arg-type]
        texts,  # type: ignore[arg-type]
        dates,  # type: ignore[arg-type]
        language=None,
        processes=processes,
        progress=False,
    )


def test_answers_come_in_order_with_their_dates() -> None:
    docs = run(["a", "b", "c"], ["2017", None, "2018"])
    assert [(doc.text, doc.date) for doc in docs] == [("a", "2017"), ("b", "None"), ("c", "2018")]


def test_input_is_consumed_lazily() -> None:
    taken = []

    def endless() -> Iterator[str]:
        for number in range(1_000_000):
            taken.append(number)
            yield str(number)

    docs = run(endless())
    assert taken == []
    assert [next(docs).text for _ in range(3)] == ["0", "1", "2"]
    assert len(taken) == 3


def test_a_bad_text_becomes_a_warning_and_the_others_go_on() -> None:
    docs = list(run(["a", "bug", "input", "b"]))
    assert [doc.text for doc in docs] == ["a", "bug", "input", "b"]
    assert [doc.warnings for doc in docs] == [(), ("failed: ZeroDivisionError: by zero",), ("not-read: no",), ()]


def test_a_missing_pipeline_stops_the_run() -> None:
    with pytest.raises(PipelineError):
        list(run(["a", "pipeline"]))


@pytest.mark.parametrize(("texts", "dates"), [(["a", "b"], ["2017"]), (["a"], ["2017", "2018"]), ([], [None])])
def test_dates_must_fit_the_texts(texts: list[str], dates: list[str]) -> None:
    with pytest.raises(InputError, match="one for each text"):
        list(run(texts, dates))


@pytest.mark.parametrize("texts", ["one text", b"bytes", None, 5])
def test_refuses_what_is_no_iterable_of_texts(texts: object) -> None:
    with pytest.raises(InputError, match="iterable of texts"):
        list(run(texts))


@pytest.mark.parametrize("dates", ["2017", 2017, datetime.date(2017, 1, 1)])
def test_refuses_one_date_for_all(dates: object) -> None:
    with pytest.raises(InputError, match="one date for each text"):
        list(run(["a"], dates))


@pytest.mark.parametrize("processes", [0, -1, 1.5, "2", None, True])
def test_refuses_what_is_no_number_of_processes(processes: object) -> None:
    with pytest.raises(InputError, match="processes must be"):
        run(["a"], processes=processes)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", [None, b"bytes", 5, ["a"]])
def test_what_is_no_text_becomes_an_empty_extraction(text: object) -> None:
    doc = extract_safely(mediacoop.Extractor(), text, None, None)  # type: ignore[arg-type]
    assert doc.text == ""
    assert doc.warnings[0].startswith("not-read: text must be a str")


def test_two_processes_answer_as_one_does() -> None:
    texts = TEXTS * 12 + [None]  # more than a batch for each process
    dates = ["2017-03-23"] * len(texts)
    one = [doc.to_json() for doc in mediacoop.extract_many(texts, dates)]
    two = [doc.to_json() for doc in mediacoop.extract_many(texts, dates, processes=2)]
    assert two == one
    assert sum('"mentions": []' not in doc for doc in one) == 3 * 12


def test_what_is_no_date_is_refused_alike_on_two_processes() -> None:
    dates = [lambda: 0, datetime.date(2017, 3, 23), 2017, iter(()), None, "soon"]
    one = [doc.to_json() for doc in mediacoop.extract_many(TEXTS, dates)]
    two = [doc.to_json() for doc in mediacoop.extract_many(TEXTS, dates, processes=2)]
    assert two == one
    assert ["date-not-read" in doc for doc in one] == [True, False, True, True, False, True]


def test_a_run_on_two_processes_can_be_left_early() -> None:
    docs = mediacoop.extract_many(iter(TEXTS * 100), processes=2)
    assert next(docs).text == TEXTS[0]
    docs.close()  # type: ignore[attr-defined]
