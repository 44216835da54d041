"""Universal NER, WikiGold and CrossNER: a word and its tag a line, an empty line between sentences."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from recipe.corpora.scheme import Text
from recipe.corpora.tagged_words import join_tags, make_text


def read_uner(path: Path) -> Iterator[Text]:
    """Give the sentences of a Universal NER file, as they were written; places are split by their words."""
    text, rows = "", []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("# text = "):
            text = line[len("# text = ") :]
        elif line and not line.startswith("#"):
            rows.append(line.split("\t")[1:3])
        elif not line and rows:
            yield _align(text, rows)
            text, rows = "", []


def _align(text: str, rows: list[list[str]]) -> Text:
    """Put the tags of words onto the text they are from."""
    offsets, position = [], 0
    for word, _ in rows:
        found = text.find(word, position)
        if found < 0:  # a word that was written together with another: `don't`, «aux»
            offsets.append((position, position))
            continue
        offsets.append((found, found + len(word)))
        position = found + len(word)
    return Text(text, join_tags(text, offsets, [tag for _, tag in rows]))


def read_columns(path: Path) -> Iterator[Text]:
    """Give the sentences of a file of ``word tag`` lines (WikiGold, CrossNER)."""
    words: list[str] = []
    tags: list[str] = []
    for line in [*path.read_text(encoding="utf-8", errors="replace").splitlines(), ""]:
        fields = line.split()
        if len(fields) >= 2 and fields[0] != "-DOCSTART-":
            words.append(fields[0])
            tags.append(fields[-1])
        elif not fields and words:
            yield make_text(words, tags)
            words, tags = [], []
