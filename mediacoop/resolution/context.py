"""What the rest of the text says for a name: owners that it names, names in full, the words around."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import NORP_KINDS, Entity, KnowledgeBase
from mediacoop.knowledge.dates import Date
from mediacoop.names.inflection import is_common_word
from mediacoop.names.shapes import OPENING_QUOTES, is_abbreviation, starts_sentence
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.person_support import PersonSupport

#: Words before a name, or before the quotation mark or slash that opens it, that say it is an outlet.
_OUTLET_BEFORE = re.compile(
    r"(?:\b(?:агентств\w*|\w*канал\w*|газет\w*|журнал\w*|портал\w*|издани\w*|\w*радио\w*|\w*компани\w*"
    r"|медиагрупп\w*|холдинг\w*|журналист\w*|корреспондент\w*|редактор\w*"
    r"|сообща\w+|переда[её]т|привод[ия]т|цитиру\w+|пишет|информирует|ссылк\w+ на"
    r"|agency|channel|newspaper|magazine|portal|outlet|quotes|quoting|told|according to|reference to"
    r"|(?:journalist|correspondent|reporter|editor)s? (?:of|from|for)(?: the)?"
    r"|(?:photo|source|credit):)\s*[\"«“„]?|/\s*"
    r"|\b(?:опубликова\w+|напечата\w+|написа\w+|пишет|стать\w+|интервью|колонк\w+)\s+в\s+[\"«“„])$",
    re.IGNORECASE,
)
#: What follows an outlet's name: a verb of reporting, a kind of outlet, the slash or dash of a dateline.
_OUTLET_AFTER = re.compile(
    r"[\"»”]?\s*(?:reports?|reported|informs?|learned|writes|wrote|cites|cited|quotes|quoted|said in"
    r"|television|radio|agency|news agency|channel"
    r"|newspaper|correspondent\w*|сообща\w+|сообщил\w?|переда[её]т|информирует|пишет|писал\w?|отмечает|уточняет|цитирует"
    r"|полагает|напоминает|вспоминает|рассказывает|публикует|утверждает)\b|[\"»”]?\s*(?:/|\)\s*[–—-])"
)
#: Between two names of a list.
_LISTED = re.compile(r"[\"»”]?(?:\s*,|\s+(?:и|and)|,\s+(?:и|and))\s+(?:the\s+)?[\"«“„]?")
#: `By the author – Trend:`
_BYLINE_BEFORE = re.compile(r"(?:^|\n|[–—-]) ?$")
#: A name that is a line of its own signs the text.
_LINE_START, _LINE_END = re.compile(r"\n\s*$"), re.compile(r"\s*(?:\n|$)")
#: `BISHKEK, (APP - UrduPoint)`, `ANKARA (AA) –`
_DATELINE_AFTER = re.compile(r"\s*(?:[–—-]\s|/|\)\s*[–—-]|\)\s*:)")
#: A place stands after one of these, in a dateline or before its state; a street or a body bears its name too.
_PLACE_BEFORE = re.compile(
    r"(?:\b(?:в|во|из|под|на|у|города?|городе|городом|г\.|село|селе|in|from|at|near|to|of)\s+|^|\n)$", re.IGNORECASE
)
_NO_PLACE_BEFORE = re.compile(r"\b(?:[Уу]лиц\w+|ул\.|проспект\w*|площад\w+|имени|им\.|[Ss]treet|[Aa]venue)\s+$")
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
_AT_PLACE = re.compile(r"\b(?:(?:in|at|inside|near|outside) the|в|во|у|возле|около|близ) $", re.IGNORECASE)
#: ... but «в Кремле заявили».
_SAYS_AFTER = re.compile(
    r",?\s+(?:[а-яё]+\s+){0,2}?(?:заяв|сообщ|отмет|отмеч|рассказ|подчеркн|подчёркива|счита|ответ|назва|прокоммент|опроверг"
    r"|подтверд|надеют|ожида|said|say|believe|hope)\w*"
)
#: A misspelt name this much like the known one needs no more.
_NEAR = 90
_OF_SEVERAL = re.compile(
    r"\s+(?:(?:наших|этих|двух|всех|обеих)\s+)?(?:стран|государств"
    r"|of (?:the )?(?:member |participating )?(?:states|countries)|(?i:secretaries|ministers|heads|chiefs|speakers))\b"
)


def _is_far_guess(candidate: Candidate) -> bool:
    """Say whether a city's name is spelt so differently that only its state in the text can vouch for it."""
    how, _, likeness = candidate.how.partition(":")
    return how == "fuzzy" and int(likeness) < _NEAR and candidate.entity.kind == "city"


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
    """Everything that the sure mentions of a text say about the unsure ones.

    Args:
        text: the text.
        drafts: all drafts, the sure ones already chosen.
        kb: the knowledge base.
        date: date of the text, None when unknown.
    """

    def __init__(self, text: str, drafts: Sequence[Draft], kb: KnowledgeBase, date: Date) -> None:
        self._text, self._drafts, self._kb, self._date = text, drafts, kb, date
        self._order = {draft.start: place for place, draft in enumerate(drafts)}
        self._counts = Counter(d.entity.id for d in drafts if d.entity is not None)
        self._countries = _count_countries(self._counts, kb)
        self._countries_by_surface = self._count_by_surface()
        self._entities_by_surface: dict[str, set[str]] = defaultdict(set)
        for draft in drafts:
            if draft.entity is not None:
                self._entities_by_surface[text[draft.start : draft.end]].add(draft.entity.id)
        self._in_full = {
            draft.entity.id
            for draft in drafts
            if draft.entity is not None and not all(is_partial(c) for c in draft.candidates)
        }
        self._words_of_persons = {
            word
            for draft in drafts
            if draft.label == "PER" and len(words := text[draft.start : draft.end].split()) > 1
            for word in words
        }
        self._persons = PersonSupport(text, drafts, kb, date, self)

    def support(self, draft: Draft) -> None:
        """Add to a draft what the text says for each of its candidates."""
        if _OF_SEVERAL.match(self._text, draft.end):
            return  # «главы МИД стран СНГ»
        if _NO_PLACE_BEFORE.search(self._text[max(0, draft.start - 16) : draft.start]):
            return  # «улица Токаева»
        for candidate in draft.candidates:
            entity = candidate.entity
            if candidate.lowered and " " not in candidate.name.text:
                continue  # «правительство» in small letters names a body only together with its owner
            in_full = entity.id in self._in_full and is_partial(candidate)
            if entity.kind == "person":
                self._persons.support(draft, candidate, named_in_full=in_full)
                continue
            if _is_far_guess(candidate):
                draft.add_support(entity, "far-spelling", holds=not self.weight_beside(entity))
            if in_full and not self._is_plain_word(draft):
                draft.add_support(entity, "named-in-full")
            if not candidate.name.strong:
                self._support_weak_name(draft, candidate)
        self._weigh_namesakes(draft)

    def is_mentioned(self, id: str | None) -> bool:
        """Say whether the text surely names an entity."""
        return id is not None and id in self._counts

    def is_of_mentioned(self, organization: str) -> bool:
        """Say whether the text surely names an organisation or a body of it: «СМИД ШОС»."""
        return organization in self._counts or any(self._kb[id].parent == organization for id in self._counts)

    def weight_of(self, owner: Entity) -> int:
        """Count how often the text names a body or, for a state, anything of it."""
        return self._countries[owner.id] if owner.kind == "country" else self._counts[owner.id]

    def weight_beside(self, entity: Entity) -> int:
        """Count how often the text names anything of an entity's country, the entity itself left out."""
        return self._countries[entity.country or ""] - self._counts[entity.id]

    def _support_weak_name(self, draft: Draft, candidate: Candidate) -> None:
        entity = candidate.entity
        owner = self._owner_of(entity, self._text[draft.start : draft.end])
        if owner is not None and self._may_be_bare(draft, candidate) and self._owner_leads(draft, entity, owner):
            draft.add_support(entity, "owner-in-text")
        if candidate.name.kind == "abbreviation" and entity.label == "GPE":
            if self._is_only_state(draft, entity):
                draft.add_support(entity, "only-state-in-text")
            elif entity.id in self._entities_by_surface[self._text[draft.start : draft.end]]:
                draft.add_support(entity, "named-so-elsewhere")
        if entity.kind == "country" and candidate.name.kind not in NORP_KINDS:
            # `Jordan`, «Чад»: neither a common word nor of `Michael Jordan`, `Chad Smith`
            of_person = self._text[draft.start : draft.end] in self._words_of_persons
            draft.add_support(entity, "recognised-place", holds=draft.label in ("GPE", "LOC") and not of_person)
        if entity.kind == "area" and candidate.name.kind not in NORP_KINDS and not self._starts_sentence(draft):
            draft.add_support(entity, "capital")
        if entity.kind == "site" and self._is_place_here(draft):
            draft.add_support(entity, "place-words")
        if entity.kind == "media":
            if self._stands_as_outlet(draft):
                draft.add_support(entity, "outlet-words")
                for other in draft.candidates:  # «сообщает Фергана»: not the city
                    if other.entity.label in ("GPE", "LOC"):
                        draft.add_support(other.entity, "outlet-here")
            if self._is_listed_with_outlet(draft):
                draft.add_support(entity, "outlet-beside")
            if self._is_latin_in_cyrillic(draft):
                draft.add_support(entity, "latin-in-cyrillic")

    def _is_only_state(self, draft: Draft, state: Entity) -> bool:
        """Say whether of the states with one abbreviation the text speaks of this one alone: «КР»."""
        spoken_of = {c.entity.id for c in draft.candidates if self._countries_elsewhere(draft)[c.entity.id]}
        return spoken_of == {state.id}

    def _weigh_namesakes(self, draft: Draft) -> None:
        """Of places with one name, take that of the country the text is about: `Georgia` among American counties.

        Beside a state in a list it is the state: `Russia and Georgia`.
        """
        places = {c.entity.id: c.entity for c in draft.candidates if c.entity.label == "GPE"}
        if len(places) < 2:
            return
        elsewhere = self._countries_elsewhere(draft)
        spoken_of = [place for place in places.values() if elsewhere[place.country or ""]]
        if any(entity.kind == "country" for entity in self._list_beside(draft)):
            spoken_of = [place for place in places.values() if place.kind == "country"] or spoken_of
        if not spoken_of or len({place.country for place in spoken_of}) > 1:
            return
        for place in places.values():
            if place in spoken_of:
                draft.add_support(place, "country-in-text")
            else:
                draft.add_support(place, "other-country-in-text")

    def _countries_elsewhere(self, draft: Draft) -> Counter[str]:
        """Count the countries that the other names of the text belong to."""
        return self._countries - self._countries_by_surface[self._text[draft.start : draft.end]]

    def _count_by_surface(self) -> dict[str, Counter[str]]:
        """Count for each name as it stands the countries that its mentions belong to."""
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        for draft in self._drafts:
            if draft.entity is not None and draft.entity.country is not None:
                counts[self._text[draft.start : draft.end]][draft.entity.country] += 1
        return counts

    def _owner_of(self, entity: Entity, surface: str) -> Entity | None:
        """Give the body or state whose bare name this is; of a chamber the state, when its parliament is not named."""
        owner = self._kb.get(entity.owner)
        if owner is not None and entity.country and not self._counts[owner.id] and _CHAMBER.match(surface):
            return self._kb.get(entity.country)
        return owner

    def _owner_leads(self, draft: Draft, entity: Entity, owner: Entity) -> bool:
        """Of the owners of all bodies so named, the text must speak of this one most."""
        if self._starts_sentence(draft) and " " not in self._text[draft.start : draft.end]:
            return False  # any noun has a capital there: `Forum participants …`
        if not self.weight_of(owner) or not (self.is_mentioned(owner.id) or owner.kind == "country"):
            return False
        rivals = {c.entity.owner: c.entity for c in draft.candidates if c.entity.owner != entity.owner}
        return all(self._outweighs(entity, rival) for rival in rivals.values() if rival.owner is not None)

    def _outweighs(self, body: Entity, rival: Entity) -> bool:
        """Say whether the text speaks more of a body's owner than of another's; of two states, of anything of them."""
        if body.country and rival.country and body.country != rival.country:
            return self._countries[body.country] > self._countries[rival.country]
        return self.weight_of(self._kb[body.owner or ""]) > self.weight_of(self._kb[rival.owner or ""])

    def _starts_sentence(self, draft: Draft) -> bool:
        name = self._text[draft.start : draft.end]
        return not is_abbreviation(name) and starts_sentence(self._text, draft.start)

    def _is_plain_word(self, draft: Draft) -> bool:
        """Say whether a name is a common word that has its capital from the sentence it begins: «Труд людей …»."""
        word = self._text[draft.start : draft.end]
        quoted = self._text[draft.start - 1 : draft.start] in OPENING_QUOTES
        return not quoted and is_common_word(word.lower()) and self._starts_sentence(draft)

    def _is_place_here(self, draft: Draft) -> bool:
        """Say whether something happens at a building that gives a body its name: `met in the Kremlin`."""
        before = self._text[max(0, draft.start - 16) : draft.start]
        return bool(_AT_PLACE.search(before)) and not _SAYS_AFTER.match(self._text, draft.end)

    def _stands_as_outlet(self, draft: Draft) -> bool:
        before, after = self._text[max(0, draft.start - 40) : draft.start], self._text[draft.end : draft.end + 30]
        in_dateline = before.endswith("(") and _DATELINE_AFTER.match(after)
        is_signature = _LINE_START.search(before) and _LINE_END.match(after)
        is_byline = after.startswith(":") and _BYLINE_BEFORE.search(before)
        return bool(
            _OUTLET_BEFORE.search(before) or _OUTLET_AFTER.match(after) or in_dateline or is_signature or is_byline
        )

    def _is_listed_with_outlet(self, draft: Draft) -> bool:
        """Say whether the name before or after is an outlet's, of the same list: `Trend, APA and Report`."""
        return any(entity.kind == "media" for entity in self._list_beside(draft))

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

    def _may_be_bare(self, draft: Draft, candidate: Candidate) -> bool:
        """Say whether a weak name looks like one where it stands, when its owner is in the text."""
        surface, kind = self._text[draft.start : draft.end], candidate.entity.kind
        if kind == "media":
            return False
        before = self._text[max(0, draft.start - 16) : draft.start]
        if candidate.entity.label in ("GPE", "LOC"):
            if _NO_PLACE_BEFORE.search(before):
                return False
            return bool(_PLACE_BEFORE.search(before)) or self._is_listed_with_place(draft, candidate.entity)
        return " " in surface or is_abbreviation(surface) or bool(_BODY_NOUN.match(surface))

    def _is_latin_in_cyrillic(self, draft: Draft) -> bool:
        name = self._text[draft.start : draft.end]
        if not name.isascii() or (name.isupper() and len(name) < 5):  # `RT @user`
            return False
        around = self._text[max(0, draft.start - 60) : draft.start] + self._text[draft.end : draft.end + 60]
        return sum("а" <= letter.lower() <= "я" for letter in around) > 30
