"""Write texts once more from a later word on, which gets a capital: a common word that begins a sentence.

    python -m recipe.cut_starts ru OUT.jsonl WEIGHED.jsonl:0.35 OTHER.jsonl:1

Sentences begin with a common word oftener than a small corpus shows with each of them, and a recogniser takes a rare
word with a capital for a name. The number after a file says which share of its texts is cut.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterable, Iterator

import spacy
from recipe.labelled import Row, origin, pack_weights, read_rows, unpack_weights, write_rows
from spacy.language import Language
from spacy.tokens import Doc

_SHORTEST_TEXT, _SHORTEST_WORD = 8, 4
_LEFT_OUT, _LEFT_OVER = 2, 4


def cut(rows: Iterable[Row], share: float, nlp: Language, chance: random.Random) -> Iterator[Row]:
    """Give a share of the texts from a word in small letters on, outside names."""
    for row in rows:
        doc = nlp.make_doc(row["text"])
        if chance.random() >= share or len(doc) < _SHORTEST_TEXT:
            continue
        places = _list_places(doc, row)
        if places:
            yield _from(doc, chance.choice(places), row)


def _list_places(doc: Doc, row: Row) -> list[int]:
    inside = doc[_LEFT_OUT:-_LEFT_OVER]
    words = (t for t in inside if t.is_lower and t.is_alpha and len(t) >= _SHORTEST_WORD and t.nbor(-1).whitespace_)
    return [t.i for t in words if not any(start <= t.idx < end for start, end, _ in row["spans"])]


def _from(doc: Doc, place: int, row: Row) -> Row:
    start = doc[place].idx
    text = doc.text[start].upper() + doc.text[start + 1 :]
    spans = [(first - start, last - start, label) for first, last, label in row["spans"] if first >= start]
    made = {**row, "text": text, "spans": spans, "origin": origin(row)}
    if "weights" in row:
        made["weights"] = pack_weights(unpack_weights(row["weights"], len(doc))[place:])
    return made


def main(language: str, out: str, *files: str) -> None:
    nlp, chance = spacy.blank(language), random.Random(0)
    parts = (argument.partition(":") for argument in files)
    write_rows(out, (row for path, _, share in parts for row in cut(read_rows(path), float(share or 1), nlp, chance)))


if __name__ == "__main__":
    main(*sys.argv[1:])
