"""English names with a middle initial: `Vladimir V. Putin` is one name, and that of `Vladimir Putin`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.gazetteer import Candidate, Gazetteer
from mediacoop.names.readings import SPELLING_VARIANT
from mediacoop.names.shapes import UPPER, is_given_name
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.intervals import overlapping, put_in_place
from mediacoop.resolution.support.given_names import agrees_with_middle

_WORD = rf"[{UPPER}](?:['’][{UPPER}])?[^\W\d_]+(?:-[{UPPER}][^\W\d_]+)*"
_NAME = re.compile(rf"(?<![\w.'’-])(?P<given>{_WORD}) (?P<initial>[A-Z])\. (?P<surname>{_WORD})(?![\w-])")
#: `in Vladimir V. Putin met …`
_WHERE = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear) $")
_LONGEST_WHERE = 6


def join_middle_initials(text: str, drafts: Sequence[Draft], gazetteer: Gazetteer) -> list[Draft]:
    """Join given name, middle initial and surname, whatever each of them names alone.

    Args:
        text: the text.
        drafts: its names, in order.
        gazetteer: forms and knowledge.
    """
    found = [_draft_name(text, name, gazetteer) for name in _NAME.finditer(text) if _may_be_person(text, name, drafts)]
    return put_in_place(drafts, [draft for draft in found if draft is not None])


def _may_be_person(text: str, name: re.Match[str], drafts: Sequence[Draft]) -> bool:
    """Say whether no longer name goes beyond this one, nor any known as it stands: `George W. Bush Airport`."""
    near = overlapping(drafts, name.start(), name.end())
    if any(draft.start < name.start() or name.end() < draft.end for draft in near):
        return False
    if any((draft.start, draft.end) == name.span() and draft.candidates for draft in near):
        return False
    where = _WHERE.search(text, max(0, name.start() - _LONGEST_WHERE), name.start())
    return where is None or not any(c.entity.label == "GPE" for draft in near[:1] for c in draft.candidates)


def _draft_name(text: str, name: re.Match[str], gazetteer: Gazetteer) -> Draft | None:
    """Draft a name with a middle initial; None where nothing shows that it is a person's."""
    full = [c for c in gazetteer.lookup(f"{name['given']} {name['surname']}") if _is_named_in_full(c)]
    if not full and not is_given_name(name["given"]):
        return None
    agreeing = [c._replace(how=SPELLING_VARIANT) for c in full if agrees_with_middle(name["initial"], c)]
    return Draft(*name.span(), "PER", agreeing)


def _is_named_in_full(candidate: Candidate) -> bool:
    return candidate.entity.kind == "person" and not is_partial(candidate)
