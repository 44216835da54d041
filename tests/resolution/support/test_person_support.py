"""Which person a name alone means, by office, date and state."""

from __future__ import annotations

import pytest
from reading import links, read

import mediacoop
from mediacoop.gazetteer import Gazetteer

MARAT, ERLAN, LASHA = "person/marat-turabek", "person/erlan-ivanov", "person/lasha-zorbiani"


@pytest.mark.parametrize(
    ("text", "date", "name", "entity"),
    [
        # the head of a state that the text names is meant by the surname alone
        ("Турабек прибыл. Узбекистан рад.", "2015", "Турабек", MARAT),
        ("Турабек прибыл. Узбекистан рад.", "1999", "Турабек", None),
        ("Турабек прибыл. Казахстан рад.", "2015", "Турабек", None),
        ("Турабек-младший прибыл. Узбекистан рад.", "2015", "Турабек-младший", None),
        # ... or of one that belongs to an organisation named
        ("Турабек прибыл. ШОС рада.", "2015", "Турабек", MARAT),
        ("Турабек прибыл. ОТГ рада.", "2015", "Турабек", None),
        # the head of a state of this region is known to all, where no rival is in office, abroad or once first at home
        ("Зорбиани прибыл.", "2015", "Зорбиани", LASHA),
        ("Зорбиани прибыл.", "2008", "Зорбиани", None),  # the state was not of the region yet
        ("Зорбиани прибыл.", "2017-06", "Зорбиани", None),
        ("Зорбиани прибыл.", "2018-06", "Зорбиани", None),
        ("Зорбиани прибыл.", "2019-06", "Зорбиани", LASHA),
        # ... another official with a usual surname is not
        ("Иванов прибыл. Казахстан рад.", "2011", "Иванов", None),
        # a full name that many have, of one long out of office, without a word of his state
        ("Ерлан Иванов прибыл.", "2025", "Ерлан Иванов", None),
        ("Ерлан Иванов прибыл в Казахстан.", "2025", "Ерлан Иванов", ERLAN),
        ("Ерлан Иванов прибыл.", "2011", "Ерлан Иванов", ERLAN),
        ("Марат Турабек прибыл.", "1999", "Марат Турабек", MARAT),
    ],
)
def test_a_name_alone(gazetteer: Gazetteer, text: str, date: str, name: str, entity: str | None) -> None:
    found = links(read(gazetteer, text, date, persons=(name,)))
    assert found[0] == (name, entity)


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("Xi hosted the SCO summit.", "person/xi-jinping"),
        ("Xi hosted China's partners.", "person/xi-jinping"),
        ("Xi hosted friends.", None),
        ("Xi Fang came. Xi hosted the SCO summit.", None),
    ],
)
def test_a_short_surname_that_is_a_name_here_means_the_leader(text: str, entity: str | None) -> None:
    found = [m for m in mediacoop.extract(text, date="2025-09-01").mentions if m.text == "Xi"]
    assert [mention.entity and mention.entity.id for mention in found] == [entity]


@pytest.mark.parametrize(
    ("text", "name", "entity"),
    [
        ("Путин выступил с речью.", "Путин", "person/vladimir-putin"),
        ("Каримов выступил с речью.", "Каримов", None),  # made of a usual given name
        ("Россия: Медведев подписал постановление.", "Медведев", "person/dmitry-medvedev"),  # heads the government
        ("Экс-президент Кыргызстана Атамбаев прибыл.", "Атамбаев", "person/almazbek-atambayev"),
        ("Ex-president of Georgia Saakashvili left.", "Saakashvili", "person/mikheil-saakashvili"),
        ("Then Georgia O'Hara left.", "Georgia O'Hara", None),
        ("In Georgia O'Hara left.", "Georgia", "country/ge"),
        ("Kazakhstan McKinsey office opened.", "Kazakhstan", "country/kz"),
        ("С.Иванов забил гол.", "С.Иванов", None),
        ("Саммит СНГ открыл И.Алиев.", "И.Алиев", "person/ilham-aliyev"),
        ("Встреча Токаева с Путиным прошла.", "Токаева", "person/kassym-jomart-tokayev"),
        ("Then Georgia Meloni left.", "Georgia Meloni", None),
        ("Michael Jordan met Jordan's king.", "Jordan", "country/jo"),
        ("Jordan's foreign minister met Michael Jordan.", "Jordan", "country/jo"),
        ("Первый президент Казахстана Назарбаев выступил.", "Назарбаев", "person/nursultan-nazarbayev"),
        ("Эрдоган победил.", "Эрдоган", "person/recep-tayyip-erdogan"),  # his son heads a confederation, no state
        ("Erdogan won.", "Erdogan", "person/recep-tayyip-erdogan"),
        ("Жапаров победил.", "Жапаров", None),  # no leader yet
        ("Орбан прибыл на саммит.", "Орбан", "person/viktor-orban"),
        ("Хаменеи выступил в Тегеране.", "Хаменеи", "person/ali-khamenei"),
        ("Ex-president of Kyrgyzstan Atambayev left.", "Atambayev", "person/almazbek-atambayev"),
    ],
)
def test_a_leader_by_surname(text: str, name: str, entity: str | None) -> None:
    found = {m.text: m.entity and m.entity.id for m in mediacoop.extract(text, date="2019-05-01").mentions}
    assert found.get(name) == entity


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("Рашид Алимов рассказал о ШОС.", "person/rashid-alimov"),
        ("Рашид Алимов рассказал о Душанбе.", "person/rashid-alimov"),
        ("Рашид Алимов рассказал о рыбалке.", None),
    ],
)
def test_a_common_name_of_one_out_of_office_needs_his_body_or_state(text: str, entity: str | None) -> None:
    found = mediacoop.extract(text, date="2024-05-05").mentions[0]
    assert (found.text, found.entity and found.entity.id) == ("Рашид Алимов", entity)


@pytest.mark.parametrize(
    ("name", "entity"),
    [
        ("Erdoğan", "person/recep-tayyip-erdogan"),
        ("Orbán", "person/viktor-orban"),  # of an observer
        ("Japarov", "person/sadyr-japarov"),  # the premier has the name too
        ("Netanyahu", "person/benjamin-netanyahu"),  # of neither, but among leaders a leader
        ("Petrov", None),
    ],
)
def test_leaders_in_a_list_of_guests_of_an_organisation(name: str, entity: str | None) -> None:
    text = f"OTS Summit: Tokayev, {name}, Mirziyoyev."
    found = {m.text: m.entity and m.entity.id for m in mediacoop.extract(text, date="2024-11-06").mentions}
    assert found.get(name) == entity


@pytest.mark.parametrize(
    ("text", "name", "entity"),
    [
        ("Министр торговли Казахстана Ерлан Иванов прибыл.", "Ерлан Иванов", ERLAN),
        ("Министр торговли Узбекистана Ерлан Иванов прибыл.", "Ерлан Иванов", None),
        ("Помощник министра торговли Узбекистана Ерлан Иванов и Казахстан.", "Ерлан Иванов", None),
        ("Директор ШОС Ерлан Иванов прибыл в Казахстан.", "Ерлан Иванов", ERLAN),  # it is of no state
        # a head of state has no namesake
        ("После слов министра торговли Узбекистана Дина Бекетова ушла.", "Дина Бекетова", "person/dina-beketova"),
    ],
)
def test_an_office_of_another_state_is_of_a_namesake(
    gazetteer: Gazetteer, text: str, name: str, entity: str | None
) -> None:
    assert dict(links(read(gazetteer, text, "2011", persons=(name,))))[name] == entity


@pytest.mark.parametrize(
    ("name", "person"),
    [("Матаева-старшего", "person/seitkazy-matayev"), ("Матаева-младшего", "person/aset-matayev")],
)
def test_the_elder_is_named_first(name: str, person: str) -> None:
    text = f"Суд ждал Сейтказы Матаева и его сына Асета Матаева. Просили отпустить {name}."
    found = {m.text: m.entity and m.entity.id for m in mediacoop.extract(text, date="2017-06-14").mentions}
    assert found[name] == person


@pytest.mark.parametrize(
    ("text", "name", "person"),
    [
        # a woman named in full, and forms that are hers as well as his
        ("Саида Мирзиёева выступила, после чего Мирзиёева ждала.", "Мирзиёева", "person/saida-mirziyoyeva"),
        ("Саида Мирзиёева выступила; слушали Мирзиёеву.", "Мирзиёеву", "person/saida-mirziyoyeva"),
        ("Саида Мирзиёева выступила. Критики Мирзиёева рады.", "Мирзиёева", "person/shavkat-mirziyoyev"),
        ("Певица Айжан Токаева пела в Астане. Любят Токаеву.", "Токаеву", None),
        ("Певица Айжан Токаева пела в Астане. Прибыл Токаев.", "Токаев", "person/kassym-jomart-tokayev"),
        # others with the initials or the occupation that are not the leader's
        ("Судили Т. Токаева. По словам Токаева, суд Казахстана прав.", "Токаева", None),
        ("Водитель Токаев ехал в Казахстан. Токаев задержан.", "Токаев", None),
        ("Водитель Токаев ехал в Казахстан. Президент Токаев ждал.", "Токаев", "person/kassym-jomart-tokayev"),
        ("Судья Токаев судил в Казахстане.", "Токаев", None),
        ("Министр Токаев прибыл в Казахстан.", "Токаев", None),
        # three of one surname
        ("Ван И, Ван Ян и Ван Цишань в Пекине. Ван рад.", "Ван", None),
        # two surnames that a hyphen joins
        ("Мира Каримова-Тиллер в Узбекистане. Каримова-Тиллер рада.", "Каримова-Тиллер", None),
    ],
)
def test_namesakes_of_leaders(text: str, name: str, person: str | None) -> None:
    found = [m for m in mediacoop.extract(text, date="2023-05-05").mentions if m.text == name][-1]
    assert (found.entity and found.entity.id) == person


@pytest.mark.parametrize(
    ("text", "name", "person"),
    [
        ("China's Xi told the summit so.", "Xi", "person/xi-jinping"),
        ("Hungary’s Orban told the summit so.", "Orban", "person/viktor-orban"),
        ("Pakistan's Khan told the cricketers so.", "Khan", None),  # he was no longer the prime minister
    ],
)
def test_a_state_in_the_possessive_names_its_leader(text: str, name: str, person: str | None) -> None:
    found = {m.text: m.entity and m.entity.id for m in mediacoop.extract(text, date="2023-05-05").mentions}
    assert found.get(name) == person


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Д. Мезенцев рад гостям в Секретариате ШОС.", "person/dmitry-mezentsev"),
        ("Д. Мезенцев рад гостям в ШОС.", "person/dmitry-mezentsev"),
        ("Д. Мезенцев рад гостям в ООН.", None),
    ],
)
def test_a_body_of_an_organisation_speaks_for_its_officials(text: str, person: str | None) -> None:
    (found,) = (mention for mention in mediacoop.extract(text, date="2015-11-11").mentions if mention.label == "PER")
    assert (found.entity and found.entity.id) == person
