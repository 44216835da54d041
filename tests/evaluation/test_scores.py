"""The figures of two documents, worked out by hand."""

from __future__ import annotations

import pytest
from judging import make_document, make_matching
from worked_documents import ALIASES, ENGLISH, ENGLISH_ANSWERS, OBSCURE, RUSSIAN, RUSSIAN_ANSWERS

from mediacoop.evaluation.matching import Matching
from mediacoop.evaluation.scores import Figure, score
from mediacoop.gazetteer import Gazetteer

# The Russian document.
# strict: 8 annotated, 9 found. Right: ШОС, Бекетов, Саидов, Тбилиси, Икс, ТАСС. Wrong: «МИД», «журналист», Запад as GPE.
#   Missed: «МИД Казахстана», Запад as LOC.
# overlap: «МИД» meets «МИД Казахстана», GPE meets LOC; «журналист» meets nothing.
# link: wanted ШОС, Бекетов, Саидов, МИД, Тбилиси, KZ; Икс is obscure, ТАСС unknown, a LOC needs no link.
#   Right: ШОС, Бекетов, МИД, KZ. Missed: Саидов, Тбилиси. Wrong: Москва for Тбилиси, Иванов for Икс, Запад (a GPE that
#   no annotation of a linked label bears out); ТАСС is left open.
# doc: the same four of six entities; too many: Москва, Иванов, Запад, ТАСС.
# role: the one office has its holder.
RUSSIAN_FIGURES = {
    "strict": Figure(6, 3, 2),
    "overlap": Figure(8, 1, 0),
    "link": Figure(4, 3, 2),
    "link-in-kb": Figure(4, 3, 2),
    "doc": Figure(4, 4, 2),
    "role": Figure(1, 0, 0),
}
# The English document.
# strict: 5 annotated, 5 found. Right: Noone, SCO, Georgia. Wrong: West, TASS as PER. Missed: Utopia, TASS as ORG.
# overlap: the same: PER does not meet ORG.
# link: wanted Utopia, Noone, SCO (by an alias of its key), GE, TASS. Right: SCO and TASS, whatever its label.
#   Missed: Utopia, Noone, GE. Wrong: the state of the US for GE.
# link-in-kb: of those missed the base holds GE.
# doc: SCO and TASS of five; too many: the state of the US.
# role: two offices count, NIL and an obscure holder do not. Missed: both. Wrong: Beketov for Saidov, Ivanov for
#   somebody obscure, Saidov where there is no office.
ENGLISH_FIGURES = {
    "strict": Figure(3, 2, 2),
    "overlap": Figure(3, 2, 2),
    "link": Figure(2, 1, 3),
    "link-in-kb": Figure(2, 1, 1),
    "doc": Figure(2, 1, 3),
    "role": Figure(0, 3, 2),
}


@pytest.fixture
def matchings(gazetteer: Gazetteer) -> list[Matching]:
    pairs = ((RUSSIAN, RUSSIAN_ANSWERS), (ENGLISH, ENGLISH_ANSWERS))
    return [make_matching(gazetteer.kb, *pair, aliases=ALIASES, obscure=OBSCURE) for pair in pairs]


def test_figures_of_each_document(matchings: list[Matching]) -> None:
    assert score(matchings[:1]).figures == RUSSIAN_FIGURES
    assert score(matchings[1:]).figures == ENGLISH_FIGURES


def test_figures_of_both_are_their_sums(matchings: list[Matching]) -> None:
    sums = {name: RUSSIAN_FIGURES[name] + ENGLISH_FIGURES[name] for name in RUSSIAN_FIGURES}
    assert score(matchings).figures == sums


def test_coverage_counts_each_entity_once(matchings: list[Matching]) -> None:
    # 6 keys of the Russian document, all held; 5 of the English one, of which Utopia and Noone are not.
    assert [score(some).coverage for some in (matchings[:1], matchings[1:], matchings, [])] == [1, 3 / 5, 9 / 11, 0]


def test_dict_is_rounded_to_four_decimals(matchings: list[Matching]) -> None:
    # strict of both: 9 right, 5 wrong, 4 missed: 9/14, 9/13, 2 * 9 / (14 + 13).
    found = score(matchings).to_dict()
    assert found["strict"] == {"p": 0.6429, "r": 0.6923, "f1": 0.6667, "tp": 9, "fp": 5, "fn": 4}
    assert (found["coverage"], found["documents"]) == (0.8182, 2)
    assert "base-forms" not in found
    assert score(matchings).rows()[0] == ("strict", "0.643", "0.692", "0.667", 9, 5, 4)


def test_nothing_found_and_nothing_annotated_is_zero(gazetteer: Gazetteer) -> None:
    figure = score([make_matching(gazetteer.kb, make_document("Ничего.", []), [])]).strict
    assert (figure, figure.precision, figure.recall, figure.f1) == (Figure(), 0, 0, 0)


def test_a_name_found_in_two_pieces_is_right_once(gazetteer: Gazetteer) -> None:
    # Both pieces have the right link, so neither is wrong; the one span that was annotated was not found as such.
    document = make_document("Секретариат ШОС", [("Секретариат ШОС", "ORG", "SCO Secretariat")])
    pieces = [("Секретариат", "ORG", "org/sco-secretariat"), ("ШОС", "ORG", "org/sco-secretariat")]
    scores = score([make_matching(gazetteer.kb, document, pieces)])
    assert (scores.strict, scores.overlap, scores.link) == (Figure(0, 2, 1), Figure(1, 0, 0), Figure(1, 0, 0))
