"""Readers of the corpora: each gives texts with their names in one scheme, PER ORG GPE LOC, offsets in code points.

The corpora tell a country from a lake or not, nest names or not, keep titles in names or not; what is done about each
is said at its reader and in the data card.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from mediacoop import knowledge_base
from mediacoop.gazetteer import Gazetteer


class Span(NamedTuple):
    """A name: offsets are code points of its text."""

    start: int
    end: int
    label: str


class Text(NamedTuple):
    """A text with its names."""

    text: str
    spans: list[Span]


#: Words that make a place no polity.
_GEOGRAPHY = re.compile(
    r"\b(?:river|lake|sea|ocean|mount|mountains?|peninsula|street|avenue|road|boulevard|airport|hotel|palace|square"
    r"|desert|valley|gulf|strait|islands?|bridge|park|canal|basin|coast|plateau|steppe|highway|station|beach|hills?"
    r"|bay|pass|forest|asia|europe|africa|balkans|caucasus|middle east|siberia|atlantic|pacific|mediterranean|earth"
    r"|west|east)\b"
    r"|(?<!\w)(?:рек[аиуе]|озер[оаеу]|мор[еяюе]м?|океан\w*|гор[аыуе]|полуостров\w*|улиц\w*|проспект\w*|аэропорт\w*"
    r"|гостиниц\w*|двор(?:ец|ца|це)|площад\w*|пустын\w*|долин\w*|залив\w*|пролив\w*|остров\w*|ази[яиюей]+|европ\w*"
    r"|африк\w*|балкан\w*|кавказ\w*|закавказь\w*|сибир\w*|восток\w*|запад\w*|атлантик\w*|арктик\w*|антарктид\w*"
    r"|мост\w*|парк\w*)(?!\w)",
    re.IGNORECASE,
)


def list_files(folder: Path, pattern: str) -> list[Path]:
    """Give the files of a folder, in order; a folder without one is a wrong place, not an empty corpus.

    Raises:
        FileNotFoundError: there is none.
    """
    paths = sorted(folder.glob(pattern))
    if not paths:
        raise FileNotFoundError(f"no {pattern} in {folder}: is this the folder meant?")
    return paths


def place_label(surface: str) -> str:
    """Tell a polity from other places where a corpus does not: as the knowledge base knows it, else by its words."""
    known = {entity.label for entity in _gazetteer().find(surface)} & {"GPE", "LOC"}
    if len(known) == 1:
        return known.pop()
    return "LOC" if _GEOGRAPHY.search(surface) else "GPE"


@cache
def _gazetteer() -> Gazetteer:
    return Gazetteer.of(knowledge_base())


def outermost(spans: Iterable[Span]) -> list[Span]:
    """Keep the longest of spans that overlap, in the order of the text."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start - span.end, span.start)):
        if all(span.end <= other.start or span.start >= other.end for other in kept):
            kept.append(span)
    return sorted(kept)


# --- factRuEval-2016 ---------------------------------------------------------------------------------------------

_FACTRUEVAL = {"Person": "PER", "Org": "ORG", "LocOrg": "GPE", "Location": "GPE"}
#: Kind of a part, start, end.
_Part = tuple[str, int, int]


def read_factrueval(folder: Path) -> Iterator[Text]:
    """Give the documents of one set: names without descriptors (job, org_descr, loc_descr, geo_adj), outermost."""
    for text, objects in _factrueval_objects(folder):
        yield Text(text, outermost(filter(None, (_named(text, kind, parts) for kind, parts in objects))))


def read_factrueval_objects(folder: Path) -> Iterator[Text]:
    """Give the documents of one set with all parts of each object, nested ones too: the harder way to score it."""
    for text, objects in _factrueval_objects(folder):
        spans = [
            Span(min(p[1] for p in parts), max(p[2] for p in parts), _FACTRUEVAL[kind])
            for kind, parts in objects
            if kind in _FACTRUEVAL and parts
        ]
        yield Text(text, spans)


def _factrueval_objects(folder: Path) -> Iterator[tuple[str, list[tuple[str, list[_Part]]]]]:
    """Give each document's text and its objects: kind and parts."""
    for path in list_files(folder, "book_*.txt"):
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        parts: dict[str, _Part] = {}
        for line in path.with_suffix(".spans").read_text(encoding="utf-8").splitlines():
            fields = line.split()
            if len(fields) >= 4:
                parts[fields[0]] = (fields[1], int(fields[2]), int(fields[2]) + int(fields[3]))
        objects = []
        for line in path.with_suffix(".objects").read_text(encoding="utf-8").splitlines():
            fields = line.split("#")[0].split()
            if len(fields) >= 3:
                objects.append((fields[1], [parts[id] for id in fields[2:] if id in parts]))
        yield text, objects


def _named(text: str, kind: str, parts: list[_Part]) -> Span | None:
    if kind == "Person":
        wanted = {"name", "surname", "patronymic", "nickname"}
    elif kind == "Org" and any(part[0] == "org_name" for part in parts):
        wanted = {"org_name", "loc_name"}
    elif kind in ("LocOrg", "Location"):
        wanted = {"loc_name"}
    else:
        return None
    chosen = [part for part in parts if part[0] in wanted]
    if not chosen:
        return None
    start, end = min(part[1] for part in chosen), max(part[2] for part in chosen)
    label = _FACTRUEVAL[kind]
    return Span(start, end, place_label(text[start:end]) if label == "GPE" else label)


# --- NEREL -------------------------------------------------------------------------------------------------------

_NEREL = {
    "PERSON": "PER",
    "ORGANIZATION": "ORG",
    "COUNTRY": "GPE",
    "CITY": "GPE",
    "STATE_OR_PROVINCE": "GPE",
    "DISTRICT": "GPE",
    "LOCATION": "LOC",
}


def read_nerel(folder: Path) -> Iterator[Text]:
    """Give the documents of one split: outermost, names only (a body or place in lower case is a description)."""
    for path in list_files(folder, "*.txt"):
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        spans = []
        for line in path.with_suffix(".ann").read_text(encoding="utf-8").splitlines():
            if not line.startswith("T"):
                continue
            kind, *offsets = line.split("\t")[1].split(" ", 1)
            if kind in _NEREL and ";" not in offsets[0]:
                start, end = map(int, offsets[0].split())
                if _NEREL[kind] == "PER" or not text[start].islower():
                    spans.append(Span(start, end, _NEREL[kind]))
        yield Text(text, outermost(spans))


# --- tables of tokens --------------------------------------------------------------------------------------------


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
    return Text(text, _join_tags(text, offsets, [tag for _, tag in rows]))


_TAGS = {
    **dict.fromkeys(("PER", "per", "person", "politician", "scientist"), "PER"),
    **dict.fromkeys(("ORG", "org", "organisation", "politicalparty", "university"), "ORG"),
    **dict.fromkeys(("LOC", "geo", "location"), ""),  # a polity or not: `place_label` tells
    "country": "GPE",
}


def _join_tags(text: str, offsets: list[tuple[int, int]], tags: list[str]) -> list[Span]:
    spans: list[Span] = []
    previous = "O"
    for (start, end), tag in zip(offsets, tags, strict=True):
        prefix, _, kind = tag.partition("-")
        if kind in _TAGS and start < end:
            if spans and prefix == "I" and previous.partition("-")[2] == kind:
                spans[-1] = Span(spans[-1].start, end, spans[-1].label)
            else:
                spans.append(Span(start, end, _TAGS[kind]))
        previous = tag
    return [span._replace(label=span.label or place_label(text[span.start : span.end])) for span in spans]


#: Joined to the word before; joined to the word after.
_CLOSING = frozenset(". , ; : ! ? ) ] } % 's n't 're 've 'll 'd 'm ’s »".split())
_OPENING = frozenset("( [ { $ # «".split())


def _write(words: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """Write words as a text again, for corpora that keep no spaces."""
    text, offsets = "", []
    quoted = glue = False
    for word in words:
        closes = word in _CLOSING or (word in ('"', "''") and quoted)
        if text and not closes and not glue:
            text += " "
        glue = word in _OPENING or (word in ('"', "``") and not quoted)
        if word in ('"', "``", "''"):
            quoted = not quoted
            word = '"'
        offsets.append((len(text), len(text) + len(word)))
        text += word
    return text, offsets


def _from_words(words: list[str], tags: list[str]) -> Text:
    text, offsets = _write(words)
    return Text(text, _join_tags(text, offsets, tags))


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
            yield _from_words(words, tags)
            words, tags = [], []


_GMB_TITLES = frozenset(
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
                text = _from_words(words, tags)
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
        if not space or not rest or word.lower() not in _GMB_TITLES:
            return span._replace(start=start)
        start += len(word) + 1


# --- text alone --------------------------------------------------------------------------------------------------


def read_conllu_texts(path: Path) -> Iterator[str]:
    """Give the sentences of a CoNLL-U file as text, without its annotation."""
    text, words = "", []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("# text = "):
            text = line[len("# text = ") :]
        elif line and not line.startswith("#"):
            fields = line.split("\t")
            if fields[0].isdigit():
                words.append(fields[1])
        elif not line and (text or words):
            yield text or _write(words)[0]
            text, words = "", []


def read_nerel_texts(folder: Path) -> Iterator[str]:
    """Give NEREL's documents (Russian Wikinews) as text, without its annotation."""
    for path in list_files(folder, "*.txt"):
        yield path.read_text(encoding="utf-8")


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
