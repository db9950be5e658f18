"""Calendar files: as RFC 5545 wants them, read back by the library, and zones by the arithmetic of the standard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from apptracker.adapters.interchange.calendar_file import calendar_bytes
from apptracker.adapters.interchange.calendar_zones import timezone
from apptracker.domain.calendar_entries import CalendarEntry
from apptracker.domain.repeating import Every, Repeat

NOW = datetime(2026, 11, 21, 9, tzinfo=ZoneInfo("America/Chicago"))
CHICAGO = ZoneInfo("America/Chicago")
HOSTILE = "Agent\r\nEND:VEVENT\nBEGIN:VCALENDAR\n\\, ; : \\n \x00\x1b[31m\u2028x\x85y ☎ \ud800"


def written(*entries: CalendarEntry, name: str = "Job search", private: bool = True) -> bytes:
    return calendar_bytes(entries, name, NOW, private=private)


def event(data: bytes) -> Event:
    calendar = Calendar.from_ical(data)
    [found] = calendar.walk("VEVENT")
    return found


def talk(start: date | datetime = datetime(2026, 12, 1, 15, tzinfo=CHICAGO), **more: Any) -> CalendarEntry:
    return CalendarEntry("uid@apptracker", start, "Interview", minutes=45 if isinstance(start, datetime) else 0, **more)


def test_an_interview_is_kept_at_its_wall_time_in_its_zone() -> None:
    data = written(talk(place="Harbor Street 1, 2nd floor", description="Round 2\nWith Ana", busy=True))
    assert b"DTSTART;TZID=America/Chicago:20261201T150000\r\n" in data
    assert b"DTEND;TZID=America/Chicago:20261201T154500\r\n" in data
    found = event(data)
    assert found.start == datetime(2026, 12, 1, 15, tzinfo=CHICAGO)
    assert (str(found["location"]), str(found["description"])) == ("Harbor Street 1, 2nd floor", "Round 2\nWith Ana")
    assert (found["transp"], found["status"], found["class"]) == ("OPAQUE", "CONFIRMED", "PRIVATE")
    [zone] = Calendar.from_ical(data).walk("VTIMEZONE")
    assert zone["tzid"] == "America/Chicago"


def test_an_hour_that_clocks_skip_or_repeat_does_not_make_it_longer() -> None:
    found = event(written(talk(datetime(2027, 3, 14, 1, 30, tzinfo=CHICAGO))))
    assert found.end - datetime(2027, 3, 14, 1, 30, tzinfo=CHICAGO).astimezone(UTC) == timedelta(minutes=45)
    assert f"{found.end:%H:%M}" == "03:15"


def test_every_kind_of_time_as_calendars_take_it() -> None:
    assert b"DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261125\r\n" in written(talk(date(2026, 11, 24)))
    assert b"DTSTART:20261124T100000\r\n" in written(talk(datetime(2026, 11, 24, 10)))
    for utc in (UTC, ZoneInfo("UTC"), ZoneInfo("Etc/UTC")):
        data = written(talk(datetime(2026, 11, 24, 10, tzinfo=utc)))
        assert b"DTSTART:20261124T100000Z\r\n" in data
        assert b"VTIMEZONE" not in data


def test_what_a_calendar_needs_to_know_the_newer_of_two_files() -> None:
    first, second = event(written(talk())), event(calendar_bytes([talk()], "x", NOW + timedelta(days=1), private=False))
    assert first["uid"] == second["uid"] == "uid@apptracker"
    assert first["sequence"] < second["sequence"] < 2**31
    assert first.DTSTAMP == first.LAST_MODIFIED == NOW
    assert "class" not in second
    calendar = Calendar.from_ical(written(talk()))
    assert (calendar["version"], calendar["x-wr-calname"], calendar["name"]) == ("2.0", "Job search", "Job search")
    assert "method" not in calendar
    assert str(calendar["prodid"]).startswith("-//apptracker//")


def test_alarms_are_shown_with_the_words_of_the_entry() -> None:
    alarms = (timedelta(hours=-21), timedelta(), timedelta(days=-2, hours=9), timedelta(hours=9))
    found = event(written(talk(alarms=alarms)))
    rings = found.walk("VALARM")
    assert tuple(ring.TRIGGER for ring in rings) == alarms
    assert {(ring["action"], str(ring["description"])) for ring in rings} == {("DISPLAY", "Interview")}
    assert b"TRIGGER:-PT21H\r\n" in written(talk(alarms=alarms))


def test_what_was_called_off() -> None:
    assert event(written(talk(cancelled=True)))["status"] == "CANCELLED"


@pytest.mark.parametrize(
    "repeat",
    [Repeat(Every.DAY), *(Repeat(Every.WEEK, on) for on in (0, 6)), *(Repeat(Every.MONTH, on) for on in range(1, 32))],
    ids=str,
)
def test_a_series_comes_on_the_days_that_the_reminder_does(repeat: Repeat) -> None:
    day = repeat.after(date(2026, 12, 31))
    found = event(written(talk(day, repeat=repeat)))
    rule = rrulestr(found["rrule"].to_ical().decode(), dtstart=datetime.combine(day, time()))
    days = [day]
    while len(days) < 30:
        days.append(repeat.after(days[-1]))
    assert [each.date() for each in islice(rule, 30)] == days


def test_a_series_ends_where_the_range_does() -> None:
    weekly = Repeat(Every.WEEK, 1)
    whole = event(written(talk(date(2026, 12, 1), repeat=weekly, until=date(2026, 12, 8))))
    assert b"UNTIL=20261208;" in whole["rrule"].to_ical() + b";"
    timed = event(written(talk(datetime(2026, 12, 1, 10), repeat=weekly, until=date(2026, 12, 8))))
    rule = rrulestr(timed["rrule"].to_ical().decode(), dtstart=timed.start)
    assert list(rule) == [datetime(2026, 12, 1, 10), datetime(2026, 12, 8, 10)]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://x.example/a b", "https://x.example/\nATTENDEE:x", ""])
def test_only_an_address_of_the_web_is_a_link(url: str) -> None:
    assert "url" not in event(written(talk(url=url)))
    assert event(written(talk(url="https://x.example/a?b=c,d")))["url"] == "https://x.example/a?b=c,d"


def lines_hold(data: bytes) -> None:
    """Lines end in CR LF, have at most 75 octets, are whole characters, and hold no control."""
    assert data.endswith(b"\r\n")
    lines = data.split(b"\r\n")[:-1]
    assert max(map(len, lines)) <= 75
    for line in lines:
        text = line.decode()
        assert not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in text if c != "\t")
        assert text
    whole = data.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]
    assert [line for line in whole if line.startswith(("BEGIN:VCALENDAR", "END:VCALENDAR"))] == [whole[0], whole[-1]]
    assert sum(line == "BEGIN:VEVENT" for line in whole) == sum(line == "END:VEVENT" for line in whole) == 1


def test_hostile_words_stay_words() -> None:
    data = written(talk(description=HOSTILE, place=HOSTILE, alarms=(timedelta(),)), name=HOSTILE)
    lines_hold(data)
    found = event(data)
    kept = "Agent\nEND:VEVENT\nBEGIN:VCALENDAR\n\\, ; : \\n [31m\nx\ny ☎ "
    assert (str(found["description"]), str(found["location"])) == (kept, kept)
    assert len(found.walk("VALARM")) == 1


@given(st.text(st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S", "Zs"), include_characters="\n\t")))
def test_any_words_come_back_as_they_were(words: str) -> None:
    data = written(talk(description=words, alarms=(timedelta(),)), name=words)
    lines_hold(data)
    assert str(event(data).get("description", "")) == words


@given(st.text(st.characters()))
def test_no_words_at_all_break_the_file(words: str) -> None:
    lines_hold(written(CalendarEntry("uid@apptracker", date(2026, 12, 1), words, url=words, place=words)))


# Zones


def offset_at(zone: Any, wall: datetime) -> timedelta:
    """What the standard's arithmetic makes of a VTIMEZONE: the observance that began last before that wall time."""
    best = None
    for observance in zone.subcomponents:
        for onset in onsets(observance, wall):
            if onset <= wall and (best is None or onset > best[0]):
                best = onset, observance["tzoffsetto"].td
    assert best is not None, f"nothing is said of {wall}"
    return best[1]


def onsets(observance: Any, until: datetime) -> Iterator[datetime]:
    first = observance["dtstart"].dt
    yield first
    if "rrule" in observance:
        yield from rrulestr(observance["rrule"].to_ical().decode(), dtstart=first).between(first, until, inc=True)
    if "rdate" in observance:
        yield from (each.dt for each in observance["rdate"].dts)


@pytest.mark.parametrize(
    "name",
    [
        *("America/Chicago", "Europe/Berlin", "Europe/Dublin", "Australia/Lord_Howe", "America/Santiago"),
        *("Asia/Kolkata", "Africa/Casablanca", "Africa/Cairo", "Asia/Gaza", "America/St_Johns", "Pacific/Auckland"),
    ],
)
def test_a_zone_shows_the_offsets_that_hold_there(name: str) -> None:
    zone = ZoneInfo(name)
    spelled = Calendar.from_ical(timezone(zone, date(2026, 1, 1)).to_ical())
    # Every fifth hour and a half; about changes, where one wall time is two instants or none, by the hour beside it.
    wall = datetime(2026, 1, 1)
    while wall < datetime(2030, 1, 1):
        at = wall.replace(tzinfo=zone)
        steady = {(at + timedelta(hours=h)).utcoffset() for h in (-2, 0, 2)}
        if len(steady) == 1:
            assert offset_at(spelled, wall) == at.utcoffset(), wall
        wall += timedelta(hours=131, minutes=30)
    # And close around each change, from both sides.
    instant = datetime(2026, 1, 1, tzinfo=UTC)
    while instant < datetime(2028, 1, 1, tzinfo=UTC):
        before, after = instant.astimezone(zone), (instant + timedelta(hours=1)).astimezone(zone)
        if before.utcoffset() != after.utcoffset():
            for side in (before - timedelta(hours=3), after + timedelta(hours=3)):
                assert offset_at(spelled, side.replace(tzinfo=None)) == side.utcoffset(), side
        instant += timedelta(hours=1)


def test_yearly_rules_are_told_as_such() -> None:
    chicago = timezone(CHICAGO, date(2026, 1, 1)).to_ical(sorted=False)
    assert b"DTSTART:20250309T020000\r\nTZOFFSETFROM:-0600\r\nTZOFFSETTO:-0500\r\nTZNAME:CDT\r\n" in chicago
    assert b"BYDAY=2SU;BYMONTH=3" in chicago
    assert b"BYDAY=-1SU;BYMONTH=10" in timezone(ZoneInfo("Europe/Berlin"), date(2026, 1, 1)).to_ical()
    assert timezone(ZoneInfo("Asia/Kolkata"), date(2026, 1, 1)).to_ical().count(b"BEGIN:STANDARD") == 1


def test_other_programs_say_as_much(samples: Path) -> None:
    """What calendars of others hold for an interview, ours hold, too; their zones and ours agree."""
    theirs = Calendar.from_ical((samples / "calendars/icalendar_alarm_google_future.ics").read_bytes())
    ours = Calendar.from_ical(written(talk(datetime(2024, 10, 4, 20, 15, tzinfo=ZoneInfo("Europe/Berlin")))))
    [their_event], [our_event] = theirs.walk("VEVENT"), ours.walk("VEVENT")
    assert our_event.start == their_event.start
    optional = {"CREATED"}
    assert set(their_event) - optional <= set(our_event)
    [their_zone], [our_zone] = theirs.walk("VTIMEZONE"), ours.walk("VTIMEZONE")
    for wall in (datetime(2026, 7, 1), datetime(2026, 12, 1), datetime(2027, 3, 28, 2), datetime(2027, 3, 28, 1, 59)):
        assert offset_at(our_zone, wall) == offset_at(their_zone, wall)
