"""How much speaks for a candidate, and which one is chosen."""

from __future__ import annotations

import datetime

from mediacoop.extraction import ScoredCandidate
from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import NORP_KINDS
from mediacoop.knowledge.dates import within
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.weights import EVEN, THRESHOLD, TIE, WEIGHTS, find_share_right

_PLACES = ("GPE", "LOC")


def score_candidate(
    candidate: Candidate, draft: Draft, days: tuple[datetime.date, datetime.date] | None
) -> tuple[float, tuple[str, ...]]:
    """Add up what speaks for a candidate of a draft, more than 1 where it is more than enough, with the evidence.

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
        score += WEIGHTS["small-letters"]
        evidence.append("small-letters")
    if draft.label is not None and not _label_agrees(draft.label, candidate):
        score += _other_label_weight(candidate, draft.label)
        evidence.append(f"not-{draft.label.lower()}")
    if days is not None:
        score += _date_weight(candidate, days, evidence)
    for tag in draft.support.get(candidate.entity.id, ()):
        score += WEIGHTS[tag.partition(":")[0]]
        evidence.append(tag)
    return round(max(score, 0.0), 3), tuple(evidence)


def name_weight(candidate: Candidate) -> float:
    """Weigh a name by its strength and the way it was matched: by the weakest step of that."""
    if candidate.how.startswith("fuzzy:"):
        return WEIGHTS["fuzzy"] * int(candidate.how.removeprefix("fuzzy:")) / 100
    if not candidate.name.strong or candidate.lowered:
        return WEIGHTS["weak-name"]
    return min(WEIGHTS.get(step, WEIGHTS["strong-name"]) for step in candidate.how.split("+"))


def _label_agrees(label: str, candidate: Candidate) -> bool:
    if candidate.name.kind in NORP_KINDS:
        return label == "NORP" or label in _PLACES
    if candidate.name.kind == "abbreviation" and candidate.entity.kind == "country":
        return True  # two capitals show a recogniser nothing
    own = candidate.entity.label
    return label == own or (label in _PLACES and own in _PLACES)


def _other_label_weight(candidate: Candidate, label: str) -> float:
    if candidate.name.kind in NORP_KINDS:
        return WEIGHTS["other-label-than-people"]
    if candidate.entity.label == "ORG" and label in _PLACES and candidate.name.strong:
        return WEIGHTS["body-not-place"]
    if candidate.entity.kind == "person":  # a lone surname is easily taken for a place, rarely for a body
        sure = not is_partial(candidate) or label in _PLACES
    else:
        sure = candidate.entity.label in _PLACES
    return WEIGHTS["other-label-than-sure" if sure else "other-label"]


def _date_weight(candidate: Candidate, days: tuple[datetime.date, datetime.date], evidence: list[str]) -> float:
    entity, name = candidate.entity, candidate.name
    if not within(entity.start, None, *days) or not within(name.start, None, *days):
        evidence.append("not-yet")
        return WEIGHTS["name-not-yet" if within(entity.start, None, *days) else "not-yet"]
    if not within(None, entity.end, *days) or not within(None, name.end, *days):
        evidence.append("no-longer")
        return WEIGHTS["no-longer"]
    return 0.0


def choose(draft: Draft, days: tuple[datetime.date, datetime.date] | None) -> None:
    """Choose the entity of a draft: the best candidate above the threshold that no other equals."""
    ranked = draft.ranked = rank(draft, days)
    draft.entity, draft.evidence = None, ()
    if not ranked or ranked[0].score < THRESHOLD:
        return
    best = ranked[0]
    if len(ranked) > 1 and round(best.score - ranked[1].score, 3) < TIE:
        draft.label = draft.label or best.entity.label  # a name, though it cannot be told whose
        return
    draft.entity, draft.evidence = best.entity, best.evidence


def rate(draft: Draft, most: int) -> tuple[ScoredCandidate, ...]:
    """Give the best candidates of a draft with the scores that users see: the share of such readings that are right.

    What is left of the first one's share is the most that another can have; equals have half each at most.
    """
    if not draft.ranked:
        return ()
    tied = draft.entity is None and draft.ranked[0].score >= THRESHOLD
    first = min(find_share_right(draft.ranked[0].score), EVEN if tied else 1.0)
    others = (min(find_share_right(other.score), 1 - first) for other in draft.ranked[1:most])
    return tuple(c._replace(score=round(share, 3)) for c, share in zip(draft.ranked, [first, *others], strict=False))


def rank(draft: Draft, days: tuple[datetime.date, datetime.date] | None) -> list[ScoredCandidate]:
    """Score each entity that a draft may name, by the best of its readings; the best entity first."""
    best: dict[str, ScoredCandidate] = {}
    for candidate in draft.candidates:
        entity = candidate.entity
        score, evidence = score_candidate(candidate, draft, days)
        if entity.id not in best or score > best[entity.id].score:
            best[entity.id] = ScoredCandidate(entity, candidate.name.text, score, evidence)
    return sorted(best.values(), key=lambda scored: (-scored.score, scored.entity.id))
