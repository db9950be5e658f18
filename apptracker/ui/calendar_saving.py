"""Interviews, reminders and closing dates, saved as a calendar where the person says."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from apptracker.ui.tr import tr, trn

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject

    from apptracker.services.calendar import SavedCalendar
    from apptracker.store import Database
    from apptracker.ui.context import Context

#: Whether the calendar is without names, as the window remembers it.
NEUTRAL = "calendar.neutral"
ENDING = ".ics"


def save_calendar(context: Context, owner: QObject) -> None:
    """Ask where, write the file, and say what is in it."""
    neutral = context.state.flag(NEUTRAL)
    suggested = (tr("Appointments") if neutral else tr("Job search")) + ENDING
    chosen = context.prompts.save_file(tr("Save as calendar"), suggested, tr("Calendar (*{ending})", ending=ENDING))
    if chosen is None:
        return
    path = chosen if chosen.suffix.lower() == ENDING else chosen.with_name(f"{chosen.name}{ENDING}")
    how: dict[str, Any] = {"neutral": neutral, "force": path == chosen}  # they agreed to replace what they chose
    context.ops.read(
        lambda db: _saved(db, path, **how), partial(_tell, context), owner=owner, words=tr("Saving the calendar")
    )


def _saved(db: Database, path: Path, **how: Any) -> SavedCalendar:
    from apptracker.services import calendar

    return calendar.save(db, path, **how)


def _tell(context: Context, saved: SavedCalendar) -> None:
    counted = ", ".join(
        words
        for number, words in (
            (saved.interviews, trn("{n} interview", "{n} interviews", saved.interviews)),
            (saved.reminders, trn("{n} reminder", "{n} reminders", saved.reminders)),
            (saved.deadlines, trn("{n} closing date", "{n} closing dates", saved.deadlines)),
        )
        if number
    )
    words = tr("Saved {name}: {counted}", name=saved.file.name, counted=counted or tr("what was called off"))
    context.go.say(words, see=partial(context.prompts.open_path, saved.file.parent))
