"""What no fact tells: an answer of its own, neither yes nor no."""

from __future__ import annotations

from enum import Enum


class Unknown(Enum):
    """The type of `UNKNOWN`, for annotations.

    >>> UNKNOWN, bool(UNKNOWN), UNKNOWN is None
    (UNKNOWN, False, False)
    """

    UNKNOWN = "unknown"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNKNOWN"

    def __str__(self) -> str:
        return "unknown"


UNKNOWN = Unknown.UNKNOWN
