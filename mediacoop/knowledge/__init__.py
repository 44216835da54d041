"""What is known: entities with their names, positions and their holders, memberships; all dated and sourced."""

from mediacoop.knowledge.base import Date, KnowledgeBase, date_interval
from mediacoop.knowledge.model import NORP_KINDS, Entity, Membership, Name, Occupancy, Position

__all__ = [
    "NORP_KINDS",
    "Date",
    "Entity",
    "KnowledgeBase",
    "Membership",
    "Name",
    "Occupancy",
    "Position",
    "date_interval",
]
