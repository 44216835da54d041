"""What stands beside a title: the body whose office it is, the host of an envoy, the person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mediacoop.knowledge import NORP_KINDS
from mediacoop.names.address import ADDRESS
from mediacoop.names.shapes import is_title_case, looks_like_person, read_capitalised
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.portfolios import LONGEST_PORTFOLIO, is_portfolio, portfolio_words
from mediacoop.resolution.role_draft import RoleDraft

#: Between a title and the body after it.
_OF = re.compile(
    r"[ \xa0]+(?:(?:of|to|for|at|in|under|при|в|по[ \xa0]+делам)[ \xa0]+(?:the[ \xa0]+)?)?"
    r"(?:(?-i:(?:north|south)?(?:east|west)ern|northern|southern|central|national|country['’]s)[ \xa0]+)?[\"«“„]?",
    re.IGNORECASE,
)
#: `Secretary General, | Organization of Turkic States (OTS), | Ivan Zorin`
_COMMA_THEN_BODY = re.compile(r",[ \xa0]+(?:the[ \xa0]+)?")
_AFTER_COMMA_BODY = re.compile(rf"(?:[ \xa0]\([^()\n]{{2,12}}\))?,?[ \xa0]+(?:{ADDRESS}[ \xa0]+)*", re.IGNORECASE)
#: ... with a word that says what the body is: «директор информационного агентства «Арменпресс»».
_OF_KIND = re.compile(
    r"[ \xa0]+(?:\w+ого\s|\w+ой\s)?(?:агентства|телеканала|газеты|журнала|портала|компании|фонда|партии|организации"
    r"|движения|учреждения|госучреждения|предприятия|ассоциации|корпорации|холдинга|студии|киностудии|театра|музея|завода"
    r"|ГУ|АО|ОАО|ПАО|ЗАО|ООО|НАО|ТОО|РГП)\s[\"«“„]?",
    re.IGNORECASE,
)
#: Between an envoy's state and the host: «посол Казахстана в КНР», `Ambassador of Kazakhstan to China`.
_HOST = re.compile(r"[ \xa0]+(?:to|in|при|в|во)[ \xa0]+(?:the[ \xa0]+)?", re.IGNORECASE)
_ENVOY = re.compile(
    r"посол|посл|ambassador|envoy|consul|high commissioner|charg[eé] d|консул|представител|постпред|representative",
    re.IGNORECASE,
)
_OPENING_QUOTE = re.compile('["«“„]')
#: «глава белорусского государства», «зампред комитета страны»
_STATE = re.compile(r"\s+(?:государства|страны|республики)\b")
#: A common noun in place of a body: «генеральный секретарь организации», `the director general of the agency`.
_COMMON_OWNER = re.compile(
    r"[ \xa0](?:агентства|организации|ведомства|министерства|компании|страны|республики|региона|области|издания"
    r"|движения|партии|объединения|структуры|корпорации|ассоциации)\b"
    r"|[ \xa0]of[ \xa0]the[ \xa0](?:agency|organi[sz]ation|ministry|company|country|republic|region|outlet)\b"
)
_MINISTER = re.compile(r"\bminister\b|министр", re.IGNORECASE)
#: `Secretary of Russia's Security Council`
_POSSESSIVE = re.compile(r"['’]s\s+")
#: What makes the body before it only a part of another: `head of the TASS Beijing bureau`.
_PART_AFTER = re.compile(
    r"(?:['’]s)?\s+(?:[\w-]+\s+){0,3}(?:bureau|branch|representative office|region|province|department|mission|division"
    r"|delegation|directorate|desk|team)\b",
    re.IGNORECASE,
)
_REGION_AFTER = re.compile(r" (?:region|province)")
#: A word for a body in a run of capitals.
_BODY_WORD = re.compile(
    r"\b(?:Federation|Association|Academy|Society|Union|Chamber|Institute|Foundation|Fund|Bank|Company|Corporation"
    r"|Committee|Council|Commission|Agency|Center|Centre|University|Club|League|Party|Group|Service|Airlines)\b"
)
#: Between a body and the title after it.
_OWNER_THEN_TITLE = re.compile(
    r"[\"»”]?(?:['’]s?)?\s+(?:(?:[A-Z][\w-]+\s+)?(?:news\s+|TV\s+)?(?:agency|newspaper|channel|magazine|portal)\s+)?"
    r"|\s*\([^()\n]{2,12}\)\s+"
)
#: White space within a paragraph.
_SPACE = r"(?:[ \xa0]|\n(?!\s*\n))*"
#: Between a role and the person who is named after it, or a person and the role after.
_ROLE_THEN_PERSON = re.compile(
    rf"[\"»”]?{_SPACE}(?:[(/][^()/\n]{{2,20}}[)/])?{_SPACE}(?:[–—-]\s+|:\s+)?"
    rf"(?:(?:is|was|will be|стал\w?|станет|является|(?:был[аи]? )?(?:назначен|избран|утвержд[её]н)[аы]?)\b)?{_SPACE}"
    rf"(?:{ADDRESS}\s+)*",
    re.IGNORECASE,
)
#: ... with a verb: then the person may have another office beside the name as well.
_VERB_BETWEEN = re.compile(
    r"\b(?:is|became|appointed|elected|named|стал\w?|является|назначен\w*|избран\w*)\b", re.IGNORECASE
)
#: What an office is for, before the person's name: «помощник президента по экономике», «по делам | ШОС».
_SUBJECT = re.compile(r"[ \xa0]+по(?:[ \xa0]+[а-яё-]+){1,6}")
_COMMA_THEN_PERSON = re.compile(rf"[\"»”]?,\s+(?:{ADDRESS}\s+)*", re.IGNORECASE)
_PERSON_THEN_ROLE = re.compile(
    r"[ \xa0]*(?:,|[-–—])[ \xa0]*(?:the\s+)?(?:(?:newly[- ]appointed|new|current|first|second|third"
    r"|новый|новая|нынешн\w+)\s+)?"
    r"|\s*,?\s*(?:who is|at present|currently|является|ныне)\s+(?:the\s+)?"
    r"|\s+the\s+new\s+|\s+(?:is|became|стал\w?|является)\s+(?:the\s+)?(?:new\s+|нов\w+\s+)?"
    r"|\s+(?:(?:has been|was|is|been)\s+)?(?:re)?(?:appointed|elected|named)\s+(?:as\s+)?(?:the\s+)?(?:new\s+)?"
    r"|\s+(?:был[аи]?\s+)?(?:пере)?(?:назначен|избран)[аы]?\s+(?:нов\w+\s+)?",
    re.IGNORECASE,
)
#: A title in the nominative, as its first word shows.
_NOMINATIVE = re.compile(r"[А-Яа-яё-]+[бвгджзйклмнпрстфхцчшщь](?![а-яё-])")
#: «пресс-секретарь | президента»
_UNDER_ANOTHER = re.compile(
    r"\s(?:президента|премьера|премьер-министра|министра|главы|главы государства|председателя|губернатора|спикера)$"
)
#: «назначил Ивана Зорина директором»: who is made what.
_MAKES = re.compile(
    r"\b(?:назнач|избра|избер|утверд|выбра|сдела|объяв)[а-яё]*(?:[ \xa0]+[а-яё]+){0,2}[ \xa0]+$", re.IGNORECASE
)
_INSTRUMENTAL = re.compile(r"(?:ом|ем|ём|ой|ым|им)\b")
#: No more characters than these stand between a title and a body, or a person, before it.
_FARTHEST_OWNER, _FARTHEST_PERSON = 30, 40

Drafts = Mapping[int, Draft]


def attach_owner(text: str, role: RoleDraft, by_start: Drafts, by_end: Drafts) -> None:
    """Find the body of a role, after the title or before it, and take it into the role's span."""
    after = _owner_after(text, role, by_start)
    if after is not None:
        state = _STATE.match(text, after.end)
        portfolio = text[role.title.start : after.start]
        if _MINISTER.search(portfolio) and portfolio_words(text[role.title.end : after.start]):
            role.portfolio = portfolio_words(portfolio)  # «замминистра | обороны | РФ»
        role.owner, role.end = after, state.end() if state else _quote_end(text, role.end, after.end)
    else:
        _attach_owner_before(text, role, by_end)
        if role.owner is None and (body := _body_after_comma(text, role, by_start)) is not None:
            role.owner, role.end = body, body.end
        if common := _COMMON_OWNER.match(text, role.end):
            role.end = common.end()
    if is_envoy(text, role):
        _attach_host(text, role, by_start)


def is_envoy(text: str, role: RoleDraft) -> bool:
    """Say whether a role is that of an ambassador, consul or representative, who has a host."""
    return bool(_ENVOY.search(text, role.title.start, role.title.end))


def _owner_after(text: str, role: RoleDraft, by_start: Drafts) -> Draft | None:
    for place in _places_after(text, role, by_start):
        owner = by_start.get(place)
        if owner is None or not can_have_offices(owner) or _is_part(text, owner):
            continue
        if _is_part_of_unknown(text, owner, by_start):
            continue
        if is_envoy(text, role) and _HOST.match(text, role.end):
            continue  # `Ambassador to China` is not China's
        if possessive := _POSSESSIVE.match(text, owner.end):
            body = by_start.get(possessive.end())
            return body if body is not None and can_have_offices(body) else None
        if not _is_adjective(owner) or _STATE.match(text, owner.end):
            return owner
        body = by_start.get(owner.end + 1) if text[owner.end : owner.end + 1] == " " else None
        if body is not None and _is_known_body(body):
            return body  # `Speaker of Azerbaijani Milli Majlis`
    return None


def _body_after_comma(text: str, role: RoleDraft, by_start: Drafts) -> Draft | None:
    """Find the body that a comma parts from its title, with a person after it: `Director, TASS, Ivan Zorin`."""
    comma = _COMMA_THEN_BODY.match(text, role.end)
    body = by_start.get(comma.end()) if comma and text[role.title.start].isupper() else None
    if body is None or not _is_known_body(body):
        return None
    gap = _AFTER_COMMA_BODY.match(text, body.end)
    person = by_start.get(gap.end()) if gap else None
    return body if person is not None and is_person(person) else None


def _places_after(text: str, role: RoleDraft, by_start: Drafts) -> Iterator[int]:
    """Give the places where the body of a role may begin: after it, after what it is, after a minister's portfolio."""
    yield from (gap.end() for pattern in (_OF, _OF_KIND) if (gap := pattern.match(text, role.end)))
    if _MINISTER.search(text, role.title.start, role.end):
        state = _first_after(role.end, by_start)
        is_state = state is not None and any(c.entity.kind == "country" for c in state.candidates)
        if state is not None and is_state and is_portfolio(text[role.end : state.start]):
            yield state.start


def _first_after(end: int, by_start: Drafts) -> Draft | None:
    """Give the first name after a title, as far as a portfolio may reach."""
    reach = range(end + 1, end + LONGEST_PORTFOLIO)
    return next((by_start[place] for place in reach if place in by_start), None)


def _is_part(text: str, owner: Draft) -> bool:
    """Say whether a name says only where or of what a part is: `head of the TASS Beijing bureau`."""
    part = _PART_AFTER.match(text, owner.end)
    is_region = any(candidate.entity.kind == "region" for candidate in owner.candidates)
    return part is not None and not (is_region and _REGION_AFTER.fullmatch(part[0]))  # `governor of Balkh province`


def _is_part_of_unknown(text: str, owner: Draft, by_start: Drafts) -> bool:
    """`President of the Azerbaijan Chess Federation` is not Azerbaijan's, `President of Azerbaijan Ilham Aliyev` is."""
    start = owner.end + 1
    end = read_capitalised(text, start) if text[owner.end : start] == " " else start
    if end <= start or start in by_start or text[start] > "\u0400":
        return bool(_BODY_WORD.search(text, owner.end, end))
    words = text[start:end].split()
    several = len(words) > 1 and not looks_like_person(words) and not is_title_case(text, start)
    return several or bool(_BODY_WORD.search(text, owner.end, end))


def _attach_owner_before(text: str, role: RoleDraft, by_end: Drafts) -> None:
    for length in range(1, _FARTHEST_OWNER):
        before = by_end.get(role.start - length)
        if before is not None:
            before = _spelt_out(text, before, by_end)
            if _goes_with_title(text, before, role):
                role.owner, role.start = before, before.start
            return


def _spelt_out(text: str, name: Draft, by_end: Drafts) -> Draft:
    """Give the name that an abbreviation in brackets stands for: `Turkic States | (OTS) Secretary General`."""
    in_brackets = text[name.start - 2 : name.start] == " (" and text[name.end : name.end + 1] == ")"
    return by_end.get(name.start - 2, name) if in_brackets else name


def _attach_host(text: str, role: RoleDraft, by_start: Drafts) -> None:
    gap = _HOST.match(text, role.end)
    host = by_start.get(gap.end()) if gap else None
    if host is not None and any(c.entity.label in ("GPE", "ORG") for c in host.candidates):
        role.host, role.end = host, host.end


def _quote_end(text: str, start: int, end: int) -> int:
    """Take the mark that closes a quotation into a role that opens it: «главой «Казинформа»»."""
    opened = bool(_OPENING_QUOTE.search(text, start, end))
    return end + 1 if opened and text[end : end + 1] in ('"', "»", "”") else end


def _goes_with_title(text: str, owner: Draft, role: RoleDraft) -> bool:
    """`SCO Secretary-General`, `Kazakhstan's President`, «казахстанский министр»."""
    gap = text[owner.end : role.start]
    if _is_adjective(owner):
        return gap.isspace()
    return _is_english(text, role) and can_have_offices(owner) and bool(_OWNER_THEN_TITLE.fullmatch(gap))


def attach_person(text: str, role: RoleDraft, by_start: Drafts, by_end: Drafts, taken: set[int]) -> None:
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


def _take_subject(text: str, role: RoleDraft, by_start: Drafts) -> None:
    """Take what an office is for into the role, when a person is named after it."""
    subject = _SUBJECT.match(text, role.end)
    if subject is None:
        return
    named = by_start.get(subject.end() + 1)
    end = subject.end() if named is None or is_person(named) else named.end
    person = by_start.get(end + 1)
    if person is not None and is_person(person) and text[end].isspace():
        role.end = end


def _person_after(text: str, role: RoleDraft, by_start: Drafts) -> Draft | None:
    person = by_start.get(after_role(text, role))
    if person is None and role.owner is None and _MINISTER.search(text, role.title.start, role.end):
        person = _first_after(role.end, by_start)
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
    under = _UNDER_ANOTHER.search(text, role.title.start, role.end)
    return bool(under and following and person.candidates) and all(map(is_partial, person.candidates))


def _person_before(text: str, role: RoleDraft, by_end: Drafts, taken: set[int]) -> Draft | None:
    for length in range(1, _FARTHEST_PERSON):
        before = by_end.get(role.start - length)
        if before is not None:
            gap = text[before.end : role.start]
            beside = _PERSON_THEN_ROLE.fullmatch(gap) or (gap == " " and _is_made(text, before, role))
            free = before.start not in taken or _VERB_BETWEEN.search(gap)
            return before if beside and free and is_person(before) else None
    return None


def _is_made(text: str, person: Draft, role: RoleDraft) -> bool:
    """Say whether somebody is made the holder of an office: «назначил Ивана Зорина директором»."""
    return bool(_MAKES.search(text, max(0, person.start - 40), person.start)) and bool(
        _INSTRUMENTAL.search(text, role.title.start, role.title.end)
    )


def after_role(text: str, role: RoleDraft) -> int:
    """Give the place after a role where a person's name would begin."""
    gap = _ROLE_THEN_PERSON.match(text, role.end)
    return gap.end() if gap else role.end


def can_have_offices(draft: Draft) -> bool:
    """Say whether a name may be that of a state, place or body with offices."""
    if not draft.candidates:
        return draft.label == "ORG"
    return any(c.entity.kind in ("country", "organization", "media", "city", "region") for c in draft.candidates)


def _is_known_body(draft: Draft) -> bool:
    return any(c.entity.label == "ORG" and c.name.kind not in NORP_KINDS for c in draft.candidates)


def _is_adjective(draft: Draft) -> bool:
    return bool(draft.candidates) and all(c.name.kind in NORP_KINDS for c in draft.candidates)


def is_person(draft: Draft) -> bool:
    """Say whether a name may be a person's."""
    return draft.label == "PER" or any(c.entity.kind == "person" for c in draft.candidates)


def _is_english(text: str, role: RoleDraft) -> bool:
    return text[role.title.start : role.title.end].isascii()
