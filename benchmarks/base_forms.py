"""How many Russian names come back to their base form: mediacoop beside plain pymorphy3, on SlavicNER, in one run.

    git clone https://github.com/SlavicNLP/SlavicNER
    pip install -e .[benchmarks]
    python benchmarks/base_forms.py SlavicNER
    python benchmarks/base_forms.py SlavicNER --texts

The corpus (https://aclanthology.org/2024.lrec-main.369) gives a lemma to each name in 876 Russian documents. It states
no licence: it only measures, and nothing here is trained on it or taken from it. Two forms are the same when they
differ in capitals, «ё» and spaces at most. The rows:

    as written           the name as it stands in the text
    pymorphy3            the normal form of each word
    mediacoop            `base_form` of each name alone, its category as its label
    mediacoop, document  the same, with what the document's other names of persons show, as `extract` has it

The columns: each category alone, the first three together, all five; first every name counts, then every distinct
pair of name and lemma. With ``--texts`` the whole texts are extracted instead: how many of the annotated names are
found with the same offsets, and how many of these have the right base form: that of the name as it stands, or a name
of the entity it is linked with.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

_CATEGORIES = ("PER", "LOC", "ORG", "EVT", "PRO")
_GROUPS = (*((category,) for category in _CATEGORIES[:3]), _CATEGORIES[:3], _CATEGORIES)
_HEADS = ("PER", "LOC", "ORG", "these", "all five")
#: Events and products have no label of their own: bodies' names are made as theirs are.
_LABELS = {"PER": "PER", "LOC": "LOC", "ORG": "ORG", "EVT": "ORG", "PRO": "ORG"}


class Annotation(NamedTuple):
    """A name in a document."""

    start: int
    end: int
    text: str
    lemma: str
    category: str


def read_corpus(folder: Path) -> dict[Path, list[Annotation]]:
    """Read the Russian annotations: file of the text → its names."""
    corpus = {}
    for path in sorted(folder.glob("ner/*/ru/*.tsv")):
        rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
        named = [Annotation(int(row[0]), int(row[1]), *row[2:5]) for row in rows if len(row) == 6]
        corpus[folder / "raw" / path.relative_to(folder / "ner").with_suffix(".txt")] = named
    return corpus


def same(form: str, lemma: str) -> bool:
    """Say whether two forms differ in capitals, «ё» and spaces at most."""
    return _fold(form) == _fold(lemma)


def _fold(name: str) -> str:
    return " ".join(name.casefold().replace("ё", "е").split())


def normalise_words() -> Callable[[str], str]:
    """Give a function that puts each word of a name into pymorphy3's normal form."""
    import pymorphy3

    analyzer = pymorphy3.MorphAnalyzer()
    normal_form = cache(lambda word: str(analyzer.parse(word)[0].normal_form))
    return lambda name: " ".join(map(normal_form, name.split()))


def base_forms_of(names: Sequence[Annotation], *, whole_document: bool) -> list[str]:
    """Give mediacoop's base form of each name of a document."""
    from mediacoop.names import base_form, gather_nominatives

    texts = [" ".join(name.text.split()) for name in names]
    # A name of persons in small letters is that of a people: «россиян».
    persons = [text for text, name in zip(texts, names, strict=True) if name.category == "PER" and text != text.lower()]
    seen = gather_nominatives(persons) if whole_document else {}
    return [base_form(text, _LABELS[name.category], seen) for text, name in zip(texts, names, strict=True)]


def judge(forms: Iterable[tuple[Annotation, str]]) -> list[tuple[Annotation, bool]]:
    """Say of each form whether it is the annotated one."""
    return [(name, same(form, name.lemma)) for name, form in forms]


def print_row(title: str, judged: Sequence[tuple[Annotation, bool]]) -> None:
    """Print the shares of right ones, of all names and of distinct pairs."""
    # Of a pair that is right in one document and wrong in another the last counts.
    distinct = {(name.text, name.lemma, name.category): (name, right) for name, right in judged}
    shares = [share(chosen, group) for chosen in (judged, list(distinct.values())) for group in _GROUPS]
    print(f"{title:21}" + "".join(f"{value:9.3f}" for value in shares))


def share(judged: Sequence[tuple[Annotation, bool]], categories: Sequence[str]) -> float:
    """Give the share of right ones in some categories."""
    right = [good for name, good in judged if name.category in categories]
    return sum(right) / len(right) if right else 0.0


def compare(corpus: dict[Path, list[Annotation]]) -> None:
    """Print a row for each way to a base form."""
    normalise = normalise_words()
    names = [name for document in corpus.values() for name in document]
    print(f"{'':21}" + "".join(f"{head:>9}" for head in _HEADS * 2))
    print_row("as written", judge((name, name.text) for name in names))
    print_row("pymorphy3", judge((name, normalise(name.text)) for name in names))
    for title, whole in (("mediacoop", False), ("mediacoop, document", True)):
        pairs = ((document, base_forms_of(document, whole_document=whole)) for document in corpus.values())
        print_row(title, judge(pair for document, forms in pairs for pair in zip(document, forms, strict=True)))


def extract_texts(corpus: dict[Path, list[Annotation]]) -> None:
    """Extract the whole texts, and print what is found and how much of it has the right base form."""
    import mediacoop
    from mediacoop.evaluation.base_forms import base_forms

    judged: list[tuple[Annotation, bool]] = []
    for path, names in corpus.items():
        text = path.read_text(encoding="utf-8")
        mentions = {(m.start, m.end): m for m in mediacoop.extract(text, language="ru").mentions}
        found = [(name, mentions[name.start, name.end]) for name in names if (name.start, name.end) in mentions]
        judged += [(name, any(same(form, name.lemma) for form in base_forms(mention))) for name, mention in found]
    print(f"{len(judged)} of {sum(map(len, corpus.values()))} names found with the same offsets\n")
    print(f"{'':21}" + "".join(f"{head:>9}" for head in _HEADS * 2))
    print_row("mediacoop.extract", judged)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, help="a checkout of SlavicNER")
    parser.add_argument("--texts", action="store_true", help="extract the whole texts")
    options = parser.parse_args()
    corpus = read_corpus(options.folder)
    (extract_texts if options.texts else compare)(corpus)


if __name__ == "__main__":
    main()
