"""From drafts to mentions: which of them are any, under which label, in which language."""

from __future__ import annotations

from collections.abc import Sequence

from mediacoop.extraction import Mention, Segment
from mediacoop.resolution.clusters import number_clusters
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.scoring import rate

#: So many candidates stay with a mention.
_KEPT = 5


def make_mentions(text: str, drafts: Sequence[Draft], segments: Sequence[Segment]) -> tuple[Mention, ...]:
    """Make mentions of the drafts that turned out to be names.

    Args:
        text: the text.
        drafts: its drafts, in order, each with its choice made.
        segments: the languages of the text.
    """
    kept = [(draft, label) for draft in drafts if (label := _label(draft)) is not None]
    languages = _languages_at([draft.start for draft, _ in kept], segments)
    named = [(draft, label, language) for (draft, label), language in zip(kept, languages, strict=True)]
    return tuple(
        _mention(text, draft, label, language, base, cluster)
        for (draft, label, language), (base, cluster) in zip(named, number_clusters(text, named), strict=True)
    )


def _mention(text: str, draft: Draft, label: str, language: str, base_form: str, cluster: int) -> Mention:
    candidates = rate(draft, _KEPT)
    return Mention(
        start=draft.start,
        end=draft.end,
        text=text[draft.start : draft.end],
        label=label,
        entity=draft.entity,
        score=candidates[0].score if draft.entity is not None else 0.0,
        evidence=draft.evidence,
        language=language,
        base_form=base_form,
        cluster=cluster,
        candidates=candidates,
    )


def _label(draft: Draft) -> str | None:
    """Give the label of a draft's mention, None when it is none: a weak name that nothing supported."""
    if draft.entity is not None:
        return "NORP" if draft.matched_as_norp(draft.entity) else draft.entity.label
    return _known_type(draft) or draft.label


def _known_type(draft: Draft) -> str | None:
    """Give the type of a name that the recogniser found, where all that it may mean is persons, or public bodies.

    A recogniser takes `Orban` for a body and «Сената» for a person; the lists know better.
    """
    kinds = {candidate.entity.kind for candidate in draft.candidates}
    if draft.label is None or len(kinds) != 1:
        return None
    return {"person": "PER", "organization": "ORG"}.get(kinds.pop())


def _languages_at(starts: Sequence[int], segments: Sequence[Segment]) -> list[str]:
    languages, at = [], 0
    for start in starts:
        while at + 1 < len(segments) and segments[at].end <= start:
            at += 1
        languages.append(segments[at].language if segments else "und")
    return languages
