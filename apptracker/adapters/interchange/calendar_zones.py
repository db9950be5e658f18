"""Time zones as calendar files spell them out: when clocks change, by a yearly rule where there is one.

The library's own way names the moment clocks go forward by the time after the change, where the standard asks for the
time before it, and lists every change one by one, which not every calendar program reads.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

YEARS = 12  # looked ahead; long enough to tell "the last Sunday" from "the fourth"
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_STEP = timedelta(days=1)


class _Kind(NamedTuple):
    before: timedelta  # from UTC
    after: timedelta
    name: str
    summer: bool


def timezone(zone: ZoneInfo, first: date) -> Timezone:
    """The zone's rules for everything from the year of ``first`` on."""
    found = Timezone()
    found.add("tzid", zone.key)
    begin = datetime(first.year - 1, 1, 1, tzinfo=UTC)
    changes: dict[_Kind, list[datetime]] = {}
    for at, kind in _changes(zone, begin, begin.replace(year=first.year + YEARS)):
        changes.setdefault(kind, []).append((at + kind.before).replace(tzinfo=None))
    if not any(wall.year < first.year for walls in changes.values() for wall in walls):
        here = begin.astimezone(zone)
        offset = here.utcoffset() or timedelta()
        found.add_component(_observance(_Kind(offset, offset, here.tzname() or "", summer=False), [here]))
    for kind, walls in changes.items():
        found.add_component(_observance(kind, walls))
    return found


def _changes(zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[tuple[datetime, _Kind]]:
    """When clocks in the zone change, in UTC, and how."""
    at = begin
    while at < end:
        after = at + _STEP
        if at.astimezone(zone).utcoffset() != after.astimezone(zone).utcoffset():
            low, high = at, after
            while high - low > timedelta(minutes=1):
                middle = low + timedelta(minutes=(high - low) // timedelta(minutes=1) // 2)
                same = middle.astimezone(zone).utcoffset() == low.astimezone(zone).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            old, new = low.astimezone(zone), high.astimezone(zone)
            yield (
                high,
                _Kind(
                    old.utcoffset() or timedelta(),
                    new.utcoffset() or timedelta(),
                    new.tzname() or "",
                    summer=(new.dst() or timedelta()) > timedelta(),
                ),
            )
        at = after


def _observance(kind: _Kind, walls: list[datetime]) -> TimezoneDaylight | TimezoneStandard:
    found = TimezoneDaylight() if kind.summer else TimezoneStandard()
    found.add("dtstart", walls[0].replace(tzinfo=None))
    found.add("tzoffsetfrom", kind.before)
    found.add("tzoffsetto", kind.after)
    found.add("tzname", kind.name)
    rule = _yearly(walls)
    if rule:
        found.add("rrule", rule)
    elif len(walls) > 1:
        found.add("rdate", walls[1:])
    return found


def _yearly(walls: list[datetime]) -> dict[str, object] | None:
    """The rule behind changes of many years: on the second Sunday of March, on the last one of October."""
    years = [wall.year for wall in walls]
    times = {(wall.month, wall.weekday(), wall.time()) for wall in walls}
    if len(walls) < YEARS or years != list(range(years[0], years[0] + len(years))) or len(times) != 1:
        return None
    numbers = {(wall.day - 1) // 7 + 1 for wall in walls}
    if len(numbers) == 1:
        number = numbers.pop()
    elif all(wall.day + 7 > monthrange(wall.year, wall.month)[1] for wall in walls):
        number = -1
    else:
        return None
    weekday = _WEEKDAYS[walls[0].weekday()]
    return {"freq": "YEARLY", "bymonth": walls[0].month, "byday": f"{number}{weekday}"}
