"""Several of a kind, none of which is the one that the words sound like: «правительства Казахстана и Китая»."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mediacoop.knowledge import Entity
from mediacoop.resolution.draft import Draft

#: After one of these stand the names of several: `Foreign Ministers | Lavrov and Wang Yi`.
TITLES_OF_SEVERAL = frozenset(("Ministers", "Premiers", "Presidents", "Leaders", "FMs"))

_ENGLISH_BODIES = re.compile(
    r"(?:Committee|Council|Commission|Minister|Secretarie|Ministrie|Agencie|Assemblie|Partie)s$"
    r"|\b(?:Dialogue|Development|Trading|Strategic|Social|Observers? and) Partners$"
)
#: Between a body that each member of an organisation has and the organisation: «МИД ШОС», «МВД | и генпрокуроры | ШОС».
_OF_MEMBERS = re.compile(r"\s+(?:и\s+[а-яё]+(?:ы|и|ов|ей|ам|ям|ами|ями)\s+)?")
#: Several bodies, or one in the genitive: «посольства Кыргызстана, Узбекистана и Турции».
_MAY_BE_PLURAL = re.compile(r"(?:[Пп]осольств|[Пп]равительств|[Мм]инистерств|[Пп]арламент)[аы]\b")
_LISTED = re.compile(r"\s*,\s+|\s+и\s+")
_BODIES_OF_STATES = re.compile(
    r"(?:Советов|Советам|Советами|Советах|Парламентов|Министерств|Ведомств|Правительств|Комитетов|Центров)\b"
    r".*\b(?:стран|государств)"
    r"|(?:News )?Agenc(?:y|ies)\b(?! (?:for|of|on|to|in)\b)"
)
_OF_STATES = re.compile("государств|стран")
_SEVERAL_AFTER = re.compile(
    r"\s+(?:(?:наших|этих|двух|всех|обеих)\s+)?(?:стран|государств"
    r"|of (?:the )?(?:member |participating )?(?:states|countries)|(?i:secretaries|ministers|chiefs|speakers"
    r"|heads(?! (?:to|the|a|home|for|into)\b)))\b"  # `the MFA heads the group`
)


def is_several_bodies(name: str) -> bool:
    """Say whether an English name is in the plural.

    >>> is_several_bodies("Standing Committees"), is_several_bodies("Standing Committee")
    (True, False)
    """
    return bool(_ENGLISH_BODIES.search(name))


def is_body_of_states(name: str) -> bool:
    """Say whether a name is that of a body of each of several states, or a kind of body and its name.

    >>> is_body_of_states("Советов безопасности стран ШОС"), is_body_of_states("Совет безопасности")
    (True, False)
    >>> is_body_of_states("Agencies Anadolu"), is_body_of_states("Agency for Reforms")
    (True, False)
    """
    return bool(_BODIES_OF_STATES.match(name))


def tells_of_states(words: str) -> bool:
    """Say whether words between a body and its owner make it one of each state: «советов безопасности | стран | ШОС».

    >>> tells_of_states(" государств-членов "), tells_of_states(" при ")
    (True, False)
    """
    return bool(_OF_STATES.search(words))


def goes_on_to_several(text: str, end: int) -> bool:
    """Say whether words after a name make it the name of several: «главы МИД | стран СНГ», `MFA | heads`.

    >>> goes_on_to_several("главы МИД стран", 9), goes_on_to_several("главы МИД здесь", 9)
    (True, False)
    """
    return bool(_SEVERAL_AFTER.match(text, end))


def is_of_several(text: str, body: Draft, state: Draft, following: Sequence[Draft]) -> bool:
    """Say whether a body of each state in a list is meant.

    Args:
        text: the text.
        body: the word that may be in the plural.
        state: the first state.
        following: the name after it, when there is one.
    """
    return bool(_MAY_BE_PLURAL.match(text, body.start, body.end)) and any(
        _LISTED.fullmatch(text, state.end, other.start) and any(c.entity.kind == "country" for c in other.candidates)
        for other in following
    )


def is_of_members(text: str, body: Draft, by_start: Mapping[int, Draft]) -> bool:
    """Say whether a body of each member of an organisation of states is meant: «МИД | ШОС», no ministry of one of them.

    Args:
        text: the text.
        body: the name of a body.
        by_start: the names of the text by their start.
    """
    link = _OF_MEMBERS.match(text, body.end)
    following = by_start.get(link.end()) if link else None
    if following is None or not any(is_international(c.entity) for c in following.candidates):
        return False
    owned = any(tag.startswith("of:") for tags in body.support.values() for tag in tags)
    of_states = all(c.entity.country is not None and not c.name.strong for c in body.candidates)
    return bool(body.candidates) and of_states and not owned


def is_international(entity: Entity) -> bool:
    """Say whether an entity is an organisation of states."""
    return entity.kind == "organization" and entity.country is None and entity.parent is None
