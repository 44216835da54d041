import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediacoop.names import base_form, inflect_person, inflect_phrase

PERSONS = {
    "Жасулана Тойболдина": "Жасулан Тойболдин",
    "Жасулану Тойболдину": "Жасулан Тойболдин",
    "Расимом Багировым": "Расим Багиров",
    "Аиды Балаевой": "Аида Балаева",
    "Виктора Лукашенко": "Виктор Лукашенко",
    "Игоря Шуневича": "Игорь Шуневич",
    "Карла Маркса": "Карл Маркс",
    "Хасану Рухани": "Хасан Рухани",
    "М.Ахмадинежадом": "М.Ахмадинежад",
    "Алиевой": "Алиева",
    "Габдулле Тукаю": "Габдулла Тукай",
    "Си Цзиньпином": "Си Цзиньпин",
    "Юрием Лужковым": "Юрий Лужков",
    "Сооронбая Жээнбекова": "Сооронбай Жээнбеков",
    "Артемия Арциховского": "Артемий Арциховский",
    "Ильхама Алиева": "Ильхам Алиев",
    "Анатолия Кулешова": "Анатолий Кулешов",
    "Ван Хунина": "Ван Хунин",
    "Лю Чжэнжуном": "Лю Чжэнжун",
    "Павла Дурова": "Павел Дуров",
    "Льва Толстого": "Лев Толстой",
    "Мехрибан Алиеву": "Мехрибан Алиева",
    "Викторию Азаренко": "Виктория Азаренко",
    "Темира Сариева": "Темир Сариев",
    "Марии Захаровой": "Мария Захарова",
    "Нурланбека Тургунбек уулу": "Нурланбек Тургунбек уулу",
    "Рашидом Кутбиддиновичем Алимовым": "Рашид Кутбиддинович Алимов",
}
PHRASES = {
    "Фошаньском университете": "Фошаньский университет",
    "Секретариата ШОС": "Секретариат ШОС",
    "Росконгрессом": "Росконгресс",
    "Центризбиркому Казахстана": "Центризбирком Казахстана",
    "Соединённых Штатов Америки": "Соединённые Штаты Америки",
    "Шанхайской организации сотрудничества": "Шанхайская организация сотрудничества",
    "Армии США": "Армия США",
    "Узбекистане": "Узбекистан",
    "Министерством юстиции": "Министерство юстиции",
}
UNSURE = [
    ("Александра Лукашенко", "PER"),
    ("Рашида Алимова", "PER"),
    ("Нурлана Ермекбаева", "PER"),
    ("Ли Чжаньшу", "PER"),
    ("Алимова", "PER"),
    ("Рашид Алимов", "PER"),
    ("Аида Балаева", "PER"),
    ("Айгуль Мамай", "PER"),
    ("Gary McKinnon", "PER"),
    ("", "PER"),
    ("Новости", "ORG"),
    ("Казинформа", "ORG"),
    ("Жогорку Кенеша", "ORG"),
    ("Онугуу Прогресс", "ORG"),
    ("Россия", "GPE"),
    ("ШОС", "ORG"),
    ("Xinhua", "ORG"),
    ("", "ORG"),
]


@pytest.mark.parametrize(("text", "base"), PERSONS.items())
def test_base_forms_of_persons(text, base):
    assert base_form(text, "PER") == base


@pytest.mark.parametrize(("text", "base"), PHRASES.items())
def test_base_forms_of_phrases(text, base):
    assert base_form(text, "ORG") == base


@pytest.mark.parametrize(("text", "label"), UNSURE)
def test_what_is_unsure_or_nominative_stays(text, label):
    assert base_form(text, label) == text


@given(st.text(max_size=40), st.sampled_from(["PER", "ORG", "GPE", "LOC"]))
def test_any_text_has_a_base_form(text, label):
    assert isinstance(base_form(text, label), str)


CONSONANT_NAMES = st.text("абвгдезиклмнопрстухАБКМТ", min_size=3, max_size=8).filter(lambda word: word[-1] in "нтркм")


@given(CONSONANT_NAMES)
def test_a_base_form_of_a_person_inflects_back(word):
    text = f"{word.capitalize()}ом Алимовым"
    assert text in inflect_person(base_form(text, "PER"), gender="male")


@pytest.mark.parametrize(("text", "base"), PHRASES.items())
def test_a_base_form_of_a_phrase_inflects_back(text, base):
    assert text in inflect_phrase(base)
