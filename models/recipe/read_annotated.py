"""Write the corpora that may be trained on as labelled texts: one JSON object a line, a file a corpus.

    python -m recipe.read_annotated ru CORPORA GOLD OUT_FOLDER

What is measured on is left out.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from recipe.corpora import (
    Span,
    Text,
    list_files,
    read_columns,
    read_conllu_texts,
    read_factrueval,
    read_gmb,
    read_uner,
)
from recipe.held_out import read_held_out
from recipe.labelled import write_rows


def read_all(language: str, corpora: Path) -> Iterator[tuple[str, Iterable[Text]]]:
    """Give (name, texts) of each corpus of a language; GUM's text comes without its annotation, to be labelled."""
    if language == "ru":
        yield "factrueval2016", split_lines(read_factrueval(corpora / "factrueval2016/devset"))
        return
    ewt = [corpora / f"uner_en_ewt/en_ewt-ud-{part}.iob2" for part in ("train.draft-2022-12-02", "dev")]
    yield "uner_en_ewt", (text for path in ewt for text in read_uner(path))
    yield "gmb", read_gmb(corpora / "gmb_kaggle_en/ner_dataset.csv")
    yield "wikigold", read_columns(corpora / "wikigold_en/wikigold.conll.txt")
    crossner = [corpora / "crossner_en" / topic / f"{part}.txt" for topic in ("politics", "science") for part in _PARTS]
    yield "crossner", (text for path in crossner for text in read_columns(path))
    gum = [path for genre in _FREE_GENRES for path in list_files(corpora / "gum_en/docs", f"GUM_{genre}_*.conllu")]
    yield "gum", (Text(sentence, []) for path in gum for sentence in read_conllu_texts(path))


_PARTS = ("train", "dev", "test")
#: Of GUM, what is not under a non-commercial licence.
_FREE_GENRES = ("bio", "interview", "news", "speech", "voyage")


def split_lines(documents: Iterable[Text]) -> Iterator[Text]:
    """Split documents at their line ends."""
    for text, spans in documents:
        start = 0
        for line in text.split("\n"):
            end = start + len(line)
            inside = [Span(s.start - start, s.end - start, s.label) for s in spans if start <= s.start and s.end <= end]
            if line.strip():
                yield Text(line, inside)
            start = end + 1


def main(language: str, corpora: str, gold: str, out: str) -> None:
    held_out = read_held_out(language, Path(corpora), Path(gold))
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    for name, texts in read_all(language, Path(corpora)):
        kept = (text for text in texts if not held_out.holds(text.text))
        rows = ({"text": text.text, "spans": text.spans, "source": name} for text in kept)
        write_rows(folder / f"{language}_{name}.jsonl", rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
