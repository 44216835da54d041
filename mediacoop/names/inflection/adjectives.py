"""Russian adjectives: every form from any nominative, by stem and ending."""

from __future__ import annotations

import re

from mediacoop.names.inflection.declension import CASES, Paradigm, merge

_NOMINATIVE = re.compile(r"(?P<stem>.*\w)(?P<ending>[ыио]й|[ая]я|[ое]е|[ыи]е|ья|ье|ьи)", re.IGNORECASE)

#: The gender or number that a nominative ending shows.
_GENDERS = {
    **dict.fromkeys(("ый", "ий", "ой"), "masc"),
    **dict.fromkeys(("ая", "яя", "ья"), "femn"),
    **dict.fromkeys(("ое", "ее", "ье"), "neut"),
    **dict.fromkeys(("ые", "ие", "ьи"), "plur"),
}

#: Class of stem → gender or number → endings in the order of `CASES`; ``@`` as in `declension`.
_ENDINGS = {
    "hard": {
        "masc": "ый ого ому @ ым ом", "neut": "ое ого ому ое ым ом",
        "femn": "ая ой ой ую ой ой", "plur": "ые ых ым @ ыми ых",
    },
    "velar": {
        "masc": "ий ого ому @ им ом", "neut": "ое ого ому ое им ом",
        "femn": "ая ой ой ую ой ой", "plur": "ие их им @ ими их",
    },
    "hushing": {
        "masc": "ий его ему @ им ем", "neut": "ее его ему ее им ем",
        "femn": "ая ей ей ую ей ей", "plur": "ие их им @ ими их",
    },
    "soft": {
        "masc": "ий его ему @ им ем", "neut": "ее его ему ее им ем",
        "femn": "яя ей ей юю ей ей", "plur": "ие их им @ ими их",
    },
    "possessive": {
        "masc": "ий ьего ьему @ ьим ьем", "neut": "ье ьего ьему ье ьим ьем",
        "femn": "ья ьей ьей ью ьей ьей", "plur": "ьи ьих ьим @ ьими ьих",
    },
}  # fmt: skip


def inflect_adjective(adjective: str) -> dict[str, str]:
    """Give every form of an adjective in three genders and the plural, with its case.

    Args:
        adjective: any nominative, known to a dictionary or not: «казахстанский», «тюркоязычный».

    Returns:
        Form → case; of two cases of one form the first of nomn, gent, datv, accs, ablt, loct. A word that has
        no ending of an adjective comes back alone.

    >>> list(inflect_adjective("казахстанский"))[:4]
    ['казахстанский', 'казахстанское', 'казахстанская', 'казахстанские']
    """
    paradigms = [decline_adjective(adjective, gender, animate=True) for gender in ("masc", "neut", "femn", "plur")]
    return {adjective: "nomn", **merge(paradigm for paradigm in paradigms if paradigm)}


def decline_adjective(adjective: str, gender: str, *, animate: bool) -> Paradigm | None:
    """Decline an adjective that agrees with a noun.

    Args:
        adjective: any nominative form.
        gender: masc, neut, femn or plur.
        animate: whether the noun is, for the accusative.

    Returns:
        Case → form, or None when the word has no ending of an adjective.
    """
    match = _NOMINATIVE.fullmatch(adjective)
    if match is None:
        return None
    stem, ending = match["stem"], match["ending"].lower()
    endings = _ENDINGS[_stem_class(stem.lower(), ending)][gender].split()
    forms = {case: stem + suffix for case, suffix in zip(CASES, endings, strict=True)}
    if gender == "masc" and ending == "ой":
        forms["nomn"] = adjective
    if gender in ("masc", "plur"):
        forms["accs"] = forms["gent"] if animate else forms["nomn"]
    return forms


def gender_shown(adjective: str) -> str | None:
    """Tell masc, neut, femn or plur from a nominative's ending; None when it isn't an adjective's.

    >>> gender_shown("Шанхайская"), gender_shown("Объединённые"), gender_shown("совет")
    ('femn', 'plur', None)
    """
    match = _NOMINATIVE.fullmatch(adjective)
    return _GENDERS[match["ending"].lower()] if match else None


def _stem_class(stem: str, ending: str) -> str:
    if ending.startswith("ь") or stem == "трет":
        return "possessive"
    if stem[-1] in "гкх":
        return "velar"
    if stem[-1] in "жшчщ":
        # «Большой» is stressed on its ending in every gender.
        return "velar" if ending in ("ой", "ое") or stem in ("больш", "чуж") else "hushing"
    return "soft" if ending in ("ий", "яя", "ее", "ие") else "hard"
