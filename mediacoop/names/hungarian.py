"""Hungarian names in Russian letters: `s` is ш and `sz` с, as no other Latin spelling of this region has it."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = {
    **{"dzs": "дж", "cs": "ч", "sz": "с", "zs": "ж", "gy": "дь", "ly": "й", "ny": "нь", "ty": "ть", "s": "ш", "c": "ц"},
    **{"j": "й", "á": "а", "é": "е", "í": "и", "ó": "о", "ú": "у", "ö": "ё", "ő": "ё", "ü": "ю", "ű": "ю"},
}
#: What shows a spelling to be Hungarian: the accents, and digraphs that other spellings hardly have.
_HUNGARIAN = re.compile("[áéíóúőű]|cs|zs|sz")
_LETTER = re.compile("|".join(sorted(_LETTERS, key=len, reverse=True)))


def to_russian_letters(name: str) -> str | None:
    """Write a Hungarian name as Russian news do, but for the letters that both read alike; None for another name.

    >>> to_russian_letters("János Áder"), to_russian_letters("Nurlan")
    ('йаnoш аder', None)
    """
    lower = unicodedata.normalize("NFC", name).lower()
    return _LETTER.sub(lambda match: _LETTERS[match[0]], lower) if _HUNGARIAN.search(lower) else None
