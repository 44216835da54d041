"""What the commands print."""

from __future__ import annotations

import pytest
from rich.console import Console

from mediacoop.terminal import print_table

_LONG = "position/secretary-general-of-the-club"


@pytest.mark.parametrize(("width", "is_whole"), [(140, True), (80, True), (30, False)])
def test_an_id_is_never_cut(width: int, is_whole: bool, capsys: pytest.CaptureFixture[str]) -> None:
    row = ("Secretary-General of the Club of Test", _LONG, "https://example.org/a/very/long/address/of/a/page")
    print_table(Console(width=width), None, ("title", "id", "source"), [row])
    out = capsys.readouterr().out
    assert (_LONG in out) == is_whole
    assert "…" not in out
