"""What belongs to a name at its ends: the mark that closes its quotation, what a company is by law."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mediacoop.names.legal_forms import ENGLISH_FORM, ENGLISH_FORM_AFTER, RUSSIAN_FORM
from mediacoop.names.quotes import OPENING, is_closed_at, is_in_quotes
from mediacoop.resolution.draft import Draft

_LEGAL_BEFORE = re.compile(rf"\b(?:{ENGLISH_FORM} [{OPENING}]?|{RUSSIAN_FORM} [{OPENING}])$")
_LEGAL_AFTER = re.compile(rf" (?:{ENGLISH_FORM_AFTER}|State Enterprise|Joint[- ]Stock Company)\b")
_REACH = len("CJSC «")


def close_quotes(text: str, drafts: Iterable[Draft]) -> None:
    """Let a name that opens a quotation mark inside close it: `Belarusian Telegraph Agency “BelTA”`."""
    for draft in drafts:
        draft.end += is_closed_at(text, draft.start, draft.end)


def take_legal_forms(text: str, drafts: Iterable[Draft]) -> None:
    """Take what a company is by law into its name: `OJSC Song Bank`, `Song Railways State Enterprise`, ОАО «Песня»."""
    end = 0  # of the name before
    for draft in drafts:
        if draft.candidates and all(c.entity.label == "ORG" and c.name.strong for c in draft.candidates):
            before = _LEGAL_BEFORE.search(text, max(end, draft.start - _REACH), draft.start)
            after = _LEGAL_AFTER.match(text, draft.end)
            quoted = before is not None and is_in_quotes(text, draft.start, draft.end)
            draft.start = before.start() if before else draft.start
            draft.end = after.end() if after else draft.end + quoted
        end = draft.end
