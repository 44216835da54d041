"""Fill the slots of our own texts with names: templates → texts with their names.

    python -m recipe.fill_texts texts/ru OUT.jsonl --language ru --times 8 --data REFERENCE_DATA

The form of the templates is told in texts/README.md.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from recipe.corpora import Span, Text
from recipe.labelled import Row, write_rows
from recipe.names import Name, Names

from mediacoop import knowledge_base

#: A slot {PER1 sur gen}, or a name that stands there already [[name|ORG]].
_SLOT = re.compile(r"\{([A-Z]+)(\d?)((?: [a-z]+)*)\}|\[\[([^|\]]+)\|([A-Z]+)\]\]")
_GENDERS = {"m": "male", "f": "female"}

#: What carries no meaning, and how often it is written otherwise.
_VARIATIONS: list[tuple[float, Callable[[str], str]]] = [
    (0.2, lambda text: text.translate(str.maketrans("«»“”", '""""'))),
    (0.2, lambda text: text.replace("—", "–")),
    (0.1, lambda text: text.replace("—", "-")),
    (0.1, lambda text: text.replace("’", "'")),
    (0.3, lambda text: text.replace("ё", "е").replace("Ё", "Е")),
    (0.03, lambda text: text.removesuffix(".")),
    (0.03, lambda text: text.upper() if len(text.upper()) == len(text) else text),
]


def read_templates(folder: Path) -> Iterator[str]:
    """Give the templates of a folder."""
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                yield line.strip()


def fill(template: str, names: Names, chance: Random) -> Text:
    """Fill the slots of one template; a slot with a number has one name throughout."""
    text, position = "", 0
    spans: list[Span] = []
    numbered: dict[str, Name] = {}
    for match in _SLOT.finditer(template):
        text += template[position : match.start()]
        position = match.end()
        surface, label = match[4], match[5]
        if surface is None:
            key, words = match[1] + match[2], set(match[3].split())
            name = numbered.get(key) if match[2] else None
            name = numbered[key] = name or names.pick(match[1], _gender(template, key, words), chance)
            surface, label = names.form(name, words, chance), name.label
        spans.append(Span(len(text), len(text) + len(surface), label))
        text += surface
    return Text(text + template[position:], spans)


def _gender(template: str, key: str, words: set[str]) -> str | None:
    """Give the gender that a slot, or any slot of the same numbered person, asks for."""
    if key[-1].isdigit():
        words = words.union(*(m[3].split() for m in _SLOT.finditer(template) if m[1] and m[1] + m[2] == key))
    return next((gender for letter, gender in _GENDERS.items() if letter in words), None)


def vary(text: Text, chance: Random) -> Text:
    """Write a text otherwise where that carries no meaning: quotation marks, dashes, ё, capitals; offsets stay."""
    for share, rewrite in _VARIATIONS:
        if chance.random() < share:
            text = text._replace(text=rewrite(text.text))
    return text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", required=True)
    parser.add_argument("--times", type=int, required=True, help="how often a template with slots is filled")
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    names = Names(knowledge_base(), options.language, options.data)
    write_rows(options.out, _fill_all(options.texts, names, options.times))


def _fill_all(folder: Path, names: Names, times: int) -> Iterator[Row]:
    chance = Random(0)
    for template in read_templates(folder):
        for _ in range(times if "{" in template else 1):
            text = vary(fill(template, names, chance), chance)
            yield {"text": text.text, "spans": text.spans, "source": "own-texts", "origin": template}


if __name__ == "__main__":
    main()
