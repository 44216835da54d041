"""Small extractions made by hand, for the tests of what is done with a result."""

from __future__ import annotations

from mediacoop.extraction import Extraction, Mention, Relation, Role, ScoredCandidate, Segment
from mediacoop.knowledge import Entity, Name, Position

KAZAKHSTAN = Entity(
    "country/kz",
    "country",
    (Name("Kazakhstan", "en"), Name("Казахстан", "ru"), Name("казахстанский", "ru", "adjective")),
    {"iso_3166_1": "KZ", "wikidata": "Q232"},
    country="country/kz",
)
DIRECTOR = Position("position/kazinform-director", "org/kazinform", {"en": ("Director",)})


def make_mention(text: str, name: str, entity: Entity | None, *, label: str = "GPE", cluster: int = 1) -> Mention:
    """Make a mention of a name where it first stands in a text."""
    start = text.index(name)
    score, evidence = (0.9, ("exact", "<strong>")) if entity else (0.0, ())
    candidates = (ScoredCandidate(entity, name, score, evidence),) if entity else ()
    return Mention(start, start + len(name), name, label, entity, score, evidence, "ru", name, cluster, candidates)


def make_extraction(text: str, *names: tuple[str, Entity | None]) -> Extraction:
    """Make an extraction with one mention for each (name, entity), a role without a holder, a relation and a warning."""
    mentions = tuple(make_mention(text, *named, cluster=number) for number, named in enumerate(names, start=1))
    role = Role(0, 1, text[:1], DIRECTOR, None, ("title",))
    relation = Relation(
        0,
        1,
        text[:1],
        None,
        "Иванов",
        2,
        "директор",
        DIRECTOR,
        KAZAKHSTAN,
        "Kazakhstan",
        1,
        "acting",
        False,
        ("title",),
    )
    segments, warnings = (Segment(0, len(text), "ru"),), ("no-pipeline:kk: <none>",)
    return Extraction(text, "2017", mentions, (role,), segments, warnings, (relation,))
