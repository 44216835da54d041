"""What the rest of the text says for a name: owners that it names, names in full, the words around."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Entity, KnowledgeBase
from mediacoop.knowledge.base import Date
from mediacoop.resolution.drafts import Draft, is_partial

#: What support of each kind adds to a candidate's score; see `scoring.THRESHOLD`.
NAMED_IN_FULL = 0.45
OWNER_IN_TEXT = 0.25
IN_OFFICE = 0.2
ONLY_ONE = 0.12
OUTLET_WORDS = 0.35
LATIN_IN_CYRILLIC = 0.3

#: Words before a name in quotation marks or after it that say it is an outlet.
_OUTLET_BEFORE = re.compile(
    r"(?:агентств\w*|телеканал\w*|канал\w*|газет\w*|журнал\w*|портал\w*|издани\w*|радио\w*|телерадиокомпани\w*"
    r"|медиагрупп\w*|холдинг\w*|сообща\w+|переда[её]т|пишет|информирует|ссылк\w+ на|рассказал\w*|заявил\w*"
    r"|agency|channel|newspaper|magazine|portal|outlet|told|quotes|quoting|according to|(?:photo|source):)\W*$",
    re.IGNORECASE,
)
_OUTLET_AFTER = re.compile(
    r"[\"»”]?\s*(?:reports?|reported|informs?|learned|writes|said in|agency|news agency|TV|channel|newspaper"
    r"|correspondent\w*|сообща\w+|переда[её]т|информирует|пишет)\b|[\"»”]?\s*[/)\]]\s*[.,–—-]",
    re.IGNORECASE,
)
_SLASH_BEFORE = re.compile(r"[/(]\s*$")


class Context:
    """Everything that the sure mentions of a text say about the unsure ones.

    Args:
        text: the text.
        drafts: all drafts, the sure ones already chosen.
        kb: the knowledge base.
        date: date of the text, None when unknown.
    """

    def __init__(self, text: str, drafts: Sequence[Draft], kb: KnowledgeBase, date: Date) -> None:
        self._text, self._drafts, self._kb, self._date = text, drafts, kb, date
        self._counts = Counter(d.entity.id for d in drafts if d.entity is not None)
        self._countries = self._count_countries()
        self._in_full = {
            draft.entity.id
            for draft in drafts
            if draft.entity is not None and not all(is_partial(c) for c in draft.candidates)
        }

    def support(self, draft: Draft) -> None:
        """Add to a draft what the text says for each of its candidates."""
        for candidate in draft.candidates:
            entity = candidate.entity
            if entity.id in self._in_full:
                draft.add_support(entity, "named-in-full", NAMED_IN_FULL)
            if entity.kind == "person":
                self._support_person(draft, candidate)
            elif not candidate.name.strong:
                self._support_body(draft, candidate)

    def is_mentioned(self, id: str | None) -> bool:
        """Say whether the text surely names an entity."""
        return id is not None and id in self._counts

    def weight_of(self, owner: Entity) -> int:
        """Count how often the text names a body or, for a state, anything of it."""
        return self._countries[owner.id] if owner.kind == "country" else self._counts[owner.id]

    def _count_countries(self) -> Counter[str]:
        """Count mentions of each country; those of its cities, bodies and persons count as well."""
        countries: Counter[str] = Counter()
        for id, count in self._counts.items():
            country = self._kb[id].country
            if country is not None:
                countries[country] += count
        return countries

    def _support_person(self, draft: Draft, candidate: Candidate) -> None:
        entity = candidate.entity
        offices = self._kb.occupancies_of(entity.id, self._date) if self._date is not None else []
        bodies = [self._kb.position(office.position).of for office in offices]
        if any(self.is_mentioned(body) or self.is_mentioned(self._kb[body].country) for body in bodies):
            draft.add_support(entity, "in-office", IN_OFFICE)
        if len({c.entity.id for c in draft.candidates}) == 1:
            draft.add_support(entity, "only-one", ONLY_ONE)

    def _support_body(self, draft: Draft, candidate: Candidate) -> None:
        entity = candidate.entity
        owner = self._kb.get(entity.owner)
        if owner is not None and self._owner_leads(draft, entity, owner):
            draft.add_support(entity, "owner-in-text", OWNER_IN_TEXT)
        if entity.kind == "media":
            if self._stands_as_outlet(draft):
                draft.add_support(entity, "outlet-words", OUTLET_WORDS)
            if self._is_latin_in_cyrillic(draft):
                draft.add_support(entity, "latin-in-cyrillic", LATIN_IN_CYRILLIC)

    def _owner_leads(self, draft: Draft, entity: Entity, owner: Entity) -> bool:
        """Of the owners of all bodies so named, the text must speak of this one most."""
        weight = self.weight_of(owner)
        if not weight or not (self.is_mentioned(owner.id) or owner.kind == "country"):
            return False
        rivals = {c.entity.owner for c in draft.candidates if c.entity.owner != entity.owner}
        return all(self.weight_of(self._kb[rival]) < weight for rival in rivals if rival is not None)

    def _stands_as_outlet(self, draft: Draft) -> bool:
        before, after = self._text[max(0, draft.start - 40) : draft.start], self._text[draft.end : draft.end + 30]
        return bool(
            _OUTLET_BEFORE.search(before) or _OUTLET_AFTER.match(after) or _SLASH_BEFORE.search(before)
        )

    def _is_latin_in_cyrillic(self, draft: Draft) -> bool:
        name = self._text[draft.start : draft.end]
        around = self._text[max(0, draft.start - 60) : draft.start] + self._text[draft.end : draft.end + 60]
        return name.isascii() and sum("а" <= letter.lower() <= "я" for letter in around) > 30


