"""The commands ``mediacoop knowledge ...``: look into the knowledge base, check its files, write it out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mediacoop.errors import InputError, KnowledgeError, UnknownEntityError
from mediacoop.terminal import complain, make_console, print_table, printable

if TYPE_CHECKING:
    from mediacoop.knowledge import Entity, KnowledgeBase, Occupancy, Position

knowledge = typer.Typer(no_args_is_help=True, help="Look into the knowledge base, check its files, write it out.")

_Date = Annotated[str | None, typer.Option(help="A day, month or year: 2017-03-23, 2017.")]
_Until = Annotated[str | None, typer.Option(help="The end of the span that --date begins.")]
_Row = tuple[str | None, ...]

_HOLDER_HEADS = ("holder", "id", "from", "until", "source", "note")

#: What the sign after a status means.
_UNSURE = (
    "? not sure: since when it is so is not known, the status changed on the date, or the date is long after the facts"
)


class Form(str, Enum):
    """Forms that the base is written in."""

    csv = "csv"
    tsv = "tsv"
    ftm = "ftm"
    jsonl = "jsonl"


@knowledge.command()
def show(ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Such as org/sco.")]) -> None:
    """Show what is known of entities and positions."""
    kb = _base()
    for id in ids:
        if id.startswith("position/"):
            _show_position(_position(kb, id), kb)
        else:
            _show_entity(_entity(kb, id), kb)


@knowledge.command()
def find(name: Annotated[str, typer.Argument(help="In any language, case or spelling.")]) -> None:
    """Find the entities that a name may mean, the best first."""
    if not name.strip():
        raise InputError("a name is needed, such as Казинформ.")
    kb = _base()
    found = kb.find(name)
    if not found:
        complain(f"nothing is called {printable(name)!r}")
        raise typer.Exit(1)
    rows = ((e.id, e.kind, e.name, e.name_in("ru"), e.country) for e in found)
    print_table(make_console(), None, ("id", "kind", "name", "in Russian", "country"), rows)


@knowledge.command()
def members(
    organization: Annotated[str, typer.Argument(help="Id, such as org/sco.")],
    date: _Date = None,
    role: Annotated[str | None, typer.Option(help="member, observer, dialogue-partner or guest.")] = None,
) -> None:
    """List the members of an organisation, or those on a date, with their status."""
    kb = _base()
    body = _entity(kb, organization)
    if body.kind not in ("organization", "media"):
        raise InputError(f"{body.id} is no organization: its kind is {body.kind}. Name one, such as org/sco.")
    found = kb.members(body.id, date, role=role)
    rows = []
    for m in found:
        sure = date is None or kb.status(m.member, organization, date) == m.role
        rows.append((m.member, kb[m.member].name, m.role if sure else f"{m.role}?", m.start, m.end, m.source))
    _print_facts(rows, ("id", "name", "status", "from", "until", "source"))
    if any(status.endswith("?") for _, _, status, *_ in rows):
        print(f"  {_UNSURE}")


@knowledge.command()
def holders(
    id: Annotated[str, typer.Argument(help="Of a position, or of a state or body for all its positions.")],
    date: _Date = None,
    until: _Until = None,
) -> None:
    """List who held a position, or who may have on a date or over a span."""
    kb = _base()
    positions = [_position(kb, id)] if id.startswith("position/") else kb.positions_of(_entity(kb, id).id)
    found = [occupancy for position in positions for occupancy in kb.holders(position.id, date, until)]
    rows = [(kb.position(o.position).name, *row) for o, row in zip(found, _holder_rows(found, kb), strict=True)]
    _print_facts(*_without_empty_notes(rows, ("position", *_HOLDER_HEADS)))


@knowledge.command()
def export(
    to: Annotated[Path, typer.Argument(help="A folder for csv and tsv, a file for ftm and jsonl.")],
    form: Annotated[Form, typer.Option("--format", help="Tables, FollowTheMoney or our own entries.")] = Form.csv,
) -> None:
    """Write the whole base as tables, FollowTheMoney entities or JSON lines."""
    import warnings

    from mediacoop.knowledge.exporters import export_csv, export_ftm, export_jsonl

    with warnings.catch_warnings(record=True) as left_out:
        warnings.simplefilter("always")
        try:
            if form in (Form.csv, Form.tsv):
                export_csv(_base(), to, suffix=form.value)
            else:
                {Form.ftm: export_ftm, Form.jsonl: export_jsonl}[form](_base(), to)
        except OSError as error:
            raise InputError(f"{to}: {error.strerror}") from None
    for warning in left_out:
        complain(str(warning.message))


@knowledge.command()
def check(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILE...]", help="Your own, beside the built-in ones.")
    ] = None,
    all: Annotated[
        bool, typer.Option("--all", help="Count every state, not only those of the SCO and the OTS.")
    ] = False,
) -> None:
    """Check the knowledge files: their form, references, dates and sources; count what they hold."""
    from mediacoop.knowledge import KnowledgeBase
    from mediacoop.knowledge.checking import check_knowledge
    from mediacoop.knowledge.files import knowledge_files, merge_knowledge, read_knowledge
    from mediacoop.knowledge.state_counts import COUNTED, count_rows

    paths = {path.resolve(): path for path in [*knowledge_files(), *(files or [])]}
    try:
        contents = read_knowledge(paths.values())
        check_knowledge(contents)
    except KnowledgeError as error:
        for problem in error.problems:
            print(problem)
        raise typer.Exit(1) from None
    kb = KnowledgeBase(merge_knowledge(contents.values()))
    counts = Counter(entity.kind for entity in kb)
    counts.update(positions=len(kb.positions), occupancies=len(kb.occupancies))
    counts.update(memberships=len(kb.memberships), files=len(contents))
    for kind, count in counts.items():
        print(f"{count:7,} {kind}")
    rows = count_rows(kb, every_state=all)
    print_table(make_console(), None, ("state", *COUNTED), rows, numbers=True)


def _base() -> KnowledgeBase:
    from mediacoop.gazetteer import Gazetteer

    return Gazetteer.default().kb


def _entity(kb: KnowledgeBase, id: str) -> Entity:
    if id not in kb:
        raise UnknownEntityError(id, "entity", _nearest(kb, id, [entity.id for entity in kb]))
    return kb[id]


def _position(kb: KnowledgeBase, id: str) -> Position:
    ids = [position.id for position in kb.positions]
    if id not in ids:
        raise UnknownEntityError(id, "position", _nearest(kb, id, ids))
    return kb.position(id)


def _nearest(kb: KnowledgeBase, id: str, ids: list[str]) -> list[str]:
    """List the ids that may be meant: of what is called so, then of nearly the same spelling."""
    from mediacoop.knowledge.nearest import list_nearest

    called = [entity.id for entity in kb.find(id.partition("/")[2] or id)][:3]
    spelt = list_nearest(id, ids)
    return list(dict.fromkeys([*called, *spelt]))[:4]


def _show_entity(entity: Entity, kb: KnowledgeBase) -> None:
    console = make_console()
    rows = {
        "kind": entity.kind,
        "country": entity.country,
        "part of": entity.parent,
        "founded": entity.start,
        "ended": entity.end,
        "description": entity.description,
        **entity.identifiers,
    }
    languages = dict.fromkeys(name.language for name in entity.aliases)
    names = {f"names ({language})": _names_in(entity, language) for language in languages}
    known = [(key, value) for key, value in {**rows, **names}.items() if value]
    print_table(console, f"{entity.name}  {entity.id}", ("", ""), known)
    of_it = [(p.id, p.name, len(kb.holders(p.id))) for p in kb.positions_of(entity.id)]
    if of_it:
        print_table(console, "positions", ("id", "title", "holders known"), of_it)
    held = kb.occupancies_of(entity.id)
    if held:
        print_table(console, "held", ("position", "id", "of", "from", "until"), _term_rows(held, kb))
    joined = [(m.organization, m.role, m.start, m.end) for m in kb.memberships_of(entity.id)]
    if joined:
        print_table(console, "belongs to", ("organisation", "status", "from", "until"), joined)


def _names_in(entity: Entity, language: str) -> str:
    """Give the names in a language, each with what is special about it."""
    found = []
    for name in entity.aliases:
        if name.language == language:
            years = f"{name.start or ''}–{name.end or ''}" if name.start or name.end else ""
            notes = [*([name.kind] if name.kind != "common" else []), *([] if name.strong else ["weak"]), years]
            note = ", ".join(filter(None, notes))
            found.append(f"{name.text} ({note})" if note else name.text)
    return " · ".join(found)


def _show_position(position: Position, kb: KnowledgeBase) -> None:
    console = make_console()
    titles = [(f"titles ({language})", " · ".join(texts)) for language, texts in position.titles.items()]
    dates = [("created", position.start), ("abolished", position.end)]
    rest = [
        ("shared", "several hold it at once" if position.is_shared else None),
        ("description", position.description),
    ]
    known = [("of", f"{kb[position.of].name}  {position.of}"), *titles, *dates, *rest]
    print_table(console, f"{position.name}  {position.id}", ("", ""), [row for row in known if row[1]])
    rows, heads = _without_empty_notes(_holder_rows(kb.holders(position.id), kb), _HOLDER_HEADS)
    print_table(console, "holders", heads, rows)


def _holder_rows(found: Iterable[Occupancy], kb: KnowledgeBase) -> Iterator[_Row]:
    for o in found:
        yield kb[o.person].name, o.person, o.start, o.end, o.source, o.note


def _without_empty_notes(rows: Iterable[_Row], heads: tuple[str, ...]) -> tuple[list[_Row], tuple[str, ...]]:
    """Leave the last column out where no row fills it: most terms need no note."""
    found = list(rows)
    if any(row[-1] for row in found):
        return found, heads
    return [row[:-1] for row in found], heads[:-1]


def _term_rows(found: Iterable[Occupancy], kb: KnowledgeBase) -> Iterator[_Row]:
    for o in found:
        position = kb.position(o.position)
        yield position.name, position.id, kb[position.of].name, o.start, o.end


def _print_facts(rows: Iterable[_Row], heads: tuple[str, ...]) -> None:
    """Print dated facts; a date that is a dash is unknown."""
    found = list(rows)
    if not found:
        complain("no fact tells")
        raise typer.Exit(1)
    print_table(make_console(), None, heads, found)
