"""The day in words: what is to be done, in the line under the title, and what was done, at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.agenda import COMING_DAYS, Agenda
from apptracker.ui import formats

if TYPE_CHECKING:
    from apptracker.domain.day import ByItself, Doings, RestOfDay

_NAMED = 3  # employers by name, the others counted


def ahead(agenda: Agenda, rest: RestOfDay | None = None) -> str:
    """ "3 overdue, 2 today, 1 interview in the next 7 days"."""
    if agenda.is_new:
        return ""
    parts = [
        f"{agenda.overdue.total:,} overdue" if agenda.overdue.total else "",
        f"{agenda.today.total:,} today" if agenda.today.total else "nothing due today",
        f"{formats.count(agenda.interviews_soon, 'interview')} in the next {COMING_DAYS} days"
        if agenda.interviews_soon
        else "",
        f"{formats.number(rest.closing.total)} closing soon" if rest and rest.closing.total else "",
        f"{formats.number(rest.quiet.total)} gone quiet" if rest and rest.quiet.total else "",
        f"{agenda.done_today:,} done today" if agenda.done_today else "",
    ]
    text = ", ".join(filter(None, parts))
    return text[:1].upper() + text[1:]


def behind(doings: Doings) -> str:
    """ "Today: 2 applications sent, 3 follow-ups, 1 interview. Tomorrow: 2 reminders."; '' when nothing was done."""
    if not doings.any:
        return ""
    done = [
        f"{formats.count(doings.sent, 'application')} sent" if doings.sent else "",
        formats.count(doings.follow_ups, "follow-up") if doings.follow_ups else "",
        formats.count(doings.tasks, "other reminder" if doings.follow_ups else "reminder") if doings.tasks else "",
        formats.count(doings.interviews, "interview") if doings.interviews else "",
        f"{formats.count(doings.saved, 'job')} saved" if doings.saved else "",
    ]
    next_day = [
        formats.count(doings.reminders_tomorrow, "reminder") if doings.reminders_tomorrow else "",
        formats.count(doings.interviews_tomorrow, "interview") if doings.interviews_tomorrow else "",
    ]
    tomorrow = " and ".join(filter(None, next_day)) or "nothing due"
    return f"Today: {', '.join(filter(None, done))}. Tomorrow: {tomorrow}."


def by_itself(found: ByItself) -> str:
    """ "3 applications were set to No response: Harbor Mutual, Cedar and 1 more."."""
    count = len(found.application_ids)
    named = list(dict.fromkeys(found.employers))
    names = ", ".join(named[:_NAMED]) + (f" and {count - _NAMED} more" if len(named) > _NAMED else "")
    verb = "was" if count == 1 else "were"
    told = f"{formats.count(count, 'application')} {verb} set to No response, because nothing was heard"
    return f"{told}: {names}." if names else f"{told}."
