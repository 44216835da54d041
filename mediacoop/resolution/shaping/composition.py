"""A body and its owner make one name: «МИД Узбекистана», `SCO Secretariat`, «Совет министров иностранных дел ШОС»."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import replace

from mediacoop.knowledge import Entity, KnowledgeBase
from mediacoop.names.alphabets import is_cyrillic
from mediacoop.names.quotes import CLOSING, CLOSING_QUOTES, OPENING
from mediacoop.names.shapes import is_body_word
from mediacoop.resolution.draft import Draft, is_norp, is_person
from mediacoop.resolution.roles.portfolios import is_portfolio
from mediacoop.resolution.shaping.plurals import is_of_several, tells_of_states

#: Adjectives before the noun that makes a name a body's, and the noun: «Специализированная судебная коллегия».
_LONGEST_HEAD = 3
_OF_PLAIN = re.compile(r"\s+of\s+(?:the\s+)?")
#: What stands between a body and the owner after it.
_OF = re.compile(
    r"""\s+(?:
        of\s+(?:the\s+)?
      | (?P<under>при|under)\s+(?:the\s+)?(?:Presidents?\s+of\s+(?:the\s+)?|Президент\w*\s+)?
      | of\s+(?:the\s+)?member\s+(?:states|countries)\s+of\s+(?:the\s+)?
      | (?:государств|стран)\w*\s*[-–—]?\s*(?:член|участни)\w*\s+
      | (?:государств|стран)\s+
    )?["«“„]?""",
    re.VERBOSE | re.IGNORECASE,
)
_IN_HONOUR = re.compile(r"\s+(?:имени|им\.)\s+")
_MINISTRY = re.compile(r"Министерств\w*|Мин[а-яё]{3,}|Ministry|Department|Государственн\w+ комитет\w*|State Committee")
#: Words for bodies of a state, as `Kazakh government` has them, beside those that any body may have.
_PUBLIC = frozenset("government cabinet presidency treasury army military police prosecutors customs embassy".split())
#: What follows an owner and still belongs to the name: «ШОС», `SCO Member States`.
_MEMBERS = re.compile(r"\s+member\s+(?:states|countries)\b", re.IGNORECASE)

#: Russian names that end so have no case forms: «Баку», «Туркменистон».
_INDECLINABLE_ENDINGS = "оуиеюэы"

#: Before a name in quotation marks.
_QUOTE = re.compile(rf"[ \u00a0][{OPENING}]")

_POSSESSIVE = re.compile(r"['’]s?\s+")


def compose_names(text: str, drafts: list[Draft], kb: KnowledgeBase) -> list[Draft]:
    """Join each body with the owner that is named with it, from the right so that owners may be composed too."""
    composed: list[Draft] = []
    for draft in reversed(drafts):
        following = composed[-1] if composed else None
        if following and _is_described(text, draft, following):
            composed[-1] = replace(following, start=draft.start, end=following.end + 1, label="ORG")
        elif following and _is_bearer(text, draft, following):
            composed[-1] = replace(draft, end=following.end, label="ORG")
        elif following and _is_longer_ministry(text, draft, following):
            composed[-1] = replace(draft, end=following.end, label="ORG", candidates=[])
        elif following and _is_unknown_body_of(text, draft, following):
            composed[-1] = replace(draft, end=following.end)
        elif following and _is_owner_after(text, draft, following, kb):
            if not is_of_several(text, draft, following, composed[-2:-1]):
                composed[-1] = _join(draft, following, owner=following, body=draft, text=text, kb=kb)
        elif following and _is_owner_before(text, draft, following, kb):
            composed[-1] = _join(draft, following, owner=draft, body=following, text=text, kb=kb)
        else:
            if following and _POSSESSIVE.fullmatch(text[draft.end : following.start]):
                _support_owned(following, draft, kb)
            composed.append(draft)
    composed.reverse()
    return composed


def _is_described(text: str, description: Draft, name: Draft) -> bool:
    """Say whether a body is what a name in quotation marks is: «Фонд культуры Казахстана «Мирас»».

    The body is unknown, or known to be the one in quotation marks: `Azerbaijan State News Agency “AzerTAc”`.
    """
    if not _QUOTE.fullmatch(text[description.end : name.start]):
        return False
    if description.candidates:
        if not _entities(description) & _entities(name):
            return False
    elif description.label != "ORG":
        return False
    is_body = all(c.entity.label == "ORG" for c in name.candidates) if name.candidates else name.label == "ORG"
    first = text[description.start : description.end].split()[0]
    return is_body and first[0].isupper() and text[name.end : name.end + 1] in CLOSING_QUOTES


def _is_bearer(text: str, body: Draft, name: Draft) -> bool:
    """Say whether a body bears a person's name: «Театр имени Мусы Джалиля»; one known in full is matched with it."""
    is_body = body.label == "ORG" or any(c.entity.label == "ORG" for c in body.candidates)
    is_name = is_person(name)
    return is_body and is_name and bool(_IN_HONOUR.fullmatch(text, body.end, name.start))


def _is_longer_ministry(text: str, body: Draft, owner: Draft) -> bool:
    """Say whether a ministry's name goes on to its state: `Ministry of Health | , Regulation and Coordination of …`."""
    gap = text[body.end : owner.start]
    if not body.candidates or not _is_weak(body) or _OF.fullmatch(gap) or not is_portfolio(gap):
        return False
    is_ministry = _MINISTRY.match(text, body.start, body.end)
    return bool(is_ministry) and any(c.entity.kind == "country" for c in owner.candidates) and not is_norp(owner)


def _is_unknown_body_of(text: str, body: Draft, owner: Draft) -> bool:
    """Say whether an unknown body's name goes on to its state or to the body it is part of: «Госкомитета по … КНР»."""
    if body.candidates or body.label != "ORG" or is_norp(owner) or not _owners(owner):
        return False
    surface, gap = text[body.start : body.end], text[body.end : owner.start]
    head = surface.split()[:_LONGEST_HEAD]
    if not surface[0].isupper() or not any(map(is_body_word, head)) or surface[-1] in CLOSING_QUOTES:
        return False
    return bool(_OF_PLAIN.fullmatch(gap)) or (gap == " " and is_cyrillic(surface) and _may_be_genitive(text, owner))


def _entities(draft: Draft) -> set[Entity]:
    return {candidate.entity for candidate in draft.candidates}


def _support_owned(body: Draft, owner: Draft, kb: KnowledgeBase) -> None:
    """`Russia's Security Council`: two names, of which the one says whose the other is."""
    states = [owning.entity for owning in owner.candidates if owning.entity.kind == "country"]
    if not states or not _is_weak(body):
        return
    owners = {state.id for state in states}
    owned = [c for c in body.candidates if belongs_to(c.entity, owners, kb)]
    for candidate in owned:
        body.add_support(candidate.entity, f"of:{states[0].id}")
    body.candidates = owned  # `Nepal's Supreme Court` is no other state's
    body.label = body.label or (None if owned else "ORG")


def belongs_to(body: Entity, owners: Set[str], kb: KnowledgeBase) -> bool:
    """Say whether a body is part of one of some owners, through any number of bodies between."""
    return not owners.isdisjoint(kb.owners_of(body.id))


def _serves_same_state(body: Entity, owner: Entity) -> bool:
    """An agency «при» a president's administration is the state's."""
    return body.country is not None and body.country == owner.country


def _is_owner_after(text: str, body: Draft, owner: Draft, kb: KnowledgeBase) -> bool:
    gap = text[body.end : owner.start]
    link = _OF.fullmatch(gap)
    if link is None or is_norp(owner) or all(candidate.lowered for candidate in owner.candidates):
        return False
    if _is_small_english(text, body):
        return False
    if link["under"]:
        return any(_serves_same_state(b, o.entity) for b in _bodies(body) for o in owner.candidates)
    if tells_of_states(gap):
        return _owns(body, owner, kb)  # «секретари советов безопасности стран ШОС»: no body of the SCO
    return (not gap.isspace() or _may_be_genitive(text, owner)) and _can_own(body, owner, kb)


def _is_small_english(text: str, body: Draft) -> bool:
    """`the secretariat of the SCO` is no name, «секретариат ШОС» is."""
    surface = text[body.start : body.end]
    return surface.isascii() and surface.islower()


def _may_be_genitive(text: str, owner: Draft) -> bool:
    """Say whether an owner that follows with nothing between can stand in the genitive: «МИД Узбекистана», «МИД РК»."""
    surface = text[owner.start : owner.end].rstrip(CLOSING)
    return (
        any("gent" in c.how or c.name.kind == "abbreviation" for c in owner.candidates)
        or surface.isupper()
        or surface[-1] in _INDECLINABLE_ENDINGS
        or bool(owner.support)
    )


def _is_owner_before(text: str, owner: Draft, body: Draft, kb: KnowledgeBase) -> bool:
    """`SCO Secretariat`, `Kazakh MFA`: before a name that is weak alone, so that «российское ТАСС» stays two.

    A part of an organisation goes with its name, weak or not: `SCO Regional Anti-Terrorist Structure`.
    """
    if is_cyrillic(text[body.start]) and not is_norp(owner):
        return False  # «ШОС Секретариат» are two names
    if text[owner.end : body.start] != " " or _is_small_thing(text, body):
        return False
    if any(o.kind == "organization" for o in _owners(owner)) and _owns(body, owner, kb):
        return True
    return _is_weak(body) and _can_own(body, owner, kb)


def _is_small_thing(text: str, body: Draft) -> bool:
    """`a U.S. visa`, `British shell`: a common word in small letters names a body only when it is a word for one."""
    surface = text[body.start : body.end]
    return _is_small_english(text, body) and surface.isalpha() and not (is_body_word(surface) or surface in _PUBLIC)


def _can_own(body: Draft, owner: Draft, kb: KnowledgeBase) -> bool:
    """A body goes with an owner it belongs to; a weak name («Министерство юстиции») with any owner of its kind."""
    if _owns(body, owner, kb):
        return True
    if all(candidate.lowered for candidate in body.candidates):
        return False  # «встреча секретарей советов безопасности ШОС»
    of_states = {o.kind == "country" for o in _owners(owner)}
    public = (b for b in _bodies(body) if b.kind == "organization")
    return _is_weak(body) and any((b.parent is None) in of_states for b in public)


def _owns(body: Draft, owner: Draft, kb: KnowledgeBase) -> bool:
    owners = {entity.id for entity in _owners(owner)}
    return any(belongs_to(b, owners, kb) for b in _bodies(body))


def _bodies(draft: Draft) -> list[Entity]:
    return [c.entity for c in draft.candidates if c.entity.label == "ORG" and c.entity.owner]


def _owners(draft: Draft) -> list[Entity]:
    return [c.entity for c in draft.candidates if c.entity.kind in ("country", "organization", "media")]


def _is_weak(draft: Draft) -> bool:
    return all(not c.name.strong for c in draft.candidates)


def _join(first: Draft, last: Draft, *, owner: Draft, body: Draft, text: str, kb: KnowledgeBase) -> Draft:
    members = _MEMBERS.match(text, last.end)
    end = members.end() if members and owner is last else last.end
    joined = Draft(first.start, end, "ORG", [])
    link = _OF.fullmatch(text, first.end, last.start)
    under = link is not None and link["under"] is not None
    for candidate in body.candidates:
        named = [
            o.entity
            for o in owner.candidates
            if belongs_to(candidate.entity, {o.entity.id}, kb)
            or (under and _serves_same_state(candidate.entity, o.entity))
        ]
        if named:
            joined.candidates.append(candidate)
            joined.add_support(candidate.entity, f"of:{named[0].id}")
    return joined
