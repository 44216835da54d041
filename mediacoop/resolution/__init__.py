"""From candidates to one choice for each mention, made over the whole document."""

from mediacoop.resolution.proposals import NamedSpan
from mediacoop.resolution.resolve import Resolved, resolve

__all__ = ["NamedSpan", "Resolved", "resolve"]
