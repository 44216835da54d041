"""How names look: a person's capitals, initials and surname endings; the words that make a body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.names.given_names import given_names
from mediacoop.names.persons import PATRONYMIC

#: No name or form of one has more characters, so that no longer text is read as a name.
LONGEST_NAME = 200
#: The capital letters of Latin and Cyrillic alphabets, for character classes.
UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁŃŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽƏȘȚА-ЯЁІЇЄЎҐҒҚҢҮҰҲҶҺӘӢӨӮ"
_INITIALS = rf"(?:[{UPPER}]\.[-\s]?){{1,3}}"
_WORD = rf"[{UPPER}][\w'’ʻ-]+"
_PARTICLE = r"(?:al|ul|ur|bin|von|van|der|de|аль|уулу|кызы|оглы)\b"
_NAME = re.compile(rf"(?:{_INITIALS})?{_WORD}(?: (?:{_INITIALS}|{_WORD}|{_PARTICLE})){{0,3}}")
_SURNAME = re.compile(
    r"(?:[оеё]в|ин|ын|ск(?:ий|ая)|цк(?:ий|ая)|[оеё]ва|ина|ына|енко|заде|зода|швили|дзе|ян|баев?|беков?"
    r"|[oe]v|in|sky|skiy|[oe]va|ina|skaya|enko|zade|zoda|shvili|dze|yan|oglu|oğlu)"
    r"(?:а|у|ым|ом|е|ой|ого|ому|ых|ыми)?$",
    re.IGNORECASE,
)
_DECLINED = re.compile(rf"[{UPPER}]{{2,}}(?:а|у|е|ом|ы|ов|ам|ами|ах)")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:]|\n)[\s\"«“(—–-]*$")
_INITIAL = re.compile(rf"(?:[{UPPER}]\.-?){{1,3}}$")
_CASE_ENDING = re.compile(r"(?:ом|ем|ой|ей|а|у|е|я|ю|ы|и)$")
#: A word that makes a name that of a body.
_BODY = re.compile(
    r"(?:ministr(?:y|ies)|agenc(?:y|ies)|councils?|committees?|commissions?|departments?|universit(?:y|ies)|institutes?"
    r"|academ(?:y|ies)|foundations?|funds?|banks?|part(?:y|ies)|unions?|associations?|organi[sz]ations?|cent(?:re|er)s?"
    r"|compan(?:y|ies)|corporations?|groups?|parliaments?|assembl(?:y|ies)|courts?|senates?|congress|secretariats?"
    r"|services?|bureaus?|offices?|federations?|leagues?|clubs?|societ(?:y|ies)|chambers?|librar(?:y|ies)|museums?"
    r"|(?:министер|агент|хозяй|обще)ств(?:о|а|у|ом|е)?|правительств(?:о|а|у|ом|е)?"
    r"|(?:совет|(?:гос)?комитет|департамент|университет|институт|фонд|банк|союз|центр|парламент|суд|сенат|секретариат|музе)"
    r"(?:а|у|ом|е|ы|ов|й|я|ю|ем)?"
    r"|(?:комисси|коллеги|дирекци|академи|ассоциаци|организаци|компани|корпораци|федераци|администраци|парти)(?:я|и|ю|ей|й)"
    r"|(?:групп|служб|палат|лиг)(?:а|ы|е|у|ой)?|ассамбле(?:я|и|ю|ей)|управлени(?:е|я|ю|ем|и)|бюро"
    r"|(?:библиотек|больниц|фабрик|школ)(?:а|и|ы|е|у|ой)?|(?:театр|колледж|завод|комбинат)(?:а|у|ом|е|ы|ов)?"
    r"|(?:филармони|консерватори|гимнази|галере)(?:я|и|ю|ей|й)|лице(?:й|я|ю|ем|е))$",
    re.IGNORECASE,
)
#: A headline is judged by so many characters on either side.
_AROUND = 100
_WORDS = re.compile(r"[^\W\d_][\w'’-]*")


def is_body_word(word: str) -> bool:
    """Say whether a word makes the name that it stands in that of a body, in any case form.

    >>> is_body_word("Министерством"), is_body_word("Fund"), is_body_word("Fundamental")
    (True, True, False)
    """
    return bool(_BODY.match(word))


def has_surname_shape(word: str) -> bool:
    """Say whether a word ends as surnames of this region do, in any case.

    >>> has_surname_shape("Бекетовым"), has_surname_shape("Yermekbayev"), has_surname_shape("Ташкент")
    (True, True, False)
    """
    return bool(_SURNAME.search(word))


def is_given_name(word: str) -> bool:
    """Say whether a word is a common given name, in any case form.

    >>> is_given_name("Нурлана"), is_given_name("Samarkand")
    (True, False)
    """
    names, lowered = given_names(), word.lower()
    return lowered in names or _CASE_ENDING.sub("", lowered) in names


def is_initial(word: str) -> bool:
    """Say whether a word is one or more initials: «Р.», «С.В.»."""
    return bool(_INITIAL.match(word))


def looks_like_person(words: Sequence[str]) -> bool:
    """Say whether words, two or more, look like a person's name: initials, a patronymic, a given name, a surname.

    >>> looks_like_person(["Ахмад", "Исмаилов"]), looks_like_person(["Golden", "Gate"])
    (True, False)
    """
    return (
        is_initial(words[0])
        or is_initial(words[-1])
        or any(map(PATRONYMIC.fullmatch, words[1:]))
        or is_given_name(words[0])
        or has_surname_shape(words[-1])
    )


def read_capitalised(text: str, start: int) -> int:
    """Give the end of the run of capitalised words and initials that begins at a place, 4 at most; or the place.

    >>> read_capitalised("глава Цай Минчжао сказал", 6)
    17
    """
    match = _NAME.match(text, start)
    return match.end() if match else start


def is_abbreviation(name: str) -> bool:
    """Say whether a name is in capitals, but for the ending of a declined abbreviation.

    >>> is_abbreviation("МИД"), is_abbreviation("ЦИКом"), is_abbreviation("Кабар")
    (True, True, False)
    """
    return name.isupper() or bool(_DECLINED.fullmatch(name))


def starts_sentence(text: str, at: int) -> bool:
    """Say whether a sentence, a line or a quotation begins at a place: any word has a capital there.

    >>> starts_sentence("Да. «Мир» — слово", 5), starts_sentence("канал «Мир»", 7)
    (True, False)
    """
    return bool(_SENTENCE_START.search(text, max(0, at - 8), at))


def is_title_case(text: str, at: int) -> bool:
    """Say whether the line around a place is a headline in which most words have a capital, or all are capitals."""
    words = _words_around(text, at)
    spoken = [word for word in words if not word.isupper()]  # abbreviations have capitals everywhere
    if not spoken:
        return len(words) > 2
    return len(spoken) > 3 and sum(word[0].isupper() for word in spoken) > 0.75 * len(spoken)


def is_headline(text: str, at: int) -> bool:
    """Say whether the line around a place may be a headline: most words have a capital, or no full stop ends it."""
    first, last = max(0, at - _AROUND), at + 2 * _AROUND
    end = text.find("\n", at, last)
    line = text[text.rfind("\n", first, at) + 1 : end if end >= 0 else last]
    return is_title_case(text, at) or not (len(line) > 2 * _AROUND or line.rstrip().endswith((".", "!", "…")))


def is_all_capitals(text: str, at: int) -> bool:
    """Say whether the line around a place is all in capitals, so that they show neither names nor abbreviations."""
    words = _words_around(text, at)
    return len(words) > 2 and all(word.isupper() for word in words)


def _words_around(text: str, at: int) -> list[str]:
    first, last = max(0, at - _AROUND), min(len(text), at + _AROUND)
    start, end = text.rfind("\n", first, at) + 1, text.find("\n", at, last)
    return _WORDS.findall(text[max(first, start) : end if end >= 0 else last])
