"""Mentions as a table that joins with other tables."""

from __future__ import annotations

import sys

import pytest
from samples import KAZAKHSTAN, make_extraction

from mediacoop.errors import MissingLibraryError
from mediacoop.extraction import Extraction
from mediacoop.interop.dataframes import COLUMNS

DOC = make_extraction("Казахстан и Иванов", ("Казахстан", KAZAKHSTAN), ("Иванов", None))


def test_one_row_for_each_mention() -> None:
    pytest.importorskip("pandas")
    frame = DOC.to_dataframe()
    assert tuple(frame.columns) == COLUMNS
    assert list(frame["text"]) == ["Казахстан", "Иванов"]
    first = frame.iloc[0]
    assert (first["entity"], first["name"], first["iso_3166_1"]) == ("country/kz", "Kazakhstan", "KZ")
    assert (first["wikidata"], first["evidence"]) == ("Q232", "exact <strong>")
    assert frame.loc[1, ["entity", "name", "kind", "country", "iso_3166_1", "wikidata"]].isna().all()


def test_joins_by_country_code() -> None:
    pandas = pytest.importorskip("pandas")
    money = pandas.DataFrame({"iso_3166_1": ["KZ"], "currency": ["KZT"]})
    assert list(DOC.to_dataframe().merge(money, on="iso_3166_1")["currency"]) == ["KZT"]


def test_no_mentions_give_an_empty_table_with_the_same_columns() -> None:
    pytest.importorskip("pandas")
    frame = Extraction("").to_dataframe()
    assert tuple(frame.columns) == COLUMNS
    assert len(frame) == 0


def test_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingLibraryError, match="pip install pandas"):
        DOC.to_dataframe()
