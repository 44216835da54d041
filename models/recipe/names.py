"""Names to fill the slots of our own texts with, in the form that a slot asks for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from random import Random
from typing import NamedTuple

from mediacoop.knowledge import Entity, KnowledgeBase
from mediacoop.names.inflection import inflect_person, inflect_phrase

#: The words of slots for cases, and the case whose form a name takes where it has no form of its own.
_CASES = {"gen": "gent", "dat": "datv", "acc": "accs", "ins": "ablt", "loc": "loct"}
_SAME_FORM = {"gent": "nomn", "datv": "gent", "ablt": "nomn", "loct": "datv", "accs": "nomn"}
_SAME_FORM_OF_PERSON = {**_SAME_FORM, "accs": "gent", "ablt": "gent"}

_LABELS = {"PER": "PER", "COUNTRY": "GPE", "CITY": "GPE", "REGION": "GPE", "PLACE": "LOC"}
_SCHOOL = re.compile(r"universit|academy|institute", re.IGNORECASE)
_STATE_BODY = re.compile(
    r"ministry|agency|committee|commission|service|administration|ministers|council", re.IGNORECASE
)
#: The states that this news is about, and how often a country is one of them.
_CORE = frozenset(f"country/{code}" for code in "ru cn kz kg tj uz in pk ir by tr az tm mn af hu ge am".split())
_CORE_COUNTRIES = 0.7

#: How often a person has a real name, and (in Russian) a surname of Natasha's list.
_REAL_PERSONS = 0.15
_LISTED_PERSONS = 0.3
#: No country gives more than this weight of persons, however many of its people are known.
_HEAVIEST_COUNTRY = 20
_PATRONYMICS = {
    "male": "Рахимович Сергеевич Иванович Аскарович Назарович Каримович Оразович Петрович Маратович Болатович"
    " Николаевич Мамедович Александрович Викторович Бекович Шарипович Юсупович Андреевич".split(),
    "female": "Рахимовна Сергеевна Ивановна Аскаровна Назаровна Каримовна Оразовна Петровна Маратовна Болатовна"
    " Николаевна Мамедовна Александровна Викторовна Шариповна Юсуповна Андреевна".split(),
}
_FEMALE_SURNAMES = ("ова", "ева", "ина", "ская", "ко", "ян", "дзе")
_SECOND_INITIALS = {"ru": "АБВГДЕКМНРСТ", "en": "ABDEKMNRST"}


class Name(NamedTuple):
    """A name in its base form; of a person, the parts that the forms are made of."""

    text: str
    label: str
    gender: str = "male"
    given: str = ""
    surname: str = ""


class Names:
    """Names of one language.

    Args:
        knowledge: whose entities give them; persons are mostly put together anew of one country's names.
        language: ru or en.
        data: the folder of reference data, for Natasha's list of Russian surnames.
    """

    def __init__(self, knowledge: KnowledgeBase, language: str, data: Path) -> None:
        self._knowledge = knowledge
        self._language = language
        self._data = data

    def pick(self, slot: str, gender: str | None, chance: Random) -> Name:
        """Give a name for a slot; a gender is of a person, None for either."""
        if slot == "PER":
            return self._pick_person(gender or chance.choice(("male", "male", "female")), chance)
        if slot == "COUNTRY" and chance.random() < _CORE_COUNTRIES:
            slot = "CORE"
        spellings = chance.choice(self._spellings[slot])
        text = spellings[0] if chance.random() < 0.6 else chance.choice(spellings)
        return Name(text, _LABELS.get("COUNTRY" if slot == "CORE" else slot, "ORG"))

    def form(self, name: Name, words: set[str], chance: Random) -> str:
        """Give the form of a name that the words of a slot ask for."""
        text = self._shape(name, words, chance) if name.label == "PER" else name.text
        case = next((_CASES[word] for word in sorted(words) if word in _CASES), None)
        return text if case is None or self._language != "ru" else _decline(text, case, name.label, name.gender)

    def _shape(self, name: Name, words: set[str], chance: Random) -> str:
        if "sur" in words:
            return name.surname
        if "rev" in words:
            return f"{name.surname} {name.given}"
        if "patr" in words:
            return f"{name.given} {chance.choice(_PATRONYMICS[name.gender])} {name.surname}"
        if "init" not in words:
            return name.text
        second = chance.choice(("", "", chance.choice(_SECOND_INITIALS[self._language]) + "."))
        space = chance.choice(("", " "))
        initials = f"{name.given[0]}.{space}{second}" if second else f"{name.given[0]}."
        return f"{initials}{chance.choice(('', ' '))}{name.surname}"

    @cached_property
    def _spellings(self) -> dict[str, list[list[str]]]:
        """The names of each entity that fits a slot, the usual one first."""
        slots: dict[str, list[list[str]]] = defaultdict(list)
        for entity in self._knowledge:
            for slot in _slots(entity):
                kinds = (
                    ("common", "official", "short", "abbreviation") if slot in ("IORG", "ORG", "UNI") else ("common",)
                )
                names = [n for n in entity.aliases if n.language == self._language and n.kind in kinds]
                texts = [n.text for n in names if (n.strong or slot == "IORG") and _is_bare(n.text, slot)]
                if texts:
                    slots[slot].append(texts)
        return slots

    def _pick_person(self, gender: str, chance: Random) -> Name:
        if self._language == "ru" and chance.random() < _LISTED_PERSONS:
            given, surname = chance.choice(self._given[gender]), chance.choice(self._surnames[gender])
        else:
            people = chance.choice(self._people[gender])
            given, surname = chance.choice(people)
            if chance.random() >= _REAL_PERSONS:
                surname = chance.choice(people)[1]
        return Name(f"{given} {surname}", "PER", gender, given, surname)

    @cached_property
    def _people(self) -> dict[str, list[list[tuple[str, str]]]]:
        """Given names and surnames by gender: each country's list stands as often as it weighs."""
        groups: dict[tuple[str, str | None], list[tuple[str, str]]] = defaultdict(list)
        for entity in self._knowledge:
            parts = (entity.name_in(self._language) or "").split()
            if entity.kind == "person" and entity.gender and entity.order == "western" and len(parts) == 2:
                groups[entity.gender, entity.country].append((parts[0], parts[1]))
        people: dict[str, list[list[tuple[str, str]]]] = defaultdict(list)
        for (gender, _), names in groups.items():
            people[gender] += [names] * min(len(names), _HEAVIEST_COUNTRY)
        return people

    @cached_property
    def _given(self) -> dict[str, list[str]]:
        return {
            gender: sorted({given for names in lists for given, _ in names}) for gender, lists in self._people.items()
        }

    @cached_property
    def _surnames(self) -> dict[str, list[str]]:
        path = self._data / "natasha_names/last.txt"
        surnames = [surname.title() for surname in path.read_text(encoding="utf-8").split()]
        return {
            "female": [surname for surname in surnames if surname.endswith(_FEMALE_SURNAMES)],
            "male": [surname for surname in surnames if not surname.endswith(("а", "я"))],
        }


def _is_bare(name: str, slot: str) -> bool:
    """Say whether a name is one as the guidelines delimit it: no «город Хазар», no quotation marks around an outlet."""
    return not name[0].islower() and "(" not in name and not (slot == "MEDIA" and set('«»"“”') & set(name))


def _slots(entity: Entity) -> Iterator[str]:
    """Give the slots that an entity may fill."""
    if entity.kind == "country" and entity.end is None and len(entity.id) == len("country/xx"):
        yield "COUNTRY"
        if entity.id in _CORE:
            yield "CORE"
    elif entity.kind in ("city", "region"):
        yield entity.kind.upper()
    elif entity.kind in ("area", "site"):
        yield "PLACE"
    elif entity.kind == "media":
        yield "MEDIA"
    elif entity.kind == "organization":
        if entity.owner is None:
            yield "IORG"
        elif _SCHOOL.search(entity.name):
            yield "UNI"
        else:
            yield "MIN" if entity.country and _STATE_BODY.search(entity.name) else "ORG"


@cache
def _decline(text: str, case: str, label: str, gender: str) -> str:
    person = label == "PER"
    forms = inflect_person(text, gender=gender) if person else inflect_phrase(text)
    by_case = {given: form for form, given in reversed(forms.items())}
    while case not in by_case and case != "nomn":
        case = (_SAME_FORM_OF_PERSON if person else _SAME_FORM)[case]
    return by_case.get(case, text)
