"""What belongs to a name at its ends: the mark that closes its quotation, what a company is by law."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mediacoop.names.quotes import CLOSING, OPENING
from mediacoop.resolution.draft import Draft

_OPENED = re.compile(f"[{OPENING}]")
_CLOSED = re.compile(f"[{CLOSING}]")
_LEGAL_BEFORE = re.compile(r"\b(?:[OCP]?JSC|LLC) $")
_LEGAL_AFTER = re.compile(r" (?:[OCP]?JSC|LLC|Ltd|Inc|State Enterprise|Joint[- ]Stock Company)\b")


def close_quotes(text: str, drafts: Iterable[Draft]) -> None:
    """Let a name that opens a quotation mark inside close it: `Belarusian Telegraph Agency “BelTA”`."""
    for draft in drafts:
        surface = text[draft.start : draft.end]
        closes = _CLOSED.match(text, draft.end)
        if closes and len(_OPENED.findall(surface)) > len(_CLOSED.findall(surface)):
            draft.end += 1


def take_legal_forms(text: str, drafts: Iterable[Draft]) -> None:
    """Take what a company is by law into its name: `OJSC Song Bank`, `Song Railways State Enterprise`."""
    end = 0  # of the name before
    for draft in drafts:
        if draft.candidates and all(c.entity.label == "ORG" and c.name.strong for c in draft.candidates):
            before = _LEGAL_BEFORE.search(text, max(end, draft.start - 6), draft.start)
            after = _LEGAL_AFTER.match(text, draft.end)
            draft.start = before.start() if before else draft.start
            draft.end = after.end() if after else draft.end
        end = draft.end
