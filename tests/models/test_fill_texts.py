"""Our own training texts: every template is well formed, and filling one gives names where the slots were."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest
from marked import mark
from recipe.corpora import Span, Text
from recipe.fill_texts import fill, read_templates, vary
from recipe.names import Name, Names

from mediacoop import knowledge_base

TEXTS = Path(__file__).parents[2] / "models/texts"
SLOT = re.compile(
    r"\{(?:PER\d?(?: (?:sur|init|patr|rev))?(?: [mf])?|(?:COUNTRY|CITY|REGION|PLACE|MIN|IORG|MEDIA|UNI|ORG)\d?)"
    r"(?: (?:gen|dat|acc|ins|loc))?\}"
)
MARKED = re.compile(r"\[\[[^|\[\]\s][^|\[\]]*\|(?:PER|ORG|GPE|LOC)\]\]")


class NoNames(Names):
    """Gives the slot itself as its name."""

    def __init__(self) -> None:
        super().__init__(knowledge_base(), "ru", Path())

    def pick(self, slot: str, gender: str | None, chance: Random) -> Name:
        if slot == "PER":
            given, surname = ("Анна", "Тестова") if gender == "female" else ("Пётр", "Тестов")
            return Name(f"{given} {surname}", "PER", gender or "male", given, surname)
        return Name("Казахстан", "GPE")


@pytest.mark.parametrize("language", ["ru", "en"])
def test_every_template_is_well_formed_and_stands_once(language: str) -> None:
    templates = list(read_templates(TEXTS / language))
    assert len(templates) == len(set(templates)) > 2000
    broken = [line for line in templates if set("{}[]") & set(MARKED.sub("", SLOT.sub("", line)))]
    assert broken == []
    if language == "en":
        assert not [line for line in templates if re.search(r"\{[^}]* (?:gen|dat|acc|ins|loc|patr)\}", line)]


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("Встреча с {PER ins}.", "Встреча с [Петром Тестовым|PER]."),
        ("{PER f} и {PER sur gen}", "[Анна Тестова|PER] и [Тестова|PER]"),
        ("{PER1} – речь {PER1 sur f gen}", "[Анна Тестова|PER] – речь [Тестовой|PER]"),
        ("{PER rev}, посол {COUNTRY gen}", "[Тестов Пётр|PER], посол [Казахстана|GPE]"),
        ("В [[Доме прессы|LOC]] пусто", "В [Доме прессы|LOC] пусто"),
        ("Имён нет.", "Имён нет."),
    ],
)
def test_slots_are_filled_in_the_form_they_ask_for(template: str, expected: str) -> None:
    assert mark(*fill(template, NoNames(), Random(0))) == expected


@pytest.mark.parametrize("seed", range(40))
def test_variation_keeps_offsets(seed: int) -> None:
    text = Text("«Ёлка» — агентство «Тест».", [Span(20, 24, "ORG")])
    varied = vary(text, Random(seed))
    assert varied.spans == text.spans
    assert varied.text[20:24].casefold() == "тест"


def test_names_are_those_of_the_slot() -> None:
    names = Names(knowledge_base(), "en", Path())
    chance = Random(1)
    for slot, label in (("COUNTRY", "GPE"), ("CITY", "GPE"), ("PLACE", "LOC"), ("MIN", "ORG"), ("MEDIA", "ORG")):
        assert {names.pick(slot, None, chance).label for _ in range(20)} == {label}
    people = [names.pick("PER", "female", chance) for _ in range(20)]
    assert {person.gender for person in people} == {"female"}
    assert len({person.text for person in people}) > 10
