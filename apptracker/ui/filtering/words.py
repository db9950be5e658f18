"""What a selection lets through, in words: on the chips of a filter bar."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from datetime import date
from typing import Any, NamedTuple

from apptracker.domain.day_spans import name_of
from apptracker.domain.selection import DateRange, Selection
from apptracker.domain.stages import Stage
from apptracker.ui import formats
from apptracker.ui.language import named
from apptracker.ui.tr import mark, tr, trn

_NAMED = 2  # values of a field that a chip names; of more it names these and counts the rest
MINOR = 100  # pay is kept in minor units

#: What each field of a selection is called; those that keep something out are called as their counterparts.
TITLES = {
    "stage_ids": mark("Stage"),
    "tags": mark("Tag"),
    "sources": mark("Found on"),
    "employer_ids": mark("Employer"),
    "work_modes": mark("Work mode"),
    "locations": mark("Location"),
    "applied": mark("Applied"),
    "created": mark("Added"),
    "deadline": mark("Deadline"),
    "dated": mark("Applied or added"),
    "changed": mark("Changed"),
    "pay_least": mark("Pay"),
    "pay_most": mark("Pay"),
    "having": mark("With"),
    "lacking": mark("Without"),
    "text": mark("Words"),
}
#: What is set or not has words of its own.
SWITCHES: dict[tuple[str, object], str] = {
    ("has_reminder", True): mark("With a reminder"),
    ("has_reminder", False): mark("Without a reminder"),
    ("quiet", True): mark("Gone quiet"),
    ("warnings", True): mark("With warning signs"),
    ("warnings", False): mark("Without warning signs"),
    ("archived", False): mark("Live ones"),
    ("archived", True): mark("Archived"),
    ("archived", None): mark("Archived ones too"),
    ("overdue", True): mark("Reminder overdue"),
}
SPANS = {
    "today": mark("today"),
    "last-7": mark("last 7 days"),
    "last-30": mark("last 30 days"),
    "last-90": mark("last 90 days"),
    "this-year": mark("this year"),
    "next-7": mark("next 7 days"),
    "next-30": mark("next 30 days"),
    "passed": mark("passed"),
}
_HAVING = {
    "interview": mark("an interview"),
    "letter": mark("a letter"),
    "posting": mark("a posting"),
    "note": mark("a note"),
    "contact": mark("a person"),
    "file": mark("a file"),
    "deadline": mark("a deadline"),
    "pay": mark("pay"),
}


class Names(NamedTuple):
    """What stands behind ids."""

    stages: dict[int, Stage]
    employers: dict[int, str]

    def of(self, field: str, value: Any) -> str:
        """What people call a value of a field."""
        match field.removeprefix("not_"):
            case "stage_ids":
                return named(self.stages[value].name) if value in self.stages else "?"
            case "employer_ids":
                return self.employers.get(value, "?")
            case "work_modes":
                return tr(formats.WORK_MODES[value]) if value in formats.WORK_MODES else str(value)
            case "having" | "lacking":
                return tr(_HAVING[value]) if value in _HAVING else str(value)
        return str(value)


class ChipWords(NamedTuple):
    """``field``: of the selection; ``text``: what it lets through."""

    field: str
    text: str


def chips(selection: Selection, names: Names, today: date) -> list[ChipWords]:
    """What is set, in the order of the fields; words to search for are left out, as a field of their own shows them."""
    found = []
    for field in fields(Selection):
        value = getattr(selection, field.name)
        if value != field.default and field.name != "text":
            found.append(ChipWords(field.name, words(field.name, value, names, today)))
    return found


def cleared(selection: Selection, keep: Iterable[str] = ()) -> Selection:
    """The selection with nothing set but the fields in ``keep``."""
    return Selection(**{name: getattr(selection, name) for name in keep})


def joined(selection: Selection, more: Selection) -> Selection:
    """Both together: of fields with several values any of either, of others what ``more`` has set."""
    changed: dict[str, Any] = {}
    for field in fields(Selection):
        value, before = getattr(more, field.name), getattr(selection, field.name)
        if value != field.default:
            changed[field.name] = value | before if isinstance(value, frozenset) else value
    return replace(selection, **changed)


def without(selection: Selection, field: str) -> Selection:
    """The selection with nothing set in a field."""
    default = next(each.default for each in fields(Selection) if each.name == field)
    return with_value(selection, field, default)


def with_value(selection: Selection, field: str, value: Any) -> Selection:
    """The selection with another value in a field."""
    changed: dict[str, Any] = {field: value}
    return replace(selection, **changed)


def words(field: str, value: Any, names: Names, today: date) -> str:
    """One field that is set, such as "Tag: night, bank"."""
    if (field, value) in SWITCHES:
        return tr(SWITCHES[field, value])
    title = tr(TITLES.get(field.removeprefix("not_"), field))
    if isinstance(value, DateRange):
        return tr("{field}: {value}", field=title, value=days(value, today))
    if field in ("pay_least", "pay_most"):
        amount = formats.number(value // MINOR)
        if field == "pay_most":
            return tr("Pay: at most {amount} a year", amount=amount)
        return tr("Pay: {amount} a year or more", amount=amount)
    if field in ("having", "lacking"):
        return f"{title} {_listed(value, lambda each: names.of(field, each))}"
    listed = _listed(value, lambda each: names.of(field, each))
    if field.startswith("not_"):
        return tr("{field}: not {value}", field=title, value=listed)
    return tr("{field}: {value}", field=title, value=listed)


def days(value: DateRange, today: date) -> str:
    """A stretch of days: "last 30 days", "from 11/1/26", "11/1/26 – 11/9/26"."""
    named = name_of(value, today)
    if named:
        return tr(SPANS[named])
    first, last = (end and formats.digits(end) for end in (value.first, value.last))
    if first and last:
        return first if first == last else tr("{first} – {last}", first=first, last=last)
    return tr("from {day}", day=first) if first else tr("until {day}", day=last)


def _listed(values: Iterable[Any], name: Callable[[Any], str]) -> str:
    named = sorted((name(each) for each in values), key=str.casefold)
    listed = ", ".join(named[:_NAMED])
    if len(named) > _NAMED:
        return trn("{listed} and {n} more", "{listed} and {n} more", len(named) - _NAMED, listed=listed)
    return listed
