"""How right the answers are on documents that somebody has annotated: figures, and what the errors come from.

`gold` reads and checks the documents, `keys` tells which entity an annotation's key names, `matching` which answer
stands for which annotation, `scores` and `base_forms` count, `causes` says why an answer is wrong, `report` puts it
together, `html` shows it.
"""

from mediacoop.evaluation.causes import Cause, Error
from mediacoop.evaluation.gold import Annotation, Document, Gold, read_gold
from mediacoop.evaluation.report import Evaluation, evaluate
from mediacoop.evaluation.scores import Figure, Scores

__all__ = [
    "Annotation",
    "Cause",
    "Document",
    "Error",
    "Evaluation",
    "Figure",
    "Gold",
    "Scores",
    "evaluate",
    "read_gold",
]
