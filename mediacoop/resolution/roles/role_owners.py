"""Whose office a title names: the body after it or before it, and the host of an envoy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mediacoop.knowledge import NORP_KINDS
from mediacoop.names.address import ADDRESS
from mediacoop.names.legal_forms import ENGLISH_FORM, RUSSIAN_FORM
from mediacoop.names.quotes import is_closed_at
from mediacoop.names.shapes import is_title_case, looks_like_person, read_capitalised
from mediacoop.resolution.draft import Draft, is_norp, is_person
from mediacoop.resolution.roles.portfolios import MINISTER, first_after, is_portfolio, names_minister, portfolio_words
from mediacoop.resolution.roles.role_draft import DraftsAt, RoleDraft

#: Between a title and the body after it.
_OF = re.compile(
    r"[ \xa0]+(?:(?:of|to|for|at|in|under|при|в|по[ \xa0]+делам)[ \xa0]+(?:the[ \xa0]+)?)?"
    r"(?:(?-i:(?:[A-Z]\w+[ \xa0]+)?(?:news|information)[ \xa0]+agency)[ \xa0]+"
    r"|(?-i:(?:north|south)?(?:east|west)ern|northern|southern|central|national|country['’]s)[ \xa0]+)?"
    rf"(?:(?-i:(?:state[ \xa0]+|national[ \xa0]+)?(?:{ENGLISH_FORM}|company|concern|corporation|holding|newspaper"
    r"|(?:news[ \xa0]+)?agency|party))[ \xa0]+)?[\"«“„]?",
    re.IGNORECASE,
)
#: ... whose name may begin with its legal form: `Chairman of | JSC "Song"`.
_OF_ALONE = re.compile(r"[ \xa0]+(?:of|for|at)[ \xa0]+(?:the[ \xa0]+)?", re.IGNORECASE)
#: `Secretary General, | Organization of Turkic States (OTS), | Ivan Zorin`
_COMMA_THEN_BODY = re.compile(r",[ \xa0]+(?:the[ \xa0]+)?")
_AFTER_COMMA_BODY = re.compile(rf"(?:[ \xa0]\([^()\n]{{2,12}}\))?,?[ \xa0]+(?:{ADDRESS}[ \xa0]+)*", re.IGNORECASE)
#: ... with a word that says what the body is: «директор информационного агентства «Арменпресс»».
_OF_KIND = re.compile(
    r"[ \xa0]+(?:\w+(?:ого|ой)\s){0,3}(?:\w*(?:агентства|компании|корпорации|холдинга|студии|концерна|группы)"
    r"|радиостанции|телеканала|газеты|журнала|портала|фонда|партии|организации|движения|\w*учреждения|\w*предприятия"
    r"|ассоциации|театра|музея|завода|университета|института|академии|аэропорта|космодрома|банка|клуба|центра"
    rf"|(?-i:{RUSSIAN_FORM}))\s[\"«“„]?(?:(?:НК|НАК|ФНБ|НУХ)\s[\"«“„]?)?",
    re.IGNORECASE,
)
#: ... or its legal form alone: «председатель АО | НК «Казинформ»».
_OF_FORM = re.compile(rf"[ \xa0](?:{RUSSIAN_FORM})\s[\"«“„]?")
#: Between an envoy's state and the host: «посол Казахстана в КНР», `Ambassador of Kazakhstan to China`; or what a
#: representative is for: «по делам ШОС».
_HOST = re.compile(
    r"[ \xa0]+(?:to|in|for|on|при|в|во|по(?:[ \xa0]+(?:делам|вопросам))?)[ \xa0]+(?:the[ \xa0]+)?", re.IGNORECASE
)
_WHERE = re.compile(r" (?:in|at|в|во) ")
_AFFAIRS = re.compile(r"[ \xa0]+affairs\b", re.IGNORECASE)
_ENVOY = re.compile(
    r"посол|посл|ambassador|envoy|consul|high commissioner|charg[eé] d|консул|поверенн|представител|постпред"
    r"|representative|coordinator|координатор",
    re.IGNORECASE,
)
#: «глава белорусского государства», «зампред комитета страны»
_STATE = re.compile(r"\s+(?:государства|страны|республики)\b")
#: A common noun in place of a body: «генеральный секретарь организации», `the director general of the agency`.
_COMMON_OWNER = re.compile(
    r"[ \xa0](?:агентства|организации|ведомства|министерства|компании|страны|республики|региона|области|издания"
    r"|движения|партии|объединения|структуры|корпорации|ассоциации)\b"
    r"|[ \xa0]of[ \xa0]the[ \xa0](?:agency|organi[sz]ation|ministry|company|country|republic|region|outlet)\b"
)
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
    r"[\"»”]?(?:['’]s?)?[ \xa0]+(?:(?i:(?:acting|interim|caretaker|former|ex|then|first|new|newest|newly[ -]\w+|current"
    r"|incumbent|outgoing|late|next)[ -]))?"
    r"(?:(?:[A-Z][\w-]+\s+)?(?:news\s+|TV\s+)?(?:agency|newspaper|channel|magazine|portal)\s+)?"
    r"|\s*\([^()\n]{2,12}\)[ \xa0]+"
)
#: No more characters stand between a title and a body before it.
_FARTHEST = 30


def attach_owner(text: str, role: RoleDraft, by_start: DraftsAt, by_end: DraftsAt) -> None:
    """Find the body of a role, after the title or before it, and take it into the role's span."""
    after = None if _names_only_where(text, role, by_end) else _owner_after(text, role, by_start)
    if after is not None:
        state = _STATE.match(text, after.end)
        portfolio = text[role.title.start : after.start]
        if MINISTER.search(portfolio) and portfolio_words(text[role.title.end : after.start]):
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


def _names_only_where(text: str, role: RoleDraft, by_end: DraftsAt) -> bool:
    """`Chinese FM | in Chad`, «китайский премьер | в Астане», `TASS's director | in Chad`: the name before owns it."""
    if not _WHERE.match(text, role.end):
        return False
    before, owner = by_end.get(role.title.start - 1), by_end.get(role.start - len("'s "))
    if before is not None and is_norp(before):
        return True
    return owner is not None and can_have_offices(owner) and bool(_POSSESSIVE.fullmatch(text, owner.end, role.start))


def is_envoy(text: str, role: RoleDraft) -> bool:
    """Say whether a role is that of an ambassador, consul, representative or coordinator, who has a host."""
    return bool(_ENVOY.search(text, role.title.start, role.title.end))


def _owner_after(text: str, role: RoleDraft, by_start: DraftsAt) -> Draft | None:
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
        if not is_norp(owner) or _STATE.match(text, owner.end):
            return owner
        body = by_start.get(owner.end + 1) if text[owner.end : owner.end + 1] == " " else None
        if body is not None and _is_known_body(body):
            return body  # `Speaker of Azerbaijani Milli Majlis`
    return None


def _body_after_comma(text: str, role: RoleDraft, by_start: DraftsAt) -> Draft | None:
    """Find the body that a comma parts from its title, with a person after it: `Director, TASS, Ivan Zorin`.

    In a signature the person has the line before.
    """
    comma = _COMMA_THEN_BODY.match(text, role.end)
    body = by_start.get(comma.end()) if comma and text[role.title.start].isupper() else None
    if body is None or not _is_known_body(body):
        return None
    if text[role.start - 1 : role.start] == "\n":
        return body
    gap = _AFTER_COMMA_BODY.match(text, body.end)
    person = by_start.get(gap.end()) if gap else None
    return body if person is not None and is_person(person) else None


def _places_after(text: str, role: RoleDraft, by_start: DraftsAt) -> Iterator[int]:
    """Give the places where the body of a role may begin: after it, after what it is, after a minister's portfolio."""
    yield from (gap.end() for pattern in (_OF, _OF_ALONE, _OF_KIND, _OF_FORM) if (gap := pattern.match(text, role.end)))
    if names_minister(text, role):
        state = first_after(role.end, by_start)
        is_state = state is not None and any(c.entity.kind == "country" for c in state.candidates)
        if state is not None and is_state and is_portfolio(text[role.end : state.start]):
            yield state.start


def _is_part(text: str, owner: Draft) -> bool:
    """Say whether a name says only where or of what a part is: `head of the TASS Beijing bureau`."""
    part = _PART_AFTER.match(text, owner.end)
    is_region = any(candidate.entity.kind == "region" for candidate in owner.candidates)
    return part is not None and not (is_region and _REGION_AFTER.fullmatch(part[0]))  # `governor of Balkh province`


def _is_part_of_unknown(text: str, owner: Draft, by_start: DraftsAt) -> bool:
    """`President of the Azerbaijan Chess Federation` is not Azerbaijan's, `President of Azerbaijan Ilham Aliyev` is."""
    start = owner.end + 1
    end = read_capitalised(text, start) if text[owner.end : start] == " " else start
    if end <= start or start in by_start or text[start] > "\u0400":
        return bool(_BODY_WORD.search(text, owner.end, end))
    words = text[start:end].split()
    several = len(words) > 1 and not looks_like_person(words) and not is_title_case(text, start)
    return several or bool(_BODY_WORD.search(text, owner.end, end))


def _attach_owner_before(text: str, role: RoleDraft, by_end: DraftsAt) -> None:
    for length in range(1, _FARTHEST):
        before = by_end.get(role.start - length)
        if before is not None:
            before = _spelt_out(text, before, by_end)
            if _goes_with_title(text, before, role):
                role.owner, role.start = before, before.start
            return


def _spelt_out(text: str, name: Draft, by_end: DraftsAt) -> Draft:
    """Give the name that an abbreviation in brackets stands for: `Turkic States | (OTS) Secretary General`."""
    in_brackets = text[name.start - 2 : name.start] == " (" and text[name.end : name.end + 1] == ")"
    return by_end.get(name.start - 2, name) if in_brackets else name


def _attach_host(text: str, role: RoleDraft, by_start: DraftsAt) -> None:
    gap = _HOST.match(text, role.end)
    host = by_start.get(gap.end()) if gap else None
    if host is not None and any(c.entity.label in ("GPE", "ORG", "LOC") for c in host.candidates):
        affairs = _AFFAIRS.match(text, host.end)
        role.host, role.end = host, affairs.end() if affairs else host.end


def _quote_end(text: str, start: int, end: int) -> int:
    """Take the mark that closes a quotation into a role that opens it: «главой «Казинформа»»."""
    return end + is_closed_at(text, start, end)


def _goes_with_title(text: str, owner: Draft, role: RoleDraft) -> bool:
    """`SCO Secretary-General`, `Kazakhstan's President`, «казахстанский министр»."""
    gap = text[owner.end : role.start]
    if is_norp(owner):
        return gap.isspace()
    return _is_english(text, role) and can_have_offices(owner) and bool(_OWNER_THEN_TITLE.fullmatch(gap))


def can_have_offices(draft: Draft) -> bool:
    """Say whether a name may be that of a state, place or body with offices."""
    if not draft.candidates:
        return draft.label == "ORG"
    if draft.label == "PER" and draft.entity is None and is_person(draft):
        return False  # «замминистра Иванова»: hardly that of the city
    return any(c.entity.kind in ("country", "organization", "media", "city", "region") for c in draft.candidates)


def _is_known_body(draft: Draft) -> bool:
    return any(c.entity.label == "ORG" and c.name.kind not in NORP_KINDS for c in draft.candidates)


def _is_english(text: str, role: RoleDraft) -> bool:
    return text[role.title.start : role.title.end].isascii()
