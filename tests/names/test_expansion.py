import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediacoop.names import expand_name, fold, title_forms


def expand(text, language="ru", kind="common", is_person=False, gender=None, order="western"):
    forms = expand_name(text, language=language, kind=kind, is_person=is_person, gender=gender, order=order)
    return {form.text: form.how for form in forms}


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Рашид Кутбиддинович Алимов", "exact"),
        ("Рашидом Кутбиддиновичем Алимовым", "case-form:ablt"),
        ("Рашид Алимов", "given-surname"),
        ("Рашиду Алимову", "given-surname+case-form:datv"),
        ("Алимов Рашид Кутбиддинович", "surname-first"),
        ("Р.Алимов", "initials"),
        ("Р. К. Алимову", "initials+case-form:datv"),
        ("Алимовым Р.К.", "initials+case-form:ablt"),
        ("Алимов", "surname"),
        ("Алимова", "surname+case-form:gent"),
        ("Rashid Alimov", "romanised"),
        ("R. Alimov", "romanised+initials"),
        ("Alimov", "romanised+surname"),
    ],
)
def test_forms_of_a_russian_person(text, how):
    assert expand("Рашид Кутбиддинович Алимов", is_person=True, gender="male")[text] == how


def test_eastern_names_have_neither_initials_nor_romanisations():
    forms = expand("Си Цзиньпин", is_person=True, gender="male", order="eastern")
    assert forms["Си Цзиньпином"] == "case-form:ablt"
    assert forms["Си"] == "surname"
    assert not any("initials" in how or "romanised" in how for how in forms.values())


def test_both_parts_of_an_eastern_name_may_decline():
    forms = expand("Чжан Мин", is_person=True, gender="male", order="eastern")
    assert forms["Чжан Мином"] == "case-form:ablt"
    assert forms["Чжаном Мином"] == "given-surname+case-form:ablt"


def test_one_letter_is_no_surname():
    assert "E" not in expand("E Jingping", "en", is_person=True, order="eastern")


def test_a_name_with_a_father_word_has_no_surname():
    forms = expand("Нурланбек Тургунбек уулу", is_person=True, gender="male")
    assert forms["Нурланбека Тургунбек уулу"] == "case-form:gent"
    assert forms["Н.Тургунбек уулу"] == "initials"
    assert "Нурланбек" not in forms
    assert not any("surname" in how for how in forms.values())


@pytest.mark.parametrize(
    ("alias", "language", "kind", "text", "how"),
    [
        ("Казинформ", "ru", "common", "Казинформом", "case-form:ablt"),
        ("Казинформ", "ru", "common", "Kazinform", "romanised"),
        ("МИА «Казинформ»", "ru", "common", "МИА Казинформ", "exact"),
        ("Фонд Росконгресс", "ru", "common", 'Фондом "Росконгресс"', "case-form:ablt"),
        ("Совет государств-членов", "ru", "common", "Совета государств - членов", "case-form:gent"),
        ("Институт имени А. Б. Зорина", "ru", "common", "Институте имени Зорина", "case-form:loct"),
        ("Институт имени А. Б. Зорина", "ru", "common", "Институт им. А. Б. Зорина", "exact"),
        ("Институт имени аль-Зари", "ru", "common", "Института им. аль-Зари", "case-form:gent"),
        ("Песня.ру", "ru", "common", "Песне.ру", "case-form:datv"),
        ("Песня.Ru", "ru", "common", "Песни.Ru", "case-form:gent"),
        ("МИД", "ru", "abbreviation", "МИДом", "case-form:ablt"),
        ("ВЭБ", "ru", "abbreviation", "ВЭБу", "case-form:datv"),
        ("казахстанский", "ru", "adjective", "казахстанскими", "adjective+case-form:ablt"),
        ("казахстанский", "ru", "demonym", "казахстанская", "adjective"),
        ("казахстанец", "ru", "demonym", "казахстанцам", "demonym+case-form:datv"),
        ("Kazakh", "en", "demonym", "Kazakhs", "demonym"),
        ("Culture & Information", "en", "common", "Culture and Information", "exact"),
        ("Institute for Songs", "en", "common", "Institute of Songs", "exact"),
        ("Assembly of the Old Rivers", "en", "common", "Assembly of Old Rivers", "exact"),
        ("Onuguu-Progress", "en", "common", "Onuguu Progress", "exact"),
    ],
)
def test_forms_of_names(alias, language, kind, text, how):
    assert expand(alias, language, kind)[text] == how


@pytest.mark.parametrize(
    ("alias", "language", "kind", "count"),
    [
        ("США", "ru", "abbreviation", 1),
        ("Chinese", "en", "demonym", 1),
        ("习近平", "zh", "common", 1),
        ("Қазақ", "kk", "demonym", 1),
    ],
)
def test_what_does_not_vary(alias, language, kind, count):
    assert len(expand(alias, language, kind)) == count


def test_forms_of_a_person_in_latin_letters():
    forms = expand("Kassym-Jomart Tokayev", "en", is_person=True)
    expected = {"Kassymjomart Tokayev": "exact", "K.-J. Tokayev": "initials", "Tokayev": "surname"}
    assert expected.items() <= forms.items()
    assert not any("case-form" in how for how in forms.values())


@pytest.mark.parametrize(
    ("title", "language", "text"),
    [
        ("Генеральный секретарь", "ru", "генерального секретаря"),
        ("министр культуры и информации", "ru", "министром культуры и информации"),
        ("исполнительный директор", "ru", "исполнительному директору"),
        ("Secretary-General", "en", "Secretary General"),
        ("Secretary General", "en", "Secretary General"),
    ],
)
def test_title_forms(title, language, text):
    assert fold(text) in {fold(form.text) for form in title_forms(title, language)}


@given(
    st.text('абвеёиклмнорстя АБКРЁab-.«»"&', min_size=1, max_size=25),
    st.sampled_from(["ru", "en", "kk", "zh"]),
    st.sampled_from(["common", "abbreviation", "adjective", "demonym"]),
    st.booleans(),
    st.sampled_from(["western", "eastern"]),
)
def test_the_alias_comes_first_and_no_two_forms_fold_alike(text, language, kind, is_person, order):
    forms = expand_name(text, language=language, kind=kind, is_person=is_person, gender=None, order=order)
    assert forms[0] == (text, "exact")
    folded = [fold(form.text) for form in forms]
    assert len(set(folded)) == len(folded)
