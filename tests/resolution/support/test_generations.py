"""The younger or elder namesake of somebody known is not that person, unless known as the younger or elder."""

from __future__ import annotations

import pytest

import mediacoop


@pytest.mark.parametrize(
    ("text", "date", "person"),
    [
        ("Islam Karimov Jr. arrived in Tashkent.", "2025-03-12", None),
        ("Islam Karimov, Jr., arrived in Tashkent.", "2015-03-12", None),
        ("Турдакуна Усубалиева-младшего пригласили в Бишкек.", "2025-03-12", None),
        ("Donald Trump Jr. arrived in Astana.", "2025-03-12", None),
        ("Дональд Трамп-младший прибыл в Астану.", "2025-03-12", None),
        ("Islam Karimov Sr. arrived in Tashkent.", "2025-03-12", None),
        ("Усубалиев-младший прибыл в Бишкек. Турдакун Усубалиев родом из Нарына.", "2025-03-12", None),
        # who is known so is meant, and so is whoever the word is not of
        ("Ferdinand Marcos Jr. arrived in Astana.", "2025-03-12", "person/ferdinand-marcos-jr"),
        ("Джордж Буш-младший прибыл в Астану.", "2006-03-12", "person/george-w-bush"),
        ("Islam Karimov met junior officers.", "2015-03-12", "person/islam-karimov"),
        ("Islam Karimov, senior officials and guests met.", "2015-03-12", "person/islam-karimov"),
        ("Ислам Каримов принял младших офицеров.", "2015-03-12", "person/islam-karimov"),
    ],
)
def test_generations(text: str, date: str, person: str | None) -> None:
    found = next(m for m in mediacoop.extract(text, date=date).mentions if m.label == "PER")
    assert (found.entity and found.entity.id) == person
