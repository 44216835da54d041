"""The English article before the name of a state: `the Kyrgyz Republic`."""

from __future__ import annotations

import re

_WITH_ARTICLE = re.compile(
    r"(?:[\w'’-]+ )*(?:Republic|Federation|Kingdom|Union|Emirates?|States|Sultanate|Netherlands|Philippines|Maldives)\b"
)


def with_article(state: str) -> str:
    """Give a state's English name as it stands inside a sentence.

    >>> with_article("United States"), with_article("Kazakhstan")
    ('the United States', 'Kazakhstan')
    """
    return f"the {state}" if _WITH_ARTICLE.match(state) else state
