"""Reading resources/guide/*.toml into frozen dataclasses, with errors that name file and key."""

from __future__ import annotations

import tomllib
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from apptracker import paths

T = TypeVar("T")


class GuideFileError(Exception):
    """A guide file of ours is wrong: a bug in the program, named by file and key. Tests load every file."""


@cache
def read_toml(name: str) -> dict[str, Any]:
    """One file of resources/guide, parsed once per process. Callers must not change what they get."""
    path = paths.resource("resources", "guide", name)
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
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
    result = [_entry(row, of, f"{name}: {table} {row.get('id', number)!r}") for number, row in enumerate(rows, start=1)]
    ids = [getattr(entry, "id", None) for entry in result]
    doubled = {i for i in ids if i is not None and ids.count(i) > 1}
    if doubled:
        raise GuideFileError(f"{name}: {table} {min(map(str, doubled))!r} stands twice")
    return tuple(result)


def _entry(row: dict[str, Any], of: type[T], where: str) -> T:
    hints = _hints(of)  # type: ignore[arg-type]
    unknown = set(row) - set(hints)
    if unknown:
        raise GuideFileError(f"{where}: unknown key {min(unknown)!r}")
    values = {}
    for spec in fields(of):  # type: ignore[arg-type]
        key = spec.name
        if key in row:
            values[key] = _checked(row[key], hints[key], f"{where}, key {key!r}")
        elif spec.default is MISSING and spec.default_factory is MISSING:
            raise GuideFileError(f"{where}: key {key!r} is missing")
    return of(**values)


@cache
def _hints(of: type) -> dict[str, Any]:
    return get_type_hints(of)


def _checked(value: Any, hint: Any, where: str) -> Any:
    if get_origin(hint) is tuple:
        if not isinstance(value, list):
            raise GuideFileError(f"{where}: must be a list")
        return tuple(_checked(item, get_args(hint)[0], where) for item in value)
    if is_dataclass(hint):
        if not isinstance(value, dict):
            raise GuideFileError(f"{where}: must be a table")
        return _entry(value, hint, where)  # type: ignore[arg-type]
    wanted = tuple(get_args(hint)) or (hint,)
    if hint is str or str in wanted:
        if isinstance(value, str):
            return value.strip()
    elif any(isinstance(value, w) for w in wanted if isinstance(w, type)):
        return value
    for candidate in wanted:  # enums by value
        if isinstance(candidate, type) and not isinstance(value, candidate):
            try:
                return candidate(value)
            except (ValueError, TypeError):
                continue
    raise GuideFileError(f"{where}: {value!r} is not {getattr(hint, '__name__', hint)}")
