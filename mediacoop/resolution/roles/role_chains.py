"""Offices in a row: which name belongs to which of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from mediacoop.resolution.roles.role_draft import FORMER, RoleDraft

_COORDINATED = re.compile(r"\s+(?:и|and)\s+(?:the\s+)?")
#: «заместитель премьер-министра – министр торговли»: who holds one holds both.
_DASH = re.compile(r"\s+[-–—]\s+")
_CHAINED = re.compile(r"(?:[ \xa0]\([^()\n]{2,12}\))?(?:\s*,\s+|\s+[-–—]\s+|,?\s+(?:и|and)\s+(?:the\s+)?)")


def share_in_chains(text: str, roles: Sequence[RoleDraft]) -> None:
    """Give each office of a chain the name before it, or at its end: «вице-премьер, министр культуры Аида Балаева».

    The first of two has the body of the second: «с президентом и премьер-министром Казахстана».
    """
    chains = [pair for pair in pairwise(roles) if _CHAINED.fullmatch(text, pair[0].end, pair[1].start)]
    for first, second in chains:
        if first.status == FORMER and first.person is None and second.person is None and second.in_office:
            second.status = FORMER  # `was in turn agriculture minister and ambassador to Turkey`
        if second.person is None and first.person is not None and first.person.end <= first.start:
            second.person = first.person
        if (
            first.owner is None
            and first.person is None
            and second.owner is not None
            and second.owner.start >= second.title.end
            and _COORDINATED.fullmatch(text, first.end, second.start)
        ):
            first.owner = second.owner
        if first.person is None and second.start >= first.end and _DASH.fullmatch(text, first.end, second.start):
            first.person = second.person if second.person and second.person.start >= second.end else None
    for first, second in reversed(chains):
        if first.person is None and second.person is not None and second.person.start >= second.end:
            first.shared_person = second.person


def settle_lists(roles: Sequence[RoleDraft]) -> None:
    """In «role, name, role, name» each name is that of the role before it."""
    for first, second in pairwise(roles):
        name = first.person_after_comma
        if (
            first.person is None
            and name is not None
            and name is second.person
            and second.person_after_comma is not None
        ):
            first.person, second.person = name, None
        elif first.person is not None and first.person is name and second.person is None:
            second.person = second.person_after_comma
