"""The rows of `inflection.tsv` are a base form and its other cases, as the press writes them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediacoop.names import guess_gender, inflect_adjective, inflect_demonym, inflect_person, inflect_phrase

CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")


def rows(kind):
    table = Path(__file__).with_name("inflection.tsv").read_text(encoding="utf-8").splitlines()
    cells = (line.split("\t") for line in table[1:])
    return [pytest.param(row[1:], id=row[1]) for row in cells if row[0] == kind]


@pytest.mark.parametrize("row", rows("man"))
def test_men(row):
    assert list(inflect_person(row[0], gender="male")) == list(dict.fromkeys(row))


@pytest.mark.parametrize("row", rows("woman"))
def test_women(row):
    assert list(inflect_person(row[0], gender="female")) == list(dict.fromkeys(row))


@pytest.mark.parametrize("row", rows("eastern"))
def test_eastern_names(row):
    assert list(inflect_person(row[0], gender="male", order="eastern")) == list(dict.fromkeys(row))


@pytest.mark.parametrize("row", rows("phrase"))
def test_phrases(row):
    forms = inflect_phrase(row[0])
    assert set(row) <= set(forms)
    for form, case in zip(row, CASES, strict=True):
        assert CASES.index(forms[form]) <= CASES.index(case)


@pytest.mark.parametrize("row", rows("adjective"))
def test_adjectives(row):
    assert {form for cell in row for form in cell.split()} <= set(inflect_adjective(row[0]))


@pytest.mark.parametrize("row", rows("demonym"))
def test_demonyms(row):
    assert {form for cell in row for form in cell.split()} <= set(inflect_demonym(row[0]))


@pytest.mark.parametrize(
    "phrase", ["Международное информационное агентство «Казинформ»", "Мир", "Республика Казахстан", "Алматы"]
)
def test_phrases_with_one_paradigm_have_at_most_six_forms(phrase):
    assert 1 <= len(inflect_phrase(phrase)) <= 6


def test_of_two_cases_of_one_form_the_first_wins():
    assert inflect_phrase("Шанхайская организация")["Шанхайской организации"] == "gent"
    assert inflect_phrase("Алматы") == {"Алматы": "nomn"}


def test_an_unknown_gender_gives_both_readings():
    forms = inflect_person("Нурбиби Мамай", gender=None)
    assert {"Нурбиби Мамай", "Нурбиби Мамая"} <= set(forms)


def test_double_surnames_decline_both_or_the_last():
    forms = inflect_person("Тахир Новиков-Прибытков", gender="male")
    assert {"Тахира Новикова-Прибыткова", "Тахира Новиков-Прибыткова"} <= set(forms)


def test_places_in_o_stay_or_decline():
    assert {"Одинцово", "Одинцова", "Одинцовом"} <= set(inflect_phrase("Одинцово"))


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Аида Балаева", "female"), ("Рашид Алимов", "male"), ("Игорь Шуневич", "male"),
        ("Мария Шевчук", "female"), ("Саша Петрова", "female"), ("Хосе Медина", "male"),
        ("Айжан Маратовна", "female"), ("Айжан Маратовна Ким", "female"), ("Алмаз Болотбекович Ким", "male"),
        ("Нурланбек Тургунбек уулу", "male"), ("Айзада Кубатбек кызы", "female"), ("Арциховская", "female"),
        ("Жапаров", "male"), ("Р. Алимова", "female"), ("Ххх Ууу", None), ("", None),
    ],
)  # fmt: skip
def test_guess_gender(name, gender):
    assert guess_gender(name) == gender


CYRILLIC = st.text('абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВИЛОПЯЁ -.«»"()24', max_size=40)


@given(CYRILLIC, st.sampled_from(["male", "female", None]), st.sampled_from(["western", "eastern"]))
def test_every_function_keeps_its_base_form_first(text, gender, order):
    for forms in (
        inflect_phrase(text),
        inflect_demonym(text),
        inflect_person(text, gender=gender, order=order),
    ):
        assert next(iter(forms)) == text
        assert set(forms.values()) <= set(CASES)
        assert forms[text] == "nomn"


@given(CYRILLIC)
def test_any_adjective_keeps_its_own_form(text):
    assert inflect_adjective(text)[text] == "nomn"
