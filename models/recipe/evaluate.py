"""Measure a pipeline alone, beside Natasha on Russian, and write the table of models/README.md.

    python -m recipe.evaluate ru CORPORA GOLD --readme README.md

A name counts as found when both its offsets and its label are right; GPE and LOC are one label here, LOC, since most of
the sets tell them apart by the role of a place or not at all. No text of a test set is trained on.
"""

from __future__ import annotations

import argparse
import os
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")  # words a second are those of one core

import spacy
from recipe.corpora import Span, Text, read_factrueval, read_factrueval_objects, read_gold, read_nerel, read_uner

from mediacoop import knowledge_base
from mediacoop.gazetteer import Gazetteer
from mediacoop.pipelines import numpy_matrices

MODELS = Path(__file__).parent.parent
LABELS = ("PER", "ORG", "LOC")
Tagger = Callable[[list[str]], list[list[Span]]]


def test_sets(language: str, corpora: Path, gold: Path) -> dict[str, list[Text]]:
    """Give the test sets of a language: name → texts with their names."""
    if language == "ru":
        factrueval = corpora / "factrueval2016/testset"
        sets: dict[str, Iterable[Text]] = {
            "NEREL test": read_nerel(corpora / "nerel/test"),
            "factRuEval-2016 testset, names": read_factrueval(factrueval),
            "factRuEval-2016 testset, whole objects": read_factrueval_objects(factrueval),
            "UNER Russian-PUD (states as places)": _read_pud(corpora / "uner_ru_pud/ru_pud-ud-test.iob2"),
            "gold: ru-dev": read_gold(gold / "ru-dev.jsonl", "ru"),
            "gold: ru-media-dev": read_gold(gold / "ru-media-dev.jsonl", "ru"),
            "gold: seeds": read_gold(gold / "seeds.jsonl", "ru"),
        }
    else:
        sets = {
            "UNER English-EWT test": read_uner(corpora / "uner_en_ewt/en_ewt-ud-test.iob2"),
            "UNER English-PUD (states as places)": _read_pud(corpora / "uner_en_pud/en_pud-ud-test.iob2"),
            "gold: en-dev": read_gold(gold / "en-dev.jsonl", "en"),
            "gold: seeds": read_gold(gold / "seeds.jsonl", "en"),
        }
    return {name: list(texts) for name, texts in sets.items()}


def _read_pud(path: Path) -> Iterator[Text]:
    """Read UNER's PUD and call a known country or city a place where it calls it a body because it acts."""
    gazetteer = Gazetteer.of(knowledge_base())
    for text in read_uner(path):
        spans = [
            span._replace(label="GPE") if span.label == "ORG" and _is_place(gazetteer, text, span) else span
            for span in text.spans
        ]
        yield text._replace(spans=spans)


def _is_place(gazetteer: Gazetteer, text: Text, span: Span) -> bool:
    return any(entity.label == "GPE" for entity in gazetteer.find(text.text[span.start : span.end]))


def score(texts: Iterable[Text], found: Iterable[Iterable[Span]]) -> dict[str, tuple[float, float, float]]:
    """Give precision, recall and F1 of each label and of all, in percent."""
    counts: Counter[tuple[str, str]] = Counter()
    for text, spans in zip(texts, found, strict=True):
        gold, given = _as_set(text.spans), _as_set(spans)
        for name, some in (("gold", gold), ("given", given), ("right", gold & given)):
            for _, _, label in some:
                counts[label, name] += 1
                counts["all", name] += 1
    return {
        label: _measures(*(counts[label, name] for name in ("right", "given", "gold"))) for label in (*LABELS, "all")
    }


def _as_set(spans: Iterable[Span]) -> set[tuple[int, int, str]]:
    return {(start, end, "LOC" if label == "GPE" else label) for start, end, label in spans if label != "NORP"}


def _measures(right: int, given: int, gold: int) -> tuple[float, float, float]:
    return 100 * right / max(given, 1), 100 * right / max(gold, 1), 200 * right / max(given + gold, 1)


def pipeline_tagger(folder: Path) -> Tagger:
    """Give the tagger of a trained pipeline."""
    with numpy_matrices():
        nlp = spacy.load(folder)

    def tag(texts: list[str]) -> list[list[Span]]:
        return [[Span(e.start_char, e.end_char, e.label_) for e in doc.ents] for doc in nlp.pipe(texts, batch_size=64)]

    return tag


def natasha_tagger() -> Tagger:
    """Give Natasha's tagger."""
    from natasha import Doc, NewsEmbedding, NewsNERTagger, Segmenter

    segmenter, tagger = Segmenter(), NewsNERTagger(NewsEmbedding())

    def tag_one(text: str) -> list[Span]:
        doc = Doc(text)
        doc.segment(segmenter)
        doc.tag_ner(tagger)
        return [Span(span.start, span.stop, span.type) for span in doc.spans]

    return lambda texts: [tag_one(text) for text in texts]


def rows(name: str, tag: Tagger, sets: dict[str, list[Text]]) -> Iterator[str]:
    """Give the rows of the table for one tagger."""
    for title, texts in sets.items():
        raw = [text.text for text in texts]
        tag(raw[:5])  # what is loaded at first use is no part of the speed
        began = time.perf_counter()
        found = tag(raw)
        seconds = time.perf_counter() - began
        figures = score(texts, found)
        cells = [" / ".join(f"{figure:.1f}" for figure in figures[label]) for label in ("all", *LABELS)]
        speed = sum(len(text.split()) for text in raw) / seconds
        yield f"| {title} | {name} | {' | '.join(cells)} | {speed / 1000:.1f} |"


def table(language: str, corpora: Path, gold: Path) -> str:
    """Measure the pipeline of a language and give the table as Markdown."""
    folder = MODELS / language
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
    taggers = {f"`models/{language}` ({size:.1f} MB)": pipeline_tagger(folder)}
    if language == "ru":
        taggers["Natasha"] = natasha_tagger()
    sets = test_sets(language, corpora, gold)
    by_tagger = [list(rows(name, tag, sets)) for name, tag in taggers.items()]
    lines = [
        "| test set | tagger | all: P / R / F1 | PER | ORG | LOC (with GPE) | thousand words a second |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        *(row for some in zip(*by_tagger, strict=True) for row in some),
    ]
    return "\n".join(lines) + "\n"


def write(readme: Path, language: str, written: str) -> None:
    """Put a table between its marks in a file."""
    begin, end = f"<!-- scores of {language}: written by recipe/evaluate.py -->\n", f"<!-- end of {language} -->\n"
    before, rest = readme.read_text(encoding="utf-8").split(begin)
    readme.write_text(before + begin + written + end + rest.split(end)[1], encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=("ru", "en"))
    parser.add_argument("corpora", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--readme", type=Path)
    options = parser.parse_args()
    written = table(options.language, options.corpora, options.gold)
    print(written)
    if options.readme:
        write(options.readme, options.language, written)


if __name__ == "__main__":
    main()
