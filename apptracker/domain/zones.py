"""Time zones: names checked, and wall times turned into instants without guessing silently."""

from __future__ import annotations

import difflib
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, available_timezones

from apptracker.domain.errors import UserError

#: Abbreviations people write for zones with summer time. Some are IANA names too (EST, MST), but mean a fixed offset
#: there, which would put half the year's interviews an hour off; so they are refused with the place to write instead.
ABBREVIATIONS = {
    "AKST": "America/Anchorage",
    "AKDT": "America/Anchorage",
    "BST": "Europe/London",
    "CDT": "America/Chicago",
    "CEST": "Europe/Berlin",
    "CST": "America/Chicago",
    "EDT": "America/New_York",
    "EST": "America/New_York",
    "MDT": "America/Denver",
    "MST": "America/Denver",
    "PDT": "America/Los_Angeles",
    "PST": "America/Los_Angeles",
}


def zone_named(name: str) -> ZoneInfo:
    """The IANA time zone of this name; case and spaces for underscores are forgiven, and the city is enough where only
    one zone has it.

    :raises UserError: ``zone.unknown``, with the nearest names.
    """
    wanted = "_".join(name.split())
    if wanted.upper() not in ABBREVIATIONS:
        found = _load(wanted)
        if found is not None:
            return found
        for known in available_timezones():
            if known.casefold() == wanted.casefold():
                return ZoneInfo(known)
        cities = _of_city(wanted)
        if len(cities) == 1 and "/" not in wanted:
            return ZoneInfo(cities[0])
    near = near_zones(wanted)
    raise UserError("zone.unknown", zone=name, hint=" or ".join(near) or "a place, like America/Chicago")


def near_zones(name: str, limit: int = 3) -> list[str]:
    """Zone names a person may have meant, best first: a known abbreviation, the city, a typing slip."""
    if name.upper() in ABBREVIATIONS:
        return [ABBREVIATIONS[name.upper()]]
    zones = _places()
    folded = name.casefold().replace(" ", "_")
    city = folded.rsplit("/", 1)[-1]
    lower = {z.casefold(): z for z in zones}
    by_slip = [lower[m] for m in difflib.get_close_matches(folded, lower, n=limit, cutoff=0.75)]
    cities = {z.casefold().rsplit("/", 1)[-1]: z for z in zones}
    by_city_slip = [cities[m] for m in difflib.get_close_matches(city, cities, n=limit, cutoff=0.8)]
    return list(dict.fromkeys([*_of_city(city), *by_slip, *by_city_slip]))[:limit]


def _places() -> list[str]:
    return sorted(z for z in available_timezones() if "/" in z and not z.startswith(("Etc/", "SystemV/", "US/")))


def _of_city(city: str) -> list[str]:
    return [zone for zone in _places() if zone.casefold().rsplit("/", 1)[-1] == city.casefold()]


def instant(wall: datetime, zone: tzinfo) -> datetime:
    """The instant at which clocks in ``zone`` show the naive ``wall``, aware in that zone.

    When clocks go back and show a time twice, the first of the two is meant.

    :raises UserError: ``time.skipped`` when clocks jump over that time and never show it.
    """
    at = wall.replace(tzinfo=zone, fold=0)
    if _is_skipped(at):
        later = at.astimezone(UTC).astimezone(zone)
        raise UserError("time.skipped", wall=wall.strftime("%Y-%m-%d %H:%M"), zone=zone, later=later.strftime("%H:%M"))
    return at


def start_of_day(day: date, zone: tzinfo) -> datetime:
    """The first instant of a calendar day, which is not midnight where clocks jump over it."""
    at = datetime(day.year, day.month, day.day, tzinfo=zone)
    while _is_skipped(at):
        at += timedelta(minutes=15)
    return at


def _is_skipped(at: datetime) -> bool:
    there_and_back = at.astimezone(UTC).astimezone(at.tzinfo)
    return there_and_back.replace(tzinfo=None) != at.replace(tzinfo=None)


def _load(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown; a path or control characters; a folder such as "America"
        return None
