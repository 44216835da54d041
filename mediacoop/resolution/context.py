"""What the sure mentions of a text say: what it speaks of, and how much."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Entity, KnowledgeBase
from mediacoop.resolution.draft import Draft, is_partial


def find_leading_country(drafts: Sequence[Draft], kb: KnowledgeBase) -> Entity | None:
    """Give the country that a text speaks of most; None when there is none or two are level."""
    counts = Counter(draft.entity.id for draft in drafts if draft.entity is not None)
    ranked = _count_countries(counts, kb).most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return kb[ranked[0][0]]


def _count_countries(counts: Mapping[str, int], kb: KnowledgeBase) -> Counter[str]:
    """Count mentions of each country; those of its cities, bodies and persons count as well."""
    countries: Counter[str] = Counter()
    for id, count in counts.items():
        country = kb[id].country
        if country is not None:
            countries[country] += count
    return countries


class Context:
    """The entities and countries that a text surely names, counted.

    Args:
        text: the text.
        drafts: all drafts, the sure ones already chosen.
        kb: the knowledge base.
    """

    def __init__(self, text: str, drafts: Sequence[Draft], kb: KnowledgeBase) -> None:
        self._text, self._kb = text, kb
        self._counts = Counter(d.entity.id for d in drafts if d.entity is not None)
        self._wholes = {kb[id].parent for id in self._counts}
        self._countries = _count_countries(self._counts, kb)
        self._countries_by_surface: dict[str, Counter[str]] = defaultdict(Counter)
        self._entities_by_surface: dict[str, Counter[str]] = defaultdict(Counter)
        self._named: set[tuple[str, str]] = set()
        self._in_full: set[str] = set()
        for draft in drafts:
            if draft.entity is not None:
                self._note(draft, draft.entity)

    def _note(self, draft: Draft, entity: Entity) -> None:
        surface = self._surface(draft)
        self._entities_by_surface[surface][entity.id] += 1
        self._named.update((entity.id, c.name.text) for c in draft.candidates if c.entity == entity)
        if entity.country is not None:
            self._countries_by_surface[surface][entity.country] += 1
        if not all(map(is_partial, draft.candidates)):
            self._in_full.add(entity.id)

    def _surface(self, draft: Draft) -> str:
        return self._text[draft.start : draft.end]

    def is_mentioned(self, id: str | None) -> bool:
        """Say whether the text surely names an entity."""
        return id is not None and id in self._counts

    def is_named_in_full(self, entity: Entity) -> bool:
        """Say whether the text has an entity's name in full, and not only its surname or a weak name."""
        return entity.id in self._in_full

    def is_named_so(self, draft: Draft, entity: Entity) -> bool:
        """Say whether a name as it stands is surely an entity's elsewhere in the text."""
        return self._entities_by_surface[self._surface(draft)][entity.id] > (draft.entity == entity)

    def is_called_so(self, candidate: Candidate) -> bool:
        """Say whether the text surely means an entity by a name elsewhere, in whatever case: «в Чаде», «Чаду»."""
        return (candidate.entity.id, candidate.name.text) in self._named

    def is_of_mentioned(self, organization: str) -> bool:
        """Say whether the text surely names an organisation or a body of it: «СМИД ШОС»."""
        return organization in self._counts or organization in self._wholes

    def is_among_regions(self, region: Entity) -> bool:
        """Say whether the text surely names other regions or landscapes of a region's country."""
        others = (self._kb[id] for id in self._counts if id != region.id)
        return any(other.kind in ("region", "area") and other.country == region.country for other in others)

    def weight_of(self, owner: Entity) -> int:
        """Count how often the text names a body or, for a state, anything of it."""
        return self._countries[owner.id] if owner.kind == "country" else self._counts[owner.id]

    def weight_beside(self, entity: Entity) -> int:
        """Count how often the text names anything of an entity's country, the entity itself left out."""
        return self._countries[entity.country or ""] - self._counts[entity.id]

    def countries_beside(self, draft: Draft) -> Counter[str]:
        """Count the countries that the other names of the text belong to."""
        return self._countries - self._countries_by_surface[self._surface(draft)]

    def outweighs(self, body: Entity, rival: Entity) -> bool:
        """Say whether the text speaks more of a body's owner than of another's; of two states, of anything of them."""
        if body.country and rival.country and body.country != rival.country:
            return self._countries[body.country] > self._countries[rival.country]
        return self.weight_of(self._kb[body.owner or ""]) > self.weight_of(self._kb[rival.owner or ""])
