"""The date that a source tells of itself."""

from __future__ import annotations

import pytest

from mediacoop.knowledge.belief import date_of_source


@pytest.mark.parametrize(
    ("source", "date"),
    [
        ("https://example.org/2014/11/06/new-minister", "2014-11-06"),
        ("https://example.org/news/20091030/cabinet", "2009-10-30"),
        ("https://example.org/2015-10-16-appointed", "2015-10-16"),
        ("https://example.org/2014/11/5857", "2014-11"),
        ("https://example.org/doc/20231026.D1E.html", "2023-10-26"),
        ("https://example.org/society/31/03/2021/x", "2021-03-31"),
        ("https://example.org/28-Jun-2018/minister", "2018-06-28"),
        ("https://example.org/2019/oct/30/minister", "2019-10-30"),
        ("data:factbook/kz", "2026-01"),
        # no day of a page
        ("https://example.org/strategy-2050", None),
        ("https://example.org/year/2014/minister", None),
        ("https://example.org/id/1201412345", None),
        ("https://example.org/201203_report", None),
        ("https://example.org/news/201203/5857", None),
        ("https://example.org/news_2012_03_report", "2012-03"),
        ("https://example.org/2014/13/40", None),
        ("https://example.org/2014/may/minister", None),
        ("https://example.org/2014/02/31/x", None),
        ("data:every_politician/list", None),
    ],
)
def test_date_of_source(source: str, date: str | None) -> None:
    assert date_of_source(source) == date
