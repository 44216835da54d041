"""Russian inflection: every form that a name takes, and back to its base form.

A text is never parsed: the forms of every known name are made once, when an index is built.
"""

from mediacoop.names.inflection.adjectives import inflect_adjective
from mediacoop.names.inflection.base_forms import base_form
from mediacoop.names.inflection.base_persons import gather_nominatives, likely_base_forms
from mediacoop.names.inflection.declension import CASES
from mediacoop.names.inflection.demonyms import inflect_demonym
from mediacoop.names.inflection.dictionary import (
    cases_of_noun,
    is_animate_noun,
    is_common_noun,
    is_common_word,
    is_finite_verb,
    is_surname,
    is_verb_of_woman,
    past_gender,
)
from mediacoop.names.inflection.persons import decline_person, guess_gender, inflect_person
from mediacoop.names.inflection.phrases import inflect_phrase

__all__ = [
    "CASES",
    "base_form",
    "cases_of_noun",
    "decline_person",
    "gather_nominatives",
    "guess_gender",
    "inflect_adjective",
    "inflect_demonym",
    "inflect_person",
    "inflect_phrase",
    "is_animate_noun",
    "is_common_noun",
    "is_common_word",
    "is_finite_verb",
    "is_surname",
    "is_verb_of_woman",
    "likely_base_forms",
    "past_gender",
]
