"""What a dictionary says that a word may be, for the pipelines of ``models/``.

The *ambiguity class* of a word is all that its readings have in common or leave open: parts of speech, cases, and
whether it may be a given name, a surname, a place or a body. A recogniser that was trained on a small corpus knows
few surnames, but it learns what words do that the dictionary calls surnames.
"""

# No `from __future__ import annotations`: spaCy reads the types of `initialize` when it checks a configuration.

from collections.abc import Callable, Iterable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import LOWER, TAG
from spacy.language import Language
from spacy.strings import get_string_id
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab
from thinc.types import Ints2d

_FILE = "word_classes.npz"


class WordClasses:
    """Sets ``token.tag`` to the ambiguity class of the token's lower-case form; a word without one keeps its tag.

    Args:
        vocab: the pipeline's vocabulary.
    """

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab
        self._keys: NDArray[np.uint64] = np.zeros(0, dtype=np.uint64)
        self._places: NDArray[np.uint16] = np.zeros(0, dtype=np.uint16)
        self._names: list[str] = []
        self._tags: NDArray[np.uint64] = np.zeros(0, dtype=np.uint64)

    def initialize(
        self,
        get_examples: Callable[[], Iterable[Example]] | None = None,
        *,
        nlp: Language | None = None,
        table: Path | None = None,
    ) -> None:
        """Read the classes from a file that `to_bytes` filled.

        Raises:
            ValueError: no file is named, and there are no classes yet.
        """
        if table is not None:
            self.from_bytes(table.read_bytes())
        elif not len(self._keys):
            raise ValueError("A training with word classes needs their file: --paths.word_classes FILE.npz")

    def fill(self, classes: Mapping[str, str]) -> None:
        """Set the class of each lower-case word."""
        names = sorted(set(classes.values()))
        place = {name: number for number, name in enumerate(names)}
        keys = np.array([get_string_id(word) for word in classes], dtype=np.uint64)
        places = np.array([place[name] for name in classes.values()], dtype=np.uint16)
        order = np.argsort(keys)
        self._set(keys[order], places[order], names)

    def _set(self, keys: NDArray[np.uint64], places: NDArray[np.uint16], names: list[str]) -> None:
        self._keys, self._places, self._names = keys, places, names
        self._tags = np.array([self.vocab.strings.add(name) for name in names], dtype=np.uint64)

    def __call__(self, doc: Doc) -> Doc:
        if not len(self._keys) or not len(doc):
            return doc
        words = doc.to_array(LOWER)
        rows = np.minimum(np.searchsorted(self._keys, words), len(self._keys) - 1)
        known = self._keys[rows] == words
        tags = np.where(known, self._tags[self._places[rows]], doc.to_array(TAG))
        return doc.from_array([TAG], cast("Ints2d", tags[:, None]))

    def to_bytes(self, *, exclude: Any = ()) -> bytes:
        """Give all as one string of bytes."""
        file = BytesIO()
        np.savez_compressed(file, keys=self._keys, places=self._places, names=np.array(self._names, dtype=np.str_))
        return file.getvalue()

    def from_bytes(self, data: bytes, *, exclude: Any = ()) -> "WordClasses":
        """Read what ``to_bytes`` gave."""
        with np.load(BytesIO(data), allow_pickle=False) as tables:
            self._set(tables["keys"], tables["places"], tables["names"].tolist())
        return self

    def to_disk(self, path: str | Path, *, exclude: Any = ()) -> None:
        """Write into a folder of the component's own."""
        Path(path).mkdir(parents=True, exist_ok=True)
        Path(path, _FILE).write_bytes(self.to_bytes())

    def from_disk(self, path: str | Path, *, exclude: Any = ()) -> "WordClasses":
        """Read from the folder of the component."""
        return self.from_bytes(Path(path, _FILE).read_bytes())


@Language.factory("mediacoop_word_classes", assigns=["token.tag"])
def create_word_classes(nlp: Language, name: str) -> WordClasses:
    """Make the component."""
    return WordClasses(nlp.vocab)
