"""What a posting says of the job, in words: a value, where it came from, and where its words stand in the text. No
widgets here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from apptracker.domain.money import Pay, minor_units
from apptracker.domain.postings import FieldSource, FieldValue
from apptracker.domain.when import MONTHS
from apptracker.ui import formats, typed
from apptracker.ui.tr import mark, tr

CAPTIONS = {
    "title": mark("Title"),
    "employer": mark("Employer"),
    "location": mark("Location"),
    "work_mode": mark("Work mode"),
    "employment_type": mark("Employment"),
    "hours": mark("Hours"),
    "pay": mark("Pay"),
    "deadline": mark("Deadline"),
    "posted_on": mark("Posted on"),
    "reference": mark("Reference"),
    "contact_name": mark("Contact"),
    "contact_email": mark("E-mail"),
    "contact_phone": mark("Phone"),
    "no_calls": mark("Phone calls"),
    "languages": mark("Languages"),
    "documents": mark("Documents"),
    "how_to_apply": mark("How to apply"),
}
_EMPLOYMENT = {
    "full-time": mark("full-time"),
    "part-time": mark("part-time"),
    "temporary": mark("temporary"),
    "contract": mark("contract"),
    "permanent": mark("permanent"),
    "casual": mark("casual"),
}
_WHERE = {
    FieldSource.JSON_LD: mark("from the page’s data"),
    FieldSource.MICRODATA: mark("from the page’s data"),
    FieldSource.RDFA: mark("from the page’s data"),
    FieldSource.PAGE: mark("from the page"),
    FieldSource.TEXT: mark("from the text"),
    FieldSource.MAIL: mark("from the mail"),
}
#: What one line that sums a posting up says, in this order.
_IN_SHORT = ("employment_type", "work_mode", "hours", "pay", "deadline", "location")
_LINK = re.compile(r"\bhttps?://[^\s<>\"'()\[\]]{4,}", re.IGNORECASE)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_SEARCHED = 100_000  # characters of a posting in which words are looked for
_TRAILING = ".,;:!?’”"
_MODES = {
    "remote": ("remote", "work from home", "work-from-home", "telecommute"),
    "hybrid": ("hybrid",),
    "on-site": ("on-site", "on site", "onsite", "in-office", "in office", "in person"),
}


def in_words(name: str, value: object, today: date) -> str:
    """A field's value as people read it."""
    if isinstance(value, Pay):
        return formats.pay(value)
    if isinstance(value, date):
        return typed.day(value)  # as the fields beside it have it
    if isinstance(value, list | tuple):
        return ", ".join(" ".join(str(item).split()) for item in value)
    if name == "no_calls":
        return tr("They ask for no calls") if value else tr("Calls are welcome")
    words = " ".join(str(value).split())
    if name == "work_mode":
        return tr(formats.WORK_MODES[words]) if words in formats.WORK_MODES else words
    if name == "employment_type":
        words = ", ".join(tr(_EMPLOYMENT[each]) if each in _EMPLOYMENT else each for each in words.split(", "))
    return words[:1].upper() + words[1:] if name in ("employment_type", "hours") else words


def where_read(field: FieldValue) -> str:
    """ "from the text"."""
    return tr(_WHERE[field.source])


def origin(field: FieldValue) -> str:
    """Where it came from and how sure it is: "Likely, from the text"."""
    where = where_read(field)
    return where[:1].upper() + where[1:] if field.sure else tr("Likely, {where}", where=where)


def in_short(said: Sequence[tuple[str, object]], today: date) -> str:
    """What matters most of the fields given by name and value, in one line."""
    values = dict(said)
    parts = []
    for name in _IN_SHORT:
        if name in values:
            words = in_words(name, values[name], today)
            parts.append(tr("apply by {day}", day=words) if name == "deadline" else words)
    line = " · ".join(parts)
    return line[:1].upper() + line[1:]


def link_in(text: str) -> str:
    """The first address on the web in a text, else the first e-mail address, else ''."""
    found = _LINK.search(text) or _MAIL.search(text)
    return found.group().rstrip(_TRAILING) if found else ""


class Places:
    """Finds the words of fields in a posting's text."""

    def __init__(self, text: str) -> None:
        text = text[:_SEARCHED]
        low = text.lower()
        if len(low) != len(text):  # a few capitals have two small letters, and places would be off
            low = "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
        self._low = low

    def of(self, name: str, value: object) -> tuple[int, int] | None:
        """Where a field stands, as half-open code points; None where its words are not found as they are."""
        for words in _wordings(name, value):
            at = _find(self._low, words.lower())
            if at >= 0:
                return at, at + len(words)
        return None


def _find(low: str, words: str) -> int:
    """The first place where these are words of their own."""
    at = low.find(words)
    while words and at >= 0:
        end = at + len(words)
        before, after = low[at - 1 : at], low[end : end + 1]
        if not (before.isalnum() and words[0].isalnum()) and not (after.isalnum() and words[-1].isalnum()):
            return at
        at = low.find(words, at + 1)
    return -1


def _wordings(name: str, value: object) -> Iterator[str]:
    """How a posting may put a value, the most telling first."""
    if isinstance(value, Pay):
        yield from _amounts(value)
    elif isinstance(value, date):
        yield from _dates(value)
    elif isinstance(value, list | tuple):
        yield from (str(item) for item in value)
    elif name == "work_mode":
        yield from _MODES.get(str(value), (str(value),))
    elif name == "employment_type":
        for word in str(value).split(", "):
            yield from (word, word.replace("-", " "), word.replace("-", ""))
    elif name == "no_calls":
        yield from ("no phone calls", "no calls", "do not call", "don’t call", "don't call", "not call")
    else:
        words = str(value)
        yield from (words, *filter(None, (part.strip() for part in words.split("; "))))


def _amounts(pay: Pay) -> Iterator[str]:
    per_unit = minor_units(pay.currency)
    for minor in (pay.min, pay.max):
        if minor is None:
            continue
        amount = minor / per_unit
        yield from (f"{amount:,.2f}", f"{amount:.2f}")
        if amount == int(amount):
            whole = int(amount)
            yield from (f"{whole:,}", f"{whole:,}".replace(",", "."), f"{whole:,}".replace(",", " "), f"{whole}")
            if whole >= 1000 and whole % 1000 == 0:
                yield f"{whole // 1000}k"


def _dates(day: date) -> Iterator[str]:
    month = MONTHS[day.month - 1]
    for shown in (month, month[:3]):
        yield from (f"{shown} {day.day}, {day.year}", f"{day.day} {shown} {day.year}", f"{shown} {day.day}")
        yield f"{day.day} {shown}"
    yield from (day.isoformat(), f"{day.month:02}/{day.day:02}/{day.year}", f"{day.month}/{day.day}/{day.year}")
    yield from (f"{day.day:02}/{day.month:02}/{day.year}", f"{day.day}/{day.month}/{day.year}")
    yield from (f"{day.day:02}.{day.month:02}.{day.year}", f"{day.day}.{day.month}.{day.year}")
