"""Namesakes of officials: who is called an athlete, a singer or a student beside the name is somebody else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.knowledge import Entity
from mediacoop.resolution.draft import Draft, is_partial

OTHER_OCCUPATION = "other-occupation"

_RUSSIAN = (
    r"(?:хоккеист|футболист|баскетболист|волейболист|теннисист|шахматист|гимнаст|фигурист|лыжни[кц]|пловец|пловц|пловчих"
    r"|бегун|боксёр|боксер|борец|борц|дзюдоист|каратист|биатлонист|легкоатлет|тяжелоатлет|штангист|гонщи[кц]|вратар"
    r"|нападающ|полузащитник|форвард|актёр|актер|актрис|певец|певц|певиц|музыкант|пианист|скрипач|гитарист"
    r"|танцор|танцовщиц|балерин|блогер|рэпер|студент|школьни[кц]|аспирант|турист|водител|таксист|пенсионер"
    r"|фермер|чабан|продавец|продавц|повар|медсестр|пассажир|пациент|житель|жител|домохозяй)"
    r"(?:к|ниц|иц)?(?:[ауеяюйь]|ом|ем|ой|ей|ий|его|ему|им|ин)?"
)
_ENGLISH = (
    r"(?:(?:hockey|football|soccer|basketball|volleyball|tennis|chess) player|footballer|goalkeeper|striker|midfielder"
    r"|boxer|wrestler|gymnast|swimmer|skater|skier|biathlete|athlete|cyclist|sprinter|runner|judoka|coach|actor|actress"
    r"|singer|rapper|musician|pianist|violinist|guitarist|drummer|dancer|ballerina|blogger|student|pupil|schoolboy"
    r"|schoolgirl|tourist|driver|pensioner|farmer|teacher|nurse|chef|passenger|patient|resident)"
)
_BEFORE = re.compile(rf"\b(?:{_RUSSIAN}|{_ENGLISH})\s+$", re.IGNORECASE)
_AFTER = re.compile(
    rf"(?:\s*,|\s+[—–-])\s+(?:\w+(?:ый|ий|ой|ая|ого|ому|ым|им)\s+)?{_RUSSIAN}\b"
    rf"|(?:\s*,|\s+(?:is|was))\s+an?\s+(?:[\w-]+\s+){{0,2}}{_ENGLISH}\b",
    re.IGNORECASE,
)
_OCCUPATION = re.compile(rf"\b{_ENGLISH}\b", re.IGNORECASE)
_REACH = 40


def doubt_namesakes(text: str, drafts: Sequence[Draft]) -> None:
    """Let an occupation beside a name speak against the officials of that name: «хоккеист Сергей Иванов».

    Beside a full name it does so in the whole text.
    """
    namesakes: set[Entity] = set()
    for draft in drafts:
        if _has_occupation(text, draft):
            officials = _officials(draft)
            for person in officials:
                draft.add_support(person, OTHER_OCCUPATION)
            if not all(map(is_partial, draft.candidates)):
                namesakes |= officials
                draft.label = draft.label or "PER"  # it stays one name, whosever it is
    for draft in drafts:
        for person in namesakes & _officials(draft) if namesakes else ():
            draft.add_support(person, OTHER_OCCUPATION)


def _officials(draft: Draft) -> set[Entity]:
    """Give the persons of a name who have no such occupation."""
    persons = {candidate.entity for candidate in draft.candidates if candidate.entity.kind == "person"}
    return {person for person in persons if not _OCCUPATION.search(person.description or "")}


def _has_occupation(text: str, draft: Draft) -> bool:
    if not any(candidate.entity.kind == "person" for candidate in draft.candidates):
        return False
    before = text[max(0, draft.start - _REACH) : draft.start]
    return bool(_BEFORE.search(before) or _AFTER.match(text, draft.end))
