"""Offices whose holders all know by the surname: heads of states, governments, organisations; foreign ministers."""

from __future__ import annotations

from functools import lru_cache

from mediacoop.knowledge import KnowledgeBase, Position
from mediacoop.names import fold

FOREIGN_MINISTERS = frozenset(("foreign minister", "minister of foreign affairs", "minister for foreign affairs"))
PREMIERS = frozenset(("prime minister",))
PRESIDENTS = frozenset(("president",))
#: Heads of states and governments, in one row at summits.
HEADS = frozenset(("head of state", "supreme leader")) | PRESIDENTS | PREMIERS
_OF_ORGANIZATIONS = frozenset(("secretary general", "secretary-general"))


@lru_cache(maxsize=20_000)
def _fold_all(titles: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, titles))


def english_titles(office: Position) -> frozenset[str]:
    """Give the English titles of an office, folded."""
    return _fold_all(tuple(office.titles.get("en", ())))


def represents_state(office: Position) -> bool:
    """Say whether whoever holds an office stands for the state at summits: its head, or a premier called its leader."""
    return office.is_head_of_state or "leader" in english_titles(office)


def is_leading(office: Position, kb: KnowledgeBase) -> bool:
    """Say whether an office is the first of a state or of an organisation of states, or that of the foreign minister.

    The heads of a state's government and of its foreign ministry are; those of its other bodies are not.
    """
    body = kb[office.of]
    of_body = PREMIERS | FOREIGN_MINISTERS
    of_whole = HEADS | FOREIGN_MINISTERS | _OF_ORGANIZATIONS
    is_whole = body.kind == "country" or (body.kind == "organization" and body.country is None)
    return not english_titles(office).isdisjoint(of_whole if is_whole else of_body)
