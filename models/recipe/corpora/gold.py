"""The project's annotated documents, which are measured on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from recipe.corpora.scheme import Span, Text, outermost


def read_gold(path: Path, language: str) -> Iterator[Text]:
    """Give the documents of one language in a gold file, without peoples, adjectives and offices."""
    for line in path.read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        if document["lang"] != language:
            continue
        spans = [
            Span(m["start"], m["end"], m["label"])
            for m in document["annotations"]
            if m["label"] in ("PER", "ORG", "GPE", "LOC")
        ]
        yield Text(document["text"], outermost(spans))
