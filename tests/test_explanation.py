"""Evidence as a sentence: every tag has its part in both languages, and the sentences read well."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from reading import read

import mediacoop
from mediacoop.errors import InputError
from mediacoop.explanation import CASES, PARTS
from mediacoop.gazetteer import Gazetteer
from mediacoop.knowledge.model import LABELS
from mediacoop.names.inflection import CASES as ALL_CASES
from mediacoop.resolution import evidence, weights


@pytest.fixture(autouse=True)
def show_sums(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let scores be the sums of evidence, so that the sentences stay the same when the calibration is made anew."""
    monkeypatch.setattr(weights, "CALIBRATION", ((0.0, 0.0), (1.0, 1.0)))


PACKAGE = Path(mediacoop.__file__).parent
#: Tags that the code puts together: of the case of a form, a recogniser's label, and the words before a title.
COMPUTED = {"case-form", *(f"not-{label.lower()}" for label in LABELS.values()), "former", "acting", "elect"}


def _strings(node: ast.AST, constants: dict[str, str]) -> Iterator[str]:
    """Give the strings that an expression may be; of one with holes what stands before the first."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=[ast.Constant(value=str(text)), *_]):
            yield text
        case ast.Name(id=name) if name in constants:
            yield constants[name]
        case ast.Tuple(elts=parts):
            for part in parts:
                yield from _strings(part, constants)
        case ast.IfExp(body=first, orelse=second):
            yield from _strings(first, constants)
            yield from _strings(second, constants)


def _tags_of(tree: ast.Module) -> Iterator[str]:
    """Give every tag that a module writes into evidence, support or the way a name was matched."""
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    constants = {"SPELLING_VARIANT": "spelling-variant", **vars(evidence), **constants}
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="add_support"), args=[_, tag, *_]):
                yield from _strings(tag, constants)
            case ast.Call(func=ast.Attribute(attr="append", value=ast.Name(id="evidence")), args=[tag]):
                yield from _strings(tag, constants)
            case ast.Call(func=ast.Name(id="Candidate"), args=[_, _, tag, *_]):
                yield from _strings(tag, constants)
            case ast.Call(func=ast.Attribute(attr="_candidate"), args=[_, _, tag, *_]):
                yield from _strings(tag, constants)
            case ast.Call(func=ast.Name(id="Form"), args=[_, tag]):
                yield from _strings(tag, constants)
            case ast.Call(func=ast.Name(id="_how" | "_inflected"), args=args):
                yield from (tag for arg in args for tag in _strings(arg, constants) if tag not in ALL_CASES)
            case ast.keyword(arg="how", value=tag):
                yield from _strings(tag, constants)
            case ast.AugAssign(target=ast.Attribute(attr="evidence"), value=tag):
                yield from _strings(tag, constants)
            case ast.Assign(targets=[ast.Attribute(attr="evidence" | "status")], value=tag):
                yield from _strings(tag, constants)
            case ast.FunctionDef(name="find_position" | "_find_deputy_office" | "status_tags"):
                returned = (inner for inner in ast.walk(node) if isinstance(inner, ast.Tuple))
                yield from (tag for inner in returned for tag in _strings(inner, constants))


def test_every_tag_that_the_code_writes_has_its_part() -> None:
    files = [path for room in ("names", "gazetteer", "resolution") for path in (PACKAGE / room).rglob("*.py")]
    found = {tag for path in files for tag in _tags_of(ast.parse(path.read_text(encoding="utf-8")))} | COMPUTED
    kinds = {part.partition(":")[0] for tag in found for part in tag.split("+") if part}
    kinds -= {"not-"}  # which a label follows
    assert {"exact", "case-form", "fuzzy", "of", "in-office", "other-occupation", "office-of", "elect"} <= kinds
    assert sorted(kinds - PARTS.keys()) == []
    assert sorted(PARTS.keys() - kinds) == []  # no part that nothing needs


def test_every_way_of_matching_in_the_index_has_its_part() -> None:
    index = Gazetteer.default()._index
    hows = {index.tags[number] for number in np.unique(index.forms._rows[:, 2])}
    kinds = {part.partition(":")[0] for how in hows for part in how.split("+")}
    assert sorted(kinds - PARTS.keys()) == []


def test_every_case_but_the_base_form_has_its_name() -> None:
    assert {"nomn", *CASES} == set(ALL_CASES)


@pytest.mark.parametrize(
    ("text", "place", "english", "russian"),
    [
        (
            "Встреча с Казинформом",
            0,
            "“Казинформом” is Kazinform (org/kazinform), score 0.90: it matches “Казинформ” in the instrumental.",
            "«Казинформом» — Казинформ (org/kazinform), оценка 0,90: совпадает с «Казинформ» в творительном падеже.",
        ),
        # a chain of steps, and what the text adds
        (
            "В Казахстане были гости. А. Бекетову вручили приз.",
            1,
            "“А. Бекетову” is Arman Beketov (person/arman-beketov), score 1.00: it matches “Арман Бекетов” with initials,"
            " in the dative; the person was in office on the date of the text, for a state or body that it names;"
            " the person is the first of a state or body that the text names; nobody else known has this name.",
            "«А. Бекетову» — Арман Бекетов (person/arman-beketov), оценка 1,00: совпадает с «Арман Бекетов»"
            " с инициалами, в дательном падеже; на дату текста это лицо в должности в государстве или организации,"
            " которые названы в тексте; это первое лицо государства или организации из текста;"
            " никого другого с этим именем не известно.",
        ),
        # ... with its object
        (
            "МИД Казахстана",
            0,
            "“МИД Казахстана” is Ministry of Foreign Affairs of Kazakhstan (org/kz-mfa), score 1.00: it matches “МИД” as"
            " it stands; by itself the name may mean other things; the text names it together with country/kz; the text"
            " names what it belongs to.",
            "«МИД Казахстана» — Министерство иностранных дел Казахстана (org/kz-mfa), оценка 1,00: совпадает с «МИД»"
            " без изменений; само по себе имя может значить и другое; текст называет его вместе с country/kz; текст"
            " называет, чему оно принадлежит.",
        ),
    ],
)
def test_sentence_of_a_link(gazetteer: Gazetteer, text: str, place: int, english: str, russian: str) -> None:
    mention = read(gazetteer, text).mentions[place]
    assert mention.explain() == english
    assert mention.explain("ru") == russian


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Пришёл Борис Листьев.", "“Борис Листьев” is not linked: the knowledge base has no such name."),
        (
            "Пришёл Саидов.",
            "“Саидов” is not linked: the nearest, Timur Saidov (person/timur-saidov), has a score of 0.42 of the 0.50 that"
            " it needs; it matches “Тимур Саидов” by the surname alone; nobody else known has this name.",
        ),
        (
            "Пришёл Турабек.",
            "“Турабек” is not linked: the nearest, Marat Turabek (person/marat-turabek), has a score of 0.30 of the 0.50"
            " that it needs; it matches “Марат Турабек” by the surname alone; next comes Saule Turabek"
            " (person/saule-turabek) with 0.30.",
        ),
    ],
)
def test_sentence_of_no_link(gazetteer: Gazetteer, text: str, expected: str) -> None:
    persons = tuple(name for name in ("Борис Листьев", "Саидов", "Турабек") if f"Пришёл {name}" in text)
    assert [mention.explain() for mention in read(gazetteer, text, persons=persons).mentions] == [expected]


def test_sentence_of_a_tie(gazetteer: Gazetteer) -> None:
    mention = read(gazetteer, "Министр из МИД Казахстана и Министерство печати Казахстана", date=None).mentions[-1]
    assert mention.entity is None
    assert mention.explain() == (
        "“Министерство печати Казахстана” is not linked: Министерство печати Казахстана (org/new-ministry) and"
        " Министерство печати Казахстана (org/old-ministry) are equally likely, with 0.50; it matches “Министерство"
        " печати Казахстана” as it stands."
    )
    assert [candidate.score for candidate in mention.candidates] == [0.5, 0.5]


@pytest.mark.parametrize(
    ("text", "english", "russian"),
    [
        (
            "генсек ШОС",
            "“генсек ШОС” is the office Secretary-General (position/sco-sg), held by Timur Saidov (person/timur-saidov):"
            " it is an office of org/sco; its holder was in office on the date of the text.",
            "«генсек ШОС» — должность «Генеральный секретарь» (position/sco-sg), на ней Тимур Саидов"
            " (person/timur-saidov): это должность в org/sco; на дату текста её занимает это лицо.",
        ),
        (
            "бывший директор ТАСС",
            "“директор ТАСС” is an office that the knowledge base does not hold, whose holder is not known: the text"
            " speaks of a former holder.",
            "«директор ТАСС» — должность, которой нет в базе знаний, кто на ней, не известно: речь о том, кто занимал её"
            " раньше.",
        ),
    ],
)
def test_sentence_of_a_role(gazetteer: Gazetteer, text: str, english: str, russian: str) -> None:
    (role,) = read(gazetteer, text).roles
    assert role.explain() == english
    assert role.explain("ru") == russian


def test_candidates_begin_with_the_entity(gazetteer: Gazetteer) -> None:
    for mention in read(gazetteer, "Georgia, a US state, and the Republic of Kazakhstan").mentions:
        best = mention.candidates[0]
        assert (best.entity, best.score, best.evidence) == (mention.entity, mention.score, mention.evidence)
        assert len(mention.candidates) <= 5


@pytest.mark.parametrize("language", ["kk", "", None])
def test_another_language_is_refused(gazetteer: Gazetteer, language: str) -> None:
    mention = read(gazetteer, "Казахстан").mentions[0]
    with pytest.raises(InputError, match=r"no explanations in .* Give one of 'en', 'ru'"):
        mention.explain(language)
