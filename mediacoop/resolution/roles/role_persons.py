"""Who is named beside a title: the holder after it or before it, and not the superior between."""

from __future__ import annotations

import re

from mediacoop.names import fold
from mediacoop.names.address import ADDRESS
from mediacoop.resolution.draft import Draft, is_partial, is_person
from mediacoop.resolution.roles.portfolios import first_after, is_portfolio, names_minister
from mediacoop.resolution.roles.role_draft import DraftsAt, RoleDraft

#: White space within a paragraph.
_SPACE = r"(?:[ \xa0]|\n(?!\s*\n))*"
#: Between a role and the person who is named after it, or a person and the role after.
_ROLE_THEN_PERSON = re.compile(
    rf"[\"»”]?(?:{_SPACE}(?-i:(?:news |information |press )?(?:agency|newspaper|channel|portal|magazine|company))\b)?"
    rf"{_SPACE}(?:[(/][^()/\n]{{2,20}}[)/])?{_SPACE}(?:[–—-]\s+|:\s+)?"
    r"(?:\d{1,2} [а-я]{3,8} (?:\d{4} года )?(?=избран|назначен|утвержд))?"
    rf"(?:(?:is|was|will be|стал\w?|станет|является|(?:был[аи]? )?(?:назначен|избран|утвержд[её]н)[аы]?)\b)?{_SPACE}"
    rf"(?:{ADDRESS}\s+)*",
    re.IGNORECASE,
)
#: ... with a verb: then the person may have another office beside the name as well.
_VERB_BETWEEN = re.compile(
    r"\b(?:is|became|appointed|elected|named|стал\w?|является|назначен\w*|избран\w*)\b", re.IGNORECASE
)
#: What an office is for, before the person's name: «помощник президента по экономике», «по делам | ШОС», «по | Ирану».
_SUBJECT = re.compile(r"[ \xa0]+по(?:[ \xa0]+[а-яё-]+){0,6}")
_COMMA_THEN_PERSON = re.compile(rf"[\"»”]?,\s+(?:{ADDRESS}\s+)*", re.IGNORECASE)
#: ... of a former or acting holder: «Иван Зорин, который раньше был | послом», `, then the | ambassador`.
_THEN = (
    r"was|is|had been|has been|served as|once|then|earlier|previously|formerly|former|late|acting|interim|caretaker"
    r"|at the time"
    r"|был[аи]?|работал\w?|бывш\w+|тогдашн\w+|в прошлом|раньше|ранее|прежде|тогда|и\. ?о\.|врио"
    r"|исполняющ\w+ обязанности"
)
_PERSON_THEN_ROLE = re.compile(
    r"[ \xa0]*(?:,|[-–—])[ \xa0]*(?:also\s+)?(?:(?:the|an?)\s+)?(?:(?:newly[- ]appointed|new|current|first|second|third"
    r"|новый|новая|нынешн\w+)\s+)?"
    rf"|[ \xa0]*,[ \xa0]*(?:(?:who|котор\w+)\s+)?(?:(?:a|the|{_THEN})\s+){{0,3}}(?:экс-|ex-)?"
    r"|\s*,?\s*(?:who is|at present|currently|является|ныне)\s+(?:the\s+)?"
    r"|\s+the\s+new\s+|\s+(?:is|became|becomes|remains|rises to|will be|стал\w?|станет|является)\s+"
    r"(?:the\s+)?(?:new\s+|нов\w+\s+)?"
    r"|\s+(?:(?:has been|was|is|been)\s+)?(?:re)?(?:appointed|elected|named)\s+(?:as\s+)?(?:the\s+)?(?:new\s+)?"
    r"|\s+(?:был[аи]?\s+)?(?:пере)?(?:назначен|избран)[аы]?\s+(?:нов\w+\s+)?",
    re.IGNORECASE,
)
#: A man's name that ends so is in the nominative.
_CONSONANT = re.compile(r"[бвгджзйклмнпрстфхцчшщь]$")
#: A title in the nominative, as its first word shows.
_NOMINATIVE = re.compile(r"[А-Яа-яё-]+[бвгджзйклмнпрстфхцчшщь](?![а-яё-])")
#: «пресс-секретарь | президента»
_REACH = 24
_UNDER_ANOTHER = re.compile(
    r"\s(?:президента|премьера|премьер-министра|министра|главы|главы государства|председателя|губернатора|спикера)$"
)
#: «назначил Ивана Зорина директором»: who is made what.
_MAKES = re.compile(
    r"\b(?:назнач|избра|избер|утверд|выбра|сдела|объяв)[а-яё]*(?:[ \xa0]+[а-яё]+){0,2}[ \xa0]+$", re.IGNORECASE
)
_INSTRUMENTAL = re.compile(r"(?:ом|ем|ём|ой|ым|им)\b")
#: ... and `elected Ivan Zorin | as president`.
_ENGLISH_MAKES = re.compile(rf"\b(?:(?:(?:re-?)?elect|appoint)(?:s|ed)?|name[sd]?) (?:{ADDRESS} )*$", re.IGNORECASE)
_AS = re.compile(r" (?:as )?(?:(?:the|its|an?) )?(?:(?:new|next) )?")
_LINE_END = re.compile(r"(?: \([^()\n]{2,12}\))?[ \xa0]*(?:\n|$)")
#: No more characters stand between a title and a person before it.
_FARTHEST = 40


def attach_person(text: str, role: RoleDraft, by_start: DraftsAt, by_end: DraftsAt, taken: set[int]) -> None:
    """Find the person named beside a role: after it, or before it when not yet beside another role.

    Args:
        text: the text.
        role: the role.
        by_start: drafts by their start.
        by_end: drafts by their end.
        taken: starts of the persons that stand beside other roles; this one's is added.
    """
    _take_subject(text, role, by_start)
    role.person = _person_after(text, role, by_start) or _person_before(text, role, by_end, taken)
    if role.person is not None:
        taken.add(role.person.start)
    comma = _COMMA_THEN_PERSON.match(text, role.end)
    following = by_start.get(comma.end()) if comma else None
    if following is not None and is_person(following):
        role.person_after_comma = following


def _take_subject(text: str, role: RoleDraft, by_start: DraftsAt) -> None:
    """Take what an office is for into the role, when a person is named after it."""
    subject = _SUBJECT.match(text, role.end)
    if subject is None:
        return
    named = by_start.get(subject.end() + 1)
    end = subject.end() if named is None or is_person(named) else named.end
    person = by_start.get(end + 1)
    if person is not None and is_person(person) and text[end].isspace():
        role.end = end


def _person_after(text: str, role: RoleDraft, by_start: DraftsAt) -> Draft | None:
    person = by_start.get(after_role(text, role))
    if person is None and role.owner is None and names_minister(text, role):
        person = first_after(role.end, by_start)
        if person is None or not is_person(person) or not is_portfolio(text[role.end : person.start]):
            return None
        role.end = person.start - 1  # `Minister for Information and Songs Ivan Zorin`
    if person is None or not is_person(person):
        return None
    following = by_start.get(person.end + 1) if text[person.end : person.end + 1] == " " else None
    following = following if following is not None and is_person(following) else None
    if not _is_superior(text, role, person, following):
        return person
    role.end = person.end
    return following


def _is_superior(text: str, role: RoleDraft, person: Draft, following: Draft | None) -> bool:
    """Say whether who is named after a title is whose office it is, not who holds it: «помощник | Путина».

    The title stands in the nominative and the name in the genitive; or the title is of somebody under another, and
    another name follows: «пресс-секретаря президента | Токаева | Берика Уали».
    """
    nominative = _NOMINATIVE.match(text, role.title.start, role.title.end)
    if nominative and person.candidates and all("gent" in c.how for c in person.candidates):
        return True
    under = _UNDER_ANOTHER.search(text, max(role.title.start, role.end - _REACH), role.end)
    if not under or not person.candidates or not all(map(is_partial, person.candidates)):
        return False
    return following is not None or (nominative is not None and any("gent" in c.how for c in person.candidates))


def _person_before(text: str, role: RoleDraft, by_end: DraftsAt, taken: set[int]) -> Draft | None:
    for length in range(1, _FARTHEST):
        before = by_end.get(role.start - length)
        if before is not None:
            gap = text[before.end : role.start]
            beside = _PERSON_THEN_ROLE.fullmatch(gap) or is_made(text, before, role)
            beside = beside or (gap == "\n" and _is_signature(text, before, role))
            free = before.start not in taken or _VERB_BETWEEN.search(gap)
            apart = gap.strip() == "," and _differ_in_case(text, before, role)
            return before if beside and free and not apart and is_person(before) else None
    return None


def _is_signature(text: str, person: Draft, role: RoleDraft) -> bool:
    """Say whether a name and an office are two lines and no more; a by-line has the first sentence after it."""
    lines = text[person.start - 1 : person.start] == "\n" and text[role.end : role.end + 1].strip() == ""
    return lines and _LINE_END.match(text, role.end) is not None


def _differ_in_case(text: str, person: Draft, role: RoleDraft) -> bool:
    """Say whether a man is named in the nominative and the title is not: «потом, сказал Зорин, президента ждут»."""
    men = bool(person.candidates) and all(c.entity.gender == "male" and "case" not in c.how for c in person.candidates)
    oblique = role.title.any_body not in (None, fold(text[role.title.start : role.title.end]))
    return men and oblique and bool(_CONSONANT.search(text, person.start, person.end))


def is_made(text: str, person: Draft, role: RoleDraft) -> bool:
    """Say whether somebody named before an office is made its holder: «назначил Ивана Зорина директором»."""
    gap, first = text[person.end : role.start], max(0, person.start - _FARTHEST)
    if _AS.fullmatch(gap) and _ENGLISH_MAKES.search(text, first, person.start):
        return True
    in_case = _INSTRUMENTAL.search(text, role.title.start, role.title.end)
    return gap == " " and in_case is not None and _MAKES.search(text, first, person.start) is not None


def after_role(text: str, role: RoleDraft) -> int:
    """Give the place after a role where a person's name would begin."""
    gap = _ROLE_THEN_PERSON.match(text, role.end)
    return gap.end() if gap else role.end
