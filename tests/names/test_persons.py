import pytest

from mediacoop.names import PersonName, initial_forms, parse_person, swap_order


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
        ("Kassym-Jomart Tokayev", {"K.-J. Tokayev", "K.J. Tokayev", "Tokayev K."}),
        ("Zhanseit Tuimebayev", {"Z. Tuimebayev", "Zh. Tuimebayev"}),
        ("Джон Керри", {"Д. Керри", "Дж. Керри"}),
        ("Реджеп Тайип Эрдоган", {"Р. Эрдоган", "Р.Т. Эрдоган"}),
        ("Нурланбек Тургунбек уулу", {"Н.Тургунбек уулу"}),
        ("Mohammed bin Salman", {"M. bin Salman"}),
    ],
)
def test_initials(name, forms):
    found = initial_forms(name, order="western")
    assert forms <= set(found)
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(("name", "order"), [("Си Цзиньпин", "eastern"), ("Алимов", "western"), ("", "western")])
def test_no_initials(name, order):
    assert initial_forms(name, order=order) == ()


@pytest.mark.parametrize(
    ("name", "order", "expected"),
    [
        ("Рашид Алимов", "western", "Алимов Рашид"),
        ("Рашид Кутбиддинович Алимов", "western", "Алимов Рашид Кутбиддинович"),
        ("Алимов Рашид", "western", "Алимов Рашид"),
        ("Si Jinping", "eastern", "Si Jinping"),
        ("Алимов", "western", "Алимов"),
        ("Нурланбек Тургунбек уулу", "western", "Нурланбек Тургунбек уулу"),
    ],
)
def test_swap_order(name, order, expected):
    assert swap_order(name, order=order) == expected
