"""Dates of jobs and studies as people type them, kept as JSON Resume writes them: 2023, 2023-03, 2023-03-15."""

from __future__ import annotations

import re
from datetime import date

from apptracker.adapters.interchange.jsonresume_schema import is_partial_date
from apptracker.domain.errors import UserError
from apptracker.domain.spanish_days import in_english
from apptracker.domain.when import MONTHS, parse_date

#: What people write for a job that goes on; stored as no end at all.
PRESENT = "present"
_GOES_ON = frozenset(
    {PRESENT, "now", "to date", "current", "currently", "ongoing", "still", "till now", "until now", "today"}
    | {"presente", "actualidad", "la actualidad", "actualmente", "hasta today", "ahora"}  # "hoy" is read by now
)
_NUMBERS = re.compile(r"(?P<month>\d{1,2}) ?[./-] ?(?P<year>\d{4})")
_ISO_LIKE = re.compile(r"(?P<year>\d{4}) ?[./-] ?(?P<month>\d{1,2})")
_NAMED = re.compile(r"(?P<month>[a-z]{3,9})\.?,? (?:of )?(?P<year>\d{4})")
_NAMED_LAST = re.compile(r"(?P<year>\d{4}),? (?P<month>[a-z]{3,9})\.?")


def read_date(text: str, today: date, *, field: str = "date", ends: bool = False) -> str:
    """A year, month or day as typed ("March 2023", "03/2023", "2023"; in Spanish, too) in the form it is
    stored; '' for none.

    :param ends: whether it is an end, which "present" leaves open.
    :raises UserError: ``profile.date``, naming the field; ``date.ambiguous`` for a day that readers differ on.
    """
    folded = in_english(" ".join(text.casefold().split()))
    if not folded or (ends and folded in _GOES_ON):
        return ""
    if is_partial_date(folded):
        return folded
    for pattern in (_NUMBERS, _ISO_LIKE, _NAMED, _NAMED_LAST):
        if match := pattern.fullmatch(folded):
            month = _month(match["month"])
            stored = f"{match['year']}-{month:02}"
            if month and is_partial_date(stored):
                return stored
    try:
        return parse_date(text, today).isoformat()
    except UserError as error:
        if error.code == "date.ambiguous":
            raise
        raise UserError("profile.date", text=" ".join(text.split()), field=field) from error


def date_in_words(stored: str) -> str:
    """The stored date as :func:`read_date` understands it again: "March 2023", "March 15, 2023", "2023"."""
    if not is_partial_date(stored):
        return stored
    year, *rest = stored.split("-")
    if not rest:
        return year
    month = MONTHS[int(rest[0]) - 1]
    return f"{month} {year}" if len(rest) == 1 else f"{month} {int(rest[1])}, {year}"


def lies_before(one: str, other: str) -> bool:
    """Whether a stored date is plainly earlier than another; months of the same bare year are not."""
    length = min(len(one), len(other))
    return one[:length] < other[:length]


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    return next((n for n, name in enumerate(MONTHS, 1) if name.lower().startswith(text)), 0)
