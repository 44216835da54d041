"""Which of the matched titles are titles of offices where they stand, and where a deputy's begins."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from mediacoop.gazetteer import Gazetteer, TitleMatch
from mediacoop.names.inflection import is_common_word
from mediacoop.names.shapes import has_surname_shape, starts_sentence
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.intervals import overlapping
from mediacoop.resolution.roles.portfolios import LONGEST_PORTFOLIO, portfolio_start, portfolio_words
from mediacoop.resolution.roles.role_draft import RoleDraft
from mediacoop.resolution.roles.role_status import skip_acting

#: Words before a title that make it the office of a deputy, which is another one.
_DEPUTY = re.compile(
    r"(\b(?:first|second|senior)[\s-]+)?\b(?:deputy|vice|assistant)(?:\s+to\s+the)?[\s-]+$"
    r"|(\b(?:перв|втор|старш)\w+\s+)?\b(?:заместител\w+|зам\.?|вице)[\s-]*$",
    re.IGNORECASE,
)
#: «председатель | комитета | Госдумы»: the office is that of a part.
_OF_PART = re.compile(r"[ \xa0](?:под)?(?:комитета|комиссии|фракции)(?=[ \xa0])")
#: «РАТС во главе с …» names no office.
_AT_THE_HEAD = re.compile(r"\bво\s+$", re.IGNORECASE)
#: Several at once: «главы государств», `heads of the delegations`; or no office: «посол доброй воли».
_SEVERAL = re.compile(
    r"\s+(?:(?:МИД|министерств|ведомств)\s+)?(?:[а-яё]+\s+)?(?:государств|правительств|стран|делегаций)\b"
    r"|\s+доброй воли\b|[\s-]level\b"
)
#: Between two offices, where a title has a hyphen.
_DASH = re.compile(r"\s[-–—]|[-–—]\s")
#: Only the first part of a word: «Премьер-Министры».
_PART_OF_WORD = re.compile(r"-[А-ЯЁа-яё]")
#: After this a title in small letters is a verb: `to head the agency`.
_INFINITIVE = re.compile(r"\b(?:to|will|would|shall)\s+$")
_VERBS = frozenset(("head", "chair"))
#: With these `chief` is an adjective: `chief guest`, `chief nuclear negotiator`, `chief U.S. negotiator`.
_CHIEF_OF_NOTHING = re.compile(
    r" (?:(?:[A-Z][\w.]* )?(?:[a-z]+(?:al|ar|ary|ic|ive)|police|elections?|trade|state) )?"
    r"(?:[A-Z][\w.]* )?(?:guests?|negotiators?|economists?|engineers?|coach|advis[eo]rs?|specialists?|delegates?"
    r"|coordinators?|architects?|designers?|accountants?|inspectors?|investigators?|scientists?|researchers?"
    r"|correspondents?|organi[sz]ers?|sponsors?|partners?|rivals?|suspects?|judges?|mufti|rabbi|physician|doctor"
    r"|observers?|experts?|officials?|officers?|spokes\w+)\b"
)
#: A part of the state, whose chief is not that of the place that follows: `police chief of Kandahar`.
_BRANCH = re.compile(r"\b(?:police|army|navy|intelligence|security|military|customs|tax|prison|hospital|party|union) $")
_OF_PLACE = re.compile(r" (?:of|in|at) ")
#: `Prime Minister` has no portfolio.
_OTHER_MINISTERS = frozenset(("Prime", "First", "Deputy", "Vice"))
#: What makes a known portfolio the end of a longer one: `Culture and | Information Minister`.
_LISTED = re.compile(r"(?:,|\band|&)\s")
#: Titles that are given names too, and what follows one: «Султан Раев», «Эмир Кустурица», «Султан бин Саад».
_GIVEN = re.compile(r"(?:Султан|Эмир)(?:а|у|ом|е)?")
_NAME_AFTER = re.compile(r"\s+(?:(?:бин|бен|ибн)\s|(?P<name>[А-ЯЁ][а-яё-]+))")
#: `Head of State | Customs Committee`
_NOUN_AFTER = re.compile(r" (?!(?:of|for|in|and|at|under|on|to)\b)[A-Za-z]")
#: Forms of titles that are more often another word: «после» of «посол».
_OTHER_WORDS = frozenset(("после",))


def choose_titles(
    text: str, titles: Sequence[TitleMatch], drafts: Sequence[Draft]
) -> Iterator[tuple[TitleMatch, TitleMatch]]:
    """Choose the longest title at each place that leaves names whole: «спикер | парламента Кыргызстана».

    The longest of all goes with it: «спикер парламента» is a title too. A title that is part of a name
    («Администрация Президента») is none, and the words for acting are none of an office: «и. о. | президента».
    """
    end = 0
    starts = {title.start for title in titles}
    acting: TitleMatch | None = None
    for start, at_place in groupby(titles, key=lambda title: title.start):
        if start < end:
            continue
        longest_first = _whole_titles(text, at_place, drafts)
        if not longest_first:
            continue
        longest = longest_first[0]
        near = overlapping(drafts, start, longest.end)
        if (office := skip_acting(text, start, longest.end)) != start and office in starts:
            acting = longest  # «и. о. | президента» is the president's office
            continue
        if near and near[0].start <= start:
            continue
        if _is_deputy_of_longer(text, longest, titles):
            continue
        apart = [t for t in longest_first if not near or t.end <= near[0].start]
        around = [t for t in longest_first if not any(d.start < t.end < d.end for d in near)]
        for title in (apart or around)[:1]:
            end = title.end
            yield title, acting if acting is not None and acting.end == end else longest


def _whole_titles(text: str, at_place: Iterable[TitleMatch], drafts: Sequence[Draft]) -> list[TitleMatch]:
    """List those of the titles at a place that are titles there as a whole, in their order."""
    titles = [title for title in at_place if _is_one_title(text, title)]
    near = overlapping(drafts, titles[0].start, titles[0].end) if titles else []
    return [title for title in titles if not _ends_in_words_of_name(text, title, near)]


def _ends_in_words_of_name(text: str, title: TitleMatch, near: Sequence[Draft]) -> bool:
    """Say whether a title ends in words that begin a longer English name: not in `Speaker of | Parliament of Oman`."""
    return any(d.start < title.end < d.end and _NOUN_AFTER.match(text, title.end, d.end) for d in near)


def is_given_title(text: str, title: TitleMatch, gazetteer: Gazetteer) -> bool:
    """Say whether what looks like a monarch's title is somebody's given name: «Султан Раев», not «Султан Омана».

    Inside a sentence the press writes the title in small letters: «эмир Тамим».
    """
    following = _NAME_AFTER.match(text, title.end) if _GIVEN.fullmatch(text, title.start, title.end) else None
    if following is None:
        return False
    name = following["name"]
    if name is None:
        return True
    if is_common_word(name.lower()) or any(c.entity.label == "GPE" for c in gazetteer.lookup(name)):
        return False
    return has_surname_shape(name) or not starts_sentence(text, title.start)


def _is_deputy_of_longer(text: str, deputy: TitleMatch, titles: Sequence[TitleMatch]) -> bool:
    """Say whether a title is only that of a deputy before a longer one, or before the one whose deputy it is.

    `Deputy Minister | of Energy`, `assistant | secretary`
    """
    first = bisect_right(titles, deputy.start, key=lambda title: title.start)
    last = bisect_right(titles, deputy.end + 1, lo=first, key=lambda title: title.start)
    return any(_DEPUTY.fullmatch(text, deputy.start, t.start) for t in titles[first:last] if t.end > deputy.end)


def _is_one_title(text: str, title: TitleMatch) -> bool:
    if _AT_THE_HEAD.search(text, max(0, title.start - 4), title.start):
        return False
    surface = text[title.start : title.end]
    if _DASH.search(surface):
        return False  # «вице-премьер – министр»
    if surface in _VERBS and _INFINITIVE.search(text, max(0, title.start - 7), title.start):
        return False
    if surface.lower() == "chief" and _is_lesser_chief(text, title):
        return False
    if surface.lower() in _OTHER_WORDS or _PART_OF_WORD.match(text, title.end):
        return False
    return not _SEVERAL.match(text, title.end)


def _is_lesser_chief(text: str, chief: TitleMatch) -> bool:
    """Say whether a chief is first in something else than the state or body named beside the word."""
    branch = _BRANCH.search(text, max(0, chief.start - 20), chief.start)
    return bool(_CHIEF_OF_NOTHING.match(text, chief.end) or (branch and _OF_PLACE.match(text, chief.end)))


def take_portfolio(text: str, role: RoleDraft, drafts: Sequence[Draft], first: int) -> None:
    """Take what a minister is minister of before the title into it: `Culture and Guidance | Minister`.

    Args:
        text: the text.
        role: the role.
        drafts: the names of the text.
        first: where the portfolio may begin at the earliest: the end of the role before.
    """
    title = text[role.title.start : role.title.end]
    if not title.endswith("Minister") or title.split()[0] in _OTHER_MINISTERS:
        return
    names = [d for d in overlapping(drafts, max(0, role.start - LONGEST_PORTFOLIO), role.start) if d.candidates]
    start = portfolio_start(text, max(first, names[-1].end if names else 0), role.start)
    if start < role.start and (title == "Minister" or _LISTED.search(text, start, role.start)):
        role.portfolio = portfolio_words(text[start : role.title.end])
        role.start, role.title = start, role.title._replace(start=start)


def take_part(text: str, role: RoleDraft) -> None:
    """Take the part of a body whose office it is into a role: «председатель комитета | Госдумы» is not the speaker."""
    part = _OF_PART.match(text, role.end)
    if part is not None and role.title.any_body is not None:
        title = f"{role.title.any_body}{part[0]}"
        role.end, role.title = part.end(), role.title._replace(positions=(), position_ids=frozenset(), any_body=title)


def take_deputy(text: str, role: RoleDraft) -> None:
    """Take «заместитель», `First Deputy` before a title into the role."""
    deputy = _DEPUTY.search(text, max(0, role.start - 40), role.start)
    if deputy is not None:
        role.start, role.is_deputy = deputy.start(), True
        role.is_ranked = role.is_ranked or any(deputy.groups())
