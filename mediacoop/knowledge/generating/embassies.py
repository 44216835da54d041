"""Embassies from the ambassadors that the other files have.

    python -m mediacoop.knowledge.generating.embassies

writes ``data/generated/embassies.yaml``: the embassies of the states that this news is about in each other and in the
few capitals where all of them have one, where an ambassador is known and the hand-kept files have no embassy. An
ambassador elsewhere may reside in a third state; so may one who was sent to two states at once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import yaml

from mediacoop.knowledge.files import DATA, knowledge_files, merge_knowledge, read_knowledge
from mediacoop.knowledge.model import NORP_KINDS, Entity, Knowledge, Occupancy, Position
from mediacoop.names import fold
from mediacoop.names.embassies import embassy_in_english, embassy_in_russian

OUTPUT = DATA / "generated" / "embassies.yaml"
_HEADER = "# Written by: python -m mediacoop.knowledge.generating.embassies (from the ambassadors in the other files)\n"
_AMBASSADOR = re.compile(r"Ambassador to (?:the )?(?P<host>.+)")
_ORGANISATIONS = frozenset(("org/sco", "org/ots"))
_PRESENT = frozenset(("member", "observer"))
#: Capitals where every state of the region has an embassy.
_POWERS = frozenset(f"country/{code}" for code in ("us", "gb", "de", "fr", "jp", "kr"))
#: «Соединённые Штаты Америки» are «США» in the name of an embassy.
_LONG_NAME = 3


def embassies_yaml() -> str:
    """Give the content of the generated file."""
    hand_kept = merge_knowledge(read_knowledge(path for path in knowledge_files() if path != OUTPUT).values())
    known = {fold(name) for entity in hand_kept.entities for name in entity.names}
    embassies = {
        f"org/{sender.id.removeprefix('country/')}-embassy-{_slug(host.name)}": {
            "country": sender.id,
            "names": _names(sender, host),
        }
        for sender, host in _pairs(hand_kept)
        if fold(embassy_in_english(sender.name, host.name)) not in known
    }
    ordered = dict(sorted(embassies.items()))
    return _HEADER + yaml.safe_dump(
        {"organizations": ordered}, allow_unicode=True, default_flow_style=None, sort_keys=False, width=110
    )


def _pairs(knowledge: Knowledge) -> Iterator[tuple[Entity, Entity]]:
    """Give each state and the states that it is known to have had an ambassador to, and so an embassy in."""
    states = {entity.id: entity for entity in knowledge.entities if entity.kind == "country"}
    by_name = {
        name.text.removeprefix("the "): state
        for state in states.values()
        for name in state.aliases
        if name.strong and name.kind not in NORP_KINDS
    }
    region = {m.member for m in knowledge.memberships if m.organization in _ORGANISATIONS and m.role in _PRESENT}
    sent = Counter((o.person, o.start) for p in _ambassadors(knowledge, region) for o in _terms(p, knowledge))
    for position in _ambassadors(knowledge, region):
        host = by_name.get(_host_of(position))
        terms = _terms(position, knowledge)
        alone = [o for o in terms if o.start is None or sent[o.person, o.start] == 1]
        if host is not None and host.id in region | _POWERS and alone:
            yield states[position.of], host


def _ambassadors(knowledge: Knowledge, region: set[str]) -> list[Position]:
    return [position for position in knowledge.positions if position.of in region and _host_of(position)]


def _host_of(position: Position) -> str:
    title = _AMBASSADOR.fullmatch(position.titles.get("en", ("",))[0])
    return title["host"] if title else ""


def _terms(position: Position, knowledge: Knowledge) -> Sequence[Occupancy]:
    return [occupancy for occupancy in knowledge.occupancies if occupancy.position == position.id]


def _names(sender: Entity, host: Entity) -> dict[str, list[str]]:
    names = {"en": [embassy_in_english(sender.name, host.name)]}
    sent, hosted = _russian_name(sender), _russian_name(host)
    if sent and hosted:
        names["ru"] = [embassy_in_russian(sent, hosted)]
    return names


def _russian_name(state: Entity) -> str | None:
    """Give the usual Russian name, or the abbreviation of a long one."""
    usual = state.name_in("ru")
    if usual is None or len(usual.split()) < _LONG_NAME:
        return usual
    short = (n.text for n in state.aliases if n.language == "ru" and n.kind == "abbreviation" and n.strong)
    return next(short, usual)


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")


def main() -> None:
    """Write the generated file."""
    OUTPUT.write_text(embassies_yaml(), encoding="utf-8")


if __name__ == "__main__":
    main()
