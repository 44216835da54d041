"""What comes back: mentions, entities, roles, segments and warnings of one text."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from mediacoop.knowledge.model import Entity, Position

if TYPE_CHECKING:
    import pandas as pd

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text in one language.

    Attributes:
        start: first code point.
        end: code point after the last.
        language: ISO 639 code, ``und`` when it cannot be told.
    """

    start: int
    end: int
    language: str


class ScoredCandidate(NamedTuple):
    """One entity that a mention may name.

    Attributes:
        entity: the entity.
        name: the name of it that was matched, in its base form.
        score: how sure it is, 0 to 1: the share of readings with such evidence that were right.
        evidence: what speaks for it and against it, as tags; the first says how the name was matched.
    """

    entity: Entity
    name: str
    score: float
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """One name in the text.

    Attributes:
        start: first code point of the name in the text as given.
        end: code point after the last.
        text: the name as it stands.
        label: PER, ORG, GPE, LOC or NORP (an adjective or a people standing for a country,
            region or city: «казахстанский», «ташкентская встреча»).
        entity: the entity it names; None when the knowledge base does not hold it or none is sure.
        score: how sure the link is, 0 to 1: the share of links with such evidence that were right; without an entity 0.
        evidence: what speaks for the link, as tags: ``case-form:gent``, ``named-in-full``, ``of:country/kz``, ...
        language: language of the segment it stands in.
        base_form: the name in its base form: the entity's in this language, or our guess for an unknown name.
        cluster: number shared by the mentions of one entity or of one unknown name in this text.
        candidates: the entities it may name, the best first and 5 at most; with an entity, that is the first of them.
    """

    start: int
    end: int
    text: str
    label: str
    entity: Entity | None
    score: float
    evidence: tuple[str, ...]
    language: str
    base_form: str
    cluster: int
    candidates: tuple[ScoredCandidate, ...] = ()

    def explain(self, language: str = "en") -> str:
        """Say in one sentence why the mention is linked so, or is not linked.

        Args:
            language: that of the sentence, ``"en"`` or ``"ru"``.

        >>> import mediacoop
        >>> doc = mediacoop.extract("Р.Алимов посетил Астану и секретариат ШОС.", date="2017-03-23")
        >>> print(doc.mentions[1].explain())  # doctest: +ELLIPSIS
        “Астану” is Astana (place/astana), score 0...: it matches “Астана” in the accusative.
        >>> print(doc.mentions[1].explain("ru"))  # doctest: +ELLIPSIS
        «Астану» — Астана (place/astana), оценка 0...: совпадает с «Астана» в винительном падеже.
        """
        from mediacoop.explanation import explain_mention

        return explain_mention(self, language)


@dataclass(frozen=True, slots=True, repr=False)
class Role:
    """An office in the text.

    Attributes:
        start: first code point of the title, or of the body's name before it.
        end: code point after the last.
        text: the role as it stands.
        position: the position it names, None when the knowledge base does not hold it.
        holder: who holds it on the text's date or is named beside it; None when unknown.
        evidence: what speaks for position and holder, as tags: ``holder-on-date``, ``named-beside``, ...
    """

    start: int
    end: int
    text: str
    position: Position | None
    holder: Entity | None
    evidence: tuple[str, ...]

    def explain(self, language: str = "en") -> str:
        """Say in one sentence which office it is, who holds it and why; ``language`` is ``"en"`` or ``"ru"``.

        >>> import mediacoop
        >>> print(mediacoop.extract("Генсек ШОС прибыл.", date="2017-03-23").roles[0].explain())
        “Генсек ШОС” is the office Secretary-General (position/sco-secretary-general), held by Rashid Alimov \
(person/rashid-alimov): it is an office of org/sco; its holder was in office on the date of the text.
        """
        from mediacoop.explanation import explain_role

        return explain_role(self, language)

    def __repr__(self) -> str:
        position, holder = (found.id if found else None for found in (self.position, self.holder))
        return f"<Role {self.text!r} at {self.start}: {position} held by {holder}>"


@dataclass(frozen=True, slots=True)
class Relation:
    """A person in an office of a body: what one role of the text says, or the date tells.

    Attributes:
        start: first code point of the role.
        end: code point after the last.
        text: the role as it stands.
        person: whose office it is; None when the knowledge base does not hold the person named.
        person_name: the person's name: the entity's, or the base form of the name in the text.
        person_cluster: cluster of the person's mentions; None when the text does not name the person.
        title: the title as it stands, without the body.
        position: the position, None when the knowledge base does not hold it.
        body: whose office it is, None when the text names none or the knowledge base does not hold it.
        body_name: the body's name: the entity's, or the base form of the name in the text.
        body_cluster: cluster of the body's mentions; None when the text does not name the body.
        status: ``in-office``, ``former``, ``acting`` or ``elect``, as the words before the title say.
        deputy: it is the office of a deputy of whoever has the title.
        evidence: that of the role.
    """

    start: int
    end: int
    text: str
    person: Entity | None
    person_name: str
    person_cluster: int | None
    title: str
    position: Position | None
    body: Entity | None
    body_name: str | None
    body_cluster: int | None
    status: str
    deputy: bool
    evidence: tuple[str, ...]


@dataclass(frozen=True)
class Extraction:
    """Everything found in one text.

    Attributes:
        text: the text as given.
        date: the date as given, in ISO form, or None.
        mentions: the names, in order.
        roles: the offices, in order.
        segments: the languages, in order; they cover the text.
        warnings: what was not done, and why.
        relations: the person, position and body of each role that has a person, in order.

    Example:
        >>> import mediacoop
        >>> doc = mediacoop.extract("Бывший директор ТАСС Иван Зорин и генсек ШОС прибыли.", date="2017-03-23")
        >>> for r in doc.relations:
        ...     print(r.person_name, r.person and r.person.id, r.title, r.body.id, r.status, sep=", ")
        Иван Зорин, None, директор, org/tass, former
        Rashid Alimov, person/rashid-alimov, генсек, org/sco, in-office
    """

    text: str
    date: str | None = None
    mentions: tuple[Mention, ...] = ()
    roles: tuple[Role, ...] = ()
    segments: tuple[Segment, ...] = ()
    warnings: tuple[str, ...] = field(default=())
    relations: tuple[Relation, ...] = ()

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """The distinct entities, in order of first mention."""
        return tuple(dict.fromkeys(m.entity for m in self.mentions if m.entity is not None))

    def to_dict(self) -> dict[str, Any]:
        """Give plain dicts, lists, strings and numbers; entities are named by id and listed once."""
        from mediacoop.plain_values import extraction_dict

        return extraction_dict(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """Give `to_dict` as JSON; a lone surrogate of the text is written as its escape."""
        return dump_json(self.to_dict(), indent=indent)

    def to_dataframe(self) -> pd.DataFrame:
        """Give a pandas DataFrame, one row for each mention.

        Raises:
            MissingLibraryError: pandas is not installed.
        """
        from mediacoop.interop.dataframes import mentions_frame

        return mentions_frame(self)

    def _repr_html_(self) -> str:
        from mediacoop.display import extraction_html

        return extraction_html(self)

    def __repr__(self) -> str:
        return (
            f"<Extraction of {len(self.text)} characters: {len(self.mentions)} mentions, "
            f"{len(self.entities)} entities, {len(self.roles)} roles, {len(self.warnings)} warnings>"
        )


def dump_json(value: Any, *, indent: int | None = None) -> str:
    """Give a value as JSON that every encoding of Unicode can hold: a lone surrogate becomes its escape.

    >>> dump_json({"text": "ШОС \\ud83d"})
    '{"text": "ШОС \\\\ud83d"}'
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
