"""What a list of applications shows, as a plain value: the board, the table, saved views and searches all speak it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

_LONGEST = 1_000  # characters of a text that is taken back from JSON
_MOST = 10_000  # values of one field that are taken back
_LARGEST = 2**63 - 1  # what SQLite can keep


@dataclass(frozen=True, slots=True)
class DateRange:
    """Days from ``first`` to ``last``, both included; None leaves that end open."""

    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """Every field that is set must hold; within one field any of its values may.

    ``text``: words and "exact phrases" as typed, searched for in full text. ``pay_least``: minor units a year (an hour
    counts 2080 times, a day 260, a week 52, a month 12). ``has_reminder`` and ``warnings``: with, without, None for
    either. ``quiet``: only what has gone quiet. ``archived``: False live ones, True archived ones, None both. Fields
    that begin with ``not_`` keep out what has any of their values.

    ``locations``: parts of one. ``dated``: the day of applying or, where there is none, of adding. ``overdue``: with a
    reminder that was due on an earlier day. ``having``, ``lacking``: all or none may be there of
    ``interview``, ``letter``, ``posting``, ``note``, ``contact``, ``file``, ``deadline`` and ``pay``.
    """

    text: str = ""
    stage_ids: frozenset[int] = frozenset()
    tags: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    work_modes: frozenset[str] = frozenset()
    employer_ids: frozenset[int] = frozenset()
    applied: DateRange | None = None
    created: DateRange | None = None
    deadline: DateRange | None = None
    pay_least: int | None = None
    has_reminder: bool | None = None
    quiet: bool = False
    warnings: bool | None = None
    archived: bool | None = False
    not_text: frozenset[str] = frozenset()
    not_stage_ids: frozenset[int] = frozenset()
    not_tags: frozenset[str] = frozenset()
    not_sources: frozenset[str] = frozenset()
    not_work_modes: frozenset[str] = frozenset()
    not_employer_ids: frozenset[int] = frozenset()
    locations: frozenset[str] = frozenset()
    not_locations: frozenset[str] = frozenset()
    dated: DateRange | None = None
    changed: DateRange | None = None
    pay_most: int | None = None
    overdue: bool = False
    having: frozenset[str] = frozenset()
    lacking: frozenset[str] = frozenset()


def to_json(selection: Selection) -> dict[str, Any]:
    """What differs from a selection of all live applications, as values that JSON knows; days as in ISO 8601."""
    return {
        field.name: _plain(value)
        for field in fields(Selection)
        if (value := getattr(selection, field.name)) != field.default
    }


def from_json(values: object) -> Selection:
    """The selection that :func:`to_json` gave; what is unknown or makes no sense there is left out."""
    if not isinstance(values, dict):
        return Selection()
    taken: dict[str, Any] = {}
    for field in fields(Selection):
        if field.name in values:
            try:
                taken[field.name] = _TAKERS[str(field.type)](values[field.name])
            except (TypeError, ValueError):
                continue
    return Selection(**taken)


def _plain(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, DateRange):
        return {"first": value.first and value.first.isoformat(), "last": value.last and value.last.isoformat()}
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise ValueError
    return value.encode("utf-8", "ignore").decode()


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _LARGEST:
        raise ValueError
    return value


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _days(value: object) -> DateRange:
    if not isinstance(value, dict):
        raise TypeError
    first, last = (None if (day := value.get(end)) is None else date.fromisoformat(day) for end in ("first", "last"))
    if first is None and last is None:
        raise ValueError
    return DateRange(first, last)


def _several(take: Callable[[object], Any]) -> Callable[[object], frozenset[Any]]:
    def taken(value: object) -> frozenset[Any]:
        if not isinstance(value, list):
            raise TypeError
        found = set()
        for one in value[:_MOST]:
            try:
                found.add(take(one))
            except (TypeError, ValueError):
                continue
        return frozenset(found)

    return taken


def _or_none(take: Callable[[object], Any]) -> Callable[[object], Any]:
    return lambda value: None if value is None else take(value)


#: How each type of field is taken back, so that a new field needs no code.
_TAKERS: dict[str, Callable[[object], Any]] = {
    "str": _text,
    "bool": _yes_or_no,
    "bool | None": _or_none(_yes_or_no),
    "int | None": _or_none(_number),
    "DateRange | None": _or_none(_days),
    "frozenset[str]": _several(_text),
    "frozenset[int]": _several(_number),
}
