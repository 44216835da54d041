"""What is known: entities and their names, positions and who held them, memberships.

The terms are FollowTheMoney's. Everything is immutable, compares by value and pickles. None of it can be part of a
reference cycle, so the garbage collector need not look at it (``gc=False``): loading is three times as fast.
"""

from __future__ import annotations

import msgspec

#: Kinds of entity, each with the label of its mentions.
LABELS = {
    "country": "GPE",
    "city": "GPE",
    "region": "GPE",
    "area": "LOC",
    "site": "LOC",
    "organization": "ORG",
    "media": "ORG",
    "person": "PER",
    "people": "NORP",
}

#: Kinds of name that stand for the entity as an adjective or as its people.
NORP_KINDS = frozenset({"adjective", "demonym"})


#: Source of a name that was seen nowhere, but made from another by the rules of transcription.
TRANSCRIPTION = "data:transcription"

#: What a member of an organisation may be in it.
MEMBERSHIP_ROLES = ("member", "observer", "dialogue-partner", "guest")

#: Titles of the first office of a state.
HEAD_OF_STATE = ("head of state", "глава государства")

#: How the titles of offices begin that several people hold at once.
_SHARED = (
    *("deputy", "first deputy", "vice minister", "vice premier", "assistant", "special assistant", "member"),
    *("presidential adviser", "adviser to", "советник президента"),
    *("заместитель", "первый заместитель", "вице-министр", "вице-премьер", "помощник", "специальный помощник", "член"),
)


class Name(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One name of an entity.

    Attributes:
        text: the name in its base form.
        language: ISO 639 code.
        kind: common, official, short, abbreviation, former, native, adjective or demonym.
        strong: it can be matched alone; a weak name needs support from its context.
        start: partial date from which the name was in use, or None when unknown.
        end: partial date until which the name was in use, or None when unknown.
        source: address or ``data:NAME`` that states the name and its dates; every date has one.
    """

    text: str
    language: str
    kind: str = "common"
    strong: bool = True
    start: str | None = None
    end: str | None = None
    source: str | None = None

    def __str__(self) -> str:
        return self.text

    @property
    def is_transcribed(self) -> bool:
        """Whether the name was seen nowhere: it is told, and no text is searched for it."""
        return self.source == TRANSCRIPTION


class Entity(msgspec.Struct, frozen=True, array_like=True, eq=False, gc=False):
    """A state, body, outlet, place, people or person with one identity.

    Attributes:
        id: ``country/kz``, ``org/sco``, ``person/rashid-alimov``, ``place/bishkek``, ``people/turkic``.
        kind: country, organization, media, city, region, area, site, people or person.
        aliases: every name, with its language, kind, strength and dates; the usual ones first.
        identifiers: ids elsewhere: ``iso_3166_1``, ``wikidata``, ...
        country: id of the country it belongs to, or None.
        parent: id of the body it is part of, or None.
        gender: male, female or None when unknown or not a person.
        order: western (given name first) or eastern (surname first).
        start: partial date of its foundation, or None.
        end: partial date of its end, or None.
        source: address or ``data:NAME`` that states these dates; every date has one.
        description: one line for people.
    """

    id: str
    kind: str
    aliases: tuple[Name, ...]
    identifiers: dict[str, str] = {}
    country: str | None = None
    parent: str | None = None
    gender: str | None = None
    order: str = "western"
    start: str | None = None
    end: str | None = None
    source: str | None = None
    description: str | None = None

    @property
    def label(self) -> str:
        """The label of a mention by a proper name: PER, ORG, GPE, LOC or NORP."""
        return LABELS[self.kind]

    @property
    def owner(self) -> str | None:
        """Id of the body or state it is a part of: the parent, or else the country."""
        return self.parent or self.country

    @property
    def name(self) -> str:
        """The English name, or the first name there is."""
        return self.name_in("en") or self.aliases[0].text

    def name_in(self, language: str) -> str | None:
        """Give the usual name in a language, or None when none is known."""
        proper = (name for name in self.aliases if name.kind not in NORP_KINDS)
        return next((name.text for name in proper if name.language == language), None)

    @property
    def names(self) -> tuple[str, ...]:
        """Every name in every language, distinct."""
        return tuple(dict.fromkeys(name.text for name in self.aliases))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Entity) and self.id == other.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"<Entity {self.id} {self.name!r}>"

    def _repr_html_(self) -> str:
        from mediacoop.knowledge.html import entity_html

        return entity_html(self)


class Occupancy(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A person in a position.

    Attributes:
        person: id of the person.
        position: id of the position.
        start: partial date of the start, or None when unknown.
        end: partial date of the end, or None when unknown.
        source: address or ``data:NAME`` that states it.
        confirmed: partial date on which the person was seen in office, of a term whose end is unknown.
        confirmed_by: address or ``data:NAME`` that states that.
        note: what these do not tell: "acting", the page of the end where another one states it.
    """

    person: str
    position: str
    start: str | None
    end: str | None
    source: str
    confirmed: str | None = None
    confirmed_by: str | None = None
    note: str | None = None


class Position(msgspec.Struct, frozen=True, array_like=True, eq=False, gc=False):
    """An office of a state or a body.

    Attributes:
        id: ``position/sco-secretary-general``.
        of: id of the state or body.
        titles: language → titles without the body's name, the usual one first.
        start: partial date since which the office exists, or None.
        end: partial date of its end, or None.
        description: one line for people.
        source: address or ``data:NAME`` that states these dates; every date has one.
        shared: several people hold it at once though its title does not tell it; see `is_shared`.
    """

    id: str
    of: str
    titles: dict[str, tuple[str, ...]]
    start: str | None = None
    end: str | None = None
    description: str | None = None
    source: str | None = None
    shared: bool = False

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Position) and self.id == other.id

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def is_shared(self) -> bool:
        """Whether several people hold it at once, as deputies do: then no holder ends another's term."""
        return self.shared or any(titles[0].lower().startswith(_SHARED) for titles in self.titles.values() if titles)

    @property
    def is_head_of_state(self) -> bool:
        """Whether it is the first office of a state."""
        return any(title.lower() in HEAD_OF_STATE for titles in self.titles.values() for title in titles)

    @property
    def name(self) -> str:
        """The English title, or the first title there is."""
        titles = self.titles.get("en") or next(iter(self.titles.values()))
        return titles[0]

    def __repr__(self) -> str:
        return f"<Position {self.id} {self.name!r} of {self.of}>"


class Membership(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A member of an organisation, from ``start`` to ``end``: member, observer, dialogue-partner or guest."""

    member: str
    organization: str
    role: str
    start: str | None
    end: str | None
    source: str


class Knowledge(msgspec.Struct, array_like=True):
    """The content of knowledge files, in the order of the files."""

    entities: list[Entity]
    positions: list[Position]
    occupancies: list[Occupancy]
    memberships: list[Membership]
    #: language → titles of offices that any body may have
    titles: dict[str, list[str]] = {}
