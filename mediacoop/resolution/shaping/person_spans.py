"""Where persons' names begin and end: a known surname may be a part of a longer, other name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from mediacoop.gazetteer import Gazetteer, TitleMatch
from mediacoop.names.address import ADDRESS
from mediacoop.names.headline_verbs import HEADLINE_VERBS
from mediacoop.names.inflection import is_common_noun
from mediacoop.names.persons import DIGRAPHS, PARTICLES
from mediacoop.names.shapes import UPPER, is_given_name, is_headline, is_title_case, starts_sentence
from mediacoop.resolution.draft import Draft, is_partial, is_person
from mediacoop.resolution.intervals import overlapping
from mediacoop.resolution.shaping.plurals import TITLES_OF_SEVERAL
from mediacoop.resolution.support.given_names import agrees_with_initials, has_given, has_patronymic

_INITIALS_BEFORE = re.compile(rf"(?<!\w)(?:(?:{DIGRAPHS}|[{UPPER}])\.[-\s]?){{1,3}}$|(?<=[\w,] )[B-HJ-Z] $")
#: Given names that are left out as often as not.
_USUAL = r"(?<![\w-])(?:M[uo]hamm?[ae]d|Abdul|Мухамм[ае]д|Мохамм[ае]д|Абдул)(?:а|у|ом|е)?"
_USUAL_NAME, _USUAL_BEFORE = re.compile(rf"{_USUAL}$"), re.compile(rf"{_USUAL}[ -]$")
_PATRONYMIC_AFTER = re.compile(rf" [{UPPER}][а-яё]+(?:вич|вна|вны|вне|вну|вной|вича|вичу|вичем|виче)(?![\w-])")
#: The patronymic's, after that of the given name: «Иванов И.И.».
_SECOND_INITIAL = re.compile(rf"(?<=[{UPPER}]\.) ?([{UPPER}])\w?\.(?!\w)")
#: Forms of address that stand between given name and surname: «Мехрибан ханым Алиева».
_ADDRESS = r"(?:(?:ханым|ханум|хоним|бей|муаллим|эфенди|hanım|hanim|khanim|khanum|xanım|bey|muallim|müəllim|efendi) )"
_ADDRESS_WORD = re.compile(ADDRESS, re.IGNORECASE)
_WORD_BEFORE = re.compile(rf"(?<![\w-])(?P<word>[{UPPER}][\w'’-]+) {_ADDRESS}?$")
#: After one of these a place's name is a person's: `Mr Karadeniz`.
_MISTER = re.compile(r"\b(?:Mr\.?|Mrs\.?|Ms\.?|господин\w*|госпож\w+|г-н\w*|г-ж\w)\s$")
_WORD_AFTER = re.compile(rf" (?:(?:{'|'.join(sorted(PARTICLES))})[ -])*[{UPPER}][\w'’-]+")
#: What is a surname and nothing else; but `Moscow McDonald's`.
_SURNAME_AFTER = re.compile(r" (?:O['’][A-Z][a-z]{2,}\b|Ma?c[A-Z][a-z]{2,}\b(?!['’]))")
#: After one of these a place is one.
_PREPOSITION = re.compile(r"\b(?:в|во|на|из|in|from|to|of|for|at|near|and|и)\s$", re.IGNORECASE)
#: Capitalised words after a name that are no part of it: `Putin Monday said`.
_NO_NAME = re.compile(
    r" (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September"
    r"|October|November|December)\b"
)
#: «Лукашенко|-старший»
GENERATION = re.compile(r"-(?:старш|младш)(?:ий|его|ему|им|ем|ая|ей|ую)(?!\w)")
_REACH = 24


def extend_partial_names(
    text: str, drafts: Sequence[Draft], titles: Iterable[TitleMatch], gazetteer: Gazetteer
) -> None:
    """Take the initials or the given name that stand beside a known surname into the name, and see if they agree.

    `Mohammad Khan` is not the Khan that is known; «Д.Ф.Гиёсов» is Giyosov if his given name begins with Д.
    """
    title_ends = {title.end for title in titles}
    persons = {draft.start for draft in drafts if is_person(draft)}
    for draft in drafts:
        if _is_place_in_name(text, draft, title_ends):
            draft.candidates, draft.label = [], None  # `Tom Paris`, «Олег Поляков»
        elif _is_mister(text, draft):
            draft.candidates, draft.label = [], "PER"  # `Mr Karadeniz`
        if _USUAL_NAME.match(text, draft.start, draft.end) and draft.end + 1 in persons:
            draft.candidates, draft.label = [], None  # `Mohammed Javad Zarif`: nobody's surname
            continue
        if is_person(draft) and (generation := GENERATION.match(text, draft.end)):
            draft.end = generation.end()
        _take_first_initial(text, draft, drafts)
        _take_second_initial(text, draft, drafts)
        _take_usual_names(text, draft, drafts)
        if not _is_surname(draft):
            continue
        before = text[max(0, draft.start - _REACH) : draft.start]
        initials = _INITIALS_BEFORE.search(before)
        if initials and not _is_taken(drafts, draft.start - len(initials[0]), draft.start, draft):
            agreeing = [c for c in draft.candidates if agrees_with_initials(initials[0], c)]
            if not agreeing and "." not in initials[0]:
                continue  # `Vitamin C Putin takes daily`
            draft.start -= len(initials[0])
            draft.candidates, draft.label = [c._replace(how="initials") for c in agreeing], "PER"
        else:
            _extend_to_full_name(text, draft, drafts, title_ends, gazetteer)


def _take_usual_names(text: str, draft: Draft, drafts: Sequence[Draft]) -> None:
    """Take «Мохаммад» before a person's name into it, and an unknown patronymic after a name in two words."""
    if draft.label != "PER" and not (draft.candidates and all(c.entity.kind == "person" for c in draft.candidates)):
        return
    before = _USUAL_BEFORE.search(text, max(0, draft.start - _REACH), draft.start)
    if before and not _is_taken(drafts, before.start(), draft.start, draft):
        draft.start = before.start()
    after = _PATRONYMIC_AFTER.match(text, draft.end) if " " in text[draft.start : draft.end] else None
    if after and not _is_taken(drafts, draft.end, after.end(), draft):
        draft.end = after.end()


def _take_first_initial(text: str, draft: Draft, drafts: Sequence[Draft]) -> None:
    """Take the initial before a known initial into the name: «А.|А.Токаева», whose second is the patronymic's."""
    if not any("initials" in c.how.split("+") for c in draft.candidates):
        return
    found = _INITIALS_BEFORE.search(text, max(0, draft.start - _REACH), draft.start)
    if found is None or _is_taken(drafts, found.start(), draft.start, draft):
        return
    initials = found[0] + text[draft.start]
    draft.start, draft.label = found.start(), "PER"
    draft.candidates = [c for c in draft.candidates if agrees_with_initials(initials, c)]


def _take_second_initial(text: str, draft: Draft, drafts: Sequence[Draft]) -> None:
    """Take the second initial after a surname into the name; whose patronymic begins otherwise is another person."""
    found = _SECOND_INITIAL.match(text, draft.end)
    if found is None or not any("initials" in c.how.split("+") for c in draft.candidates):
        return
    if _is_taken(drafts, draft.end, found.end(), draft):
        return  # «Иванов И. А. Петров»: the second is another's
    draft.end, draft.label = found.end(), "PER"
    draft.candidates = [c for c in draft.candidates if has_patronymic(found[1], c)]


def join_given_places(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Join a place with the unknown surname right after it, whose given name it is: `Israel Adesanya`.

    So it is with what can only be a surname, whether proposed or not: `Georgia O'Keeffe`.
    """
    joined: list[Draft] = []
    for draft in drafts:
        if joined and _is_given_name_of(text, joined[-1], draft):
            joined[-1] = Draft(joined[-1].start, draft.end, "PER", [])
        elif (surname := _SURNAME_AFTER.match(text, draft.end)) and _is_given_place(text, draft):
            joined.append(Draft(draft.start, surname.end(), "PER", []))
        elif not joined or draft.start >= joined[-1].end:
            joined.append(draft)
    return joined


def _is_given_name_of(text: str, place: Draft, surname: Draft) -> bool:
    if text[place.end : surname.start] != " " or surname.label != "PER" or surname.candidates:
        return False
    given, family = text[place.start : place.end], text[surname.start : surname.end]
    return (
        _is_place(place)
        and given.isalpha()
        and not given.isupper()
        and " " not in family
        and not _is_led_in(text, place)
        and not is_title_case(text, place.start)
    )


def _is_given_place(text: str, draft: Draft) -> bool:
    """`Georgia | O'Hara`, not `in Georgia` or `Kazakhstan`"""
    return _is_place(draft) and is_given_name(text[draft.start : draft.end]) and not _is_led_in(text, draft)


def _is_led_in(text: str, draft: Draft) -> bool:
    """`in | Jordan`"""
    return bool(_PREPOSITION.search(text, max(0, draft.start - 8), draft.start))


def _is_place(draft: Draft) -> bool:
    """Say whether a name is a place's in its base form, and beside it no more than a surname: `Jordan`."""
    places = [c for c in draft.candidates if c.entity.label in ("GPE", "LOC") and c.how == "exact"]
    return bool(places) and all(c in places or is_partial(c) for c in draft.candidates)


def _is_surname(draft: Draft) -> bool:
    surnames = [c for c in draft.candidates if c.entity.kind == "person" and "surname" in c.how.split("+")]
    return bool(surnames) and all(c in surnames or not c.name.strong for c in draft.candidates)


def _is_mister(text: str, draft: Draft) -> bool:
    places = bool(draft.candidates) and all(c.entity.label in ("GPE", "LOC") for c in draft.candidates)
    return places and bool(_MISTER.search(text, max(0, draft.start - _REACH), draft.start))


def _is_place_in_name(text: str, draft: Draft, title_ends: set[int]) -> bool:
    """Say whether one word for a place or people stands right after a given name, as a surname does."""
    if not draft.candidates or any(c.entity.label not in ("GPE", "LOC", "NORP") for c in draft.candidates):
        return False
    surface = text[draft.start : draft.end]
    word = _WORD_BEFORE.search(text[max(0, draft.start - _REACH) : draft.start])
    return (
        word is not None
        and surface.isalpha()
        and surface[0].isupper()
        and draft.start - 1 not in title_ends
        and not is_title_case(text, draft.start)
        and is_given_name(word["word"])
    )


def _extend_to_full_name(
    text: str, draft: Draft, drafts: Sequence[Draft], title_ends: set[int], gazetteer: Gazetteer
) -> None:
    start, end = draft.start, draft.end
    headline = is_title_case(text, draft.start)
    while word := _WORD_BEFORE.search(text[max(0, start - _REACH) : start]):
        first = start - len(word[0])
        if first + len(word["word"]) in title_ends or _is_taken(drafts, first, start, draft):
            break
        before = word["word"]
        if _ADDRESS_WORD.fullmatch(before) or before in TITLES_OF_SEVERAL or _is_verb_in_capitals(before):
            break
        known = is_given_name(before) or any(has_given([before], candidate) for candidate in draft.candidates)
        unsure = headline or starts_sentence(text, first)
        if not known and (unsure or is_common_noun(before.lower())):
            break  # «Критики Алиева», «Годом Тукая»
        start = first
    following = None if headline or _NO_NAME.match(text, end) else _WORD_AFTER.match(text, end)
    if following and not _is_taken(drafts, end, following.end(), draft) and not _is_verb(text, following):
        end = following.end()
    if (start, end) == (draft.start, draft.end):
        return
    full = [c for c in gazetteer.lookup(re.sub(_ADDRESS, "", text[start:end])) if c.entity.kind == "person"]
    given = re.sub(_ADDRESS, "", text[start : draft.start]).split()
    agreeing = [c._replace(how="given-surname") for c in draft.candidates if end == draft.end and has_given(given, c)]
    draft.start, draft.end, draft.label = start, end, "PER"
    draft.candidates = full or agreeing


def _is_verb_in_capitals(word: str) -> bool:
    """`MEETS | Zorin`"""
    return word.isupper() and word.lower() in HEADLINE_VERBS


def _is_verb(text: str, following: re.Match[str]) -> bool:
    """`Putin Arrives in Astana`"""
    return following[0].strip().lower() in HEADLINE_VERBS and is_headline(text, following.start())


def _is_taken(drafts: Sequence[Draft], start: int, end: int, own: Draft) -> bool:
    others = (draft for draft in overlapping(drafts, start, end) if draft is not own)
    return any(draft.label is not None or draft.candidates for draft in others)
