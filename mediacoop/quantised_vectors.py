"""Static word vectors in a tenth of their size, for the pipelines of ``models/``.

Product quantisation: a vector is cut into parts, and each part is one of 256 that all words share. 200,000 words of
300 numbers take 20 MB instead of 240. The Russian vectors are those of navec, published in this form
(https://github.com/natasha/navec); the English ones are GloVe's (https://nlp.stanford.edu/projects/glove/).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import LOWER
from spacy.strings import StringStore, get_string_id
from spacy.util import registry
from spacy.vectors import BaseVectors

_FILE = "quantised_vectors.npz"


class QuantisedVectors(BaseVectors):  # type: ignore[misc]
    """Vectors of lower-case words, looked up by spaCy's ids of strings; a word that is not there has zeros.

    Attributes:
        attr: spaCy looks a token up by its lower-case form.
        keys: ids of the words, ascending.
        parts: for each word the number of each part of its vector, of shape (words, parts).
        codes: for each part its 256 possible values, of shape (parts, 256, numbers in a part).
        strings: of the vocabulary that the vectors are in; they need none themselves.
    """

    attr = LOWER
    name, mode = "mediacoop_quantised", "quantised"  # for the pipeline's meta.json

    def __init__(self, *, strings: StringStore | None = None) -> None:
        self.strings = StringStore() if strings is None else strings
        self.keys: NDArray[np.uint64] = np.zeros(0, dtype=np.uint64)
        self.parts: NDArray[np.uint8] = np.zeros((0, 1), dtype=np.uint8)
        self.codes: NDArray[np.float32] = np.zeros((1, 256, 1), dtype=np.float32)

    def fill(self, words: Iterable[str], parts: NDArray[np.uint8], codes: NDArray[np.float32]) -> None:
        """Set the words, the parts of each and the codes of the parts."""
        keys = np.array([get_string_id(word) for word in words], dtype=np.uint64)
        order = np.argsort(keys)
        self.keys, self.parts, self.codes = keys[order], parts[order], codes

    @property
    def data(self) -> NDArray[np.float32]:
        """The table of codes: spaCy asks it for the kind of array that vectors are."""
        return self.codes

    @property
    def shape(self) -> tuple[int, int]:
        """The number of words and of numbers in a vector."""
        return len(self.keys), self.codes.shape[0] * self.codes.shape[2]

    @property
    def vectors_length(self) -> int:
        """The number of numbers in a vector."""
        return self.shape[1]

    @property
    def n_keys(self) -> int:
        """The number of words."""
        return len(self)

    @property
    def size(self) -> int:
        """The number of numbers in all vectors."""
        return self.shape[0] * self.shape[1]

    @property
    def is_full(self) -> bool:
        """True: words cannot be added."""
        return True

    def __len__(self) -> int:
        return len(self.keys)

    def __contains__(self, key: str | int) -> bool:
        return bool(self._find(np.array([get_string_id(key)], dtype=np.uint64))[1].all())

    def __getitem__(self, key: str | int) -> NDArray[np.float32]:
        if key not in self:
            raise KeyError(key)
        vector: NDArray[np.float32] = self.get_batch([key])[0]
        return vector

    def get_batch(self, keys: NDArray[np.uint64] | Iterable[str | int]) -> NDArray[np.float32]:
        """Give the vectors of words, a row each."""
        # spaCy asks with an array of ids, for every text; callers may ask with words.
        ids = keys if isinstance(keys, np.ndarray) else np.array([get_string_id(key) for key in keys], dtype=np.uint64)
        distinct, back = np.unique(ids, return_inverse=True)
        rows, known = self._find(distinct)
        vectors = np.zeros((len(distinct), self.vectors_length), dtype=np.float32)
        parts = self.parts[rows[known]]
        vectors[known] = self.codes[np.arange(parts.shape[1]), parts].reshape(len(parts), self.vectors_length)
        return vectors[back]

    def _find(self, keys: NDArray[np.uint64]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """Give the row of each key, and whether it is there."""
        if not len(self.keys):
            return np.zeros(len(keys), dtype=np.intp), np.zeros(len(keys), dtype=np.bool_)
        rows = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        return rows, self.keys[rows] == keys

    def to_bytes(self, **kwargs: Any) -> bytes:
        """Give all as one string of bytes."""
        file = BytesIO()
        np.savez(file, keys=self.keys, parts=self.parts, codes=self.codes)
        return file.getvalue()

    def from_bytes(self, data: bytes, **kwargs: Any) -> QuantisedVectors:
        """Read what `to_bytes` gave."""
        return self._read(BytesIO(data))

    def to_disk(self, path: str | Path, **kwargs: Any) -> None:
        """Write into the folder of a vocabulary."""
        Path(path, _FILE).write_bytes(self.to_bytes())

    def from_disk(self, path: str | Path, **kwargs: Any) -> QuantisedVectors:
        """Read from the folder of a vocabulary."""
        return self._read(Path(path, _FILE))

    def _read(self, file: BytesIO | Path) -> QuantisedVectors:
        with np.load(file, allow_pickle=False) as tables:
            self.keys, self.parts, self.codes = tables["keys"], tables["parts"], tables["codes"]
        return self


@registry.vectors("mediacoop.QuantisedVectors.v1")  # type: ignore[untyped-decorator]
def create_quantised_vectors() -> Callable[[Any], QuantisedVectors]:
    """Give what makes the vectors of a vocabulary."""
    return lambda vocab: QuantisedVectors(strings=vocab.strings)
