"""Base forms and clusters: the mentions of one unknown name in a text belong together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mediacoop.names import base_form, comparison_key, gather_nominatives
from mediacoop.resolution.draft import Draft


def number_clusters(text: str, named: Sequence[tuple[Draft, str, str]]) -> Iterator[tuple[str, int]]:
    """Give base form and cluster number of each mention, clusters counted from 1 in order of first mention.

    Args:
        text: the text.
        named: drafts with their label and language, in order.
    """
    numbers: dict[str, int] = {}
    full_names: dict[str, str] = {}  # last word of an unknown person's full name → cluster key
    seen = _see_persons(text, named)
    for draft, label, language in named:
        base = _base_form(text[draft.start : draft.end], draft, label, language, seen)
        full_name = _base_form(draft.full_name, draft, label, language, seen) if draft.full_name else base
        key = draft.entity.id if draft.entity is not None else f"{label}:{comparison_key(full_name)}"
        if draft.entity is None and label == "PER":
            key = _person_key(key, base, full_names)
        yield base, numbers.setdefault(key, len(numbers) + 1)


def _see_persons(text: str, named: Sequence[tuple[Draft, str, str]]) -> Mapping[str, int]:
    """Gather what a text's Russian names of persons show of the nominatives of the unknown among them."""
    persons = [draft for draft, label, language in named if label == "PER" and language == "ru"]
    unknown = [" ".join(text[draft.start : draft.end].split()) for draft in persons if draft.entity is None]
    known = {draft.entity.name_in("ru") for draft in persons if draft.entity is not None}
    return gather_nominatives(unknown, filter(None, known)) if unknown else {}


def _base_form(surface: str, draft: Draft, label: str, language: str, seen: Mapping[str, int]) -> str:
    if draft.entity is not None and label != "NORP":
        return draft.entity.name_in(language) or draft.entity.name
    name = " ".join(surface.split())
    return base_form(name, label, seen) if language == "ru" else name


def _person_key(key: str, base: str, full_names: dict[str, str]) -> str:
    """Put a surname alone, or with initials, with the full name before it."""
    words = comparison_key(base).split()
    if not words:
        return key
    if len(words) == 1 or any(len(word) == 1 for word in words):
        surname = max(words, key=len)
        return full_names.setdefault(surname, key)
    return full_names.setdefault(words[-1], key)
