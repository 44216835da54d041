"""Which places are polities (GPE) and which are not (LOC), where a corpus does not tell."""

from __future__ import annotations

import re
from functools import cache

from mediacoop import knowledge_base
from mediacoop.gazetteer import Gazetteer

#: Words that make a place no polity.
_GEOGRAPHY = re.compile(
    r"\b(?:river|lake|sea|ocean|mount|mountains?|peninsula|street|avenue|road|boulevard|airport|hotel|palace|square"
    r"|desert|valley|gulf|strait|islands?|bridge|park|canal|basin|coast|plateau|steppe|highway|station|beach|hills?"
    r"|bay|pass|forest|asia|europe|africa|balkans|caucasus|middle east|siberia|atlantic|pacific|mediterranean|earth"
    r"|west|east)\b"
    r"|(?<!\w)(?:рек[аиуе]|озер[оаеу]|мор[еяюе]м?|океан\w*|гор[аыуе]|полуостров\w*|улиц\w*|проспект\w*|аэропорт\w*"
    r"|гостиниц\w*|двор(?:ец|ца|це)|площад\w*|пустын\w*|долин\w*|залив\w*|пролив\w*|остров\w*|ази[яиюей]+|европ\w*"
    r"|африк\w*|балкан\w*|кавказ\w*|закавказь\w*|сибир\w*|восток\w*|запад\w*|атлантик\w*|арктик\w*|антарктид\w*"
    r"|мост\w*|парк\w*)(?!\w)",
    re.IGNORECASE,
)


def place_label(surface: str) -> str:
    """Tell a polity from other places where a corpus does not: as the knowledge base knows it, else by its words."""
    known = {entity.label for entity in _gazetteer().find(surface)} & {"GPE", "LOC"}
    if len(known) == 1:
        return known.pop()
    return "LOC" if _GEOGRAPHY.search(surface) else "GPE"


@cache
def _gazetteer() -> Gazetteer:
    return Gazetteer.of(knowledge_base())
