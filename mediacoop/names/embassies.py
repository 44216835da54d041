"""How an embassy is called: `Embassy of Kazakhstan in the United States`, «Посольство Казахстана в США»."""

from __future__ import annotations

import re

from mediacoop.names.articles import with_article
from mediacoop.names.inflection import inflect_phrase

#: «во Франции», «во Вьетнаме»: hosts that begin so.
_AFTER_LONG = re.compile(r"[ВФ][бвгджзклмнпрстфхцчшщ]|Вьет")
#: «на Кубе»: islands, and the state that the Russian press says so of.
_AFTER_ON = frozenset(("Кипр", "Куба", "Мальдивы", "Мальта", "Маврикий", "Филиппины", "Украина"))


def embassy_in_english(sender: str, host: str) -> str:
    """Name an embassy in English.

    >>> embassy_in_english("Kazakhstan", "United States")
    'Embassy of Kazakhstan in the United States'
    """
    return f"Embassy of {with_article(sender)} in {with_article(host)}"


def embassy_in_russian(sender: str, host: str) -> str:
    """Name an embassy in Russian, from the nominatives of the two states.

    >>> embassy_in_russian("Венгрия", "Кыргызстан"), embassy_in_russian("Белоруссия", "Франция")
    ('Посольство Венгрии в Кыргызстане', 'Посольство Белоруссии во Франции')
    >>> embassy_in_russian("Россия", "Куба"), embassy_in_russian("США", "ОАЭ")
    ('Посольство России на Кубе', 'Посольство США в ОАЭ')
    """
    into = "на" if host in _AFTER_ON else "во" if _AFTER_LONG.match(host) else "в"
    # a form stands with its first case: that of «в Иордании» is the genitive's, of «на Кубе» the dative's
    return f"Посольство {_in_case(sender, 'gent')} {into} {_in_case(host, 'loct', 'datv', 'gent')}"


def _in_case(name: str, *cases: str) -> str:
    """Give a name in the first of some cases that has a form of its own; one that does not change as it is."""
    forms = {case: form for form, case in inflect_phrase(name).items()}
    return next((forms[case] for case in cases if case in forms), name)
