"""Names put together of a body and its owner, where nobody knows the body."""

from __future__ import annotations

import pytest
from reading import links, read

import mediacoop
from mediacoop.gazetteer import Gazetteer
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.shaping import composition
from mediacoop.resolution.shaping.composition import belongs_to

KZ, SCO = "country/kz", "org/sco"


@pytest.mark.parametrize(
    ("text", "proposed", "names"),
    [
        ("Комитет по туризму Казахстана открыт.", "Комитет по туризму", ["Комитет по туризму Казахстана"]),
        ("Высшая морская коллегия РК открыта.", "Высшая морская коллегия", ["Высшая морская коллегия РК"]),
        ("the Committee on Rivers of Kazakhstan met", "Committee on Rivers", ["Committee on Rivers of Kazakhstan"]),
        ("the Committee on Rivers in Kazakhstan met", "Committee on Rivers", ["Committee on Rivers", "Kazakhstan"]),
        ("Комитет «Шар» Казахстана открыт.", "Комитет «Шар»", ["Комитет «Шар»", "Казахстана"]),
    ],
)
def test_an_unknown_body_goes_on_to_its_state(gazetteer: Gazetteer, text: str, proposed: str, names: list[str]) -> None:
    assert [mention.text for mention in read(gazetteer, text, bodies=(proposed,)).mentions] == names


def test_a_place_is_under_no_body(gazetteer: Gazetteer) -> None:
    mentions = read(gazetteer, "Клуб открыт в Тбилиси при Сенате Казахстана.").mentions
    assert [mention.text for mention in mentions] == ["Тбилиси", "Сенате Казахстана"]


@pytest.mark.parametrize(
    ("text", "proposed", "expected"),
    [
        # what a body in quotation marks is, and whom a body is called after
        ("Фонд песен «Казинформ» рад", "Фонд песен", [("Фонд песен «Казинформ»", "org/kazinform")]),
        ("Фонд песен «Казинформ, рад", "Фонд песен", [("Фонд песен", None), ("Казинформ", "org/kazinform")]),
        ("Фонд песен имени Бекетова рад", "Фонд песен", [("Фонд песен имени Бекетова", None)]),
        ("Фонд песен имени Казахстана рад", "Фонд песен", [("Фонд песен", None), ("Казахстана", KZ)]),
        # the owner, after «при» or before with a possessive
        ("МИД при Президенте Казахстана рад", None, [("МИД при Президенте Казахстана", "org/kz-mfa")]),
        ("Kazakhstan's Health Ministry grew", None, [("Kazakhstan", KZ), ("Health Ministry", "org/kz-health")]),
        ("Uzbekistan's Health Ministry grew", None, [("Uzbekistan", "country/uz"), ("Health Ministry", None)]),
        # no owner of it
        ("МИД ШОС рад", None, [("ШОС", SCO)]),
        ("ШОС Секретариат рад", None, [("ШОС", SCO), ("Секретариат", "org/sco-secretariat")]),
        ("the secretariat of the SCO", None, [("SCO", SCO)]),
    ],
)
def test_a_body_and_its_owner(
    gazetteer: Gazetteer, text: str, proposed: str | None, expected: list[tuple[str, str | None]]
) -> None:
    assert links(read(gazetteer, text, bodies=(proposed,) if proposed else ())) == expected


@pytest.mark.parametrize("text", ["МИД МИД", "MFA of MFA", "MFA MFA"])
def test_each_body_is_compared_with_all_owners_at_once(
    gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    compared = []
    monkeypatch.setattr(composition, "belongs_to", lambda *parts: compared.append(parts) or belongs_to(*parts))
    candidates = gazetteer.lookup("МИД") * 50
    ends = [(0, text.index(" ")), (text.rindex(" ") + 1, len(text))]
    drafts = [Draft(start, end, "ORG", candidates) for start, end in ends]
    composition.compose_names(text, drafts, gazetteer.kb)
    assert len(compared) <= 4 * len(candidates)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They got a U.S. visa.", ["U.S."]),
        ("They ate a US apple.", ["US"]),
        ("They met the Kazakh government.", ["Kazakh government"]),
        ("They met the Turkish parliament.", ["Turkish parliament"]),
    ],
)
def test_a_common_word_after_a_state_is_no_body(text: str, names: list[str]) -> None:
    assert [mention.text for mention in mediacoop.extract(text, date="2020-01-01").mentions] == names
