"""Weigh a teacher's labels against recognisers that learned from them, one of them from other texts.

    python -m recipe.second_opinion halve LABELLED.jsonl HALF0.jsonl HALF1.jsonl
    python -m recipe.second_opinion weigh OUT.jsonl HALF0.jsonl TRAINED1 HALF1.jsonl TRAINED0 --beside TRAINED
        --vectors VECTORS

A recogniser that learned from one half of the texts does not repeat the teacher's slips in the other. Measured on
texts annotated by hand, teacher and recognisers together are better than each. What comes out is for each token how
likely each tag is, so that the last training hears the doubt too, and the likeliest names.
"""

from __future__ import annotations

import argparse
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import cast

import numpy as np
import spacy
from recipe.common_words import is_common
from recipe.convert import HELD_OUT, make_doc
from recipe.corpora import Span
from recipe.install import assemble
from recipe.labelled import Row, origin, pack_weights, read_rows, write_rows
from recipe.mending import Mender
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training.iob_utils import doc_to_biluo_tags

from mediacoop.sequence_ner import Scores, SequenceRecognizer

#: What the teacher's label counts, of 1; the recognisers' probabilities count the rest.
_TEACHER = 0.35
#: What a label counts that the knowledge base or the list of common words put in another's place.
_MENDED = 0.8
_LEAST = 1e-6


def halve(rows: Iterable[Row], first: Path, second: Path) -> None:
    """Write every text into one of two files, all that were made from one text into the same."""
    halves: tuple[list[Row], list[Row]] = ([], [])
    for row in rows:
        # Which texts are held out is told by the remainder; here it is the quotient, so that each half has some.
        halves[zlib.crc32(origin(row).encode()) // HELD_OUT % 2].append(row)
    write_rows(first, halves[0])
    write_rows(second, halves[1])


def weigh(rows: Iterable[Row], judges: Sequence[Language], mender: Mender) -> Iterator[Row]:
    """Give the texts with the weight of each tag for each token, and the likeliest names."""
    recogniser = _recogniser(judges[0])
    for row in rows:
        text = row["text"]
        doc, _ = make_doc(judges[0], text, row["spans"])
        told = mark_tags(doc, recogniser.tags)
        heard = _TEACHER * told.any(axis=1, keepdims=True)
        weights = (1 - heard) * np.mean([find_probabilities(nlp, text) for nlp in judges], axis=0) + heard * told
        names = recogniser.read_names(doc, np.log(weights + _LEAST))
        found = (Span(doc[start].idx, doc[end - 1].idx + len(doc[end - 1]), label) for start, end, label in names)
        spans = mender.mend(text, (span for span in found if not is_common(text, span)))
        mended = mark_tags(make_doc(judges[0], text, spans)[0], recogniser.tags)
        other = mended.any(axis=1) & (mended.argmax(axis=1) != weights.argmax(axis=1))
        weights[other] = _MENDED * mended[other] + (1 - _MENDED) * weights[other]
        yield {**row, "spans": spans, "weights": pack_weights(weights)}


def mark_tags(doc: Doc, tags: Sequence[str]) -> Scores:
    """Give 1 for the tag of each token and 0 for the others; all 0 for a token that nothing is said of."""
    marks = np.zeros((len(doc), len(tags)), dtype=np.float32)
    for token, tag in zip(doc, doc_to_biluo_tags(doc), strict=True):
        if token.ent_iob_ and tag in tags:
            marks[token.i, tags.index(tag)] = 1
    return marks


def find_probabilities(nlp: Language, text: str) -> Scores:
    """Give a recogniser's probability of each tag for each token."""
    doc = nlp.make_doc(text)
    nlp.get_pipe("tok2vec")(doc)
    (scores,) = _recogniser(nlp).model.predict([doc])
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    probabilities: Scores = raised / raised.sum(axis=1, keepdims=True)
    return probabilities


def _recogniser(nlp: Language) -> SequenceRecognizer:
    return cast("SequenceRecognizer", nlp.get_pipe("ner"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    halving = commands.add_parser("halve")
    halving.add_argument("labelled", type=Path)
    halving.add_argument("halves", type=Path, nargs=2)
    weighing = commands.add_parser("weigh")
    weighing.add_argument("out", type=Path)
    weighing.add_argument("pairs", type=Path, nargs="+", help="texts, and the recogniser that did not see them")
    weighing.add_argument("--beside", type=Path, required=True, help="the recogniser that saw all of them")
    weighing.add_argument("--vectors", type=Path, required=True)
    options = parser.parse_args()
    if options.command == "halve":
        halve(read_rows(options.labelled), *options.halves)
    else:
        write_rows(options.out, _weigh_all(options.pairs, options.beside, options.vectors))


def _weigh_all(pairs: Sequence[Path], beside: Path, vectors: Path) -> Iterator[Row]:
    mender = Mender("ru")
    seeing = assemble(spacy.load(beside), vectors)
    for texts, trained in zip(pairs[::2], pairs[1::2], strict=True):
        yield from weigh(read_rows(texts), [assemble(spacy.load(trained), vectors), seeing], mender)


if __name__ == "__main__":
    main()
