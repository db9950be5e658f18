"""The values of cells as people type them: what stands in a cell's editor, and what is meant by what was typed."""

from __future__ import annotations

from datetime import date

from apptracker.domain.errors import AppError, UserError
from apptracker.domain.text import clean_line
from apptracker.domain.when import parse_date, parse_past_date
from apptracker.store.reading.table import TableRow
from apptracker.ui import formats
from apptracker.ui import typed as as_typed
from apptracker.ui.tr import mark, tr

_NEEDED = ("employer", "title")  # what an application cannot be without
_DAYS = ("applied_on", "deadline")
#: What shows in an empty editor.
EXAMPLES = {
    "applied_on": mark("today, or 1 Dec 2026"),
    "deadline": mark("1 Dec 2026, or in 10 days"),
    "pay": mark("17 to 18.50 USD per hour"),
    "tags": mark("night, bank"),
    "source": mark("Indeed, a friend, a job fair"),
}


def typed(row: TableRow, field: str) -> str:
    """A field of a row as one would type it."""
    value = getattr(row, field)
    if isinstance(value, date):
        return as_typed.day(value)
    if field == "pay":
        return as_typed.pay(value)
    if field == "tags":
        return ", ".join(value)
    return "" if value is None else str(value)


def read(field: str, text: str, today: date) -> object:
    """What was typed into a field; None clears it, and so does an empty tuple of tags.

    :raises UserError: naming what is wrong.
    """
    line = clean_line(text, field)
    if line is None or not line:
        if field in _NEEDED:
            raise UserError("application.nameless", field=field)
        return () if field == "tags" else None
    if field in _DAYS:
        day = parse_past_date(line, today) if field == "applied_on" else parse_date(line, today)
        if field == "applied_on" and day > today:
            raise UserError("date.ahead", date=day.isoformat())
        return day
    if field == "pay":
        from apptracker.services.applications import read_pay

        return read_pay(line, formats.currency())
    if field == "tags":
        names = (clean_line(name, "tag") for name in line.split(","))
        return tuple(dict.fromkeys(name for name in names if name))
    return line


def fault(field: str, text: str, today: date) -> AppError | None:
    """Why what was typed cannot be taken; None where it can."""
    try:
        read(field, text, today)
    except AppError as error:
        return error
    return None


def echo(field: str, text: str, today: date) -> str:
    """What is understood, where that is more than what was typed."""
    if field not in (*_DAYS, "pay") or not text.strip() or fault(field, text, today) is not None:
        return ""
    value = read(field, text, today)
    if isinstance(value, date):
        return tr("{day}, {apart}", day=formats.full_day(value), apart=formats.day(value, today))
    return formats.pay(value) if value else ""  # type: ignore[arg-type]  # a pay
