"""How a name varies: letters, cases, alphabets, initials, order; and the keys by which its spellings compare.

The room stands alone: strings come in, strings go out, and nothing of it knows what a name names.
"""

from mediacoop.names.expansion import Form, expand_name, title_forms
from mediacoop.names.folding import FoldedText, fold, fold_text
from mediacoop.names.inflection import (
    base_form,
    gather_nominatives,
    guess_gender,
    inflect_adjective,
    inflect_demonym,
    inflect_person,
    inflect_phrase,
)
from mediacoop.names.keys import comparison_key, key_words
from mediacoop.names.persons import PersonName, parse_person
from mediacoop.names.romanisation import romanise

__all__ = [
    "FoldedText",
    "Form",
    "PersonName",
    "base_form",
    "comparison_key",
    "expand_name",
    "fold",
    "fold_text",
    "gather_nominatives",
    "guess_gender",
    "inflect_adjective",
    "inflect_demonym",
    "inflect_person",
    "inflect_phrase",
    "key_words",
    "parse_person",
    "romanise",
    "title_forms",
]
