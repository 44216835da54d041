"""The Groningen Meaning Bank, as in its Kaggle extract: a table of words, titles part of persons' names."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from recipe.corpora.scheme import Span, Text
from recipe.corpora.tagged_words import make_text

_TITLES = frozenset(
    "president prime minister mr. mr mrs. mrs ms. ms dr. dr general gen. secretary senator sen. pope king queen prince"
    " ambassador chancellor ayatollah sheikh colonel col. chief justice judge governor gov. vice foreign defense us"
    " u.s. mayor captain lt. lieutenant admiral premier commander representative rep. sir lord professor prof. 's of"
    " spokesman former former-president leader rev. reverend archbishop cardinal bishop father grand sergeant sgt."
    " major maj. state".split()
)


def read_gmb(path: Path) -> Iterator[Text]:
    """Give the sentences of the Groningen Meaning Bank's news, each once, titles taken off persons.

    The file is cut off in the middle of a sentence, the last one, which is left out.
    """
    words: list[str] = []
    tags: list[str] = []
    seen: set[str] = set()
    with path.open(encoding="cp1252", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for number, word, _, tag in rows:
            if number and words:
                text = make_text(words, tags)
                if text.text not in seen:
                    seen.add(text.text)
                    yield Text(text.text, [_strip_title(text.text, span) for span in text.spans])
                words, tags = [], []
            words.append(word)
            tags.append(tag)


def _strip_title(text: str, span: Span) -> Span:
    if span.label != "PER":
        return span
    start = span.start
    while True:
        word, space, rest = text[start : span.end].partition(" ")
        if not space or not rest or word.lower() not in _TITLES:
            return span._replace(start=start)
        start += len(word) + 1
