"""Ids that may be meant by one that is not known."""

from __future__ import annotations

from collections.abc import Collection

#: Share of equal letters (of 100) that the part after the kind has at the least with one that may be meant.
_LEAST = 60


def list_nearest(id: object, ids: Collection[str]) -> list[str]:
    """List the ids of nearly the same spelling, the nearest first.

    >>> list_nearest("position/kg-presidnt", ["position/kg-president", "position/kz-president", "position/head"])
    ['position/kg-president', 'position/kz-president']
    """
    if not isinstance(id, str):
        return []
    from rapidfuzz import fuzz, process  # here, not above: only an unknown id needs it

    near = (other for other, _, _ in process.extract(id, ids, scorer=fuzz.ratio, limit=9, score_cutoff=_LEAST))
    return [other for other in near if fuzz.ratio(_own_part(id), _own_part(other)) >= _LEAST][:3]


def _own_part(id: str) -> str:
    return id.rpartition("/")[2]
