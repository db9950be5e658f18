"""Calendar files (iCalendar, RFC 5545) as phones and other calendar programs take them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, vText

from apptracker import __version__
from apptracker.adapters.interchange.calendar_zones import timezone
from apptracker.domain.calendar_entries import CalendarEntry
from apptracker.domain.repeating import Every, Repeat

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_NEVER = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")  # what the standard has no place for
_WEB = re.compile(r"https?://[\x21-\x7e]{1,2000}", re.IGNORECASE)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LAST_DAYS = 28  # of a month; every month has so many
_UTC = frozenset({"UTC", "Etc/UTC"})
_BEGIN = datetime(2020, 1, 1, tzinfo=UTC)


def calendar_bytes(entries: Sequence[CalendarEntry], name: str, now: datetime, *, private: bool) -> bytes:
    """The file, with what calendar programs call it. ``private``: others with whom a calendar is shared are to see no
    more than that the time is taken, where the program knows such a thing.

    Each entry's number of revision grows with the clock, so that a newer file counts as the newer one whatever became
    of the data in between.
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//apptracker//apptracker {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    for title in ("name", "x-wr-calname"):  # RFC 7986; the other is older, and what most programs look for
        calendar.add(title, vText(_text(name)))
    for zone, first in _zones(entries).items():
        calendar.add_component(timezone(ZoneInfo(zone), first))
    for entry in entries:
        calendar.add_component(_event(entry, now.astimezone(UTC).replace(microsecond=0), private=private))
    written: bytes = calendar.to_ical(sorted=False)
    return written


def _zones(entries: Iterable[CalendarEntry]) -> dict[str, date]:
    """The zones that times are given in, each with the first day it is needed for."""
    found: dict[str, date] = {}
    for entry in entries:
        if isinstance(entry.start, datetime) and isinstance(entry.start.tzinfo, ZoneInfo):
            zone = entry.start.tzinfo.key
            if zone in _UTC:  # written as such, without a name
                continue
            found[zone] = min(found.get(zone, date.max), entry.start.date())
    return dict(sorted(found.items()))


def _event(entry: CalendarEntry, now: datetime, *, private: bool) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", now)
    event.add("last-modified", now)
    event.add("sequence", max(0, (now - _BEGIN) // timedelta(minutes=1)))
    event.add("dtstart", entry.start)
    event.add("dtend", _end(entry))
    if entry.repeat is not None:
        event.add("rrule", _rule(entry.repeat) | _until(entry))
    event.add("summary", _text(entry.summary))
    for name, text in (("description", entry.description), ("location", entry.place)):
        if text:
            event.add(name, _text(text))
    if _WEB.fullmatch(entry.url):
        event.add("url", entry.url)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("transp", "OPAQUE" if entry.busy else "TRANSPARENT")
    if private:
        event.add("class", "PRIVATE")
    for after in entry.alarms:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", after)
        alarm.add("description", _text(entry.summary))
        event.add_component(alarm)
    return event


def _end(entry: CalendarEntry) -> date | datetime:
    start = entry.start
    if not isinstance(start, datetime):
        return start + timedelta(days=1)
    taken = timedelta(minutes=entry.minutes)
    return start + taken if start.tzinfo is None else (start.astimezone(UTC) + taken).astimezone(start.tzinfo)


def _rule(repeat: Repeat) -> dict[str, Any]:
    """A month without the day has it on its last, as :meth:`Repeat.after` does."""
    if repeat.every is Every.DAY:
        return {"freq": "DAILY"}
    if repeat.every is Every.WEEK:
        return {"freq": "WEEKLY", "byday": _WEEKDAYS[repeat.on]}
    if repeat.on <= _LAST_DAYS:
        return {"freq": "MONTHLY", "bymonthday": repeat.on}
    return {"freq": "MONTHLY", "bymonthday": list(range(_LAST_DAYS, repeat.on + 1)), "bysetpos": -1}


def _until(entry: CalendarEntry) -> dict[str, Any]:
    """In the form of the start, as the standard has it."""
    if entry.until is None:
        return {}
    timed = isinstance(entry.start, datetime)
    return {"until": datetime.combine(entry.until, time(23, 59, 59)) if timed else entry.until}


def _text(text: str) -> str:
    return _NEVER.sub("", _LINE_ENDS.sub("\n", text))
