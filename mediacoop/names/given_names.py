"""Given names that are common in Russian or, romanised, in other countries."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def given_names() -> frozenset[str]:
    """Give the given names, in lower case.

    Source: the Natasha project's dictionary (MIT) and the popular-names-by-country data set (CC0).

    >>> "нурлан" in given_names(), "ахмад" in given_names(), "bishkek" in given_names()
    (True, True, False)
    """
    text = (files("mediacoop.names") / "data" / "given_names.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))
