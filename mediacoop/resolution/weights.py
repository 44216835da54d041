"""How much each piece of evidence says: all weights, the threshold, and how often a score is right.

The figures are fitted on annotated documents by ``benchmarks/fit_weights.py``, which writes them here. What a name says
by itself and what speaks for or against it are added up; the sum decides, and the score that users see is the share of
readings with such a sum that were right.
"""

from __future__ import annotations

from bisect import bisect_right

#: A link is made from this sum on; a wrong link costs more than a missing one.
THRESHOLD = 0.5
#: Two candidates closer than this are a tie, and a tie is no answer.
TIE = 0.02

#: The most that either of two equals can be worth.
EVEN = 0.5

#: Evidence → what it adds to the sum.
WEIGHTS = {
    # What a name says by the way it was matched, before its context is heard. «Рашида Алимова» says who it is;
    # «Р.Алимов» nearly; «Алимов» must be supported by the text, and so must a weak name.
    "strong-name": 0.9,
    "weak-name": 0.3,
    "initials": 0.62,
    "surname": 0.3,
    "given-name": 0.3,
    "given-patronymic": 0.62,
    "romanised": 0.85,
    "spelling-variant": 0.8,
    "fuzzy": 0.75,  # times the likeness
    # What speaks against it: small letters, the recogniser's label, the date.
    "small-letters": -0.15,
    "other-label": -0.35,
    "body-not-place": -0.1,  # bodies and places are what recognisers mix up most
    "other-label-than-sure": -0.25,  # about a place or a full name a recogniser is rather wrong than the lists
    "other-label-than-people": -0.45,  # about a people in capitals it is right
    "not-yet": -0.4,
    "name-not-yet": -0.3,  # a name that the text has before its time is still the name
    "no-longer": -0.1,
    # What the text says for or against a name.
    "of": 0.6,
    "named-in-full": 0.45,
    "named-so-elsewhere": 0.45,
    "owner-in-text": 0.25,
    "only-state-in-text": 0.15,
    "member-state": 0.05,  # decides between equals only
    "country-in-text": 0.45,
    "other-country-in-text": -0.9,
    "far-spelling": -0.9,
    "capital": 0.22,
    "recognised-place": 0.25,
    "place-words": 0.9,
    "outlet-words": 0.35,
    "outlet-here": -0.35,
    "outlet-beside": 0.4,
    "latin-in-cyrillic": 0.3,
    "has-office": 0.6,
    "held-then": 0.1,
    # ... and for or against a person.
    "has-no-office": -0.4,
    "title-beside": 0.4,
    "holder-beside": 0.4,
    "other-than-holder": -0.6,
    "state-before": 0.4,
    "in-office": 0.2,
    "leader": 0.25,
    "head-of-state": 0.05,
    "only-one": 0.12,
    "out-of-office": -0.2,
    "common-name": -0.45,
    "other-form": -0.7,
    "other-antecedent": -0.45,
    "namesake-nearer": -0.15,
    "other-generation": -1.0,
    "other-occupation": -0.45,
    "other-office": -0.45,
    "other-state": -1.0,  # an office of another state than the person's, right before the name: a veto
}

#: (sum, share of the readings with it that are right); straight lines lie between. Drawn from 73 documents that the
#: library had not seen, nor had been mended on: on those it was fitted on it is right oftener. Of 1,209 links in 64
#: others that it had not seen, .78 was right 17 times of 17, .84 7 of 8, .91 23 of 28, .96 .98 of 878, .99 .99 of 278.
CALIBRATION = (
    (0.0, 0.0),
    (0.3, 0.49),
    (0.499, 0.49),
    (0.5, 0.78),
    (0.6, 0.78),
    (0.7, 0.91),
    (0.8, 0.91),
    (0.9, 0.96),
    (1.0, 0.99),
)


def find_share_right(total: float) -> float:
    """Give the share of readings with such a sum of evidence that are right."""
    place = bisect_right(CALIBRATION, (total, 1.0))
    if place == len(CALIBRATION):
        return CALIBRATION[-1][1]
    (low, share), (high, next_share) = CALIBRATION[place - 1], CALIBRATION[place]
    return share + (next_share - share) * (total - low) / (high - low)
