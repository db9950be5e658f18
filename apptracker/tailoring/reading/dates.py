"""Dates as adverts write them."""

from __future__ import annotations

import re
from datetime import date, timedelta

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier enero januari",
            "february feb februar février febrero februari",
            "march mar märz mars marzo maret",
            "april apr avril abril",
            "may mai mayo mei",
            "june jun juni juin junio",
            "july jul juli juillet julio",
            "august aug août agosto agustus",
            "september sep sept septembre septiembre",
            "october oct oktober octobre octubre",
            "november nov novembre noviembre",
            "december dec dezember décembre diciembre desember",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
DATE = re.compile(
    rf"(?P<iso>\b\d{{4}}-\d{{1,2}}-\d{{1,2}}\b)"
    rf"|\b(?P<d1>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:of\s+"
    rf"|de\s+)?(?P<m1>{_MONTH})\b\.?(?:,?\s+(?:de\s+)?(?P<y1>\d{{4}}))?"
    rf"|\b(?P<m2>{_MONTH})\b\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<y2>\d{{4}}))?"
    rf"|\b(?P<a>\d{{1,2}})[/.](?P<b>\d{{1,2}})[/.](?P<y3>\d{{4}}|\d{{2}})\b",
    re.IGNORECASE,
)
_AGO = re.compile(r"\b(?P<n>\d+|an?|one|two|three)\s+(?P<unit>day|week|month)s?\s+ago\b", re.IGNORECASE)
_WORDS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}
_DAYS = {"day": 1, "week": 7, "month": 30}


def parse_date(text: str, *, today: date, future: bool, day_first: bool | None = None) -> tuple[date, bool] | None:
    """The first date in a text, and whether it is plain. A date without a year is the next one after ``today`` (or the
    last one before, unless ``future``); 03/04/2026 is plain only when ``day_first`` is known."""
    found = DATE.search(text)
    if not found:
        return None
    if found["iso"]:
        year, month, day = (int(part) for part in found["iso"].split("-"))
        return _made(year, month, day, sure=True)
    if found["a"]:
        a, b, year = int(found["a"]), int(found["b"]), int(found["y3"])
        year += 2000 if year < 100 else 0
        first = day_first if a <= 12 and b <= 12 else a > 12
        day, month = (a, b) if first else (b, a)
        return _made(year, month, day, sure=first is not None or a == b)
    month = _MONTHS[(found["m1"] or found["m2"]).lower()]
    day = int(found["d1"] or found["d2"])
    year_text = found["y1"] or found["y2"]
    if year_text:
        return _made(int(year_text), month, day, sure=True)
    for year in (today.year, today.year + 1) if future else (today.year, today.year - 1):
        made = _made(year, month, day, sure=True)
        if made and (made[0] >= today if future else made[0] <= today):
            return made
    return None


def parse_ago(text: str, *, today: date) -> date | None:
    """The day that "3 weeks ago" or "today" means."""
    found = _AGO.search(text)
    if found:
        count = _WORDS.get(found["n"].lower()) or int(found["n"])
        return today - timedelta(days=count * _DAYS[found["unit"].lower()])
    return None


def _made(year: int, month: int, day: int, *, sure: bool) -> tuple[date, bool] | None:
    try:
        return date(year, month, day), sure
    except ValueError:
        return None
