"""The names of a corpus that the knowledge base does not hold: how often, where, and what they may be.

The kind is guessed from the label and from words in the name or right beside it («газета», `Palace`); the country is
that of the body whose office the text gives the person, else of the known name right beside, else the one that all
known names of the sentence belong to, else the one that the text speaks of twice as often as of any other. Each
document has one vote, and a tie is no answer. A name that somebody known may bear has the country of a bearer or none.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from mediacoop.extraction import Extraction, Mention
from mediacoop.names import comparison_key
from mediacoop.sentences import Sentences
from mediacoop.terminal import printable

#: Label → the kind of a name that no word says more of.
_KINDS = {"PER": "person", "ORG": "organization", "GPE": "city", "LOC": "area", "NORP": "people"}
#: Words in a name or right beside it that say more.
_PLACES = ("GPE", "LOC")
_TELLING = (
    (
        "media",
        ("ORG",),
        r"информагентств|(?:информационн|телеграфн|новостн)\w+ агентств|агентств\w* [«\"“„]|газет|журнал|\w*канал"
        r"|\w*радио|портал|издани|(?:news|press) agency|newspaper|magazine|channel|radio|television|portal|TV\b",
    ),
    ("region", _PLACES, r"област|край\b|кра[яею]\b|район|провинци|штат|province|region|oblast|district|county|state\b"),
    (
        "site",
        _PLACES,
        r"дворец|дворц|площад|стадион|парк|отел|гостиниц|музе|аэропорт|palace|square|stadium|park\b|hotel|museum|airport",
    ),
    ("city", _PLACES, r"город|сел[оае]\b|пос[её]л|аул|city|town\b|village"),
)
_TELLS = [(kind, labels, re.compile(rf"\b(?:{words})", re.IGNORECASE)) for kind, labels, words in _TELLING]
#: A word right before a name, with what may stand between, and one right after it.
_WORD_BEFORE = re.compile(r"(?:[\w-]+[ \xa0]+(?:of[ \xa0]+)?)[\"«“„]?$")
_WORD_AFTER = re.compile(r"[\"»”]?[ \xa0]+[\w-]+")
#: An entity less likely than this is not worth a look.
_LIKELY = 0.4
#: So many contexts and likely entities of a name are kept.
_CONTEXTS, _MAY_BE = 3, 3


class Context(NamedTuple):
    """Where a name stands: the file, and the sentence around it on one line, shortened."""

    file: str
    text: str


@dataclass(frozen=True)
class UnknownName:
    """A name that the knowledge base does not hold, over all documents.

    Attributes:
        names: language → its base form.
        label: PER, ORG, GPE, LOC or NORP.
        kind: what it may be: person, organization, media, city, region, area, site or people.
        country: id of the country it may belong to, None when nothing tells.
        documents: how many have it.
        mentions: how often they have it.
        may_be: ids of entities that have a like name, though nothing was sure.
        contexts: some of the places where it stands, one for each document.
    """

    names: dict[str, str]
    label: str
    kind: str
    country: str | None
    documents: int
    mentions: int
    may_be: tuple[str, ...]
    contexts: tuple[Context, ...]

    @property
    def name(self) -> str:
        """The base form in the language that has it most."""
        return next(iter(self.names.values()))

    def to_dict(self) -> dict[str, Any]:
        """Give plain dicts, lists, strings and numbers."""
        return {
            "name": self.name,
            "names": dict(self.names),
            "label": self.label,
            "kind": self.kind,
            "country": self.country,
            "documents": self.documents,
            "mentions": self.mentions,
            "may_be": list(self.may_be),
            "contexts": [context._asdict() for context in self.contexts],
        }


@dataclass
class _Tally:
    """What the documents so far say of one name."""

    label: str
    names: Counter[tuple[str, str]] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)
    may_be: Counter[str] = field(default_factory=Counter)
    documents: int = 0
    mentions: int = 0
    contexts: list[Context] = field(default_factory=list)

    def add(self, file: str, doc: Extraction, mentions: Sequence[Mention], sentences: Sentences) -> None:
        """Count one document in which the mentions are of this name."""
        self.documents += 1
        self.mentions += len(mentions)
        self.names[_language(mentions[0]), _full_name(mentions)] += 1
        self.kinds.update(_tells(doc.text, mentions)[:1])
        self.countries.update(filter(None, [_guess_country(doc, mentions, sentences)]))
        self.may_be.update(
            dict.fromkeys((c.entity.id for m in mentions for c in m.candidates if c.score >= _LIKELY), 1)
        )
        if len(self.contexts) < _CONTEXTS:
            self.contexts.append(Context(file, sentences.show(mentions[0].start, mentions[0].end)))

    def settle(self) -> UnknownName:
        names: dict[str, str] = {}
        for (language, name), _ in self.names.most_common():
            names.setdefault(language, name)
        return UnknownName(
            names=names,
            label=self.label,
            kind=_leading(self.kinds) or _KINDS[self.label],
            country=_leading(self.countries),
            documents=self.documents,
            mentions=self.mentions,
            may_be=tuple(id for id, _ in self.may_be.most_common(_MAY_BE)),
            contexts=tuple(self.contexts),
        )


def list_unknown(docs: Iterable[tuple[str, Extraction]]) -> list[UnknownName]:
    """List the names of documents that are linked to no entity, those of the most documents first.

    Names that some known entity may bear, though nothing was sure, come after those that none does.

    Names belong together when they have one label and their base forms are spellings of one name, in Russian or in
    English. The documents are read one at a time; only the names are kept.

    Args:
        docs: (file or other name, extraction) of each document.

    Example:
        >>> import mediacoop
        >>> text = "Журналисты Казинформа узнали о Борисе Листьеве. Листьев выступил в Астане."
        >>> [name] = list_unknown([("a.txt", mediacoop.extract(text))])
        >>> name.name, name.kind, name.country, name.documents, name.mentions
        ('Борис Листьев', 'person', 'country/kz', 1, 2)
    """
    tallies: dict[tuple[str, str], _Tally] = {}
    for file, doc in docs:
        sentences = Sentences(doc.text)
        for (label, key), mentions in _group_unknown(doc):
            tallies.setdefault((label, key), _Tally(label)).add(printable(file), doc, mentions, sentences)
    names = [tally.settle() for tally in tallies.values()]
    return sorted(names, key=lambda name: (bool(name.may_be), -name.documents, -name.mentions, name.name))


def _group_unknown(doc: Extraction) -> Iterator[tuple[tuple[str, str], list[Mention]]]:
    """Give the mentions without entity of each cluster under label and key; clusters with one key are one."""
    clusters: dict[int, list[Mention]] = defaultdict(list)
    for mention in doc.mentions:
        if mention.entity is None:
            clusters[mention.cluster].append(mention)
    groups: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mentions in clusters.values():
        name = _full_name(mentions)
        groups[mentions[0].label, comparison_key(name) or name].extend(mentions)
    yield from groups.items()


def _full_name(mentions: Sequence[Mention]) -> str:
    """Give the base form with the most words, of these the most usual, then the shortest."""
    counts = Counter(mention.base_form for mention in mentions)
    return printable(max(counts, key=lambda name: (_count_words(name), counts[name], -len(name), name)))


def _count_words(name: str) -> int:
    return sum(len(word) > 1 for word in re.findall(r"\w+", name))  # initials are none


def _language(mention: Mention) -> str:
    if mention.language != "und":
        return mention.language
    return "en" if mention.text.isascii() else "ru"


def _tells(text: str, mentions: Iterable[Mention]) -> list[str]:
    """List the kinds that words in and beside the names tell."""
    return [
        kind
        for mention in mentions
        for kind, labels, words in _TELLS
        if mention.label in labels and words.search(_with_neighbours(text, mention))
    ]


def _with_neighbours(text: str, mention: Mention) -> str:
    before = _WORD_BEFORE.search(text, max(0, mention.start - 30), mention.start)
    after = _WORD_AFTER.match(text, mention.end)
    return text[before.start() if before else mention.start : after.end() if after else mention.end]


def _guess_country(doc: Extraction, mentions: Sequence[Mention], sentences: Sentences) -> str | None:
    cluster = mentions[0].cluster
    served = Counter(r.body.country for r in doc.relations if r.person_cluster == cluster and r.body and r.body.country)
    near = Counter(filter(None, (_country_beside(doc, mention, sentences) for mention in mentions)))
    bearers = {c.entity.country for mention in mentions for c in mention.candidates if c.score >= _LIKELY}
    if bearers:  # whom the name may mean tells more than what else the text speaks of
        near = Counter({country: votes for country, votes in near.items() if country in bearers})
        return _leading(served) or _leading(near) or (next(iter(bearers)) if len(bearers) == 1 else None)
    spoken_of = Counter(m.entity.country for m in doc.mentions if m.entity is not None and m.entity.country)
    return _leading(served) or _leading(near) or _leading(spoken_of, times=2)


def _country_beside(doc: Extraction, mention: Mention, sentences: Sentences) -> str | None:
    """Give the country of the known name right beside another, or that of all in its sentence."""
    start, end = sentences.bounds(mention.start)
    around = [
        (max(m.start - mention.end, mention.start - m.end), m.entity.country)
        for m in doc.mentions
        if m.entity is not None and m.entity.country and start <= m.start < end
    ]
    gap, nearest = min(around, default=(0, None))
    return nearest if gap <= 1 or len({country for _, country in around}) == 1 else None


def _leading(votes: Counter[str], *, times: int = 1) -> str | None:
    """Give what has the most votes, so many times those of the next; None when there are none or two are level."""
    ranked = votes.most_common(2)
    level = len(ranked) == 2 and ranked[0][1] < max(times * ranked[1][1], ranked[1][1] + 1)
    return ranked[0][0] if ranked and not level else None
