"""What is cut off the names that a pipeline proposes."""

from __future__ import annotations

import time

import pytest
from reading import read

from mediacoop.gazetteer import Gazetteer
from mediacoop.resolution.shaping.proposals import NamedSpan
from mediacoop.resolution.shaping.tidying import tidy


@pytest.mark.parametrize(
    ("text", "name", "label", "tidied"),
    [
        ("H.E. came", "H.E", "PER", ""),
        ("Mr Zorin came", "Mr Zorin", "PER", "Zorin"),
        ("President General Ivan Zorin", "General Ivan Zorin", "PER", "Ivan Zorin"),
        ("генерал-майор Зорин", "генерал-майор Зорин", "PER", "Зорин"),
        ("National Assembly of the Isles", "National Assembly of the", "ORG", "National Assembly"),
        # a wide gap, which is more than a line break and what a text is set in by
        (f"Board of{' ' * 17}Songs met", f"Board of{' ' * 17}Songs", "ORG", "Board"),
        (f"Wu Fan{chr(10) * 40}Zorin", f"Wu Fan{chr(10) * 40}Zorin", "PER", "Wu Fan"),
        ("Board of\n        Songs met", "Board of\n        Songs", "ORG", "Board of\n        Songs"),
        ("Deputy National Fund Manager", "Deputy National Fund", "ORG", "National Fund"),
        ("Zorin came.", "Zorin", "PER", "Zorin"),
        ("Накануне И.Зорин прибыл", "Накануне И.Зорин", "PER", "И.Зорин"),
        ("Иван И.Зорин прибыл", "Иван И.Зорин", "PER", "Иван И.Зорин"),
        ('в компании "Шар" рады', 'компании "Шар"', "ORG", "Шар"),
        ("в компании Zorin рады", "компании Zorin", "ORG", "Zorin"),
        ("The Zorin Fund", "The Zorin Fund", "ORG", "Zorin Fund"),
        ("KAZAKH MFA RESHUFFLES ENVOYS", "MFA RESHUFFLES ENVOYS", "ORG", "MFA"),
        ("Mawlavi Ivan Zorin", "Mawlavi Ivan Zorin", "PER", "Ivan Zorin"),
        ("Goalkeeper Zorin left", "Goalkeeper Zorin", "PER", "Zorin"),
        ("Водителем Зориным довольны", "Водителем Зориным", "PER", "Зориным"),
        ("Mechanic", "Mechanic", "PER", "Mechanic"),
        ("вчера Водителем Зориным довольны", "Водителем Зориным", "PER", "Зориным"),
        # a word that is no name where the sentence begins
        ("вчера Накануне Зорин прибыл", "Накануне Зорин", "PER", "Накануне Зорин"),
        ("Берк Зорин прибыл", "Берк Зорин", "PER", "Берк Зорин"),
        ("Вера Зорина прибыла", "Вера Зорина", "PER", "Вера Зорина"),
        # marks at the end
        ("In January Zorin came", "January Zorin", "PER", "Zorin"),
        ("Then April Zorin came", "April Zorin", "PER", "April Zorin"),
        ("© Zorin / Ivan", "Zorin /", "ORG", "Zorin"),
        # a slash ends a signature
        ("Корр. Ли Синь/. Пекин", "Ли Синь/.", "PER", "Ли Синь"),
        ("Корр. Ли Синь/. Пекин", "Ли Синь/. Пекин", "PER", "Ли Синь"),
        ("/Песня, Иван Зорин/.", "Иван", "PER", "Иван Зорин"),
        ("/Песня, Иван Зорин/.", "Иван Зорин", "PER", "Иван Зорин"),
        ("/Песня, Иван Шар/.", "Иван", "PER", "Иван"),
        ("Пришёл Иван Зорин.", "Иван", "PER", "Иван"),
        ("The A/B Fund.", "A/B Fund", "ORG", "A/B Fund"),
        ("KTZ Deputy Chairman", "KTZ Deputy", "ORG", "KTZ"),
        ("Zorin came with Wu Fan.", "Wu Fan.", "PER", "Wu Fan"),
        ("the songs of Zorin Inc.", "Zorin Inc.", "ORG", "Zorin Inc."),
        ("«Рад», — говорит Зорин»", "Зорин»", "PER", "Зорин"),
        ("газета «Шар»", "«Шар»", "ORG", "«Шар»"),
        ('Agency "Ball"', 'Agency "Ball"', "ORG", 'Agency "Ball"'),
        ("Agency „Ball“", "Agency „Ball“", "ORG", "Agency „Ball“"),
        ('the "Ball Agency"', 'Ball Agency"', "ORG", "Ball Agency"),
        # common words of a line in capitals
        ("КОГДА ЗОРИН ПРИБЫЛ", "КОГДА ЗОРИН", "PER", "ЗОРИН"),
        ("ЗОРИН КОГДА ПРИБЫЛ", "ЗОРИН КОГДА", "PER", "ЗОРИН"),
        ("СЕНАТ КОГДА ПРИБЫЛ", "СЕНАТ КОГДА", "ORG", "СЕНАТ КОГДА"),
        # the verbs of headlines
        ("Zorin Arrives Today", "Zorin Arrives", "PER", "Zorin"),
        ("Zorin Arrives Today", "Zorin Arrives", "GPE", "Zorin Arrives"),
        ("PARIS WELCOMES ZORIN TODAY", "PARIS WELCOMES", "GPE", "PARIS WELCOMES"),
        ("Song Fund Wins Prize", "Song Fund Wins", "ORG", "Song Fund Wins"),
        ("Marks Meets Zorin in Rome", "Marks Meets", "PER", "Marks"),
        ("Envoy MEETS ZORIN in Rome.", "MEETS ZORIN", "PER", "ZORIN"),
        ("Then Marks Zorin came to us and sang.", "Marks Zorin", "PER", "Marks Zorin"),
        ("Then Zorin Marks came to us and sang an old song of his.", "Zorin Marks", "PER", "Zorin Marks"),
    ],
)
def test_tidy(text: str, name: str, label: str, tidied: str) -> None:
    start = text.index(name)
    span = tidy(text, NamedSpan(start, start + len(name), label))
    assert text[span.start : span.end] == tidied


@pytest.mark.parametrize("blank", [" ", "\n", "\xa0"])
@pytest.mark.parametrize("name", ["Ministry of{}Kazakhstan", "Agency of{}Kazakhstan", "МИД{}Казахстана"])
def test_runs_of_blanks_take_linear_time(gazetteer: Gazetteer, name: str, blank: str) -> None:
    start = time.process_time()
    body = name.format(blank * 20_000)
    assert read(gazetteer, f"{body} said.", bodies=(body,)).mentions
    assert time.process_time() - start < 5
