"""How fast: `import mediacoop`, the first answer, and `extract` beside Natasha's NER, all measured in one run.

    pip install -e .[benchmarks]
    python benchmarks/speed.py TEXT_FILE...

The texts are Russian news, one a file. Each figure is the median of several runs.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

_FIRST_ANSWER = "import mediacoop; mediacoop.extract('Генсек ШОС посетил Астану.', date='2017-03-23')"


def time_process(code: str, runs: int = 7) -> float:
    """Give the median seconds of a new Python process that runs some code, less those of an empty one."""

    def once(text: str) -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", text], check=True, capture_output=True)
        return time.perf_counter() - start

    return statistics.median(once(code) - once("pass") for _ in range(runs))


def time_in_turn(calls: Sequence[Callable[[], object]], runs: int = 25) -> list[float]:
    """Give the median seconds of calls made in turn, after one that is not counted: a slow spell meets all alike."""
    times: list[list[float]] = [[] for _ in calls]
    for run in range(runs + 1):
        for call, seconds in zip(calls, times, strict=True):
            start = time.perf_counter()
            call()
            if run:
                seconds.append(time.perf_counter() - start)
    return [statistics.median(seconds) for seconds in times]


def natasha_ner(texts: list[str]) -> Callable[[], object]:
    """Give a call that runs Natasha's NER over the texts, its parts loaded beforehand."""
    from natasha import Doc, NewsEmbedding, NewsNERTagger, Segmenter

    segmenter, tagger = Segmenter(), NewsNERTagger(NewsEmbedding())

    def run() -> None:
        for text in texts:
            doc = Doc(text)
            doc.segment(segmenter)
            doc.tag_ner(tagger)

    return run


def main() -> None:
    """Measure and print."""
    texts = [Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]]
    spacy = time_process("import spacy")
    rows = [
        ("import spacy", spacy, 1.0),
        ("import mediacoop", ours := time_process("import mediacoop"), ours / spacy),
        ("first answer in a new process", first := time_process(_FIRST_ANSWER), first / spacy),
    ]
    print(f"{'':32}{'seconds':>9}  of import spacy")
    for name, seconds, ratio in rows:
        print(f"{name:32}{seconds:9.3f}  {ratio:.2f}")
    if texts:
        import mediacoop

        words = sum(len(text.split()) for text in texts)

        def extract_all() -> None:
            for text in texts:
                mediacoop.extract(text, date="2020-01-01")

        natasha, extract = time_in_turn([natasha_ner(texts), extract_all])
        print(f"\n{'':32}{'words/s':>9}  of Natasha's speed")
        print(f"{'Natasha NER':32}{words / natasha:9.0f}  1.00")
        print(f"{'mediacoop.extract':32}{words / extract:9.0f}  {natasha / extract:.2f}")


if __name__ == "__main__":
    main()
