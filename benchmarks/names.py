"""How right: the pairs of names of tests/cases/names.csv by mediacoop, nomenklatura's logic-v2 and plain RapidFuzz.

    pip install -e .[benchmarks]
    python benchmarks/names.py

The peers give a score. What it means is theirs to gain: the two bounds (same from, different below, unsure between) are
those that make most of these very pairs right. RapidFuzz compares romanised names. The pairs that are judged by
the knowledge base show what names alone cannot tell; no bound is chosen by them. A verdict is right, wrong, or unsure
where the pair is one or two names for certain; where nobody can tell, unsure is right.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import combinations_with_replacement
from pathlib import Path

from rapidfuzz import fuzz

from mediacoop.names import fold, romanise

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from name_cases import Case, judge, read_cases

_SCHEMAS = {"person": "Person", "eastern person": "Person", "body": "Organization", "place": "LegalEntity"}
#: The bar from which nomenklatura takes two names for one.
_OWN_BAR = 0.7


def logic_v2() -> Callable[[Case], float]:
    """Give nomenklatura's comparison of two entities that have nothing but a name."""
    from followthemoney import model
    from nomenklatura.matching import get_algorithm
    from nomenklatura.matching.types import ScoringConfig

    algorithm, config = get_algorithm("logic-v2"), ScoringConfig.defaults()
    assert algorithm is not None

    def score(case: Case) -> float:
        query, result = (
            model.get_proxy({"id": name, "schema": _SCHEMAS[case.kind], "properties": {"name": [name]}})
            for name in (case.first, case.second)
        )
        return float(algorithm.compare(query, result, config).score)

    return score


def rapidfuzz(case: Case) -> float:
    """Compare two romanised names word by word, in any order."""
    return fuzz.token_sort_ratio(*(fold(romanise(name)[0]) for name in (case.first, case.second))) / 100


def judge_by(score: float, low: float, high: float) -> str:
    """Turn a score into a verdict."""
    return "same" if score >= high else "different" if score < low else "unsure"


def grade(verdict: str, expected: str) -> str:
    """Say whether a verdict is right, wrong or unsure."""
    return "right" if verdict == expected else "unsure" if verdict == "unsure" else "wrong"


def choose_bounds(scores: Sequence[float], cases: Sequence[Case]) -> tuple[float, float]:
    """Give the two bounds that make most verdicts right."""
    tally = Counter((round(score, 2), case.expected) for score, case in zip(scores, cases, strict=True))

    def count_right(bounds: tuple[float, float]) -> int:
        return sum(times for (score, expected), times in tally.items() if judge_by(score, *bounds) == expected)

    return max(combinations_with_replacement([step / 100 for step in range(102)], 2), key=count_right)


def main() -> None:
    """Judge all pairs and print a table."""
    cases = read_cases()
    score = logic_v2()
    scores = {"logic-v2": [score(case) for case in cases], "RapidFuzz": [rapidfuzz(case) for case in cases]}
    by_name = [number for number, case in enumerate(cases) if case.way == "names"]
    bounds = {
        name: choose_bounds([found[n] for n in by_name], [cases[n] for n in by_name]) for name, found in scores.items()
    }
    verdicts = {"mediacoop": [judge(case) for case in cases]}
    verdicts |= {name: [judge_by(round(s, 2), *bounds[name]) for s in found] for name, found in scores.items()}
    verdicts["at 0.7"] = [judge_by(s, _OWN_BAR, _OWN_BAR) for s in scores["logic-v2"]]
    print(f"right / wrong / unsure; bounds: {bounds}; at 0.7: logic-v2 with the bar that it comes with\n")
    print(f"{'':44}{'pairs':>6}" + "".join(f"{name:>16}" for name in verdicts))
    for title, chosen in _rows(cases):
        grades = {
            name: Counter(grade(found[number], cases[number].expected) for number in chosen)
            for name, found in verdicts.items()
        }
        cells = (f"{found['right']:>6} /{found['wrong']:>4} /{found['unsure']:>3}" for found in grades.values())
        print(f"{title:44}{len(chosen):>6}" + "".join(cells))


def _rows(cases: Sequence[Case]) -> list[tuple[str, list[int]]]:
    """Give the numbers of the cases of each tier, of each way, and of all."""
    rows: dict[str, list[int]] = {}
    for number, case in enumerate(cases):
        rows.setdefault(f"{case.way}: {case.kind}, {case.tier}", []).append(number)
    for way in dict.fromkeys(case.way for case in cases):
        rows[f"{way}: all"] = [number for number, case in enumerate(cases) if case.way == way]
    return list(rows.items())


if __name__ == "__main__":
    main()
