"""What a ministry or its minister is of: the words that lead on to the state."""

from __future__ import annotations

import re

from mediacoop.names.inflection import is_finite_verb
from mediacoop.names.shapes import is_body_word
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.roles.role_draft import DraftsAt, RoleDraft

#: A longer stretch is a sentence.
LONGEST_PORTFOLIO = 120
_NAME = r"[A-Z][\w-]*"
_GENITIVE = r"(?:[а-яё-]+(?:ого|его|ой|ей|ых|их|ов|ев|ий|ии|ы|и|а|я)|дел|вод|средств)"
_PORTFOLIO = re.compile(
    rf"(?:\s+(?:of|for)\s+(?:the\s+)?|,\s+|,?\s+(?:and|&)\s+){_NAME}"
    rf"(?:,?\s+(?:(?:and|of|the|for)\s+){{0,2}}{_NAME}){{0,9}}(?:\s+of(?:\s+the)?)?\s+"
    rf"|(?:,?\s+(?:(?:и|по)\s+)?{_GENITIVE}){{1,10}}\s+"
)
MINISTER = re.compile(r"\bminister\b|министр", re.IGNORECASE)
_OFFICE = re.compile(r"\bminister|министр|президент", re.IGNORECASE)
#: The words before `Minister`: `Culture and Guidance`.
_BEFORE = re.compile(r"(?<![\w.-])(?:[A-Z][\w-]+(?:,\s+|,?\s+(?:and|&)\s+|\s+)){1,8}$")
_WORD = re.compile(r"[^\W\d_]+")
#: Words that the titles of all ministers have.
_COMMON_WORDS = re.compile(
    r"minister|deputy|first|vice|of|for|and|the|(?:зам|вице)?министр\w*|вице|заместител\w+|перв\w+|и|по|делам"
)


def names_minister(text: str, role: RoleDraft) -> bool:
    """Say whether a role is a minister's, by its title and what was taken into it, as far as a portfolio may reach."""
    end = min(role.end, role.title.end + LONGEST_PORTFOLIO)
    return bool(MINISTER.search(text, role.title.start, end))


def first_after(end: int, by_start: DraftsAt) -> Draft | None:
    """Give the first name after a title, as far as a portfolio may reach."""
    reach = range(end + 1, end + LONGEST_PORTFOLIO)
    return next((by_start[place] for place in reach if place in by_start), None)


def is_portfolio(gap: str) -> bool:
    """Say whether what stands between a ministry or minister and a state is its portfolio, or the rest of it.

    Example:
        >>> is_portfolio(" of Science and Higher Education of the "), is_portfolio(", регулирования и координации ")
        (True, True)
        >>> is_portfolio(" и акционеры обманули народ "), is_portfolio(" and Foreign Minister of ")
        (False, False)
    """
    if len(gap) > LONGEST_PORTFOLIO or _OFFICE.search(gap) or not _PORTFOLIO.fullmatch(gap):
        return False
    words = gap.replace(",", " ").split()
    return not any(is_body_word(word) or (word.islower() and is_finite_verb(word)) for word in words)


def portfolio_start(text: str, first: int, minister: int) -> int:
    """Give the place, from a first one on, where the portfolio before the word `Minister` begins.

    Example:
        >>> portfolio_start("Iran's Culture and Guidance Minister", 7, 28), portfolio_start("the Minister", 0, 4)
        (7, 4)
    """
    before = _BEFORE.search(text, max(first, minister - LONGEST_PORTFOLIO), minister)
    return before.start() if before else minister


def portfolio_words(phrase: str) -> frozenset[str]:
    """Give the words of a portfolio or of a minister's title without those that all have.

    Example:
        >>> sorted(portfolio_words("Minister of Culture and Islamic Guidance")), portfolio_words("замминистра обороны")
        (['culture', 'guidance', 'islamic'], frozenset({'обороны'}))
    """
    return frozenset(word for word in _WORD.findall(phrase.lower()) if not _COMMON_WORDS.fullmatch(word))
