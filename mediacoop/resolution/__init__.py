"""From candidates to one choice for each mention, made over the whole document.

`resolve` is the journey, in the order of its rooms:

- ``shaping``: which stretches of the text are names (`draft.Draft`), each in its full length;
- ``support``: what the rest of the text says for and against each entity that a name may mean;
- ``rounds``, ``scoring``, ``weights``: how much that counts, and the choices, made in rounds;
- ``roles``: offices, whose they are and who held them on the date;
- ``mentions``, ``clusters``: what a caller gets.
"""

from mediacoop.resolution.resolve import Resolved, resolve
from mediacoop.resolution.shaping.proposals import NamedSpan

__all__ = ["NamedSpan", "Resolved", "resolve"]
