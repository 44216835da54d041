"""Given names alone, as news of the region has them: «Ильхам-бей», «Шавкат Миромонович», `Nawaz` of two Sharifs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Entity
from mediacoop.names import base_form
from mediacoop.names.inflection import inflect_person
from mediacoop.names.persons import PATRONYMIC, parse_person
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.given_names import has_given, has_patronymic

#: What courtesy puts after a given name.
_HONORIFIC = re.compile(
    r"[\s-](?:бе[йяюе]м?|ханым|ханум|муалли\w+|ага|bey|b[eə]y|han[iı]m|xan[iı]m|khanim|khanum|muallim|müəllim)$",
    re.IGNORECASE,
)


def find_by_given(text: str, drafts: Sequence[Draft]) -> None:
    """Add to names that nobody is known by the one person of the text who has them as given names."""
    unknown = [(draft, _words(text, draft)) for draft in drafts if _is_unknown(draft)]
    if not unknown:
        return
    persons = {draft.entity.id: draft.entity for draft in drafts if draft.entity and draft.entity.kind == "person"}
    others = [word for _, words in unknown if _split(words)[0] is None for word in words]
    for draft, words in unknown:
        given, patronymic = _split(words)
        if given is None:
            continue
        meant = [person for person in persons.values() if _is_called(person, given, patronymic)]
        if len(meant) == 1 and not any(_is_called(meant[0], other, None) for other in others):
            name = meant[0].aliases[0]
            draft.candidates.append(Candidate(meant[0], name, "given-patronymic" if patronymic else "given-name"))


def _is_unknown(draft: Draft) -> bool:
    found = any(candidate.how in ("given-name", "given-patronymic") for candidate in draft.candidates)
    return draft.entity is None and draft.label == "PER" and not found


def _words(text: str, draft: Draft) -> list[str]:
    name = _HONORIFIC.sub("", " ".join(text[draft.start : draft.end].split()))
    return (base_form(name, "PER") if " " in name and name > "\u0400" else name).split()


def _split(words: Sequence[str]) -> tuple[str | None, str | None]:
    """Give the given name and the patronymic of a name that has no surname; nothing of another."""
    if len(words) == 1:
        return words[0], None
    if len(words) == 2 and PATRONYMIC.fullmatch(words[1]):
        return words[0], words[1]
    return None, None


def _is_called(person: Entity, given: str, patronymic: str | None) -> bool:
    candidate = Candidate(person, person.aliases[0], "given-name")
    if not has_given([given], candidate) and given not in _given_forms(person):
        return False
    return patronymic is None or has_patronymic(patronymic[0], candidate)


@lru_cache(maxsize=1000)
def _given_forms(person: Entity) -> frozenset[str]:
    """Give a person's Russian given names in all cases: «Тимура» may as well be a woman's name."""
    names = (parse_person(n.text, order=person.order).given for n in person.aliases if n.language == "ru")
    return frozenset(form for given in names for form in inflect_person(" ".join(given), gender=person.gender))
