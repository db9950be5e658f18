"""What can be filtered by: the lines of the box that adds filters, each with the selection it leads to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from apptracker.domain.day_spans import AHEAD, PAST, span
from apptracker.domain.errors import UserError
from apptracker.domain.selection import DateRange, Selection
from apptracker.domain.when import parse_date
from apptracker.store.reading.facets import Facets
from apptracker.ui import formats
from apptracker.ui.filtering.words import MINOR, SPANS, SWITCHES, TITLES, Names, with_value, without, words
from apptracker.ui.formats import WORK_MODES
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.pick_box import Asked, Entry

#: What can be filtered by, in order, each with its icon.
FIELDS = {
    "stage_ids": "stage",
    "tags": "tag",
    "employer_ids": "employer",
    "sources": "globe",
    "work_modes": "laptop",
    "applied": "send",
    "deadline": "calendar",
    "created": "add",
    "pay_least": "pay",
    "has_reminder": "reminder",
    "quiet": "chat",
    "warnings": "warning",
    "archived": "archive",
}
_OWN_TITLES = {
    "has_reminder": mark("Reminder"),
    "quiet": mark("Gone quiet"),
    "warnings": mark("Warning signs"),
    "archived": mark("Archive"),
}
_FACETS = {
    "stage_ids": "stages",
    "tags": "tags",
    "employer_ids": "employers",
    "sources": "sources",
    "work_modes": "work_modes",
}
_DAYS = {"applied": PAST, "created": PAST, "deadline": AHEAD}
_EITHER = {"has_reminder": (True, False), "warnings": (True, False), "archived": (True, None, False)}
#: What an amount may be for, how many of it make a year, and its words.
_PERIODS = (
    (2080, mark("{amount} an hour or more")),
    (12, mark("{amount} a month or more")),
    (1, mark("{amount} a year or more")),
)
_MOST_PAY = 10**12


class Known(NamedTuple):
    """What applications have, as far as it was fetched, and what people call it."""

    facets: Facets | None
    names: Names


def title_of(field: str) -> str:
    return tr(_OWN_TITLES.get(field) or TITLES[field])


def asked(field: str) -> Asked:
    """What can be typed for a field, or for all of them ("")."""
    if not field:
        return Asked(tr("Filter by…"))
    hint = ""
    if field in _DAYS:
        hint = tr("Or type a day, such as 1 Nov 2026 or 2 weeks ago")
    elif field == "pay_least":
        hint = tr("Type an amount, such as 18 or 38,000")
    return Asked(tr("{field}…", field=title_of(field)), hint)


def entries(
    level: str, typed: str, selection: Selection, known: Known, today: date, leave_out: Collection[str] = ()
) -> list[Entry]:
    """The lines of a field (``level``), or of all of them (""), as far as they have to do with what was typed."""
    typed = " ".join(typed.split())
    if level:
        return _values(level, typed, selection, known, today)
    offered = [field for field in FIELDS if field not in leave_out]
    found = [_field(field, selection, known, today) for field in offered if _has(title_of(field), typed)]
    if typed:
        for field in offered:
            if field in _FACETS or (field in _EITHER and not _has(title_of(field), typed)):
                title = title_of(field)
                found += [
                    each._replace(detail=" · ".join(filter(None, (title, each.detail))), stays=False)
                    for each in _values(field, typed, selection, known, today)
                ]
    return found


def _field(field: str, selection: Selection, known: Known, today: date) -> Entry:
    value = getattr(selection, field)
    is_set = without(selection, field) != selection
    if field == "quiet":
        return Entry(title_of(field), icon=FIELDS[field], chosen=value, value=replace(selection, quiet=not value))
    said = words(field, value, known.names, today) if is_set else ""
    return Entry(title_of(field), said.split(": ", 1)[-1], FIELDS[field], opens=field)


def _values(field: str, typed: str, selection: Selection, known: Known, today: date) -> list[Entry]:
    if field in _FACETS:
        return _choices(field, typed, selection, known)
    if field in _DAYS:
        return _spans(field, typed, selection, today)
    if field == "pay_least":
        return _amounts(typed, selection)
    return [
        Entry(
            tr(SWITCHES[field, value]),
            chosen=getattr(selection, field) == value,
            value=_toggled(selection, field, value),
        )
        for value in _EITHER[field]
        if _has(tr(SWITCHES[field, value]), typed)
    ]


def _choices(field: str, typed: str, selection: Selection, known: Known) -> list[Entry]:
    """The values of a field with their counts; those that are set stay, though nothing has them now."""
    chosen = getattr(selection, field)
    counts: dict[Any, int] = dict(getattr(known.facets, _FACETS[field])) if known.facets else {}
    if field == "stage_ids":
        values: list[Any] = [
            s.id for s in known.names.stages.values() if not s.hidden or s.id in counts or s.id in chosen
        ]
    elif field == "work_modes":
        values = list(WORK_MODES)
    else:
        values = [*sorted(value for value in chosen if value not in counts), *counts]
    return [
        Entry(
            name,
            formats.number(counts.get(value, 0)) if known.facets else "",
            kind=known.names.stages[value].kind if field == "stage_ids" else None,
            chosen=value in chosen,
            value=with_value(selection, field, chosen ^ {value}),
            stays=True,
        )
        for value in values
        if _has(name := known.names.of(field, value), typed)
    ]


def _spans(field: str, typed: str, selection: Selection, today: date) -> list[Entry]:
    now: DateRange | None = getattr(selection, field)
    found = [
        Entry(
            _capital(tr(SPANS[name])),
            chosen=now == span(name, today),
            value=_toggled(selection, field, span(name, today)),
        )
        for name in _DAYS[field]
        if _has(tr(SPANS[name]), typed)
    ]
    try:
        day = parse_date(typed, today)
    except UserError:
        return found
    # "from" and "until" come together when one is chosen after the other
    last = now.last if now and now.first is None else None
    first = now.first if now and now.last is None else None
    since = DateRange(day, last if last and last >= day else None)
    until = DateRange(first if first and first <= day else None, day)
    shown = formats.digits(day)
    return [
        Entry(tr("From {day}", day=shown), value=with_value(selection, field, since), stays=True),
        Entry(tr("Until {day}", day=shown), value=with_value(selection, field, until), stays=True),
        Entry(tr("On {day}", day=shown), value=with_value(selection, field, DateRange(day, day))),
        *found,
    ]


def _amounts(typed: str, selection: Selection) -> list[Entry]:
    amount = formats.amount_typed(typed)
    if amount is None or not 0 < amount * MINOR * _PERIODS[0][0] <= _MOST_PAY:
        return []
    shown = formats.amount(amount)
    found = []
    for times, said in _PERIODS:
        yearly = round(amount * times * MINOR)
        detail = tr("{amount} a year", amount=formats.number(yearly // MINOR)) if times > 1 else ""
        found.append(Entry(tr(said, amount=shown), detail, value=replace(selection, pay_least=yearly)))
    return found


def _toggled(selection: Selection, field: str, value: object) -> Selection:
    return without(selection, field) if getattr(selection, field) == value else with_value(selection, field, value)


def _has(text: str, typed: str) -> bool:
    return typed.casefold() in text.casefold()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
