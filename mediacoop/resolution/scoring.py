"""How much speaks for a candidate: weights and the threshold, in one place."""

from __future__ import annotations

import datetime
from functools import cache

from mediacoop.extraction import ScoredCandidate
from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import NORP_KINDS
from mediacoop.knowledge.dates import within
from mediacoop.resolution.draft import Draft, is_partial

#: A link is made from this score on; a wrong link costs more than a missing one.
THRESHOLD = 0.5
#: Two candidates closer than this are a tie, and a tie is no answer.
TIE = 0.02

#: What a name says by the way it was matched, before its context is heard.
_STRONG, _WEAK = 0.9, 0.3
_BY_HOW = {
    "initials": 0.62,
    "surname": 0.3,
    "romanised": 0.85,
    "spelling-variant": 0.8,
}
_LOWERED = -0.15
_OTHER_LABEL = -0.35
#: Bodies and places are what recognisers mix up most: a strong name is hardly less sure for it.
_BODY_OR_PLACE = -0.1
#: About a place or a full name a recogniser is rather wrong than the lists; about a people in capitals it is right.
_OTHER_THAN_SURE, _OTHER_THAN_PEOPLE = -0.25, -0.45
_NOT_YET = -0.5
#: A name that the text has before its time is still the name.
_NAME_NOT_YET = -0.3
_NO_LONGER = -0.1

_PLACES = ("GPE", "LOC")


def score_candidate(
    candidate: Candidate, draft: Draft, days: tuple[datetime.date, datetime.date] | None
) -> tuple[float, tuple[str, ...]]:
    """Score a candidate of a draft, 0 to 1, with the evidence.

    Args:
        candidate: the reading to score.
        draft: the stretch of text with the support found for its readings.
        days: first and last day of the text's date, None when unknown.
    """
    evidence = [candidate.how]
    score = name_weight(candidate)
    if not candidate.name.strong:
        evidence.append("weak-name")
    if candidate.lowered:
        score += _LOWERED
        evidence.append("small-letters")
    if draft.label is not None and not _label_agrees(draft.label, candidate):
        score += _other_label_weight(candidate, draft.label)
        evidence.append(f"not-{draft.label.lower()}")
    if days is not None:
        score += _date_weight(candidate, days, evidence)
    for tag, weight in draft.support.get(candidate.entity.id, {}).items():
        score += weight
        evidence.append(tag)
    return round(min(max(score, 0.0), 1.0), 3), tuple(evidence)


def name_weight(candidate: Candidate) -> float:
    """Weigh a name by its strength and the way it was matched.

    «Рашида Алимова» says who it is; «Р.Алимов» nearly; «Алимов» must be supported by the text.
    """
    if candidate.how.startswith("fuzzy:"):
        return 0.75 * int(candidate.how.removeprefix("fuzzy:")) / 100
    if not candidate.name.strong or candidate.lowered:
        return _WEAK
    return _weight_of(candidate.how)


@cache
def _weight_of(how: str) -> float:
    """Weigh a way of matching by its weakest step."""
    return min(_BY_HOW.get(step, _STRONG) for step in how.split("+"))


def _label_agrees(label: str, candidate: Candidate) -> bool:
    if candidate.name.kind in NORP_KINDS:
        return label == "NORP" or label in _PLACES
    if candidate.name.kind == "abbreviation" and candidate.entity.kind == "country":
        return True  # two capitals show a recogniser nothing
    own = candidate.entity.label
    return label == own or (label in _PLACES and own in _PLACES)


def _other_label_weight(candidate: Candidate, label: str) -> float:
    if candidate.name.kind in NORP_KINDS:
        return _OTHER_THAN_PEOPLE
    if candidate.entity.label == "ORG" and label in _PLACES and candidate.name.strong:
        return _BODY_OR_PLACE
    if candidate.entity.kind == "person":  # a lone surname is easily taken for a place, rarely for a body
        return _OTHER_LABEL if is_partial(candidate) and label not in _PLACES else _OTHER_THAN_SURE
    sure = candidate.entity.label in _PLACES
    return _OTHER_THAN_SURE if sure else _OTHER_LABEL


def _date_weight(candidate: Candidate, days: tuple[datetime.date, datetime.date], evidence: list[str]) -> float:
    entity, name = candidate.entity, candidate.name
    if not within(entity.start, None, *days) or not within(name.start, None, *days):
        evidence.append("not-yet")
        return _NAME_NOT_YET if within(entity.start, None, *days) else _NOT_YET
    if not within(None, entity.end, *days) or not within(None, name.end, *days):
        evidence.append("no-longer")
        return _NO_LONGER
    return 0.0


def choose(draft: Draft, days: tuple[datetime.date, datetime.date] | None) -> None:
    """Choose the entity of a draft: the best candidate above the threshold that no other equals."""
    ranked = draft.ranked = rank(draft, days)
    draft.entity, draft.score, draft.evidence = None, 0.0, ()
    if not ranked or ranked[0].score < THRESHOLD:
        return
    best = ranked[0]
    if len(ranked) > 1 and best.score - ranked[1].score < TIE:
        draft.label = draft.label or best.entity.label  # a name, though it cannot be told whose
        return
    draft.entity, draft.score, draft.evidence = best.entity, best.score, best.evidence


def rank(draft: Draft, days: tuple[datetime.date, datetime.date] | None) -> list[ScoredCandidate]:
    """Score each entity that a draft may name, by the best of its readings; the best entity first."""
    best: dict[str, ScoredCandidate] = {}
    for candidate in draft.candidates:
        entity = candidate.entity
        score, evidence = score_candidate(candidate, draft, days)
        if entity.id not in best or score > best[entity.id].score:
            best[entity.id] = ScoredCandidate(entity, candidate.name.text, score, evidence)
    return sorted(best.values(), key=lambda scored: (-scored.score, scored.entity.id))
