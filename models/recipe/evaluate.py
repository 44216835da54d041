"""Measure a pipeline alone, beside Natasha on Russian, and write the table of models/README.md.

    python -m recipe.evaluate CORPORA GOLD --readme README.md

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

MODELS = Path(__file__).parent.parent
LABELS = ("PER", "ORG", "LOC")
BEGIN, END = "<!-- scores: written by recipe/evaluate.py -->\n", "<!-- end of scores -->\n"
Tagger = Callable[[list[str]], list[list[Span]]]


def test_sets(language: str, corpora: Path, gold: Path) -> dict[str, list[Text]]:
    """Give the test sets of a language: name → texts with their names."""
    if language == "ru":
        return {
            "NEREL test": list(read_nerel(corpora / "nerel/test")),
            "factRuEval-2016 testset, names": list(read_factrueval(corpora / "factrueval2016/testset")),
            "factRuEval-2016 testset, whole objects": list(read_factrueval_objects(corpora / "factrueval2016/testset")),
            "UNER Russian-PUD": list(map(_states_act, read_uner(corpora / "uner_ru_pud/ru_pud-ud-test.iob2"))),
            "gold: ru-dev": list(read_gold(gold / "ru-dev.jsonl", "ru")),
            "gold: ru-media-dev": list(read_gold(gold / "ru-media-dev.jsonl", "ru")),
            "gold: seeds": list(read_gold(gold / "seeds.jsonl", "ru")),
        }
    return {
        "UNER English-EWT test": list(read_uner(corpora / "uner_en_ewt/en_ewt-ud-test.iob2")),
        "UNER English-PUD": list(map(_states_act, read_uner(corpora / "uner_en_pud/en_pud-ud-test.iob2"))),
        "gold: en-dev": list(read_gold(gold / "en-dev.jsonl", "en")),
        "gold: seeds": list(read_gold(gold / "seeds.jsonl", "en")),
    }


def _states_act(text: Text) -> Text:
    """Call a country or city a place where a set calls it a body because it acts."""
    gazetteer = Gazetteer.of(knowledge_base())

    def mend(span: Span) -> Span:
        known = gazetteer.find(text.text[span.start : span.end]) if span.label == "ORG" else []
        return span._replace(label="GPE") if any(entity.label == "GPE" for entity in known) else span

    return text._replace(spans=[mend(span) for span in text.spans])


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
    nlp = spacy.load(folder, exclude=["mediacoop_capitalised_runs"])

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
        began = time.perf_counter()
        found = tag(raw)
        seconds = time.perf_counter() - began
        figures = score(texts, found)
        cells = [" / ".join(f"{figure:.1f}" for figure in figures[label]) for label in ("all", *LABELS)]
        speed = sum(len(text.split()) for text in raw) / seconds
        yield f"| {title} | {name} | {' | '.join(cells)} | {speed / 1000:.1f} |"


def table(corpora: Path, gold: Path) -> str:
    """Measure all pipelines and give the table as Markdown."""
    lines = [
        "| test set | tagger | all: P / R / F1 | PER | ORG | LOC (with GPE) | thousand words a second |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for language in ("ru", "en"):
        folder = MODELS / language
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
        taggers = {f"`models/{language}` ({size:.1f} MB)": pipeline_tagger(folder)}
        if language == "ru":
            taggers["Natasha"] = natasha_tagger()
        sets = test_sets(language, corpora, gold)
        by_tagger = [list(rows(name, tag, sets)) for name, tag in taggers.items()]
        lines += [row for some in zip(*by_tagger, strict=True) for row in some]
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--readme", type=Path)
    options = parser.parse_args()
    written = table(options.corpora, options.gold)
    print(written)
    if options.readme:
        text = options.readme.read_text(encoding="utf-8")
        before, rest = text.split(BEGIN)
        options.readme.write_text(before + BEGIN + written + END + rest.split(END)[1], encoding="utf-8")


if __name__ == "__main__":
    main()
