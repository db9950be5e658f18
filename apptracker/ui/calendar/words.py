"""What the calendar says of its days and of what is on them."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale, QTime

from apptracker.domain.datebook import DayOf, Entry, EntryKind
from apptracker.domain.interviews import FORMAT_WORDS, Interview, InterviewState
from apptracker.domain.month import WEEK
from apptracker.domain.reminders import ReminderState
from apptracker.ui import formats
from apptracker.ui.language import instructed, said
from apptracker.ui.today.acting import ICONS, by_words, due_and_repeat
from apptracker.ui.tr import mark, tr, trn

KINDS = {
    EntryKind.INTERVIEW: mark("Interviews"),
    EntryKind.REMINDER: mark("Reminders"),
    EntryKind.DEADLINE: mark("Closing dates"),
}
_CLOSE = 2  # days before a closing date from which on it stands out, as on Today
SPOKEN = 8  # things of a day that are told with it


class Look(NamedTuple):
    """An icon, the token its words are written in, the token of its ground ("" for none), and whether it is struck
    out."""

    icon: str
    ink: str
    ground: str = ""
    struck: bool = False


def look_of(entry: Entry, now: datetime) -> Look:
    if entry.interview is not None:
        if entry.interview.state is InterviewState.CANCELLED:
            return Look("interview", "text-muted", "hover", struck=True)
        gone = entry.over or entry.has_passed(now)
        return Look("interview", "text-muted", "hover") if gone else Look("interview", "accent-text", "accent")
    if entry.reminder is not None:
        if entry.over:
            return Look("done", "text-muted", struck=True)
        if entry.is_overdue(now):
            return Look("warning", "danger", "danger-soft")
        return Look(ICONS[entry.reminder.channel], "text")
    if entry.over or entry.has_passed(now):
        return Look("calendar", "text-muted", struck=entry.over)
    close = (entry.day - now.date()).days <= _CLOSE
    return Look("calendar", "warning", "warning-soft") if close else Look("calendar", "info", "info-soft")


def title(entry: Entry) -> str:
    """What it is, in few words, the telling ones first."""
    if entry.reminder is not None:
        return instructed(entry.reminder.text)
    name = entry.employer or entry.title
    if entry.kind is EntryKind.DEADLINE:
        return tr("{job} closes", job=name) if name else tr("A saved job closes")
    return name or tr("Interview")


def short_time(at: datetime | time) -> str:
    """As short as the locale has it: "3pm", "3:30pm", "15:30"."""
    form = formats.clock_format()
    if "a" not in form.lower():
        return formats.clock_time(at)
    form = "".join(re.sub("[aA][pP]?", "ap", form).split())
    if at.minute == 0:
        form = re.sub("[:.]mm", "", form)
    return QLocale().toString(QTime(at.hour, at.minute), form)


def span(entry: Entry) -> str:
    """From when to when: "3:00 – 3:45 PM" as the locale writes both."""
    if entry.at is None:
        return tr("All day")
    if not entry.minutes:
        return formats.clock_time(entry.at)
    return between_words(entry.start, entry.start + entry.minutes)


def between_words(start: int, end: int) -> str:
    """The same of two minutes of a day, whose last is midnight."""
    first, last = (formats.clock_time(time(minute // 60 % 24, minute % 60)) for minute in (start, end))
    return tr("{first} – {last}", first=first, last=last)


def details(entry: Entry, now: datetime, *, on_day: bool = False) -> str:
    """How it stands, in the words of Today where that says it too. ``on_day``: its day and time are said beside it."""
    if entry.interview is not None:
        how = trn(
            "{how}, {n} minute",
            "{how}, {n} minutes",
            entry.minutes,
            how=_capital(said(FORMAT_WORDS[entry.interview.format])),
        )
        return " · ".join(filter(None, (_state(entry, now), how, agreed(entry.interview, now))))
    if entry.reminder is not None:
        due = due_and_repeat(entry.reminder, now)[0]
        if on_day and not entry.is_overdue(now) and not entry.over:
            due = formats.repeats(entry.reminder.repeat) if entry.reminder.repeat else ""
        return _capital(" · ".join(filter(None, (due, by_words(entry.reminder), entry.about))))
    if entry.over:
        return " · ".join(filter(None, (tr("You applied"), entry.title)))
    if on_day and entry.day >= now.date():
        return " · ".join(filter(None, (tr("Closing date"), entry.title)))
    day = formats.day(entry.day, now.date())
    words = tr("Closed {day}", day=day) if entry.day < now.date() else tr("Closes {day}", day=day)
    return " · ".join(filter(None, (words, entry.title)))


def _state(entry: Entry, now: datetime) -> str:
    """How an interview stands: whether it is prepared, or what came of it."""
    assert entry.interview is not None
    if entry.interview.state is InterviewState.DONE:
        return tr("Done")
    if entry.interview.state is InterviewState.CANCELLED:
        return tr("Called off")
    if entry.over:
        return tr("The application has ended")
    if entry.interview.at <= now:
        return tr("Say how it went")
    return tr("Prep sheet kept") if entry.prepared else tr("No prep sheet yet")


def agreed(interview: Interview, now: datetime) -> str:
    """What was agreed in another zone; else ""."""
    from apptracker.ui.application.planning import agreed_words

    return agreed_words(interview, now)


def whole(entry: Entry, now: datetime) -> str:
    """All there is to say of it, line by line, as a tooltip has it."""
    head = entry.about if entry.interview is not None else title(entry)
    place = entry.interview.place if entry.interview is not None else None
    people = ", ".join(entry.interview.people) if entry.interview is not None else ""
    when = full_words(entry.day, entry.at)
    return "\n".join(filter(None, (head, when, details(entry, now), people, place)))


def spoken(entry: Entry, now: datetime) -> str:
    """One thing as it is read out."""
    what = {EntryKind.INTERVIEW: tr("Interview"), EntryKind.REMINDER: tr("Reminder"), EntryKind.DEADLINE: ""}
    at = formats.clock_time(entry.at) if entry.at is not None else ""
    state = ""
    if entry.reminder is not None and entry.reminder.state is ReminderState.DONE:
        state = tr("done")
    elif entry.is_overdue(now):
        state = tr("overdue")
    return ", ".join(filter(None, (at, what[entry.kind], title(entry), state)))


def spoken_day(day: date, of: DayOf, free: str, now: datetime) -> str:
    """A day with what is on it: "Tuesday, December 1, 2026, 2 entries: 3:00 PM, Interview, Harbor Mutual; …"."""
    parts = [formats.full_day(day), tr("today") if day == now.date() else "", free]
    head = ", ".join(filter(None, parts))
    if not of.total:
        return tr("{day}, nothing", day=head)
    listed = "; ".join(spoken(entry, now) for entry in of.entries[:SPOKEN])
    return trn("{day}, {n} entry: {entries}", "{day}, {n} entries: {entries}", of.total, day=head, entries=listed)


def more(count: int) -> str:
    return trn("+{n} more", "+{n} more", count)


def full_words(day: date, at: datetime | None) -> str:
    """The whole date, and the time where there is one."""
    return formats.full_day(day) if at is None else f"{formats.full_day(day)}, {formats.clock_time(at)}"


def month_words(day: date) -> str:
    """ "December 2026", in the locale's order."""
    return QLocale().toString(QDate(day.year, day.month, 1), _month_form())


def short_month_words(day: date) -> str:
    """ "Dec 2026"."""
    return QLocale().toString(QDate(day.year, day.month, 1), _month_form().replace("MMMM", "MMM"))


def _month_form() -> str:
    """The locale's long date without its day: the year leads where it leads there."""
    whole_form = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return "yyyy MMMM" if whole_form.lstrip().startswith("yyyy") else tr("MMMM yyyy")


def week_words(first: date) -> str:
    """The months a week lies in: "November – December 2026"."""
    last = date.fromordinal(first.toordinal() + WEEK - 1)
    if (first.year, first.month) == (last.year, last.month):
        return month_words(first)
    start = QLocale().standaloneMonthName(first.month) if first.year == last.year else month_words(first)
    return tr("{first} – {last}", first=start, last=month_words(last))


def summary(entries: dict[EntryKind, int]) -> str:
    """ "2 interviews, 5 reminders"; "" for nothing."""
    interviews = entries.get(EntryKind.INTERVIEW, 0)
    reminders = entries.get(EntryKind.REMINDER, 0)
    deadlines = entries.get(EntryKind.DEADLINE, 0)
    words = (
        trn("{n} interview", "{n} interviews", interviews) if interviews else "",
        trn("{n} reminder", "{n} reminders", reminders) if reminders else "",
        trn("{n} closing date", "{n} closing dates", deadlines) if deadlines else "",
    )
    return ", ".join(filter(None, words))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
