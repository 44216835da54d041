"""One line of a file of annotated documents: read, and checked so that a complaint says what to do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from mediacoop.errors import InputError
from mediacoop.evaluation.gold import NO_LANGUAGE, NO_TOPIC, ROLE, UNKNOWN, Annotation, Document
from mediacoop.knowledge import date_interval
from mediacoop.knowledge.model import LABELS
from mediacoop.languages import check_language

_LABELS = (*dict.fromkeys(LABELS.values()), ROLE)
_COUNTING = "Offsets count code points from 0; end is the one after the last."


def read_line(line: str, place: str) -> tuple[Document | None, list[str]]:
    """Give the document of a line, or what is wrong with it.

    Args:
        line: one JSON object.
        place: file and line: the id of a document that has none.
    """
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        return None, [f"is no JSON ({error}). Put one object on each line."]
    if not isinstance(data, dict):
        return None, [f"is {_kind(data)}, not an object. Put one object with text and annotations on each line."]
    problems = list(_find_problems(data))
    return (None, problems) if problems else (_make_document(data, place), [])


def _make_document(data: dict[str, Any], place: str) -> Document:
    annotations = (Annotation(a["start"], a["end"], a["label"], a["key"], a.get("lemma")) for a in data["annotations"])
    return Document(
        data["text"],
        tuple(annotations),
        id=data.get("id") or place,
        language=data.get("lang") or NO_LANGUAGE,
        date=data.get("date"),
        topic=data.get("topic") or NO_TOPIC,
    )


def _find_problems(data: dict[str, Any]) -> Iterator[str]:
    for name in ("id", "lang", "date", "topic"):
        if not isinstance(data.get(name), (str, type(None))):
            yield f"{name} is {_kind(data[name])}. Give a string, or leave it out."
            return
    try:
        check_language(data.get("lang"))
        if data.get("date") is not None:
            date_interval(data["date"])
    except InputError as error:
        yield str(error)
    text, annotations = data.get("text"), data.get("annotations")
    if not isinstance(text, str):
        yield f"text is {_kind(text)}. Give the text of the document as a string."
    elif not isinstance(annotations, list):
        yield f"annotations are {_kind(annotations)}. Give a list, [] when the text has no names."
    else:
        for number, annotation in enumerate(annotations, start=1):
            for problem in _find_annotation_problems(annotation, text):
                yield f"annotation {number}{_named(annotation)}: {problem}"


def _find_annotation_problems(annotation: Any, text: str) -> Iterator[str]:
    if not isinstance(annotation, dict):
        yield f"is {_kind(annotation)}. Give an object with start, end, label and key."
        return
    yield from _find_span_problems(annotation, text)
    label, key, lemma = (annotation.get(name) for name in ("label", "key", "lemma"))
    if label not in _LABELS:
        yield f"label {label!r} is unknown. Give one of {', '.join(_LABELS)}."
    if not isinstance(key, str) or not key.strip():
        yield f"key is {_kind(key)}. Give the entity's name, a country's two-letter code, or {UNKNOWN!r} if not known."
    if lemma is not None and (not isinstance(lemma, str) or not lemma.strip()):
        yield f"lemma is {_kind(lemma)}. Give the name's base form, or leave it out."


def _find_span_problems(annotation: dict[str, Any], text: str) -> Iterator[str]:
    start, end, surface = (annotation.get(name) for name in ("start", "end", "text"))
    if type(start) is not int or type(end) is not int:
        yield f"start and end are {_kind(start)} and {_kind(end)}. Give whole numbers. {_COUNTING}"
    elif not 0 <= start < end <= len(text):
        yield f"{start} to {end} is no stretch of the text, which has {len(text)} code points. {_COUNTING}"
    elif surface is not None and surface != text[start:end]:
        yield f"{start} to {end} is {text[start:end]!r} in the text, not {surface!r}. {_COUNTING}"


def _named(annotation: Any) -> str:
    """Give the name that an annotation says it marks, to find it by."""
    surface = annotation.get("text") if isinstance(annotation, dict) else None
    return f" ({surface!r})" if isinstance(surface, str) else ""


def _kind(value: object) -> str:
    """Say what a value of JSON is."""
    if value is None:
        return "missing"
    if isinstance(value, str):
        return "an empty string" if not value.strip() else "a string"
    kinds = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return kinds[type(value)]
