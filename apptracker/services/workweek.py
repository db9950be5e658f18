"""The days that are worked: the person's weekend, and the public holidays of where they are, if they say so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from apptracker.domain.applications import ReminderState
from apptracker.domain.changes import Result
from apptracker.domain.clock import today as today_of
from apptracker.domain.errors import UserError
from apptracker.domain.followups import off_free_days
from apptracker.domain.when import WEEKDAYS, When, counts_working_days, parse_when
from apptracker.domain.workdays import MONDAY_TO_FRIDAY, WorkCalendar

if TYPE_CHECKING:
    from collections.abc import Collection

    from apptracker.store import Database
    from apptracker.store.reading.people import PeopleReader
    from apptracker.store.unit import UnitOfWork

WEEKEND, HOLIDAYS = "work.weekend", "work.holidays"
_USUAL = MONDAY_TO_FRIDAY.weekend


@dataclass(frozen=True, slots=True)
class Place:
    """A country, or a part of one, whose public holidays are known: "DE" or "DE-BY", with its name."""

    code: str
    name: str


def weekend(read: PeopleReader) -> frozenset[int]:
    """The weekdays that are free, Monday is 0."""
    stored = read.setting(WEEKEND)
    days = {day for day in stored if type(day) is int and 0 <= day <= 6} if isinstance(stored, list) else None
    return frozenset(_USUAL if days is None or len(days) == 7 or len(days) < len(stored) else days)  # type: ignore[arg-type]


def holidays_of(read: PeopleReader) -> str:
    """The place whose public holidays are free, like "US-CA"; "" for none."""
    stored = read.setting(HOLIDAYS)
    return stored if isinstance(stored, str) else ""


def work_calendar(read: PeopleReader, today: date) -> WorkCalendar:
    """The person's working days around a day: from the year before to two years on."""
    free, place = weekend(read), holidays_of(read)
    if not place:
        return MONDAY_TO_FRIDAY if free == _USUAL else WorkCalendar(free)
    from apptracker.adapters.holidays import place_of, public_holidays

    try:
        off = public_holidays(*place_of(place), tuple(range(today.year - 1, today.year + 3)))
    except UserError:  # a place that this version of the library does not know
        off = frozenset()
    return WorkCalendar(free, off)


def named_holidays_between(read: PeopleReader, first: date, last: date, language: str = "en") -> dict[date, str]:
    """The public holidays of the person's place from one day to another, with their names, in a language where they are
    known in it; none where the place is unknown."""
    place = holidays_of(read)
    if not place:
        return {}
    from apptracker.adapters.holidays import named_holidays, place_of

    try:
        found = [
            each
            for year in range(first.year, last.year + 1)
            for each in named_holidays(*place_of(place), (year,), language)
        ]
    except UserError:
        return {}
    return {day: name for day, name in found if first <= day <= last}


def coming_holidays(place: str, today: date, count: int, language: str = "en") -> tuple[tuple[date, str], ...]:
    """The next so many public holidays of a place, from today on, with their names, in a language where they are known
    in it; none where the place is unknown."""
    from apptracker.adapters.holidays import named_holidays, place_of

    try:
        named = named_holidays(*place_of(place), (today.year, today.year + 1), language)
    except UserError:
        return ()
    return tuple((day, name) for day, name in named if day >= today)[:count]


def read_when(db: Database, text: str) -> When:
    """When a reminder is meant for, as typed (:func:`apptracker.domain.when.parse_when`), by the person's working days.

    :raises UserError: ``when.bad``, ``date.ambiguous``, ``time.skipped``.
    """
    now = db.clock.now()
    worked = work_calendar(db.read, now.date()) if counts_working_days(text) else MONDAY_TO_FRIDAY
    return parse_when(text, now, calendar=worked)


def places() -> tuple[Place, ...]:
    """The countries whose holidays are known, by name."""
    from apptracker.adapters.holidays import country_names

    return tuple(Place(code, name) for code, name in country_names().items())


def parts(country: str) -> tuple[Place, ...]:
    """The parts of a country that have holidays of their own, by name.

    :raises UserError: ``work.holidays``.
    """
    from apptracker.adapters.holidays import part_names

    return tuple(Place(f"{country}-{code}", name) for code, name in part_names(country).items())


def set_weekend(db: Database, days: Collection[int]) -> Result[frozenset[int]]:
    """Which weekdays are free from now on. What rules ask for on a day that is free now waits for the next that is not.

    :raises UserError: ``work.weekend``.
    """
    wanted = frozenset(days)
    if not wanted < frozenset(range(7)):
        raise UserError("work.weekend", text=weekend_words(days))
    if wanted == weekend(db.read):
        return Result(wanted)
    with db.change(f"The weekend is {weekend_words(wanted)}") as uow:
        if wanted == _USUAL:
            uow.remove_setting(WEEKEND)
        else:
            uow.put_setting(WEEKEND, sorted(wanted))
        _move_off_free_days(uow)
    return Result(wanted, uow.changes)


def read_weekend(text: str) -> frozenset[int]:
    """Weekdays as typed: "fri, sat"; none for "none"; the usual ones for "".

    :raises UserError: ``work.weekend``.
    """
    words = text.casefold().replace(",", " ").split()
    if not words or words == ["none"]:
        return frozenset() if words else frozenset(_USUAL)
    found = set()
    for word in words:
        named = [day for day, name in enumerate(WEEKDAYS) if len(word) >= 2 and name.casefold().startswith(word)]
        if len(named) != 1:
            raise UserError("work.weekend", text=text.strip())
        found.add(named[0])
    return frozenset(found)


def typed_weekend(days: Collection[int]) -> str:
    """As :func:`read_weekend` reads it: "sat,sun"; "none"."""
    return ",".join(WEEKDAYS[day][:3].lower() for day in sorted(days)) or "none"


def weekend_words(days: Collection[int]) -> str:
    """ "Saturday and Sunday"; "no day" for none."""
    names = [WEEKDAYS[day] if 0 <= day < len(WEEKDAYS) else str(day) for day in sorted(days)]
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else "no day"


def set_holidays(db: Database, place: str) -> Result[str]:
    """Whose public holidays are free from now on; "" for none. What rules ask for on such a day waits for the next that
    is worked.

    :raises UserError: ``work.holidays``.
    """
    wanted = ""
    if place.strip():
        from apptracker.adapters.holidays import place_of

        wanted = "-".join(filter(None, place_of(place)))
    if wanted == holidays_of(db.read):
        return Result(wanted)
    with db.change(
        f"Public holidays of {wanted} are free" if wanted else "Public holidays count as working days"
    ) as uow:
        if wanted:
            uow.put_setting(HOLIDAYS, wanted)
        else:
            uow.remove_setting(HOLIDAYS)
        _move_off_free_days(uow)
    return Result(wanted, uow.changes)


def _move_off_free_days(uow: UnitOfWork) -> None:
    from apptracker.services.rulebook import all_rules

    calendar = work_calendar(uow.read, today_of(uow.clock))
    open_ones = uow.read.reminders(states=(ReminderState.OPEN,))
    for id_, due in off_free_days(all_rules(uow.read), open_ones, now=uow.clock.now(), calendar=calendar):
        uow.update_reminder(id_, due=due)
