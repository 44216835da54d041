"""Words beside a name that say what outlet it is: «МИА «Дунё»», «Агентство «Кабар»», `Kabar News Agency`."""

from __future__ import annotations

import re

from mediacoop.gazetteer import Candidate, Gazetteer

_DESCRIBED = re.compile(
    r"(?:(?:[Мм]еждународн|[Нн]ациональн|[Гг]осударственн|[Ии]нформационн|[Тт]елеграфн)\w+\s+)*"
    r"(?:[Аа]гентств\w*|[Гг]азет\w*|[Жж]урнал\w*|[Пп]ортал\w*|(?:[Тт]еле|[Рр]адио)?[Кк]анал\w*|[Рр]адио\w*|[Тт]елекомпани\w*|[НМРКГ]?ИА|[НК]ИАА?)"
    r"\s+[«\"“„](?P<name>[^«»\"“”„]+)[»\"”“]?"
    r"|(?:(?:International|National|State)\s+)?(?P<english>[^«»\"“”„]+?)"
    r"\s+(?:(?:International|National|State|Information|Telegraph|News|Press)\s+)*(?:Agency|Newspaper|Channel|Radio)"
)


def is_described(name: str) -> bool:
    """Say whether a name is an outlet's, in quotation marks with a word for it before or in English with one after."""
    return _DESCRIBED.fullmatch(name) is not None


def name_described(name: str, gazetteer: Gazetteer) -> list[Candidate]:
    """List the outlets that the name beside the word is one of: «НИА «Туркменистан»» is no country."""
    described = _DESCRIBED.fullmatch(name)
    found = gazetteer.lookup(described["name"] or described["english"]) if described else []
    return [candidate for candidate in found if candidate.entity.kind == "media"]
