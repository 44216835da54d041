"""Names with the family name first, as in China, Korea and Vietnam: how they show themselves in Russian letters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.names.chinese import is_syllable

#: How the syllables of Chinese, Korean and Vietnamese names end.
_SYLLABLE = re.compile("[аеёиоуыэюя](?:[нл]ь|нг|[нйркмптл])?$", re.IGNORECASE)
#: Family names of Korea and Vietnam that no Chinese syllable looks like, and the longer ones of China.
_FAMILY_NAMES = frozenset(
    "Ким Пак Чхве Чхон Чой Чон Хон Хор Сон Квон Лим Нам Мун Юн Нгуен Нгуэн Чыонг Чан Фам Хоанг Данг Буй Нго Зыонг "
    "Динь Фунг Тхик Оуян Сыма".split()
)


def is_eastern(words: Sequence[str]) -> bool:
    """Tell whether a name in Russian letters begins with an eastern family name.

    >>> is_eastern(["Си", "Цзиньпином"]), is_eastern(["Мун", "Чжэ", "Ина"]), is_eastern(["Джо", "Байденом"])
    (True, True, False)
    """
    if len(words) < 2:
        return False
    family = words[0]
    return family in _FAMILY_NAMES or (family[0].isupper() and is_syllable(family))


def is_eastern_syllable(word: str) -> bool:
    """Tell whether a word ends as the syllables of these languages do.

    >>> is_eastern_syllable("Цзиньпин"), is_eastern_syllable("Чжаньш")
    (True, False)
    """
    return bool(_SYLLABLE.search(word))
