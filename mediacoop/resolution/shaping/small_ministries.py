"""The ministry of a state in small letters: `the Kazakh foreign ministry`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.gazetteer import Gazetteer
from mediacoop.knowledge import NORP_KINDS
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.intervals import overlapping

_MINISTRY = re.compile(
    r" (?P<name>(?:foreign|defen[cs]e|interior|finance|health|education|culture|justice|energy|economy|agriculture"
    r"|transport|trade) ministry)\b"
)


def compose_small_ministries(text: str, drafts: Sequence[Draft], gazetteer: Gazetteer) -> list[Draft]:
    """Join a state's adjective with the ministry in small letters after it, where that state has a known one."""
    return [_with_ministry(text, draft, drafts, gazetteer) for draft in drafts]


def _with_ministry(text: str, draft: Draft, drafts: Sequence[Draft], gazetteer: Gazetteer) -> Draft:
    ministry = _MINISTRY.match(text, draft.end)
    states = {c.entity.id for c in draft.candidates if c.entity.kind == "country" and c.name.kind in NORP_KINDS}
    if ministry is None or not states or overlapping(drafts, draft.end, ministry.end()):
        return draft
    owned = [c for c in gazetteer.lookup(ministry["name"].title()) if c.entity.country in states]
    if not owned:
        return draft
    joined = Draft(draft.start, ministry.end(), "ORG", owned)
    for candidate in owned:
        joined.add_support(candidate.entity, f"of:{candidate.entity.country}")
    return joined
