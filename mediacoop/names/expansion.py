"""Every form of a name, made once, when an index is built.

The forms of one alias go from the most direct to the least; of forms that fold alike only the first stays, so
that its `how` is the most direct evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mediacoop.names.alphabets import has_cyrillic
from mediacoop.names.folding import fold
from mediacoop.names.inflection import (
    CASES,
    decline_person,
    inflect_adjective,
    inflect_demonym,
    inflect_person,
    inflect_phrase,
)
from mediacoop.names.inflection.adjectives import gender_shown
from mediacoop.names.persons import PersonName, abbreviate, parse_person, surname_first
from mediacoop.names.romanisation import romanise

_QUOTES = re.compile('[«»„“”"]')
_DESCRIPTOR_EN = re.compile(
    r"((?:.* )?(?:Agency|Service|Channel|Group|Company|Party|Foundation|Centre|Center|[A-Z]{2,5})) ([A-Z]\S*)"
)
#: An abbreviation that is read as a word or by letters that end in a consonant, and its endings: «ВЭБом».
_SPOKEN = re.compile("[А-ЯЁ]{2,}[БВГДЖЗКЛМНПРСТФХЦЧШ]")
_MASCULINE_ENDINGS = (("а", "gent"), ("у", "datv"), ("ом", "ablt"), ("е", "loct"))
#: «Республика Казахстан»
_REPUBLIC = re.compile(r"(Республика) ([А-ЯЁ][а-яё]+)")
#: `Institute for Strategic Studies` is `Institute of Strategic Studies` as often.
_OF_OR_FOR = re.compile(r"\b(Institute|Cent(?:er|re)|Foundation|Agency|Committee|Commission|Ministry) (of|for) ")
#: `Parliamentary Assembly of Economic Cooperation Organization`: the press leaves articles out.
_ARTICLE_INSIDE = re.compile(r"\b(of|for|on|to|in|under) the ")
_HYPHEN = re.compile(r" ?[-‐‑–—] ?")
_JOINED = re.compile(r"[-‐‑]\w")
#: A site whose name is a word: «Лента.ру», «Ленты.ру».
_SITE = re.compile(r"([А-ЯЁ][а-яё]+)(\.[A-Za-zа-яё]{2,4})")
#: What stands before an outlet's or a company's name, which is then written with quotes or without.
_DESCRIPTOR = re.compile(
    r"((?:.* )?(?:агентств\w*|газет\w*|журнал\w*|\w*канал\w*|\w*радио\w*|портал\w*|\w*компани\w*|корпораци\w*"
    r"|холдинг\w*|групп\w*|фонд\w*|парти\w*|центр\w*|клуб\w*|издани\w*|М?ИАА?|НИАТ|РИА|О?[АО]О|ЗАО|НАК))"
    r" ([А-ЯЁ][^\s\"«]*)",
    re.IGNORECASE,
)
#: «имени Л. Н. Гумилёва» is «имени Гумилёва», «им. Л. Н. Гумилёва» and «им. Гумилёва» too.
_IN_HONOUR = re.compile(r" имени (?P<initials>(?:[А-ЯЁ]\. ?){1,2})?(?=[А-ЯЁа-яё])")
#: Languages whose persons' names are in Latin letters, given name first.
_LATIN_LANGUAGES = frozenset({"en", "tr", "az", "uz", "tk"})
_NO_PLURAL = re.compile(r"(?:s|sh|ch|ese)$")


class Form(NamedTuple):
    """One form of a name and how it comes from it.

    Attributes:
        text: the form.
        how: exact, case-form:gent, romanised, initials, surname, given-surname, surname-first, adjective or
            demonym; of several steps joined with a plus: initials+case-form:datv.
    """

    text: str
    how: str


def expand_name(text: str, *, language: str, kind: str, is_person: bool, gender: str | None, order: str) -> list[Form]:
    """Give every form of one alias: itself first, then the more direct before the less.

    Args:
        text: the alias in its base form.
        language: ISO 639 code; inflection and romanisation are for ru.
        kind: adjective and demonym inflect as such; every other kind as a name.
        is_person: whether it names a person.
        gender: of a person: male, female or None.
        order: of a person's name: western or eastern.

    >>> thing = {"is_person": False, "gender": None, "order": "western"}
    >>> forms = expand_name("Казинформ", language="ru", kind="common", **thing)
    >>> forms[0], forms[3]
    (Form(text='Казинформ', how='exact'), Form(text='Казинформом', how='case-form:ablt'))
    """
    forms = _person_forms(text, language, gender, order) if is_person else _name_forms(text, language, kind)
    return _distinct([Form(text, "exact"), *_respell([Form(text, "exact"), *forms], language, is_person)])


def title_forms(title: str, language: str) -> list[Form]:
    """Give the forms of an office's title: the case forms of a Russian one, hyphen or space in any.

    >>> title_forms("Secretary-General", "en")
    [Form(text='Secretary-General', how='exact'), Form(text='Secretary General', how='exact')]
    """
    forms = _inflected(inflect_phrase(title), "exact") if language == "ru" else []
    return _distinct(_respell([Form(title, "exact"), *forms], language, is_person=False))


def _distinct(forms: Iterable[Form]) -> list[Form]:
    first: dict[str, Form] = {}
    for form in forms:
        first.setdefault(fold(form.text), form)
    return list(first.values())


def _how(manner: str, case: str) -> str:
    """Name the evidence: the nominative is the manner itself, another case adds to it."""
    if case == "nomn":
        return manner
    return f"case-form:{case}" if manner == "exact" else f"{manner}+case-form:{case}"


def _inflected(forms: dict[str, str], manner: str) -> list[Form]:
    return [Form(text, _how(manner, case)) for text, case in forms.items()]


def _name_forms(text: str, language: str, kind: str) -> list[Form]:
    if kind in ("adjective", "demonym"):
        return _people_forms(text, language, kind)
    if language != "ru":
        return []
    forms = _inflected(inflect_phrase(text), "exact")
    if kind == "abbreviation" and _SPOKEN.fullmatch(text):
        forms += [Form(text + ending, _how("exact", case)) for ending, case in _MASCULINE_ENDINGS]
    if match := _REPUBLIC.fullmatch(text):
        forms += _both_declined(match[1], match[2])
    if match := _SITE.fullmatch(text):
        forms += _inflected({f"{word}{match[2]}": case for word, case in inflect_phrase(match[1]).items()}, "exact")
    if " " not in text and kind != "abbreviation" and has_cyrillic(text):
        forms += [Form(spelling, "romanised") for spelling in romanise(text)]
    return forms


def _both_declined(head: str, name: str) -> list[Form]:
    """Give «Республики Казахстана» beside «Республики Казахстан»: the press writes both."""
    heads, names = inflect_phrase(head), inflect_phrase(name)
    return [
        Form(f"{first} {second}", _how("exact", case))
        for first, case in heads.items()
        for second, other in names.items()
        if case == other != "nomn"
    ]


def _people_forms(text: str, language: str, kind: str) -> list[Form]:
    if language == "ru":
        if gender_shown(text):
            return [*_inflected(inflect_adjective(text), "adjective"), *_adjective_prefix(text)]
        return _inflected(inflect_demonym(text), "demonym")
    if language == "en" and kind == "demonym" and not _NO_PLURAL.search(text):
        return [Form(f"{text}s", kind)]
    return []


def _adjective_prefix(text: str) -> Iterator[Form]:
    """Give the first part of a double adjective: «китайско» of «китайско-советские», «афгано» of «афгано-иранские»."""
    if text.endswith(("ский", "цкий")):
        yield Form(f"{text[:-2]}о", "adjective-prefix")
    if text.endswith("анский"):
        yield Form(f"{text[:-4]}о", "adjective-prefix")


def _person_forms(text: str, language: str, gender: str | None, order: str) -> list[Form]:
    name = parse_person(text, order=order)
    if language != "ru":
        return list(arrange(name, order)) if language in _LATIN_LANGUAGES else []
    forms = _inflected(inflect_person(text, gender=gender, order=order), "exact")
    for declined in decline_person(name, gender=gender, order=order):
        forms += [Form(f.text, _how(f.how, case)) for case in CASES for f in arrange(declined[case], order)]
    if order == "eastern" and name.surname and name.given:
        forms += _both_parts_declined(name, gender)
    # Chinese and Korean names reach English by tables of their own, not through Russian.
    return forms if order == "eastern" else [*forms, *_romanised(name)]


def _both_parts_declined(name: PersonName, gender: str | None) -> list[Form]:
    """Give «Чжаном Мином» beside the «Чжан Мином» of the rules: the press writes both."""
    surnames = inflect_person(name.surname or "", gender=gender)
    givens = inflect_person(" ".join(name.given), gender=gender, order="eastern")
    return [
        Form(f"{surname} {given}", _how("given-surname", case))
        for surname, case in surnames.items()
        for given, other in givens.items()
        if case == other != "nomn"
    ]


def arrange(name: PersonName, order: str) -> Iterator[Form]:
    """Write a parsed person's name in every arrangement that the press uses, the surname alone last."""
    if not name.surname:
        yield from (Form(text, "initials") for text in abbreviate(name))
        return
    if order == "eastern":
        yield Form(" ".join((name.surname, *name.given)), "given-surname")
    else:
        yield Form(" ".join((*name.given, name.surname)), "given-surname")
        yield from (Form(text, "initials") for text in abbreviate(name))
        yield from (Form(text, "surname-first") for text in _surnames_first(name))
    if len(name.surname) > 1:  # «E» of `H.E.` is nobody's
        yield Form(name.surname, "surname")


def _surnames_first(name: PersonName) -> Iterator[str]:
    yield from filter(None, (surname_first(name), surname_first(name._replace(patronymic=None))))


def _romanised(name: PersonName) -> Iterator[Form]:
    for spelling in romanise(" ".join((*name.given, name.surname or name.patronymic or ""))):
        yield Form(spelling, "romanised")
        for form in arrange(parse_person(spelling), "western"):
            yield Form(form.text, f"romanised+{form.how}")


def _respell(forms: Iterable[Form], language: str, is_person: bool) -> Iterator[Form]:
    """Add to each form its spellings with other hyphens, quotes and ampersands, as direct as the form."""
    for text, how in forms:
        yield Form(text, how)
        for spelling in _hyphen_spellings(text, is_person):
            yield Form(spelling, how)
        if _QUOTES.search(text):
            yield Form(_QUOTES.sub("", text), how)
        elif match := (_DESCRIPTOR if language == "ru" else _DESCRIPTOR_EN).fullmatch(text):
            yield Form(f'{match[1]} "{match[2]}"', how)
        if language == "ru" and (honour := _IN_HONOUR.search(text)):
            for before in dict.fromkeys((" имени ", " им. ", f" им. {honour['initials'] or ''}")):
                yield Form(f"{text[: honour.start()]}{before}{text[honour.end() :]}", how)
        if language == "en" and (link := _OF_OR_FOR.search(text)):
            other = "for" if link[2] == "of" else "of"
            yield Form(f"{text[: link.start(2)]}{other}{text[link.end(2) :]}", how)
        if language == "en" and not is_person and _ARTICLE_INSIDE.search(text):
            yield Form(_ARTICLE_INSIDE.sub(r"\1 ", text), how)
        if language == "en" and (" & " in text or " and " in text):
            yield Form(text.replace(" & ", " and "), how)
            yield Form(text.replace(" and ", " & "), how)


def _hyphen_spellings(text: str, is_person: bool) -> list[str]:
    if not _HYPHEN.search(text) or (is_person and "." in text):
        return []
    spellings = [_HYPHEN.sub(" ", text), _HYPHEN.sub("-", text)]
    cyrillic = has_cyrillic(text)
    if is_person and not cyrillic:
        return [*spellings, _JOINED.sub(lambda match: match[0][1:].lower(), text)]  # Kassymjomart
    return [*spellings, _HYPHEN.sub(" - ", text)] if cyrillic and not is_person else spellings
