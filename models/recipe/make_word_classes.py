"""Write the ambiguity classes of Russian words: what OpenCorpora's dictionary (in pymorphy3) says they may be.

    python -m recipe.make_word_classes made/ru_vectors made/ru_word_classes.npz

The words are those that have static vectors, so that what is shipped stays small.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pymorphy3
from recipe.make_vectors import WORDS
from spacy.vocab import Vocab

from mediacoop.word_classes import WordClasses

#: What a class says beside parts of speech and cases: kinds of names, and what their cases are told apart by.
_TRAITS = frozenset("Name Surn Patr Geox Orgn Abbr anim inan masc femn plur".split())
_CASES = frozenset("nomn gent datv accs ablt loct gen2 loc2 voct".split())
#: A reading that is rarer than this says little.
_RAREST = 0.08


def name_class(word: str, analyser: pymorphy3.MorphAnalyzer) -> str:
    """Give the ambiguity class of a lower-case word; none for what is no Russian word.

    A class is written as ``known|parts of speech|traits|cases``.
    """
    if not any("а" <= letter <= "ё" for letter in word):
        return ""
    tags = [parse.tag for parse in analyser.parse(word) if parse.score > _RAREST]
    grammemes = frozenset[str]().union(*(tag.grammemes for tag in tags))
    speech = {str(tag.POS or "-") for tag in tags}
    known = "known" if analyser.word_is_known(word) else "guessed"
    return "|".join([known, *(",".join(sorted(some)) for some in (speech, grammemes & _TRAITS, grammemes & _CASES))])


def main(vectors: str, out: str) -> None:
    analyser = pymorphy3.MorphAnalyzer()
    words = Path(vectors, WORDS).read_text(encoding="utf-8").split("\n")
    classes = {word: name for word in words if (name := name_class(word, analyser))}
    table = WordClasses(Vocab())
    table.fill(classes)
    Path(out).write_bytes(table.to_bytes())
    print(len(classes), "words", len(set(classes.values())), "classes")


if __name__ == "__main__":
    main(*sys.argv[1:])
