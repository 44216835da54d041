"""What is known: entities with their names, positions and their holders, memberships; all dated and sourced."""

from mediacoop.knowledge.base import KnowledgeBase
from mediacoop.knowledge.dates import Date, date_interval
from mediacoop.knowledge.model import NORP_KINDS, Entity, Membership, Name, Occupancy, Position
from mediacoop.knowledge.unknown import UNKNOWN, Unknown

__all__ = [
    "NORP_KINDS",
    "UNKNOWN",
    "Date",
    "Entity",
    "KnowledgeBase",
    "Membership",
    "Name",
    "Occupancy",
    "Position",
    "Unknown",
    "date_interval",
]
