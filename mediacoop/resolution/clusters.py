"""Base forms and clusters: the mentions of one unknown name in a text belong together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mediacoop.knowledge.plain_names import plain_name
from mediacoop.names import base_form, comparison_key, gather_nominatives
from mediacoop.resolution.draft import Draft


def number_clusters(text: str, named: Sequence[tuple[Draft, str, str]]) -> Iterator[tuple[str, int]]:
    """Give base form and cluster number of each mention, clusters counted from 1 in order of first mention.

    Args:
        text: the text.
        named: drafts with their label and language, in order.
    """
    numbers: dict[str, int] = {}
    persons = _Persons()
    seen = _see_persons(text, named)
    for draft, label, language in named:
        base = _base_form(text[draft.start : draft.end], draft, label, language, seen)
        full_name = _base_form(draft.full_name, draft, label, language, seen) if draft.full_name else base
        key = draft.entity.id if draft.entity is not None else f"{label}:{comparison_key(full_name)}"
        if draft.entity is None and label == "PER":
            key = persons.find_key(key, base)
        yield base, numbers.setdefault(key, len(numbers) + 1)


def _see_persons(text: str, named: Sequence[tuple[Draft, str, str]]) -> Mapping[str, int]:
    """Gather what a text's Russian names of persons show of the nominatives of the unknown among them."""
    persons = [draft for draft, label, language in named if label == "PER" and language == "ru"]
    unknown = [" ".join(text[draft.start : draft.end].split()) for draft in persons if draft.entity is None]
    known = {draft.entity.name_in("ru") for draft in persons if draft.entity is not None}
    return gather_nominatives(unknown, filter(None, known)) if unknown else {}


def _base_form(surface: str, draft: Draft, label: str, language: str, seen: Mapping[str, int]) -> str:
    if draft.entity is not None and label != "NORP":
        return plain_name(draft.entity, language) or draft.entity.name
    name = " ".join(surface.split())
    return base_form(name, label, seen) if language == "ru" else name


class _Persons:
    """Tells which mentions of unknown persons are of one: a surname alone, or with initials, goes with a full name."""

    def __init__(self) -> None:
        self._by_name: dict[str, str] = {}  # key of a full name → key of its cluster
        self._by_surname: dict[str, str] = {}
        self._named_in_full: set[str] = set()

    def find_key(self, key: str, base: str) -> str:
        words = comparison_key(base).split()
        if not words or key in self._by_name:
            return self._by_name.get(key, key)
        if len(words) == 1 or any(len(word) == 1 for word in words):
            return self._by_surname.setdefault(max(words, key=len), key)
        before = self._by_surname.get(words[-1], key)  # «Петров …», then «Иван Петров»; another Петров is another
        found = key if before in self._named_in_full else before
        self._named_in_full.add(found)
        self._by_surname.setdefault(words[-1], found)
        self._by_name[key] = found
        return found
