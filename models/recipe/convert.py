"""Turn labelled texts into spaCy's training format.

    python -m recipe.convert ru OUT_FOLDER LABELLED.jsonl[:REPEAT[:SHARE_OF_EMPTY]] ...

Each row of a labelled file has ``text``, ``spans`` of (start, end, label) and ``source``. REPEAT says how often its
texts stand in the training set, SHARE_OF_EMPTY how many of those without a name do. One text in forty is
held out to watch the training with.
"""

from __future__ import annotations

import random
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import spacy
from recipe.labelled import origin, read_rows, unpack_weights
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span
from spacy.util import filter_spans

from mediacoop.sequence_ner import set_tag_weights

#: One text in so many is held out, with all that were made from it or from the same template.
HELD_OUT = 40


def make_doc(nlp: Language, text: str, spans: Iterable[Sequence[Any]]) -> tuple[Doc, int]:
    """Give a Doc with its names, and the number of names that no tokens match, whose tokens teach nothing."""
    doc = nlp.make_doc(text)
    known: list[Span] = []
    unknown: list[Span] = []
    for start, end, label in spans:
        span = doc.char_span(start, end, label=label)
        if span is not None and not (span[0].is_space or span[-1].is_space):
            known.append(span)
        else:
            unknown.append(doc.char_span(start, end, alignment_mode="expand") or doc[:0])
    taken = {token.i for span in known for token in span}
    untold = [span for span in filter_spans(unknown) if span and taken.isdisjoint(token.i for token in span)]
    doc.set_ents(known, missing=untold)
    return doc, len(unknown)


def main(language: str, out: str, *files: str) -> None:
    nlp = spacy.blank(language)
    chance = random.Random(0)
    docs: dict[str, list[Doc]] = {"train": [], "dev": []}
    counts: Counter[str] = Counter()
    for argument in files:
        path, _, rest = argument.partition(":")
        repeat, _, empty = rest.partition(":")
        for row in read_rows(path):
            if not row["spans"] and chance.random() >= float(empty or 1):
                continue
            doc, missing = make_doc(nlp, row["text"], row["spans"])
            if "weights" in row:
                set_tag_weights(doc, unpack_weights(row["weights"], len(doc)))
            held_out = zlib.crc32(origin(row).encode()) % HELD_OUT == 0
            docs["dev" if held_out else "train"].extend([doc] * (1 if held_out else int(repeat or 1)))
            counts[row["source"] + " texts"] += 1
            counts[row["source"] + " tokens"] += len(doc)
            counts[row["source"] + " names"] += len(doc.ents)
            counts["names that no tokens match"] += missing
    chance.shuffle(docs["train"])
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    for name, some in docs.items():
        DocBin(docs=some, store_user_data=True).to_disk(folder / f"{name}.spacy")
        print(name, len(some), "texts", sum(map(len, some)), "tokens")
    for name, count in sorted(counts.items()):
        print(f"{count:>9} {name}")


if __name__ == "__main__":
    main(*sys.argv[1:])
