"""Unknown bodies and places that have a known name in theirs: `Tashkent Tractor Plant`, `Hotel Uzbekistan`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mediacoop.gazetteer import Gazetteer
from mediacoop.knowledge import NORP_KINDS
from mediacoop.names.headline_verbs import HEADLINE_VERBS
from mediacoop.names.shapes import is_title_case
from mediacoop.resolution.draft import Draft, is_norp, is_partial
from mediacoop.resolution.intervals import overlapping, put_in_place
from mediacoop.resolution.shaping.streets import ENGLISH_STREET

_WORDS = r"(?P<words>(?: (?!And\b|The\b|Of\b|In\b)[A-Z][\w&'’-]*){0,4})"
#: What a name goes on with and ends in when it is a body's ...
_BODY_AFTER = re.compile(
    rf"{_WORDS} (?:Plant|Factory|Mill|Refinery|Heritage Trust|Railways?|Airlines|Airways|Museum|Theat(?:re|er)"
    r"|Orchestra|Ensemble|Gallery|School|College|Hospital|Clinic|Shipyard|Brewery|Combine)\b(?!['’-])"
    r"(?: (?:of|for) (?:[A-Z][\w-]+ and )?[A-Z][\w-]+)?"
)
#: ... a place's ...
_PLACE_AFTER = re.compile(rf"{_WORDS} (?:{ENGLISH_STREET}|Airport|Stadium|Palace|Hotel|Mosque|Mausoleum)\b(?!['’-])")
#: ... or, after a person's name, that of a body called after him or her.
_BODY_OF_PERSON = re.compile(
    r"(?P<words>(?: (?:State|National|International|Technical|Medical|Pedagogical|Agrarian|Cultural|Public))*)"
    r" (?:University|Academy|Institute|Foundation|Fund|Cent(?:re|er)|Library|Conservatory|Lyceum)\b(?!['’-])"
)
#: ... or that of a site called so ...
_SITE_OF_PERSON = re.compile(
    r"(?P<words>(?: (?:International|Central|National|Memorial|City|Grand|Great))*)"
    r" (?:Airport|Square|Park|Mosque|Bridge|Tunnel|Gardens?|Mausoleum|Memorial)\b(?!['’-])"
)
#: ... or of a prize, which is no mention.
_HONOUR_OF_PERSON = re.compile(
    r"(?P<words>(?: (?:International|National|State|Peace|Literary|Literature))*)"
    r" (?:Prize|Award|Order|Medal|Scholarship|Fellowship|Cup|Tournament|Memorial Lecture)\b(?!['’-])"
)
#: A company's name with one of these is another company's.
_SUBSIDIARY = re.compile(r"(?P<words>) (?:Asia|Aero|Trading|Capital|Logistics|Leasing|Engineering|Invest)\b(?!['’-])")
#: Words of names that no headline has as others.
_USUAL = frozenset(("International", "National", "State", "Central", "Memorial"))
#: Before a body's name one of these makes it another's: `Youth | Parliament`, «Молодёжная | палата».
_BODY_OF_OTHERS = re.compile(
    r"\b(?:Youth|Children['’]s|Students?['’]?|Shadow|(?:Молод[её]жн|Детск|Студенческ)(?:ый|ая|ое|ого|ой|ому|ую|ым|ом))\s$"
)
_HOTEL_BEFORE, _CLUB_BEFORE = re.compile(r"\bHotel $"), re.compile(r"\b[FB]C $")
#: `University of Kansas`, `Council for the Development of Kazakhstan`
_BODY_BEFORE = re.compile(
    r"(?:(?!The\b|At\b|In\b|A\b)[A-Z][\w-]+ ){0,3}"
    r"\b(?:University|College|Institute|Academy|Museum|Council|Chamber|Association|Society|Conservatory"
    r"|Union|Federation|Directorate|Administration|Board|League) "
    r"(?:(?:of|for) (?:the )?(?:[A-Z][\w-]+ (?:and )?){1,4})?(?:of|for) (?:the )?$"
)
#: None of them is longer.
_REACH = 100


def join_unknown_bodies(text: str, drafts: Sequence[Draft], gazetteer: Gazetteer) -> list[Draft]:
    """Join each known name with the words that make it a part of another, mostly unknown one."""
    found = [longer for draft in drafts if (longer := _longer_name(text, draft, drafts, gazetteer)) is not None]
    return put_in_place(drafts, found)


def _longer_name(text: str, draft: Draft, drafts: Sequence[Draft], gazetteer: Gazetteer) -> Draft | None:
    span = _name_after(text, draft) or _name_before(text, draft)
    if span is None:
        return None
    start, end, label = span
    others = [other for other in overlapping(drafts, start, end) if other is not draft]
    if any(_is_known(other) or other.start < start or other.end > end for other in others):
        return None
    candidates = [c for c in gazetteer.lookup(text[start:end]) if c.entity.label == label]
    return Draft(start, end, label, candidates)


def _is_known(draft: Draft) -> bool:
    """Say whether a name is another (`Security Council | of Kazakhstan`), not one word of this: `Gazprom Neft Asia`."""
    whole = [c for c in draft.candidates if c.entity.kind != "person" or not is_partial(c)]
    return any(" " in c.name.text or (c.name.strong and c.entity.kind != "area") for c in whole)


def _name_after(text: str, draft: Draft) -> tuple[int, int, str | None] | None:
    kinds = {candidate.entity.label for candidate in draft.candidates}
    ways: list[tuple[re.Pattern[str], str | None]] = []
    if draft.label == "PER" or kinds == {"PER"}:
        ways = [(_SITE_OF_PERSON, "LOC"), (_PLACE_AFTER, "LOC"), (_BODY_AFTER, "ORG"), (_BODY_OF_PERSON, "ORG")]
        ways.append((_HONOUR_OF_PERSON, None))
    elif kinds and kinds <= {"GPE", "LOC"}:
        ways = [(_BODY_AFTER, "ORG"), *([] if is_norp(draft) else [(_PLACE_AFTER, "LOC")])]
    elif kinds == {"ORG"} and all(c.name.strong for c in draft.candidates):
        ways = [(_SUBSIDIARY, "ORG")]
    for pattern, label in ways:
        match = pattern.match(text, draft.end)
        if match is not None and _is_one_name(text, draft.start, match["words"].split()):
            return draft.start, match.end(), label
    return None


def _is_one_name(text: str, start: int, words: Sequence[str]) -> bool:
    """`KAZAKHSTAN Builds Plant` and other headlines show by their capitals no name."""
    capitals_show = _USUAL.issuperset(words) or not is_title_case(text, start)
    return capitals_show and not any(word.lower() in HEADLINE_VERBS for word in words)


def _name_before(text: str, draft: Draft) -> tuple[int, int, str] | None:
    is_place = bool(draft.candidates) and all(
        c.entity.kind in ("country", "city", "region") and c.name.kind not in NORP_KINDS for c in draft.candidates
    )
    first = max(0, draft.start - _REACH)
    if draft.candidates and all(c.entity.kind == "organization" for c in draft.candidates):
        others = _BODY_OF_OTHERS.search(text[first : draft.start])
        return (first + others.start(), draft.end, "ORG") if others else None
    if not is_place or is_title_case(text, draft.start):
        return None
    for pattern, label in ((_HOTEL_BEFORE, "LOC"), (_CLUB_BEFORE, "ORG"), (_BODY_BEFORE, "ORG")):
        match = pattern.search(text[first : draft.start])
        if match is not None:
            return first + match.start(), draft.end, label
    return None
