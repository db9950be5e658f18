"""The day in words: what is to be done, in the line under the title, and what was done, at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.domain.agenda import COMING_DAYS, Agenda
from apptracker.ui.tr import tr, trn

if TYPE_CHECKING:
    from apptracker.domain.day import ByItself, Doings, RestOfDay

_NAMED = 3  # employers by name, the others counted


def ahead(agenda: Agenda, rest: RestOfDay | None = None) -> str:
    """ "3 overdue, 2 today, 1 interview in the next 7 days"."""
    if agenda.is_new:
        return ""
    parts = [
        trn("{n} overdue", "{n} overdue", agenda.overdue.total) if agenda.overdue.total else "",
        trn("{n} today", "{n} today", agenda.today.total) if agenda.today.total else tr("nothing due today"),
        trn(
            "{n} interview in the next {days} days",
            "{n} interviews in the next {days} days",
            agenda.interviews_soon,
            days=COMING_DAYS,
        )
        if agenda.interviews_soon
        else "",
        trn("{n} closing soon", "{n} closing soon", rest.closing.total) if rest and rest.closing.total else "",
        trn("{n} gone quiet", "{n} gone quiet", rest.quiet.total) if rest and rest.quiet.total else "",
        trn("{n} done today", "{n} done today", agenda.done_today) if agenda.done_today else "",
    ]
    text = ", ".join(filter(None, parts))
    return text[:1].upper() + text[1:]


def behind(doings: Doings) -> str:
    """ "Today: 2 applications sent, 3 follow-ups, 1 interview. Tomorrow: 2 reminders."; '' when nothing was done."""
    if not doings.any:
        return ""
    done = [
        trn("{n} application sent", "{n} applications sent", doings.sent) if doings.sent else "",
        trn("{n} follow-up", "{n} follow-ups", doings.follow_ups) if doings.follow_ups else "",
        _tasks(doings) if doings.tasks else "",
        trn("{n} interview", "{n} interviews", doings.interviews) if doings.interviews else "",
        trn("{n} job saved", "{n} jobs saved", doings.saved) if doings.saved else "",
    ]
    return tr("Today: {done}. Tomorrow: {tomorrow}.", done=", ".join(filter(None, done)), tomorrow=_tomorrow(doings))


def _tasks(doings: Doings) -> str:
    if doings.follow_ups:
        return trn("{n} other reminder", "{n} other reminders", doings.tasks)
    return trn("{n} reminder", "{n} reminders", doings.tasks)


def _tomorrow(doings: Doings) -> str:
    reminders = trn("{n} reminder", "{n} reminders", doings.reminders_tomorrow) if doings.reminders_tomorrow else ""
    interviews = (
        trn("{n} interview", "{n} interviews", doings.interviews_tomorrow) if doings.interviews_tomorrow else ""
    )
    if reminders and interviews:
        return tr("{reminders} and {interviews}", reminders=reminders, interviews=interviews)
    return reminders or interviews or tr("nothing due")


def by_itself(found: ByItself) -> str:
    """ "3 applications were set to No response: Harbor Mutual, Cedar and 1 more."."""
    count = len(found.application_ids)
    named = list(dict.fromkeys(found.employers))
    names = ", ".join(named[:_NAMED])
    if len(named) > _NAMED:
        names = trn("{names} and {n} more", "{names} and {n} more", count - _NAMED, names=names)
    if not names:
        return trn(
            "{n} application was set to No response, because nothing was heard.",
            "{n} applications were set to No response, because nothing was heard.",
            count,
        )
    return trn(
        "{n} application was set to No response, because nothing was heard: {names}.",
        "{n} applications were set to No response, because nothing was heard: {names}.",
        count,
        names=names,
    )
