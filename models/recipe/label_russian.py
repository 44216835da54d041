"""Label raw Russian text: Natasha's NER, mended by the knowledge base.

    python -m recipe.label_russian CORPORA GOLD OUT.jsonl

Natasha's recogniser (MIT; trained on news) is the teacher. Where the knowledge base knows a name that Natasha left out,
or knows it to be longer («МИД» → «МИД Узбекистана»), the known name is taken. What is no name is left out: a word that
has its capital from the start of the sentence alone («Подожди»), an abbreviation of common words («СМИ»).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from natasha import Doc, NewsEmbedding, NewsNERTagger, Segmenter
from recipe.common_words import is_common
from recipe.corpora import Span, list_files, place_label, read_conllu_texts, read_nerel_texts
from recipe.held_out import read_held_out
from recipe.labelled import write_rows
from recipe.mending import Mender


def read_raw(corpora: Path, gold: Path) -> Iterator[tuple[str, str]]:
    """Give (source, line) of all raw text but what is measured on; annotations of other layers are not read."""
    held_out = read_held_out("ru", corpora, gold)
    for source, text in _read_sources(corpora):
        if not held_out.holds(text):
            yield from ((source, line.strip()) for line in text.splitlines() if line.strip())


def _read_sources(corpora: Path) -> Iterator[tuple[str, str]]:
    """Give (source, text): whole documents of NEREL, sentences of the others."""
    for split in ("train", "dev"):
        for text in read_nerel_texts(corpora / "nerel" / split):
            yield "nerel-texts", text
    for name in ("opencorpora_ru", "ud_ru_taiga", "ud_ru_gsd"):
        for path in list_files(corpora / name, "*.conllu"):
            for text in read_conllu_texts(path):
                yield name, text


class Teacher:
    """Natasha's recogniser, mended by the knowledge base."""

    def __init__(self) -> None:
        self._segmenter = Segmenter()
        self._tagger = NewsNERTagger(NewsEmbedding())
        self._mender = Mender("ru")

    def label(self, text: str) -> list[Span]:
        """Give the names of a text."""
        document = Doc(text)
        document.segment(self._segmenter)
        document.tag_ner(self._tagger)
        spans = (Span(s.start, s.stop, _label(s.type, text[s.start : s.stop])) for s in document.spans)
        return self._mender.mend(text, (span for span in spans if not is_common(text, span)))


def _label(kind: str, surface: str) -> str:
    return place_label(surface) if kind == "LOC" else kind


def main(corpora: str, gold: str, out: str) -> None:
    teacher = Teacher()
    raw = read_raw(Path(corpora), Path(gold))
    write_rows(out, ({"text": text, "spans": teacher.label(text), "source": source} for source, text in raw))


if __name__ == "__main__":
    main(*sys.argv[1:])
