import pytest

from mediacoop.names import PersonName, parse_person
from mediacoop.names.persons import abbreviate, surname_first


@pytest.mark.parametrize(
    ("name", "given", "patronymic", "surname"),
    [
        ("Рашид Алимов", ("Рашид",), None, "Алимов"),
        ("Рашид Кутбиддинович Алимов", ("Рашид",), "Кутбиддинович", "Алимов"),
        ("Алимов Рашид Кутбиддинович", ("Рашид",), "Кутбиддинович", "Алимов"),
        ("Алимов Рашид", ("Рашид",), None, "Алимов"),
        ("Р.К.Алимов", ("Р.", "К."), None, "Алимов"),
        ("Алимов Р. К.", ("Р.", "К."), None, "Алимов"),
        ("К.-Ж. Токаев", ("К.-Ж.",), None, "Токаев"),
        ("Алимов", (), None, "Алимов"),
        ("Нурланбек Тургунбек уулу", ("Нурланбек",), "Тургунбек уулу", None),
        ("Гейдар Алирза оглы Алиев", ("Гейдар",), "Алирза оглы", "Алиев"),
        ("Аида Ғалымқызы Балаева", ("Аида",), "Ғалымқызы", "Балаева"),
        ("Реджеп Тайип Эрдоган", ("Реджеп", "Тайип"), None, "Эрдоган"),
        ("Игорь Шуневич", ("Игорь",), None, "Шуневич"),
        ("Мевлют Чавушоглу", ("Мевлют",), None, "Чавушоглу"),
        ("Яков Кац", ("Яков",), None, "Кац"),
        ("Урсула фон дер Ляйен", ("Урсула",), None, "фон дер Ляйен"),
        ("Bashar al-Assad", ("Bashar",), None, "al-Assad"),
        ("Mohammed bin Salman", ("Mohammed",), None, "bin Salman"),
        ("Alexander Grigoryevich Lukashenko", ("Alexander",), "Grigoryevich", "Lukashenko"),
        ("R. Alimov", ("R.",), None, "Alimov"),
        ("", (), None, None),
    ],
)
def test_parts_of_western_names(name, given, patronymic, surname):
    assert parse_person(name) == PersonName(given, patronymic, surname)


def test_parts_of_eastern_names():
    assert parse_person("Си Цзиньпин", order="eastern") == PersonName(("Цзиньпин",), None, "Си")
    assert parse_person("Xi Jinping", order="eastern").surname == "Xi"


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Рашид Алимов", {"Р.Алимов", "Р. Алимов", "Алимов Р."}),
        (
            "Рашид Кутбиддинович Алимов",
            {"Р. Алимов", "Р.К.Алимов", "Р. К. Алимов", "Алимов Р.К.", "Алимов Р. К."},
        ),
        ("Касым-Жомарт Токаев", {"К.Токаев", "К.-Ж. Токаев", "К.Ж. Токаев"}),
        ("Анна-Лиза Петровна Зорина", {"А.-Л. Зорина", "А.-Л.П. Зорина"}),
        ("Kassym-Jomart Tokayev", {"K.-J. Tokayev", "K.J. Tokayev", "Tokayev K."}),
        ("Zhanseit Tuimebayev", {"Z. Tuimebayev", "Zh. Tuimebayev"}),
        ("Джон Керри", {"Д. Керри", "Дж. Керри"}),
        ("Реджеп Тайип Эрдоган", {"Р. Эрдоган", "Р.Т. Эрдоган"}),
        ("Нурланбек Тургунбек уулу", {"Н.Тургунбек уулу"}),
        ("Mohammed bin Salman", {"M. bin Salman"}),
    ],
)
def test_initials(name, forms):
    found = list(abbreviate(parse_person(name)))
    assert forms <= set(found)
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("name", "order", "expected"),
    [
        ("Рашид Алимов", "western", "Алимов Рашид"),
        ("Рашид Кутбиддинович Алимов", "western", "Алимов Рашид Кутбиддинович"),
        ("Нурланбек Тургунбек уулу", "western", None),
        ("Алимов", "western", None),
    ],
)
def test_surname_first(name, order, expected):
    assert surname_first(parse_person(name, order=order)) == expected
