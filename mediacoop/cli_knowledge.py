"""The commands ``mediacoop knowledge ...``: look into the knowledge base, check its files, write it out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from mediacoop.cli_knowledge_files import check, export, load_base
from mediacoop.errors import InputError, UnknownEntityError
from mediacoop.terminal import TableForm, complain, make_console, print_rows, print_table, printable

if TYPE_CHECKING:
    from mediacoop.knowledge import Entity, KnowledgeBase, Occupancy, Position

knowledge = typer.Typer(no_args_is_help=True, help="Look into the knowledge base, check its files, write it out.")

_Date = Annotated[str | None, typer.Option(help="A day, month or year: 2017-03-23, 2017.")]
_Until = Annotated[str | None, typer.Option(help="The end of the span that --date begins.")]
_Format = Annotated[TableForm, typer.Option("--format", help="csv and json are for programs.")]
_Row = tuple[str | None, ...]

_HOLDER_HEADS = ("holder", "id", "from", "until", "source", "note")

#: What the sign after a status means.
_UNSURE = (
    "? not sure: since when it is so is not known, the status changed on the date, or the date is long after the facts"
)


@knowledge.command()
def show(ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Such as org/sco.")]) -> None:
    """Show what is known of entities and positions."""
    kb = load_base()
    for id in ids:
        if id.startswith("position/"):
            _show_position(_position(kb, id), kb)
        else:
            _show_entity(_entity(kb, id), kb)


@knowledge.command()
def find(
    name: Annotated[str, typer.Argument(help="In any language, case or spelling.")], form: _Format = TableForm.table
) -> None:
    """Find the entities that a name may mean, the best first, or the positions of a title: генсек ШОС."""
    if not name.strip():
        raise InputError("a name is needed, such as Казинформ.")
    kb = load_base()
    found = [(e.id, e.kind, e.name, e.name_in("ru"), e.country) for e in kb.find(name)] or _find_positions(name)
    if not found:
        complain(f"nothing is called {printable(name)!r}")
        raise typer.Exit(1)
    print_rows(form, ("id", "kind", "name", "in Russian", "country"), found)


def _find_positions(title: str) -> list[_Row]:
    """Find the positions that a title with its state or body means."""
    from mediacoop import extract

    found = dict.fromkeys(role.position for role in extract(title).roles if role.position is not None)
    return [(p.id, "position", p.name, next(iter(p.titles.get("ru", ())), None), p.of) for p in found]


@knowledge.command()
def members(
    organization: Annotated[str, typer.Argument(help="Id, such as org/sco.")],
    date: _Date = None,
    role: Annotated[str | None, typer.Option(help="member, observer, dialogue-partner or guest.")] = None,
    form: _Format = TableForm.table,
) -> None:
    """List the members of an organisation, or those on a date, with their status."""
    kb = load_base()
    body = _entity(kb, organization)
    if body.kind not in ("organization", "media"):
        raise InputError(f"{body.id} is no organization: its kind is {body.kind}. Name one, such as org/sco.")
    found = kb.members(body.id, date, role=role)
    rows = []
    for m in found:
        sure = date is None or kb.status(m.member, organization, date) == m.role
        rows.append((m.member, kb[m.member].name, m.role if sure else f"{m.role}?", m.start, m.end, m.source))
    _print_facts(form, rows, ("id", "name", "status", "from", "until", "source"))
    if form is TableForm.table and any(status.endswith("?") for _, _, status, *_ in rows):
        print(f"  {_UNSURE}")


@knowledge.command()
def holders(
    id: Annotated[str, typer.Argument(help="Of a position, or of a state or body for all its positions.")],
    date: _Date = None,
    until: _Until = None,
    form: _Format = TableForm.table,
) -> None:
    """List who held a position, or who may have on a date or over a span."""
    kb = load_base()
    positions = [_position(kb, id)] if id.startswith("position/") else kb.positions_of(_entity(kb, id).id)
    found = [occupancy for position in positions for occupancy in kb.holders(position.id, date, until)]
    rows = [(kb.position(o.position).name, *row) for o, row in zip(found, _holder_rows(found, kb), strict=True)]
    heads = ("position", *_HOLDER_HEADS)
    _print_facts(form, *(_without_empty_notes(rows, heads) if form is TableForm.table else (rows, heads)))


knowledge.command()(export)
knowledge.command()(check)


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


def _print_facts(form: TableForm, rows: Iterable[_Row], heads: tuple[str, ...]) -> None:
    """Print dated facts; a date that is a dash is unknown."""
    found = list(rows)
    if not found:
        complain("no fact tells")
        raise typer.Exit(1)
    print_rows(form, heads, found)
