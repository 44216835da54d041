"""Texts that the pipelines are measured on, and therefore never trained on, whatever corpus they turn up in again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from recipe.corpora import Text, list_files, read_factrueval, read_gold, read_nerel, read_uner

#: A shorter text stands in too many others to tell anything.
_SHORTEST = 30


class HeldOut:
    """The texts of all sets of a language that are measured on.

    Args:
        texts: those texts.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._all = "|".join(map(_fold, texts))

    def holds(self, text: str) -> bool:
        """Say whether a line of a text stands in one of them."""
        lines = [folded for line in text.splitlines() if len(folded := _fold(line)) >= _SHORTEST]
        return any(line in self._all for line in lines)


def read_held_out(language: str, corpora: Path, gold: Path) -> HeldOut:
    """Read the sets of a language that are measured on."""
    return HeldOut(text.text for text in _measured(language, corpora, gold))


def _measured(language: str, corpora: Path, gold: Path) -> Iterator[Text]:
    for path in list_files(gold, "*.jsonl"):
        yield from read_gold(path, language)
    if language == "ru":
        yield from read_nerel(corpora / "nerel/test")
        yield from read_factrueval(corpora / "factrueval2016/testset")
        yield from read_uner(corpora / "uner_ru_pud/ru_pud-ud-test.iob2")
    else:
        yield from read_uner(corpora / "uner_en_ewt/en_ewt-ud-test.iob2")
        yield from read_uner(corpora / "uner_en_pud/en_pud-ud-test.iob2")


def _fold(text: str) -> str:
    return re.sub(r"\W+", "", text.lower())
