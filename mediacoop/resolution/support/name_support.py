"""What the rest of the text says for a name: its owner, its country, the same name in full, the words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import NORP_KINDS, Entity, KnowledgeBase
from mediacoop.knowledge.dates import Date
from mediacoop.names.inflection import is_common_word
from mediacoop.names.quotes import CLOSING, OPENING, OPENING_QUOTES
from mediacoop.names.shapes import is_abbreviation, starts_sentence
from mediacoop.resolution.context import Context
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.evidence import HOLDER_BESIDE
from mediacoop.resolution.shaping.plurals import goes_on_to_several, is_international, is_of_members
from mediacoop.resolution.shaping.streets import is_called_after
from mediacoop.resolution.support.outlet_words import is_latin_in_cyrillic, stands_as_outlet
from mediacoop.resolution.support.person_support import PersonSupport
from mediacoop.resolution.support.place_words import acts_as_state, is_building_here, stands_as_place

#: Between two names of a list.
_LISTED = re.compile(rf"[{CLOSING}]?(?:\s*,|\s+(?:и|and)|,\s+(?:и|and))\s+(?:the\s+)?[{OPENING}]?")
#: A company or union beside the name of whoever is of it: «Зорин («Песня»)».
_IN_BRACKETS = re.compile(r"\([«\"“]$")
#: A common noun that names a body of whatever state the text is about.
_BODY_NOUN = re.compile(
    r"парламент|сенат|совбез|правительств|кабинет|кабмин|секретариат|совет|минист|мин[а-я]{3,}|администрац|центробанк"
    r"|parliament|senate|government|cabinet|secretariat|council|ministry|presidency",
    re.IGNORECASE,
)
#: Chambers of parliaments, which are named with their state rather than with the parliament.
_CHAMBER = re.compile(
    r"senate|(?:legislative|upper|lower) chamber|house of representatives|council of the republic|сенат"
    r"|(?:законодательн|верхн|нижн)\w+ палат|палат\w+ представителей|совет\w* республики",
    re.IGNORECASE,
)
#: A misspelt name this much like the known one needs no more.
_NEAR = 90


class NameSupport:
    """Supports the unsure names of a text by its sure ones and by the words around them.

    Args:
        text: the text.
        drafts: all drafts, the sure ones already chosen.
        kb: the knowledge base.
        date: date of the text, None when unknown.
    """

    def __init__(self, text: str, drafts: Sequence[Draft], kb: KnowledgeBase, date: Date) -> None:
        self._text, self._drafts, self._kb = text, drafts, kb
        self._context = Context(text, drafts, kb)
        self._persons = PersonSupport(text, drafts, kb, date, self._context)
        self._order = {draft.start: place for place, draft in enumerate(drafts)}
        self._by_start = {draft.start: draft for draft in drafts}
        full_names = (self._surface(draft).split() for draft in drafts if draft.label == "PER")
        self._words_of_persons = {word for words in full_names if len(words) > 1 for word in words}

    def support(self, draft: Draft) -> None:
        """Add to a draft what the text says for each of its candidates."""
        if self._is_several(draft) or is_called_after(self._text, draft):
            return
        for candidate in draft.candidates:
            if candidate.lowered and " " not in candidate.name.text:
                continue  # «правительство» in small letters names a body only together with its owner
            in_full = self._context.is_named_in_full(candidate.entity) and is_partial(candidate)
            if candidate.entity.kind == "person":
                self._persons.support(draft, candidate, named_in_full=in_full)
            else:
                self._support_name(draft, candidate, named_in_full=in_full)
        self._weigh_namesakes(draft)

    def _is_several(self, draft: Draft) -> bool:
        """Say whether the words after a body make it one of each of several states."""
        if not _may_be_body(draft):
            return False
        return goes_on_to_several(self._text, draft.end) or is_of_members(self._text, draft, self._by_start)

    def _support_name(self, draft: Draft, candidate: Candidate, *, named_in_full: bool) -> None:
        entity = candidate.entity
        if _is_far_guess(candidate):
            draft.add_support(entity, "far-spelling", holds=not self._context.weight_beside(entity))
        if named_in_full and not self._is_plain_word(draft):
            draft.add_support(entity, "named-in-full")
        if candidate.name.strong:
            return
        owner = self._owner_of(entity, self._surface(draft))
        if owner is not None and self._may_be_bare(draft, candidate) and self._owner_leads(draft, entity, owner):
            draft.add_support(entity, "owner-in-text")
        if candidate.name.kind == "abbreviation" and entity.label == "GPE":
            self._support_abbreviation(draft, entity)
        if entity.kind == "media":
            self._support_outlet(draft, entity)
        elif entity.kind == "site":
            if is_building_here(self._text, draft.start, draft.end):
                draft.add_support(entity, "place-words")
        elif candidate.name.kind not in NORP_KINDS:
            self._support_place(draft, candidate)
        if candidate.name.kind == "abbreviation" and is_international(entity):
            beside = any(is_international(other) for other in self._list_beside(draft))
            draft.add_support(entity, "outlet-beside", holds=beside)  # `the ADB, the IDB and D-8`

    def _support_abbreviation(self, draft: Draft, place: Entity) -> None:
        if self._is_only_state(draft, place):
            draft.add_support(place, "only-state-in-text")
        elif self._context.is_named_so(draft, place):
            draft.add_support(place, "named-so-elsewhere")

    def _support_place(self, draft: Draft, candidate: Candidate) -> None:
        entity = candidate.entity
        if entity.kind == "country":
            # `Jordan`, «Чад»: neither a common word nor of `Michael Jordan`, `Chad Smith`
            of_person = self._surface(draft) in self._words_of_persons
            draft.add_support(entity, "recognised-place", holds=draft.label in ("GPE", "LOC") and not of_person)
            if acts_as_state(self._text, draft.start, draft.end):
                draft.add_support(entity, "place-words")
            beside = self._context.weight_beside(entity) > 0 or self._context.is_called_so(candidate)
            if beside and not of_person and candidate.name.kind != "abbreviation":  # `Jordan … Amman`
                draft.add_support(entity, "country-in-text")
        if entity.kind == "region" and candidate.name.kind == "abbreviation":  # no less than the state of its letters
            draft.add_support(entity, "recognised-place", holds=draft.label in ("GPE", "LOC"))
        if entity.kind == "area" and not self._starts_sentence(draft):
            draft.add_support(entity, "capital")

    def _support_outlet(self, draft: Draft, outlet: Entity) -> None:
        stands = stands_as_outlet(self._text, draft.start, draft.end)
        if stands and not self._is_plain_word(draft):
            draft.add_support(outlet, "outlet-words")
            for other in draft.candidates:  # «сообщает Фергана»: not the city
                if other.entity.label in ("GPE", "LOC"):
                    draft.add_support(other.entity, "outlet-here")
        if any(entity.kind == "media" for entity in self._list_beside(draft)):  # `Trend, APA and Report`
            draft.add_support(outlet, "outlet-beside")
        elif not stands and is_abbreviation(self._surface(draft)) and self._context.is_named_so(draft, outlet):
            draft.add_support(outlet, "named-so-elsewhere")  # `Trend and APA … Zorin of APA`
        if is_latin_in_cyrillic(self._text, draft.start, draft.end):
            draft.add_support(outlet, "latin-in-cyrillic")

    def _is_only_state(self, draft: Draft, state: Entity) -> bool:
        """Say whether of the states with one abbreviation the text speaks of this one alone: «КР»."""
        beside = self._context.countries_beside(draft)
        return {c.entity.id for c in draft.candidates if beside[c.entity.id]} == {state.id}

    def _weigh_namesakes(self, draft: Draft) -> None:
        """Of places with one name, take that of the country the text is about: `Georgia` among American counties.

        Beside a state in a list it is the state: `Russia and Georgia`. A region called as a state is meant among
        other regions only, for news of the US Senate may be of the state.
        """
        places = {c.entity.id: c.entity for c in draft.candidates if c.entity.label == "GPE"}
        if len(places) < 2 or any(HOLDER_BESIDE in draft.support.get(place, ()) for place in places):
            return  # «Президент РТ Минниханов»: he says whose he is
        beside = self._context.countries_beside(draft)
        spoken_of = [place for place in places.values() if beside[place.country or ""]]
        if any(place.kind == "country" for place in places.values()):
            spoken_of = [p for p in spoken_of if p.kind != "region" or self._context.is_among_regions(p)]
        if any(entity.kind == "country" for entity in self._list_beside(draft)):
            spoken_of = [place for place in places.values() if place.kind == "country"] or spoken_of
        if not spoken_of or len({place.country for place in spoken_of}) > 1:
            return
        for place in places.values():
            draft.add_support(place, "country-in-text" if place in spoken_of else "other-country-in-text")

    def _owner_of(self, entity: Entity, surface: str) -> Entity | None:
        """Give the body or state whose bare name this is; of a chamber the state, when its parliament is not named."""
        owner = self._kb.get(entity.owner)
        if owner is None or entity.country is None or not _CHAMBER.match(surface):
            return owner
        return owner if self._context.weight_of(owner) else self._kb.get(entity.country)

    def _owner_leads(self, draft: Draft, entity: Entity, owner: Entity) -> bool:
        """Of the owners of all bodies so named, the text must speak of this one most."""
        if self._is_any_noun(draft):
            return False
        is_mentioned = owner.kind == "country" or self._context.is_mentioned(owner.id)
        if not is_mentioned or not self._context.weight_of(owner):
            return False
        rivals = {c.entity.owner: c.entity for c in draft.candidates if c.entity.owner not in (entity.owner, None)}
        return all(self._context.outweighs(entity, rival) for rival in rivals.values())

    def _may_be_bare(self, draft: Draft, candidate: Candidate) -> bool:
        """Say whether a weak name looks like one where it stands, when its owner is in the text."""
        if candidate.entity.kind == "media":
            return False
        if candidate.entity.label in ("GPE", "LOC"):
            return stands_as_place(self._text, draft.start) or self._is_listed_with_place(draft, candidate.entity)
        surface = self._surface(draft)
        in_brackets = _IN_BRACKETS.search(self._text, max(0, draft.start - 2), draft.start)
        return " " in surface or is_abbreviation(surface) or bool(_BODY_NOUN.match(surface) or in_brackets)

    def _is_any_noun(self, draft: Draft) -> bool:
        """Say whether a name is one word that begins a sentence, as any noun may: `Forum participants …`.

        «Минобороны» is none that a dictionary of common nouns has.
        """
        word = self._surface(draft)
        is_noun = word < "\u0400" or is_common_word(word.lower())
        return " " not in word and is_noun and self._starts_sentence(draft)

    def _is_plain_word(self, draft: Draft) -> bool:
        """Say whether a name is a common word that has its capital from the sentence it begins: «Труд людей …»."""
        quoted = self._text[draft.start - 1 : draft.start] in OPENING_QUOTES
        return not quoted and is_common_word(self._surface(draft).lower()) and self._starts_sentence(draft)

    def _starts_sentence(self, draft: Draft) -> bool:
        return not is_abbreviation(self._surface(draft)) and starts_sentence(self._text, draft.start)

    def _is_listed_with_place(self, draft: Draft, place: Entity) -> bool:
        """Say whether a place of the same state is named beside, in the same list: `Turkmenabat and Mary`."""
        listed = self._list_beside(draft)
        return any(other.label == place.label and other.country == place.country for other in listed)

    def _list_beside(self, draft: Draft) -> list[Entity]:
        """List the entities named before and after a name in the same list."""
        place = self._order[draft.start]
        pairs = pairwise(self._drafts[max(0, place - 1) : place + 2])
        listed = [pair for pair in pairs if _LISTED.fullmatch(self._text, pair[0].end, pair[1].start)]
        return [d.entity for pair in listed for d in pair if d is not draft and d.entity is not None]

    def _surface(self, draft: Draft) -> str:
        return self._text[draft.start : draft.end]


def _may_be_body(draft: Draft) -> bool:
    return draft.label == "ORG" or any(candidate.entity.label == "ORG" for candidate in draft.candidates)


def _is_far_guess(candidate: Candidate) -> bool:
    """Say whether a city's name is spelt so differently that only its state in the text can vouch for it."""
    how, _, likeness = candidate.how.partition(":")
    return how == "fuzzy" and int(likeness) < _NEAR and candidate.entity.kind == "city"
