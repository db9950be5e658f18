"""The day in words: what is to be done, in the line under the title, and what was done, at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.agenda import COMING_DAYS, Agenda
from apptracker.ui import formats
from apptracker.ui.tr import tr, trn

if TYPE_CHECKING:
    from apptracker.domain.day import ByItself, Doings, RestOfDay

_NAMED = 3  # employers by name, the others counted


def ahead(agenda: Agenda, rest: RestOfDay | None = None) -> str:
    """ "3 overdue, 2 today, 1 interview in the next 7 days"."""
    if agenda.is_new:
        return ""
    parts = [
        f"{agenda.overdue.total:,} overdue" if agenda.overdue.total else "",
        f"{agenda.today.total:,} today" if agenda.today.total else tr("nothing due today"),
        tr(
            "{trn} in the next {coming_days} days",
            trn=trn("{n} interview", "{n} interviews", agenda.interviews_soon),
            coming_days=COMING_DAYS,
        )
        if agenda.interviews_soon
        else "",
        tr("{number} closing soon", number=formats.number(rest.closing.total)) if rest and rest.closing.total else "",
        tr("{number} gone quiet", number=formats.number(rest.quiet.total)) if rest and rest.quiet.total else "",
        tr("{done_today:,} done today", done_today=agenda.done_today) if agenda.done_today else "",
    ]
    text = ", ".join(filter(None, parts))
    return text[:1].upper() + text[1:]


def behind(doings: Doings) -> str:
    """ "Today: 2 applications sent, 3 follow-ups, 1 interview. Tomorrow: 2 reminders."; '' when nothing was done."""
    if not doings.any:
        return ""
    done = [
        f"{formats.count(doings.sent, 'application')} sent" if doings.sent else "",
        trn("{n} follow-up", "{n} follow-ups", doings.follow_ups) if doings.follow_ups else "",
        formats.count(doings.tasks, tr("other reminder") if doings.follow_ups else "reminder") if doings.tasks else "",
        trn("{n} interview", "{n} interviews", doings.interviews) if doings.interviews else "",
        f"{formats.count(doings.saved, 'job')} saved" if doings.saved else "",
    ]
    next_day = [
        trn("{n} reminder", "{n} reminders", doings.reminders_tomorrow) if doings.reminders_tomorrow else "",
        trn("{n} interview", "{n} interviews", doings.interviews_tomorrow) if doings.interviews_tomorrow else "",
    ]
    tomorrow = " and ".join(filter(None, next_day)) or tr("nothing due")
    return tr("Today: {filter}. Tomorrow: {tomorrow}.", filter=", ".join(filter(None, done)), tomorrow=tomorrow)


def by_itself(found: ByItself) -> str:
    """ "3 applications were set to No response: Harbor Mutual, Cedar and 1 more."."""
    count = len(found.application_ids)
    named = list(dict.fromkeys(found.employers))
    names = ", ".join(named[:_NAMED]) + (tr(" and {count} more", count=count - _NAMED) if len(named) > _NAMED else "")
    verb = "was" if count == 1 else "were"
    told = tr(
        "{trn} {verb} set to No response, because nothing was heard",
        trn=trn("{n} application", "{n} applications", count),
        verb=verb,
    )
    return f"{told}: {names}." if names else f"{told}."
