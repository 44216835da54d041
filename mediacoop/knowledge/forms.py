"""The forms of entries, and what is said of an entry that breaks its form."""

from __future__ import annotations

import re
from typing import Any, TypeVar

import msgspec

_Form = TypeVar("_Form")
_Texts = str | list[str]


class NameItem(msgspec.Struct, forbid_unknown_fields=True):
    common: _Texts = ""
    official: _Texts = ""
    short: _Texts = ""
    abbreviation: _Texts = ""
    former: _Texts = ""
    native: _Texts = ""
    adjective: _Texts = ""
    demonym: _Texts = ""
    weak: bool = False
    start: str | None = None
    end: str | None = None
    source: str | None = None


class EntityEntry(msgspec.Struct, forbid_unknown_fields=True):
    names: dict[str, list[str | NameItem]]
    kind: str | None = None
    identifiers: dict[str, str] = {}
    country: str | None = None
    parent: str | None = None
    gender: str | None = None
    order: str = "western"
    start: str | None = None
    end: str | None = None
    source: str | None = None
    description: str | None = None


class HolderEntry(msgspec.Struct, forbid_unknown_fields=True):
    person: str
    source: str
    start: str | None = None
    end: str | None = None
    confirmed: str | None = None
    confirmed_by: str | None = None
    note: str | None = None


class PositionEntry(msgspec.Struct, forbid_unknown_fields=True):
    of: str
    titles: dict[str, list[str]]
    holders: list[HolderEntry] = []
    start: str | None = None
    end: str | None = None
    source: str | None = None
    description: str | None = None
    shared: bool = False


class OccupancyEntry(HolderEntry, kw_only=True):
    position: str


class MembershipEntry(msgspec.Struct, forbid_unknown_fields=True):
    member: str
    organization: str
    role: str
    source: str
    start: str | None = None
    end: str | None = None


#: A name in a list of names.
NAME: Any = str | NameItem


class FormError(ValueError):
    """An entry that breaks its form: says where, what was expected and what to do."""


#: Field in which other forms stand → their fields.
_INNER: dict[str, type[msgspec.Struct]] = {"names": NameItem, "holders": HolderEntry}
_PLAIN_WORDS = {
    "array": "list",
    "object": "mapping",
    "str": "text",
    "int": "number",
    "float": "number",
    "bool": "true or false",
    "null": "nothing",
}
_ERROR = re.compile(
    r"Object contains unknown field `(?P<unknown>[^`]*)`"
    r"|Object missing required field `(?P<missing>[^`]*)`"
    r"|Expected `(?P<expected>[^`]*)`, got `(?P<got>[^`]*)`"
)
_PATH = re.compile(r" - at `\$\.?(?P<path>.*)`$")


def read_form(raw: Any, form: type[_Form]) -> _Form:
    """Read a plain value as an entry of a form.

    Raises:
        FormError: it breaks the form.
    """
    try:
        return msgspec.convert(raw, form, strict=False)
    except msgspec.ValidationError as error:
        raise FormError(explain_error(str(error), form)) from None


def explain_error(message: str, form: Any = None) -> str:
    """Put an error of msgspec into words that need no knowledge of it.

    >>> explain_error("Expected `object`, got `array`")
    'expected mapping, found list'
    """
    found, at = _ERROR.match(message), _PATH.search(message)
    if found is None:
        return message
    path = at["path"] if at else ""
    place = _plain_path(path)
    where = f"in {place}: " if place else ""
    if unknown := found["unknown"]:
        fields = ", ".join(_fields(path, form))
        return f"{where}field {unknown!r} is unknown. Known here: {fields}. Correct it or leave it out"
    if missing := found["missing"]:
        return f"{where}field {missing!r} is missing. Add it"
    return f"{where}expected {_plain_types(found['expected'])}, found {_plain_types(found['got'])}"


def _fields(path: str, form: Any) -> tuple[str, ...]:
    form = _INNER.get(path.partition("[")[0], form)
    return getattr(form, "__struct_fields__", NameItem.__struct_fields__)


def _plain_path(path: str) -> str:
    """Count from 1, and leave out the keys that msgspec does not tell.

    >>> _plain_path("names[...][0]"), _plain_path("holders[2].start")
    ('names[1]', 'holders[3].start')
    """
    return re.sub(r"\[(\d+)\]", lambda index: f"[{int(index[1]) + 1}]", path.replace("[...]", ""))


def _plain_types(types: str) -> str:
    """Name the types of JSON as people do.

    >>> _plain_types("str | null")
    'text or nothing'
    """
    return " or ".join(_PLAIN_WORDS.get(word, word) for word in types.split(" | "))
