"""From words with tags to a text with names, for the corpora that are tables of words."""

from __future__ import annotations

from recipe.corpora.places import place_label
from recipe.corpora.scheme import Span, Text

#: The kind of a tag → the label; other kinds are no names here.
_TAGS = {
    **dict.fromkeys(("PER", "per", "person", "politician", "scientist"), "PER"),
    **dict.fromkeys(("ORG", "org", "organisation", "politicalparty", "university"), "ORG"),
    **dict.fromkeys(("LOC", "geo", "location"), ""),  # a polity or not: `place_label` tells
    "country": "GPE",
}

#: Joined to the word before; joined to the word after.
_CLOSING = frozenset(". , ; : ! ? ) ] } % 's n't 're 've 'll 'd 'm ’s »".split())
_OPENING = frozenset("( [ { $ # «".split())


def make_text(words: list[str], tags: list[str]) -> Text:
    """Write words as a text, with the names that their tags tell of."""
    text, offsets = write_words(words)
    return Text(text, join_tags(text, offsets, tags))


def write_words(words: list[str]) -> tuple[str, list[tuple[int, int]]]:
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


def join_tags(text: str, offsets: list[tuple[int, int]], tags: list[str]) -> list[Span]:
    """Give the names in a text that the tags of its words tell of, places split into GPE and LOC."""
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
