"""Reading resources/guide/*.toml into frozen dataclasses, with errors that name file and key."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache, partial
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from apptracker import paths
from apptracker.guide.keeping import kept

T = TypeVar("T")
Reader = Callable[[Any], Any]


class GuideFileError(Exception):
    """A guide file of ours is wrong: a bug in the program, named by file and key. Tests load every file."""


@cache
def read_toml(name: str) -> dict[str, Any]:
    """One file of resources/guide, parsed once per process. Callers must not change what they get."""
    path = paths.resource("resources", "guide", name)
    try:
        content = path.read_bytes()
        return kept(name, content, lambda: tomllib.loads(content.decode()))
    except (OSError, ValueError) as error:  # not there, not UTF-8, or not TOML
        raise GuideFileError(f"{name}: {error}") from error


def entries(name: str, table: str, of: type[T]) -> tuple[T, ...]:
    """The ``[[table]]`` entries of a file as ``of``, a frozen dataclass.

    Fields may be text, numbers, yes/no, enums, frozen dataclasses in turn, and lists of these; lists become tuples,
    texts are stripped.

    :raises GuideFileError: for an unknown or missing key or a value of the wrong type, naming file, entry and key.
    """
    rows = read_toml(name).get(table)
    if not isinstance(rows, list) or not rows:
        raise GuideFileError(f"{name}: no [[{table}]] entries")
    result = []
    for number, row in enumerate(rows, start=1):
        try:
            result.append(_entry(row, of))
        except _Wrong as wrong:
            raise GuideFileError(f"{name}: {table} {row.get('id', number)!r}{wrong}") from None
    ids = Counter(getattr(entry, "id", None) for entry in result)
    doubled = {i for i, count in ids.items() if i is not None and count > 1}
    if doubled:
        raise GuideFileError(f"{name}: {table} {min(map(str, doubled))!r} stands twice")
    return tuple(result)


class _Wrong(Exception):
    """What is wrong in an entry, from its key on."""


def _entry(row: dict[str, Any], of: type[T]) -> T:
    readers, required = _readers(of)  # type: ignore[arg-type]
    values = {}
    for key, value in row.items():
        if key not in readers:
            raise _Wrong(f": unknown key {key!r}")
        try:
            values[key] = readers[key](value)
        except _Wrong as wrong:
            raise _Wrong(f", key {key!r}{wrong}") from None
    if not required <= values.keys():
        raise _Wrong(f": key {min(required - values.keys())!r} is missing")
    return of(**values)


@cache
def _readers(of: type) -> tuple[dict[str, Reader], frozenset[str]]:
    """What reads each key of a dataclass, worked out once, and the keys that must be there."""
    hints = get_type_hints(of)
    specs = fields(of)
    required = frozenset(s.name for s in specs if s.default is MISSING and s.default_factory is MISSING)
    return {spec.name: _reader(hints[spec.name]) for spec in specs}, required


def _reader(hint: Any) -> Reader:
    if get_origin(hint) is tuple:
        return partial(_list, _reader(get_args(hint)[0]))
    if isinstance(hint, type) and is_dataclass(hint):
        return partial(_table, hint)
    return _text if hint is str else partial(_value, tuple(get_args(hint)) or (hint,))


def _list(reader: Reader, value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise _Wrong(": must be a list")
    return tuple(map(reader, value))


def _table(of: type, value: Any) -> Any:
    if not isinstance(value, dict):
        raise _Wrong(": must be a table")
    return _entry(value, of)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise _Wrong(f": {value!r} is not text")
    return value.strip()


def _value(wanted: tuple[type, ...], value: Any) -> Any:
    """A number, a yes or no, or an enum by its value."""
    if type(value) in wanted:
        return value.strip() if isinstance(value, str) else value
    for candidate in wanted:
        if issubclass(candidate, Enum):
            with suppress(ValueError):
                return candidate(value)
    raise _Wrong(f": {value!r} is not {' or '.join(w.__name__ for w in wanted if w is not type(None))}")
