"""Embassies from the ambassadors that the base knows: an ambassador to a state has an embassy for it.

    python -m mediacoop.knowledge.importers.embassies

writes ``data/generated/embassies.yaml``: for every position "Ambassador to X" of a state the embassy, where the
hand-kept files have none. A text need not write its name as here: an embassy is also found by the two states in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from mediacoop.knowledge.files import DATA, knowledge_files, merge_knowledge, read_knowledge
from mediacoop.knowledge.model import Entity, Knowledge
from mediacoop.names import fold
from mediacoop.names.inflection import inflect_phrase

OUTPUT = DATA / "generated" / "embassies.yaml"
_HEADER = "# Written by: python -m mediacoop.knowledge.importers.embassies (from the ambassadors in the other files)\n"
_AMBASSADOR = re.compile(r"Ambassador to (?:the )?(?P<host>.+)")
#: «во Франции», «во Вьетнаме»: before these beginnings.
_AFTER_LONG = re.compile(r"[ВФ][бвгджзклмнпрстфхцчшщ]|Вьет")


def write_embassies() -> str:
    """Give the content of the generated file."""
    hand_kept = merge_knowledge(read_knowledge(path for path in knowledge_files() if path != OUTPUT).values())
    known = {entity.name for entity in hand_kept.entities}
    embassies = {
        f"org/{sender.id.removeprefix('country/')}-embassy-{_slug(host.name)}": {
            "country": sender.id,
            "names": _names(sender, host),
        }
        for sender, host in _pairs(hand_kept)
        if _english_name(sender, host) not in known
    }
    ordered = dict(sorted(embassies.items()))
    return _HEADER + yaml.safe_dump(
        {"organizations": ordered}, allow_unicode=True, default_flow_style=None, sort_keys=False, width=110
    )


def _pairs(knowledge: Knowledge) -> Iterator[tuple[Entity, Entity]]:
    """Give each state and the states that it is known to have had an ambassador to."""
    states = {entity.id: entity for entity in knowledge.entities if entity.kind == "country"}
    by_name = {name.removeprefix("the "): state for state in states.values() for name in state.names}
    for position in knowledge.positions:
        title = _AMBASSADOR.fullmatch(position.titles.get("en", ("",))[0])
        if title and position.of in states and (host := by_name.get(title["host"])) is not None:
            yield states[position.of], host


def _names(sender: Entity, host: Entity) -> dict[str, list[str]]:
    sent, hosted = sender.name_in("ru"), host.name_in("ru")
    names = {"en": [_english_name(sender, host)]}
    if sent and hosted:
        into = "во" if _AFTER_LONG.match(hosted) else "в"
        # a form stands with its first case: that of «в Иордании» is the genitive's, of «на Кубе» the dative's
        russian = f"Посольство {_in_case(sent, 'gent')} {into} {_in_case(hosted, 'loct', 'datv', 'gent')}"
        names["ru"] = [russian]
    return names


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")


def _english_name(sender: Entity, host: Entity) -> str:
    return f"Embassy of {sender.name} in {host.name}"


def _in_case(name: str, *cases: str) -> str:
    """Give a name in the first of some cases that has a form of its own; one that does not change as it is."""
    forms = {case: form for form, case in inflect_phrase(name).items()}
    return next((forms[case] for case in cases if case in forms), name)


def main() -> None:
    """Write the generated file."""
    OUTPUT.write_text(write_embassies(), encoding="utf-8")


if __name__ == "__main__":
    main()
