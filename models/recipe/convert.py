"""Turn labelled texts into spaCy's training format.

    python -m recipe.convert ru OUT_FOLDER LABELLED.jsonl[:REPEAT[:SHARE_OF_EMPTY]] ...

Each row of a labelled file has ``text``, ``spans`` of (start, end, label) and ``source``. REPEAT says how often its
texts stand in the training set, SHARE_OF_EMPTY how many of those without a name do. One text in forty is held out to
watch the training with.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

_HELD_OUT = 40


def make_doc(nlp: Language, text: str, spans: list[tuple[int, int, str]]) -> tuple[Doc, int]:
    """Give a Doc with its names and the number of names that no tokens match, which are left out."""
    doc = nlp.make_doc(text)
    found = [doc.char_span(start, end, label=label) for start, end, label in spans]
    missing = [span for span, given in zip(found, spans, strict=True) if span is None]
    known = [span for span in found if span is not None and not span.text[0].isspace() and not span.text[-1].isspace()]
    doc.set_ents(known)
    for (start, end, _), span in zip(spans, found, strict=True):
        if span is None:
            around = doc.char_span(start, end, alignment_mode="expand")
            if around is not None and not any(token.ent_type for token in around):
                doc.set_ents([], missing=[around], default="unmodified")
    return doc, len(missing)


def main(language: str, out: str, *files: str) -> None:
    nlp = spacy.blank(language)
    chance = random.Random(0)
    docs: dict[str, list[Doc]] = {"train": [], "dev": []}
    counts: Counter[str] = Counter()
    for argument in files:
        path, _, rest = argument.partition(":")
        repeat, _, empty = rest.partition(":")
        for number, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines()):
            row = json.loads(line)
            if not row["spans"] and chance.random() >= float(empty or 1):
                continue
            doc, missing = make_doc(nlp, row["text"], row["spans"])
            held_out = number % _HELD_OUT == 0 and row.get("hold_out", True)
            docs["dev" if held_out else "train"].extend([doc] * (1 if held_out else int(repeat or 1)))
            counts[row["source"] + " texts"] += 1
            counts[row["source"] + " tokens"] += len(doc)
            counts[row["source"] + " names"] += len(doc.ents)
            counts["names that no tokens match"] += missing
    chance.shuffle(docs["train"])
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    for name, some in docs.items():
        DocBin(docs=some, store_user_data=False).to_disk(folder / f"{name}.spacy")
        print(name, len(some), "texts", sum(map(len, some)), "tokens")
    for name, count in sorted(counts.items()):
        print(f"{count:>9} {name}")


if __name__ == "__main__":
    main(*sys.argv[1:])
