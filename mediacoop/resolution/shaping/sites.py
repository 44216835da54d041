"""Streets, airports, schools and prizes that bear a person's name: «улица Абая», «премия имени Чингиза Айтматова»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from mediacoop.gazetteer import Gazetteer
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.shaping.streets import NAMED_FOR, STREET

_NAME_OF = rf"\s+{NAMED_FOR}"
#: Whom one meets «в аэропорту» is its namesake only after «имени».
_STREET = rf"{STREET}(?:{_NAME_OF}|\s+)"
_SITE = (
    r"(?:международн[а-яё]+\s+)?(?:аэропорт|стадион|парк|вокзал|мост|двор(?:ец|ц)|сквер|мечет|мавзоле|мемориал)[а-яё]*"
    rf"{_NAME_OF}"
)
_AIRPORT = r"[Аа]эропорт\s+"
#: What bears a full name in the genitive without «имени», too.
_MEMORIAL = r"(?:сквер|мечет|мавзоле|мемориал|парк|стадион|мост|двор(?:ец|ц))[а-яё]*\s+"
_BODY = (
    r"(?:школ|гимнази|лице|университет|институт|академи|колледж|училищ|консерватори|театр|(?:дом-)?музе|библиотек"
    r"|филармони|больниц|госпитал|клиник|завод|фабрик|фонд|центр)[а-яё]*"
)
_MUSEUM = r"(?:(?:дом-)?музе|библиотек|театр|фонд|центр)[а-яё]*"
#: No prize or order is a mention.
_HONOUR = r"(?:преми|орден|медал|стипенди|кубок|кубк|приз|турнир|грант|чтени)[а-яё]*"


class _Way(NamedTuple):
    """How something bears a name: the words before it, what it is, and whether they need a full name."""

    before: re.Pattern[str]
    label: str | None
    is_full: bool = False


def _way(words: str, label: str | None, *, is_full: bool = False) -> _Way:
    return _Way(re.compile(rf"(?<![\w-])(?:{words})$", re.IGNORECASE), label, is_full)


_WAYS = (
    _way(rf"{_STREET}|{_SITE}|{_AIRPORT}", "LOC"),
    _way(rf"{_BODY}(?:\s+[а-яё]+)?{_NAME_OF}", "ORG"),
    _way(NAMED_FOR, None),
    _way(_MEMORIAL, "LOC", is_full=True),
    _way(rf"{_MUSEUM}\s+", "ORG", is_full=True),
    _way(rf"{_HONOUR}\s+", None, is_full=True),
)
_GENITIVE = re.compile(r"(?:[аяыи]|[оеё]го|[оеё]й|их|ых|[уюоэ])$")
_NAMED = re.compile(r"\bим(?:ени|\.)\s*$", re.IGNORECASE)
_REACH = 60


def join_sites(text: str, drafts: Sequence[Draft], gazetteer: Gazetteer) -> list[Draft]:
    """Join the word for a street, airport or school with the person's name after it: the person is not spoken of.

    Args:
        text: the text.
        drafts: its drafts, in order.
        gazetteer: forms and knowledge, to find the site if known.
    """
    joined: list[Draft] = []
    for draft in drafts:
        found = _find_way(text, draft) if _is_person(draft) else None
        if found is None:
            joined.append(draft)
            continue
        start, label = found
        if label is None:
            continue
        if joined and joined[-1].end > start:
            joined.append(draft)
            continue
        known = [c for c in gazetteer.lookup(text[start : draft.end]) if c.entity.label == label]
        joined.append(replace(draft, start=start, label=label, candidates=known, inner=()))
    return joined


def _find_way(text: str, draft: Draft) -> tuple[int, str | None] | None:
    """Give where what bears a person's name begins and its label; nothing where the person is meant."""
    for way in _WAYS:
        before = way.before.search(text, max(0, draft.start - _REACH), draft.start)
        if before is not None and _bears_name(text, draft, before[0], way.is_full):
            return before.start(), way.label
    return None


def _bears_name(text: str, draft: Draft, before: str, is_full: bool) -> bool:
    """Say whether a name stands as that of a site does; after a mere street in no form that may be another case."""
    if before.strip().lower() == "аэропорт":
        return any(candidate.how == "exact" for candidate in draft.candidates)  # «Аэропорт Ислам Каримов»
    if _NAMED.search(before) or not (draft.candidates or is_full):
        return bool(_GENITIVE.search(text, draft.start, draft.end))
    return any("gent" in c.how and not (is_full and is_partial(c)) for c in draft.candidates)


def _is_person(draft: Draft) -> bool:
    if not draft.candidates:
        return draft.label == "PER"
    return all(candidate.entity.kind == "person" for candidate in draft.candidates)
