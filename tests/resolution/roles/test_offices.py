"""Whose office a title means, who held it, and what is said when nobody is known: a table for each."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from mediacoop.extraction import Segment
from mediacoop.gazetteer import Gazetteer
from mediacoop.knowledge import Date, KnowledgeBase
from mediacoop.names import fold_text
from mediacoop.resolution import Resolved, resolve

WORLD = """\
countries:
  country/mn: {names: {en: [Mongolia, {adjective: Mongolian}], ru: [Монголия, {adjective: монгольский}]}}
  country/in: {names: {en: [India, {adjective: Indian}], ru: [Индия, {adjective: индийский}]}}
  country/am: {names: {en: [Armenia, {adjective: Armenian}], ru: [Армения, {adjective: армянский}]}}
  country/fj: {names: {en: [Fiji], ru: [Фиджи]}}
organizations:
  org/ots: {names: {en: [Organization of Turkic States, {abbreviation: OTS}], ru: [Организация тюркских государств, {abbreviation: ОТГ}]}}
  org/ots-elders: {parent: org/ots, names: {en: [OTS Council of Elders], ru: [Совет старейшин ОТГ]}}
  org/ots-secretariat: {parent: org/ots, names: {en: [OTS Secretariat], ru: [Секретариат ОТГ]}}
  org/fj-cabinet: {country: country/fj, names: {en: [Cabinet of Ministers of Fiji], ru: [Кабинет министров Фиджи]}}
  org/rats: {names: {en: [Regional Structure, {abbreviation: RATS}], ru: [Региональная структура, {abbreviation: РАТС}]}}
  org/rats-committee: {parent: org/rats, names: {en: [RATS Committee], ru: [Комитет РАТС]}}
  org/mn-party: {country: country/mn, names: {en: [Mongolian Green Party], ru: [Партия зелёных Монголии]}}
  org/mn-prosecution: {country: country/mn, names: {en: [Mongolian Prosecution], ru: [Прокуратура Монголии]}}
  org/fj-party: {country: country/fj, names: {en: [Fiji Green Party], ru: [Партия зелёных Фиджи]}}
places:
  place/north: {kind: region, country: country/mn, names: {en: [Northern Region], ru: [Северная область]}}
  place/south: {kind: region, country: country/mn, names: {en: [Southern Region], ru: [Южная область]}}
persons:
  person/a: {names: {en: [Ann Archer], ru: [Анна Арчер]}}
  person/b: {names: {en: [Bob Baker], ru: [Боб Бейкер]}}
  person/c: {names: {en: [Carl Cooper], ru: [Карл Купер]}}
positions:
  position/mn-president: {of: country/mn, titles: {en: [President, Head of State], ru: [Президент, Глава государства]},
    holders: [{person: person/a, start: 2001, source: data:x}]}
  position/mn-party-chair: {of: org/mn-party, titles: {en: [Chairman, Leader], ru: [Председатель, Лидер]},
    holders: [{person: person/b, start: 2019, source: data:x}]}
  position/mn-prosecutor: {of: org/mn-prosecution, titles: {en: [Prosecutor General], ru: [Генеральный прокурор]},
    holders: [{person: person/c, start: 2019, source: data:x}]}
  position/mn-speaker: {of: country/mn, titles: {en: [Speaker], ru: [Спикер]},
    holders: [{person: person/c, start: 2004, source: data:x}]}
  position/mn-culture: {of: country/mn, titles: {en: [Minister of Culture], ru: [Министр культуры]},
    holders: [{person: person/b, start: 2018, source: data:x}]}
  position/mn-new-culture: {of: country/mn, titles: {en: [Minister of Culture], ru: [Министр культуры]},
    holders: [{person: person/c, start: 2019, source: data:x}]}
  position/mn-envoys: {of: country/mn, titles: {en: [Deputy Minister], ru: [Заместитель министра]},
    holders: [{person: person/c, start: 2019, source: data:x}]}
  position/north: {of: place/north, titles: {en: [Governor], ru: [Губернатор]}, holders: [{person: person/b, start: 2019, source: data:x}]}
  position/south: {of: place/south, titles: {en: [Governor], ru: [Губернатор]}, holders: [{person: person/c, start: 2019, source: data:x}]}
  position/in-president: {of: country/in, titles: {en: [President, Head of State], ru: [Президент, Глава государства]},
    holders: [{person: person/a, start: 2019, source: data:x}]}
  position/in-premier: {of: country/in, titles: {en: [Prime Minister, Leader], ru: [Премьер-министр, Лидер]},
    holders: [{person: person/b, start: 2019, source: data:x}]}
  position/am-president: {of: country/am, titles: {en: [President, Head of State, Leader], ru: [Президент, Глава государства, Лидер]},
    holders: [{person: person/a, start: 2010, end: 2019, source: data:x}, {person: person/b, start: 2019, source: data:x}]}
  position/am-premier: {of: country/am, titles: {en: [Prime Minister, Leader], ru: [Премьер-министр, Лидер]},
    holders: [{person: person/c, start: 2019, source: data:x}]}
  position/fj-party-president: {of: org/fj-party, titles: {en: [President], ru: [Президент]},
    holders: [{person: person/a, start: 2019, source: data:x}]}
  position/fj-premier: {of: country/fj, titles: {en: [Prime Minister], ru: [Премьер-министр, Председатель Кабинета министров, Глава Кабинета министров]},
    holders: [{person: person/b, start: 2019, source: data:x}]}
  position/fj-office: {of: org/fj-cabinet, titles: {en: [Chief of Staff], ru: [Руководитель аппарата]},
    holders: [{person: person/c, start: 2019, source: data:x}]}
  position/ots-sg: {of: org/ots, titles: {en: [Secretary-General], ru: [Генеральный секретарь, Глава Секретариата]},
    holders: [{person: person/a, start: 2019, source: data:x}]}
  position/elders-chair: {of: org/ots-elders, titles: {en: [Chairman, Executive Secretary], ru: [Председатель, Исполнительный секретарь]},
    holders: [{person: person/b, start: 2019, source: data:x}]}
  position/rats-director: {of: org/rats-committee, titles: {en: [Director], ru: [Директор]},
    holders: [{person: person/c, start: 2019, source: data:x}]}
titles:
  en: [President, Leader, Chairman, Executive Secretary, Prosecutor General, Governor, Director, Head, Deputy Minister]
  ru: [президент, лидер, министр культуры, председатель, исполнительный секретарь, генеральный прокурор, губернатор, директор, глава, заместитель министра]
"""


@pytest.fixture(scope="module")
def gazetteer(tmp_path_factory: pytest.TempPathFactory) -> Gazetteer:
    file: Path = tmp_path_factory.mktemp("offices") / "world.yaml"
    file.write_text(WORLD, encoding="utf-8")
    return Gazetteer(KnowledgeBase.from_files([file]))


def read(gazetteer: Gazetteer, text: str, date: str | None) -> Resolved:
    segments = [Segment(0, len(text), "ru")]
    return resolve(text, folded=fold_text(text), date=date, segments=segments, spans=[], gazetteer=gazetteer)


@pytest.mark.parametrize(
    ("text", "date", "position", "holder"),
    [
        # the leader of a state is its head, not that of a party
        ("Лидер Монголии прибыл", "2020", "mn-president", "a"),
        ("The Mongolian leader left", "2020", "mn-president", "a"),
        # ... or whoever the press calls so there
        ("Лидер Индии прибыл", "2020", "in-premier", "b"),
        ("The Indian leader left", "2020", "in-premier", "b"),
        # ... and nobody where it calls two so, unless one of them is alone in office
        ("Лидер Армении прибыл", "2020", None, None),
        ("Лидер Армении прибыл", "2015", "am-president", "a"),
        ("Лидер Партии зелёных Монголии прибыл", "2020", "mn-party-chair", "b"),
        ("Министр культуры Монголии прибыл", "2020", None, None),
        ("Министр культуры Монголии Карл Купер прибыл", "2020", "mn-new-culture", "c"),
        # the body's name is part of the title
        ("Председатель Кабинета министров Фиджи прибыл", "2020", "fj-premier", "b"),
        ("Глава Кабинета министров Фиджи прибыл", "2020", "fj-premier", "b"),
        ("Глава Секретариата ОТГ прибыл", "2020", "ots-sg", "a"),
        # a title over a whole is no office of its parts
        ("Председатель ОТГ прибыл", "2020", None, None),
        ("The OTS chairman left", "2020", None, None),
        ("Исполнительный секретарь ОТГ прибыл", "2020", None, None),
        ("Президент Фиджи прибыл", "2020", None, None),
        ("Председатель Совета старейшин ОТГ прибыл", "2020", "elders-chair", "b"),
        # ... unless it can mean only one of them, or the whole has no offices of its own
        ("Генеральный прокурор Монголии прибыл", "2020", "mn-prosecutor", "c"),
        ("Губернатор Монголии прибыл", "2020", None, None),
        ("Губернатор Южной области прибыл", "2020", "south", "c"),
        ("Директор РАТС прибыл", "2020", "rats-director", "c"),
        # one of several deputies is not known by the title alone
        ("Заместитель министра Монголии прибыл", "2020", "mn-envoys", None),
    ],
)
def test_whose_office_and_who_held_it(
    gazetteer: Gazetteer, text: str, date: str, position: str | None, holder: str | None
) -> None:
    roles = read(gazetteer, text, date).roles
    found = [(r.position and r.position.id, r.holder and r.holder.id) for r in roles]
    assert found == [(position and f"position/{position}", holder and f"person/{holder}")]


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        ("Президент Индии прибыл", "2020", "holder-on-date"),
        ("Президент Индии прибыл", "2019-05-05", "likely-holder"),  # on which day of 2019 she came is not known
        ("Спикер Монголии прибыл", "2012", "likely-holder"),  # longer ago than a term
    ],
)
def test_a_holder_is_sure_where_the_base_says_so(gazetteer: Gazetteer, text: str, date: str, expected: str) -> None:
    (role,) = read(gazetteer, text, date).roles
    assert role.position is not None
    assert role.holder is not None
    assert role.evidence[-1] == expected
    assert bool(gazetteer.kb.holder(role.position.id, date)) == (expected == "holder-on-date")


@pytest.mark.parametrize("text", ["The Mongolian leader Ann Archer left", "Лидер Монголии Анна Арчер прибыла"])
def test_a_leader_who_is_named_is_only_described(gazetteer: Gazetteer, text: str) -> None:
    resolved = read(gazetteer, text, "2020")
    assert resolved.roles == ()
    assert [m.entity and m.entity.id for m in resolved.mentions] == ["country/mn", "person/a"]


@pytest.mark.parametrize(
    ("text", "date", "warnings"),
    [
        ("Президент Монголии прибыл", "2020", []),
        ("Президент Монголии прибыл", None, ["no-date: who held", "'Президент Монголии'"]),
        ("Лидер Монголии и президент Индии прибыли", None, ["no-date:", "'Лидер Монголии', 'президент Индии'"]),
        ("Президент Монголии Анна Арчер прибыла", None, []),
        ("Бывший президент Монголии прибыл", None, []),
        ("Председатель ОТГ прибыл", None, []),  # no date would help
        ("Заместитель министра Монголии прибыл", None, []),
        # the term of 2004 is no longer believed in, the head of state's is
        ("Спикер Монголии прибыл", "2020-05", ["no-holder:position/mn-speaker: nobody is known", "2020-05"]),
        ("Президент Монголии прибыл", "1999", ["no-holder:position/mn-president:"]),
        # the text names another, unless of another office: a deputy's, or for a time
        ("Президент Монголии Боб Бейкер прибыл", "2020", ["other-holder:position/mn-president:", "'Боб Бейкер'", "2020: person/a"]),
        ("President of Mongolia Carl Cooper left", "2020", ["other-holder:position/mn-president:", "'Carl Cooper'"]),
        ("Заместитель президента Монголии Боб Бейкер прибыл", "2020", []),
        ("Вице-президент Монголии Боб Бейкер прибыл", "2020", []),
        ("И. о. президента Монголии Боб Бейкер прибыл", "2020", []),
        ("Acting President of Mongolia Carl Cooper left", "2020", []),
        ("Бывший президент Монголии Боб Бейкер прибыл", "2020", []),
        ("President of Mongolia Ann Archer left", "2020", []),
        ("Президент Монголии Иван Зорин прибыл", "2020", []),
        # it changed hands then
        (
            "Президент Армении прибыл",
            "2019",
            ["holder-not-clear:position/am-president:", "2019: person/a, person/b"],
        ),
        ("Президент Армении прибыл", datetime.datetime(2019, 1, 1, 12), ["on 2019-01-01: person/a, person/b"]),
    ],
)  # fmt: skip
def test_what_is_said_of_unknown_holders(gazetteer: Gazetteer, text: str, date: Date, warnings: list[str]) -> None:
    found = read(gazetteer, text, date).warnings
    assert len(found) == bool(warnings)
    assert all(part in found[0] for part in warnings)
