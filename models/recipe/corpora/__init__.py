"""Readers of the corpora: each gives texts with their names in one scheme, PER ORG GPE LOC, offsets in code points.

The corpora tell a country from a lake or not, nest names or not, keep titles in names or not; what is done about each
is said at its reader and in the data card.
"""

from recipe.corpora.factrueval import read_factrueval, read_factrueval_objects
from recipe.corpora.gmb import read_gmb
from recipe.corpora.gold import read_gold
from recipe.corpora.nerel import read_nerel
from recipe.corpora.places import place_label
from recipe.corpora.raw_text import read_conllu_texts, read_nerel_texts
from recipe.corpora.scheme import Span, Text, list_files, outermost
from recipe.corpora.token_tables import read_columns, read_uner

__all__ = [
    "Span",
    "Text",
    "list_files",
    "outermost",
    "place_label",
    "read_columns",
    "read_conllu_texts",
    "read_factrueval",
    "read_factrueval_objects",
    "read_gmb",
    "read_gold",
    "read_nerel",
    "read_nerel_texts",
    "read_uner",
]
