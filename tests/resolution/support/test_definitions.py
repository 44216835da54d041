"""Short names that a text defines, for known bodies and for those that nobody knows."""

from __future__ import annotations

import pytest
from reading import links, read

from mediacoop.gazetteer import Gazetteer
from mediacoop.resolution.draft import Draft
from mediacoop.resolution.support.definitions import find_definitions


@pytest.mark.parametrize(
    ("text", "body", "short_names"),
    [
        (
            "Казинформ (далее — Агентство) растёт. Сотрудники Агентства рады.",
            "org/kazinform",
            ["Агентство", "Агентства"],
        ),
        ("Фонд «Луч» (далее — Фонд) открыт. С Фондом работают.", None, ["Фонд", "Фондом"]),
        ("Международный центр печати (МЦП) открыт. МЦП ждёт гостей.", None, ["МЦП", "МЦП"]),
        ("International Press Centre (IPC) opened. The IPC waits.", None, ["IPC", "IPC"]),
        (
            "Казинформ (далее именуемое «Агентство») растёт. В Агентстве рады.",
            "org/kazinform",
            ["Агентство", "Агентстве"],
        ),
        ("Казинформ (КИ, в дальнейшем – Агентство) растёт.", "org/kazinform", ["Агентство"]),
        ("Фонд «Луч» (the “Fund”, “Фонд”) открыт.", None, []),  # two names at once
        ("Press Fund “Ray” (the “Fund”) opened. The Fund waits.", None, ["Fund", "Fund"]),
        ("Фонд «Луч» (далее – Стороны) открыт. Стороны рады.", None, []),  # several
        ("Казинформ (also a partner) растёт. She is a partner.", "org/kazinform", []),
        ("Казинформ (далее смотрите карту) растёт.", "org/kazinform", []),
        ("Press Fund of Times (hereinafter “Times”) opened. Times is old.", None, ["Times", "Times"]),
        ("Press Fund “Ray” (hereinafter the Parties) opened.", None, []),
        ("Фонд «Луч» (Алматы) открыт. Алматы рады.", None, []),  # a place in brackets is no short name
    ],
)
def test_short_names_belong_to_the_body(
    gazetteer: Gazetteer, text: str, body: str | None, short_names: list[str]
) -> None:
    full_name = text[: text.index(" (")]
    first, *others = read(gazetteer, text, bodies=(full_name,)).mentions
    same = [mention for mention in others if mention.cluster == first.cluster]
    assert [mention.text for mention in same] == short_names
    assert {mention.entity.id if mention.entity else None for mention in [first, *same]} == {body}


def test_a_text_defines_a_state_too(gazetteer: Gazetteer) -> None:
    found = links(read(gazetteer, "The Republic of Kazakhstan (ROK) grew. The ROK waits."))
    assert found == [("Republic of Kazakhstan", "country/kz"), ("ROK", "country/kz"), ("ROK", "country/kz")]


def test_a_short_name_may_stand_between_commas(gazetteer: Gazetteer) -> None:
    found = links(read(gazetteer, "Казинформ, именуемое в дальнейшем «Агентство», растёт. Агентство работает."))
    assert found == [(name, "org/kazinform") for name in ("Казинформ", "Агентство", "Агентство")]


def test_an_unknown_name_that_goes_on_is_cut(gazetteer: Gazetteer) -> None:
    text = "Казинформ (далее – Агентство) растёт. Агентство передаёт новости."
    found = links(read(gazetteer, text, bodies=("Агентство передаёт",)))
    assert found == [(name, "org/kazinform") for name in ("Казинформ", "Агентство", "Агентство")]


def test_letters_stand_for_the_body_that_they_spell(gazetteer: Gazetteer) -> None:
    text = "Парламентская ассамблея друзей рада. Завтра ПАД едет. Завтра ПАК едет."
    found = dict(links(read(gazetteer, text, bodies=("ПАД", "ПАК"))))
    assert (found.get("ПАД"), found.get("ПАК")) == ("org/assembly", None)


@pytest.mark.parametrize(
    "text", ["Казинформ (далее" + " " * 20_000, "Казинформ, далее" + " " * 20_000, "Казинформ (именуем" + "а" * 20_000]
)
def test_no_text_takes_long(gazetteer: Gazetteer, text: str) -> None:
    definition = find_definitions(text, [Draft(0, 9, "ORG", [])])
    assert definition == []
