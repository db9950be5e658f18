"""The columns a table of applications can have: what each says of a row, short on screen, whole as a tooltip, and in a
form other programs understand when it is copied."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from typing import NamedTuple

from apptracker.domain.stages import ENDINGS, StageKind
from apptracker.store.reading.table import TableRow
from apptracker.ui import formats
from apptracker.ui.language import instructed, named
from apptracker.ui.tr import mark, tr, trn

_QUIET = 14  # days in a stage from which an application waits conspicuously long
_NEAR = 3  # days to a deadline that is near


class Now(NamedTuple):
    """The moment the table is looked at, in the person's zone."""

    moment: datetime

    @property
    def day(self) -> date:
        return self.moment.date()

    @property
    def zone(self) -> tzinfo | None:
        return self.moment.tzinfo


class Cell(NamedTuple):
    """``color`` of the text, by its name in the theme. ``lead`` stands before it, in ``lead_color``."""

    text: str = ""
    color: str = "text-muted"
    lead: str = ""
    lead_color: str = "text-muted"

    @property
    def words(self) -> str:
        return f"{self.lead} · {self.text}" if self.lead and self.text else self.lead or self.text


class Column(NamedTuple):
    """``key`` names it in settings and, in :data:`~apptracker.store.reading.table.SORTS`, what it sorts by; ``edits``
    is the field of an application that is edited in its cells, or "". ``newest_first``: the way round a first click
    sorts."""

    key: str
    title: str
    width: int
    cell: Callable[[TableRow, Now], Cell]
    tip: Callable[[TableRow, Now], str]
    copied: Callable[[TableRow, Now], str]
    edits: str = ""
    newest_first: bool = False


def _plain(key: str, title: str, width: int, field: str, *, edits: bool = False, color: str = "text-muted") -> Column:
    """A column that shows a text field as it is."""

    def text(row: TableRow, now: Now) -> str:
        return getattr(row, field) or ""

    return Column(key, title, width, lambda row, now: Cell(text(row, now), color), text, text, field if edits else "")


def _dated(
    key: str, title: str, of: Callable[[TableRow, Now], date | None], color: Callable[..., str], edits: str = ""
) -> Column:
    def cell(row: TableRow, now: Now) -> Cell:
        when = of(row, now)
        return Cell() if when is None else Cell(formats.day(when, now.day), color(row, now))

    def tip(row: TableRow, now: Now) -> str:
        when = of(row, now)
        return "" if when is None else formats.full_day(when)

    def copied(row: TableRow, now: Now) -> str:
        when = of(row, now)
        return "" if when is None else when.isoformat()

    return Column(key, title, 110, cell, tip, copied, edits, newest_first=key != "deadline")


def _muted(row: TableRow, now: Now) -> str:
    return "text-muted"


def _stage(row: TableRow, now: Now) -> str:
    return named(row.stage)


def _mode(row: TableRow, now: Now) -> str:
    return tr(formats.WORK_MODES[row.work_mode]) if row.work_mode in formats.WORK_MODES else ""


def _deadline_color(row: TableRow, now: Now) -> str:
    if row.deadline is None or row.stage_kind != StageKind.SAVED:
        return "text-muted"
    left = (row.deadline - now.day).days
    return "danger" if left < 0 else "warning" if left <= _NEAR else "text-muted"


def _pay(row: TableRow, now: Now) -> str:
    return formats.pay(row.pay) if row.pay else ""


def _tags(row: TableRow, now: Now) -> str:
    return ", ".join(row.tags)


def _days(row: TableRow, now: Now) -> int:
    return max(0, (now.day - row.stage_since).days)


def _days_cell(row: TableRow, now: Now) -> Cell:
    days = _days(row, now)
    over = row.stage_kind in ENDINGS or row.stage_kind == StageKind.SAVED
    words = trn("{n} day", "{n} days", days) if days else tr("since today")
    return Cell(words, "warning" if days >= _QUIET and not over else "text-muted")


def _days_tip(row: TableRow, now: Now) -> str:
    return tr("{stage} since {day}", stage=row.stage, day=formats.full_day(row.stage_since))


def _days_copied(row: TableRow, now: Now) -> str:
    return str(_days(row, now))


def _due_day(row: TableRow, now: Now) -> date | None:
    if row.reminder_due is None:
        return None
    return (row.reminder_due if row.reminder_all_day else row.reminder_due.astimezone(now.zone)).date()


def _reminder_cell(row: TableRow, now: Now) -> Cell:
    due, day = row.reminder_due, _due_day(row, now)
    if due is None or day is None:
        return Cell()
    late = day < now.day or (not row.reminder_all_day and due < now.moment)
    color = "danger" if late else "warning" if day == now.day else "text"
    lead = formats.day(day, now.day) if row.reminder_all_day else formats.moment(due, now.day, now.zone)
    return Cell(instructed(row.reminder or ""), "text-muted", lead, color)


def _reminder_tip(row: TableRow, now: Now) -> str:
    due, day = row.reminder_due, _due_day(row, now)
    if due is None or day is None:
        return ""
    when = formats.full_day(day)
    if not row.reminder_all_day:
        when = tr("{day}, {time}", day=when, time=formats.clock_time(due.astimezone(now.zone)))
    return f"{when}\n{instructed(row.reminder or '')}"


def _reminder_copied(row: TableRow, now: Now) -> str:
    day = _due_day(row, now)
    return "" if day is None else f"{day.isoformat()} {row.reminder}"


def _applied(row: TableRow, now: Now) -> date | None:
    return row.applied_on


def _deadline(row: TableRow, now: Now) -> date | None:
    return row.deadline


def _changed(row: TableRow, now: Now) -> date | None:
    return row.updated_at.astimezone(now.zone).date()


def _created(row: TableRow, now: Now) -> date | None:
    return row.created_at.astimezone(now.zone).date()


def _said(key: str, title: str, width: int, text: Callable[[TableRow, Now], str], edits: str = "") -> Column:
    """A column that says the same everywhere."""
    return Column(key, title, width, lambda row, now: Cell(text(row, now)), text, text, edits)


COLUMNS = (
    _plain("employer", mark("Employer"), 190, "employer", edits=True, color="text"),
    _plain("title", mark("Title"), 220, "title", edits=True, color="text"),
    _said("stage", mark("Stage"), 132, _stage),
    _dated("applied", mark("Applied"), _applied, _muted, "applied_on"),
    Column("reminder", mark("Next reminder"), 200, _reminder_cell, _reminder_tip, _reminder_copied),
    _plain("location", mark("Location"), 130, "location", edits=True),
    _said("mode", mark("Work mode"), 100, _mode),
    _plain("source", mark("Found on"), 130, "source", edits=True),
    _dated("deadline", mark("Deadline"), _deadline, _deadline_color, "deadline"),
    _said("pay", mark("Pay"), 170, _pay, "pay"),
    _said("tags", mark("Tags"), 104, _tags, "tags"),
    Column("days", mark("In stage"), 100, _days_cell, _days_tip, _days_copied, newest_first=True),
    _dated("changed", mark("Last change"), _changed, _muted),
    _dated("created", mark("Added"), _created, _muted),
)
INDEX = {column.key: number for number, column in enumerate(COLUMNS)}
DEFAULT = ("employer", "title", "stage", "applied", "reminder", "tags", "location")
#: The column that takes the room the others leave.
ROOMY = "title"
EMPLOYER, TITLE, STAGE, MODE = INDEX["employer"], INDEX["title"], INDEX["stage"], INDEX["mode"]
#: The column where a field of an application is edited.
EDITING = {column.edits: column for column in COLUMNS if column.edits}
