"""Text without its annotation, to be labelled by a teacher."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from recipe.corpora.scheme import list_files
from recipe.corpora.tagged_words import write_words


def read_conllu_texts(path: Path) -> Iterator[str]:
    """Give the sentences of a CoNLL-U file as text, without its annotation."""
    text, words = "", []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("# text = "):
            text = line[len("# text = ") :]
        elif line and not line.startswith("#"):
            fields = line.split("\t")
            if fields[0].isdigit():
                words.append(fields[1])
        elif not line and (text or words):
            yield text or write_words(words)[0]
            text, words = "", []


def read_nerel_texts(folder: Path) -> Iterator[str]:
    """Give NEREL's documents (Russian Wikinews) as text, without its annotation."""
    for path in list_files(folder, "*.txt"):
        yield path.read_text(encoding="utf-8")
