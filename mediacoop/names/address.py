"""What stands before a person's name and is no part of it: forms of address, ranks, degrees."""

from __future__ import annotations

#: A regular expression for one of them, ignoring case, without the white space after it.
ADDRESS = (
    r"(?:H\. ?E\b\.?|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Adm|Maj|Capt|Brig|Amb|Hon)\b\.?"
    r"|(?:Lieutenant|Major|Colonel|Army|Vice)[- ](?:General|Admiral|Colonel)\b|(?:General|Admiral|Marshal|Colonel)\b"
    r"|Professor\b|Ambassador\b|(?:Arch)?[Bb]ishop\b|Metropolitan\b|Cardinal\b|Mufti\b|Rabbi\b|Ma?ula?[wv]i\b|Mawla[wv]i\b|Mullah?\b|Maulana\b|господин\w*|госпож\w+|г-н\w*|г-ж\w|г\.|проф\.|д-р\w?"
    r"|(?:генерал|адмирал)(?:-\w+)?|полковник\w*|маршал\w*)"
)
