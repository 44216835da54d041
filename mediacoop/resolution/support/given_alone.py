"""Given names alone, as news of the region has them: «Ильхам-бей», «Шавкат Миромонович», `Nawaz` of two Sharifs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Entity
from mediacoop.names import base_form, comparison_key
from mediacoop.names.inflection import inflect_person
from mediacoop.names.persons import PATRONYMIC, parse_person
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.support.given_names import has_patronymic

#: What courtesy puts after a given name.
_HONORIFIC = re.compile(
    r"[\s-](?:бе[йяюе]м?|хан[ыу]м(?:а|у|ом|е)?|муалли\w+|аг(?:а|и|е|у|ой)"
    r"|bey|b[eə]y|han[iı]m|xan[iı]m|khanim|khanum|muallim|müəllim)$",
    re.IGNORECASE,
)
_GIVEN = "given-name"
_GIVEN_PATRONYMIC = "given-patronymic"


def find_by_given(text: str, drafts: Sequence[Draft]) -> None:
    """Add to names that nobody is known by the one person of the text who has them as given names."""
    unknown = [(draft, _words(text, draft)) for draft in drafts if _is_unknown(draft)]
    for draft, _ in unknown:  # whom an earlier round found is found anew
        draft.candidates = [candidate for candidate in draft.candidates if not _is_given(candidate)]
    wanted = [(draft, *_split(words)) for draft, words in unknown]
    if not any(given for _, given, _ in wanted):
        return
    called = _list_persons(drafts)
    others = {
        comparison_key(word)
        for (_, words), (_, given, _) in zip(unknown, wanted, strict=True)
        if given is None
        for word in words
    }
    for draft, given, patronymic in wanted:
        if given is None or comparison_key(given) in others:
            continue
        meant = called.get(given) or called.get(comparison_key(given)) or {}
        if len(meant) == 1:
            _add(draft, next(iter(meant.values())), patronymic, others)


def _is_unknown(draft: Draft) -> bool:
    """Say whether a name may be a given name alone: not that of a place, as «Владимир» is."""
    is_place = any(c.entity.label in ("GPE", "LOC") and c.how == "exact" for c in draft.candidates)
    return draft.label == "PER" and not is_place and (draft.entity is None or any(map(_is_given, draft.candidates)))


def _is_given(candidate: Candidate) -> bool:
    return candidate.how in (_GIVEN, _GIVEN_PATRONYMIC)


def _add(draft: Draft, person: Entity, patronymic: str | None, others: set[str]) -> None:
    name = person.aliases[0]
    candidate = Candidate(person, name, _GIVEN_PATRONYMIC if patronymic else _GIVEN)
    named_alike = not others.isdisjoint(comparison_key(given) for given in _given_names(person))
    if not named_alike and (patronymic is None or has_patronymic(patronymic[0], candidate)):
        draft.candidates.append(candidate)


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


def _list_persons(drafts: Sequence[Draft]) -> dict[str, dict[str, Entity]]:
    """List the persons of a text by their given names: by the key of each, and in Russian by each case form."""
    called: dict[str, dict[str, Entity]] = defaultdict(dict)
    for person in {draft.entity for draft in drafts if draft.entity is not None and draft.entity.kind == "person"}:
        for given in _given_names(person):
            for form in (comparison_key(given), *_decline(given, person.gender)):
                called[form][person.id] = person
    return called


def _given_names(person: Entity) -> set[str]:
    names = (parse_person(name.text, order=person.order).given for name in person.aliases)
    return {" ".join(given) for given in names if given}


@lru_cache(maxsize=1000)
def _decline(given: str, gender: str | None) -> tuple[str, ...]:
    """Give a given name in all cases: «Тимура» may as well be a woman's name."""
    return tuple(inflect_person(given, gender=gender)) if given > "\u0400" else ()
