"""Each error has one cause, and each annotation or answer that is wrong has one error."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from judging import Answer, Named, make_document, make_matching
from worked_documents import ALIASES, ENGLISH, ENGLISH_ANSWERS, OBSCURE, RUSSIAN, RUSSIAN_ANSWERS

from mediacoop.evaluation import Annotation, Cause, Document
from mediacoop.evaluation.causes import find_errors
from mediacoop.evaluation.matching import SPANS, Matching
from mediacoop.extraction import Mention
from mediacoop.gazetteer import Gazetteer

RUSSIAN_ERRORS = [
    ("Тимур Саидов", "not-linked", "PER Timur Saidov", "PER without a link"),
    ("МИД Казахстана", "span", "ORG Ministry of Foreign Affairs (Kazakhstan)", "ORG org/kz-mfa «МИД»"),
    ("Тбилиси", "wrong-link", "GPE Tbilisi", "GPE place/moscow"),
    ("журналист", "spurious", "–", "ORG without a link"),
    ("Пётр Икс", "wrong-link", "PER Pyotr Iks (not in the knowledge base)", "PER person/erlan-ivanov"),
    ("Запад", "span", "LOC The West", "GPE place/west"),
]
ENGLISH_ERRORS = [
    ("President of Utopia", "role-missing", "ROLE Ann Noone (not in the knowledge base)", "ROLE without a link"),
    ("Utopia", "not-in-kb", "GPE Utopia (not in the knowledge base)", "–"),
    ("Ann Noone", "not-in-kb", "PER Ann Noone (not in the knowledge base)", "PER without a link"),
    ("SCO Secretary-General", "role-wrong", "ROLE Timur Saidov", "ROLE person/arman-beketov"),
    ("West", "spurious", "–", "LOC without a link"),
    ("Georgia", "wrong-link", "GPE GE", "GPE place/georgia-us-state"),
    ("head of TASS", "role-wrong", "ROLE Hidden Head (not in the knowledge base)", "ROLE person/erlan-ivanov"),
    ("TASS", "span", "ORG TASS", "PER org/tass"),
    ("came", "role-spurious", "–", "ROLE person/timur-saidov"),
]


@pytest.mark.parametrize(
    ("document", "answers", "expected"),
    [(RUSSIAN, RUSSIAN_ANSWERS, RUSSIAN_ERRORS), (ENGLISH, ENGLISH_ANSWERS, ENGLISH_ERRORS)],
    ids=["russian", "english"],
)
def test_errors_of_the_worked_documents(
    gazetteer: Gazetteer, document: Document, answers: list[Answer], expected: list[tuple[str, str, str, str]]
) -> None:
    errors = find_errors(make_matching(gazetteer.kb, document, answers, aliases=ALIASES, obscure=OBSCURE))
    assert [(e.text, e.cause.value, e.expected, e.answer) for e in errors] == expected


SCO = "Shanghai Cooperation Organisation"


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ([("ШОС", "ORG", SCO)], [("ШОС", "ORG", "org/sco")], []),
        ([("ШОС", "ORG", SCO)], [], [("ШОС", "not-linked")]),
        ([("ШОС", "ORG", SCO)], [("ШОС", "LOC", "place/west")], [("ШОС", "wrong-link")]),
        ([("Запад", "LOC", "West")], [], [("Запад", "not-found")]),
        ([("Запад", "LOC", "West")], [("Запад", "LOC", "place/paris")], []),
        ([("Мир", "ORG", "?")], [], [("Мир", "not-found")]),
        ([("Мир", "ORG", "?")], [("Мир", "ORG", "org/tass")], []),
        ([("узбекский", "NORP", "UZ")], [("узбекский", "GPE", "country/uz")], [("узбекский", "span")]),
        ([("узбекский", "NORP", "?")], [], []),
        ([], [("узбекский", "NORP", None)], []),
        ([], [("узбекский", "NORP", "country/uz")], [("узбекский", "spurious")]),
        ([("Запад", "LOC", "West")], [("Запад", "GPE", "place/paris")], [("Запад", "wrong-link")]),
        ([("Секретариат ШОС", "ORG", "SCO Secretariat")], [("Секретариат", "ORG", "org/sco-secretariat"), ("ШОС", "ORG", "org/sco")], [("Секретариат ШОС", "span"), ("Секретариат ШОС", "wrong-link")]),
        ([("Секретариат", "ORG", "SCO Secretariat"), ("ШОС", "ORG", SCO)], [("Секретариат ШОС", "ORG", "org/sco")], [("Секретариат", "not-linked"), ("ШОС", "span")]),
        ([("генсек", "ROLE", "NIL")], [("генсек", "ROLE", "person/arman-beketov")], []),
        ([("генсек", "ROLE", "Arman Beketov")], [], [("генсек", "role-missing")]),
    ],
)  # fmt: skip
def test_causes(gazetteer: Gazetteer, gold: list[Named], found: list[Answer], expected: list[tuple[str, str]]) -> None:
    document = make_document("Секретариат ШОС, генсек, узбекский Мир и Запад.", gold)
    errors = find_errors(make_matching(gazetteer.kb, document, found))
    assert [(error.text, error.cause.value) for error in errors] == expected


def test_an_error_shows_its_context_and_is_plain_data(gazetteer: Gazetteer) -> None:
    document = make_document("слово " * 20 + "и МИД Казахстана, " + "слово " * 20, [("МИД Казахстана", "ORG", "TASS")])
    (error,) = find_errors(make_matching(gazetteer.kb, document, [("МИД", "ORG", "org/kz-mfa")]))
    assert (error.before, error.after) == ("слово " * 6 + "и ", ", " + "слово " * 5 + "слово")
    assert error.to_dict() == {
        "cause": "wrong-link",
        "document": "document",
        "start": 122,
        "end": 136,
        "text": "МИД Казахстана",
        "before": error.before,
        "after": error.after,
        "expected": {"label": "ORG", "key": "TASS", "in_kb": True},
        "found": {"start": 122, "end": 125, "text": "МИД", "label": "ORG", "entity": "org/kz-mfa"},
    }


def test_a_short_text_is_shown_whole(gazetteer: Gazetteer) -> None:
    document = make_document("Вот и ШОС тут", [("ШОС", "ORG", "TASS")])
    (error,) = find_errors(make_matching(gazetteer.kb, document, []))
    assert (error.before, error.after) == ("Вот и ", " тут")


def test_every_cause_has_a_meaning() -> None:
    assert all(cause.meaning for cause in Cause)


_TEXT = "abcdefgh"
_spans = st.tuples(st.integers(0, 6), st.integers(1, 2)).map(lambda span: (span[0], span[0] + span[1]))
_keys = {"KZ": "country/kz", "TASS": "org/tass", "West": "place/west", "?": None, "Nobody": None, "Hidden": None}
_labels = st.sampled_from(["PER", "ORG", "GPE", "LOC", "NORP"])


@given(
    st.lists(st.tuples(_spans, _labels, st.sampled_from(sorted(_keys))), max_size=5),
    st.lists(st.tuples(_spans, _labels, st.sampled_from(sorted(_keys))), max_size=5),
)
def test_whatever_a_figure_counts_has_an_error(
    gazetteer: Gazetteer,
    gold: list[tuple[tuple[int, int], str, str]],
    found: list[tuple[tuple[int, int], str, str]],
) -> None:
    document = Document(_TEXT, tuple(Annotation(*span, label, key) for span, label, key in gold))
    matching = make_matching(gazetteer.kb, document, [], obscure=["Hidden"])
    mentions = tuple(
        Mention(*span, _TEXT[slice(*span)], label, gazetteer.kb.get(_keys[key]), 0.9, (), "en", "", 0)
        for span, label, key in found
    )
    matching = _rematch(matching, mentions)
    errors = find_errors(matching)
    told = {error.gold for error in errors}
    exact = {(m.start, m.end, m.label) for m in mentions}
    missed = [a for a in matching.wanted if a not in matching.reached]
    missed += [a for a in matching.names if a.label in SPANS and (a.start, a.end, a.label) not in exact]
    assert set(missed) <= told
    for mention in matching.wrong:
        assert any(e.found == mention or _meet(e.gold, mention) for e in errors)


def _rematch(matching: Matching, mentions: tuple[Mention, ...]) -> Matching:
    from mediacoop.evaluation.matching import match
    from mediacoop.extraction import Extraction

    return match(matching.document, Extraction(_TEXT, mentions=mentions), matching.keys, ["Hidden"])


def _meet(annotation: Annotation | None, mention: Mention) -> bool:
    return annotation is not None and annotation.start < mention.end and mention.start < annotation.end
