"""Saved views of the applications: what shows, in what order, with which columns. Kept in the settings ``view.<n>``.

Some come ready made. They follow the person's stages and the calendar, so that only where they stand, what they are
called and whether they are hidden is kept. A stretch of days that moves with the calendar ("the last 30 days") is kept
by its name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from apptracker.domain.changes import Result
from apptracker.domain.clock import today
from apptracker.domain.day_spans import name_of, span
from apptracker.domain.errors import UserError
from apptracker.domain.selection import DateRange, Selection, from_json, to_json
from apptracker.domain.stages import StageKind
from apptracker.domain.text import clean_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from apptracker.domain.stages import Stage
    from apptracker.store import Database
    from apptracker.store.reading.reader import Reader
    from apptracker.store.unit import UnitOfWork

_PREFIX = "view."
_DAYS = ("applied", "created", "deadline")
_MOST_KEYS = 40  # sort keys and columns that are taken back


@dataclass(frozen=True, slots=True)
class View:
    """``key`` names it; ``name`` is what the person calls it, "" for a ready-made one that was not renamed. ``sort``,
    ``columns`` and ``group`` as the table has them; empty: as they are there."""

    key: str
    name: str
    selection: Selection
    sort: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    group: str = ""
    hidden: bool = False

    @property
    def is_ready_made(self) -> bool:
        return self.key in READY_MADE


def _of_kinds(stages: Sequence[Stage], kinds: Callable[[StageKind], bool]) -> frozenset[int]:
    return frozenset(stage.id for stage in stages if kinds(stage.kind))


def _waiting(stages: Sequence[Stage], day: date) -> Selection:
    return Selection(stage_ids=_of_kinds(stages, lambda kind: kind is StageKind.APPLIED))


def _closing(stages: Sequence[Stage], day: date) -> Selection:
    saved = _of_kinds(stages, lambda kind: kind is StageKind.SAVED)
    return Selection(stage_ids=saved, deadline=DateRange(day, day + timedelta(days=6)))


def _unreminded(stages: Sequence[Stage], day: date) -> Selection:
    return Selection(stage_ids=_of_kinds(stages, lambda kind: not kind.is_ending), has_reminder=False)


def _quiet(stages: Sequence[Stage], day: date) -> Selection:
    return Selection(quiet=True)


#: The ready-made ones by key: what they show, and how it is sorted.
READY_MADE: Mapping[str, tuple[Callable[[Sequence[Stage], date], Selection], tuple[str, ...]]] = {
    "waiting": (_waiting, ("applied",)),
    "closing": (_closing, ("deadline",)),
    "unreminded": (_unreminded, ("-created",)),
    "quiet": (_quiet, ("-days",)),
}


def saved_views(read: Reader, day: date) -> list[View]:
    """All of them in the person's order, the hidden ones too. ``day``: today where the person is."""
    stages = read.stages()
    kept = {key.removeprefix(_PREFIX): value for key, value in read.settings(_PREFIX).items()}
    found = []
    for place, key in enumerate([*READY_MADE, *(key for key in kept if key.isdecimal())]):
        values = kept.get(key)
        values = values if isinstance(values, dict) else {}
        made = _ready(key, values, stages, day) if key in READY_MADE else _own(key, values, stages, day)
        position = values.get("position")
        found.append((position if isinstance(position, int) else place, place, made))
    return [view for _, _, view in sorted(found, key=lambda each: each[:2])]


def view_named(read: Reader, key: str, day: date) -> View:
    """:raises UserError: ``view.unknown``."""
    found = next((view for view in saved_views(read, day) if view.key == key), None)
    if found is None:
        raise UserError("view.unknown", view=key)
    return found


def add(
    db: Database,
    name: str,
    selection: Selection,
    *,
    sort: Sequence[str] = (),
    columns: Sequence[str] = (),
    group: str = "",
) -> Result[View]:
    """Keep a view behind the others.

    :raises UserError: ``view.nameless``, ``text.too_long``.
    """
    cleaned, day = _name(name), today(db.clock)
    with db.change(f"Added the view {cleaned}") as uow:
        known = saved_views(uow.read, day)
        number = max((int(view.key) for view in known if not view.is_ready_made), default=0) + 1
        view = View(str(number), cleaned, selection, tuple(sort), tuple(columns), group)
        _put(uow, view, len(known), day)
        _put_places(uow, [*known, view], day)
    return Result(view, uow.changes)


def update(
    db: Database, key: str, selection: Selection, *, sort: Sequence[str], columns: Sequence[str], group: str
) -> Result[View]:
    """Let one of the person's own show this from now on.

    :raises UserError: ``view.unknown``, ``view.ready_made``.
    """
    day = today(db.clock)
    with db.change(f"Updated the view {view_named(db.read, key, day).name}") as uow:
        before = _own_named(uow, key, day)
        view = replace(before, selection=selection, sort=tuple(sort), columns=tuple(columns), group=group)
        _put(uow, view, _place(uow, key, day), day)
    return Result(view, uow.changes)


def rename(db: Database, key: str, name: str) -> Result[View]:
    """:raises UserError: ``view.unknown``, ``view.nameless``, ``text.too_long``."""
    cleaned, day = _name(name), today(db.clock)
    with db.change(f"Renamed a view to {cleaned}") as uow:
        view = replace(view_named(uow.read, key, day), name=cleaned)
        _put(uow, view, _place(uow, key, day), day)
    return Result(view, uow.changes)


def hide(db: Database, key: str, *, hidden: bool = True) -> Result[View]:
    """Take a view out of the sidebar, or put it there again.

    :raises UserError: ``view.unknown``.
    """
    day = today(db.clock)
    with db.change("Hid a view" if hidden else "Showed a view again") as uow:
        view = replace(view_named(uow.read, key, day), hidden=hidden)
        _put(uow, view, _place(uow, key, day), day)
    return Result(view, uow.changes)


def move(db: Database, key: str, by: int) -> Result[list[View]]:
    """Move a view by so many places among those that show.

    :raises UserError: ``view.unknown``.
    """
    day = today(db.clock)
    with db.change("Moved a view") as uow:
        view_named(uow.read, key, day)
        views = saved_views(uow.read, day)
        shown = [view for view in views if not view.hidden or view.key == key]
        at = next(place for place, view in enumerate(shown) if view.key == key)
        to = max(0, min(at + by, len(shown) - 1))
        if to != at:
            moved = views.pop(next(place for place, view in enumerate(views) if view.key == key))
            target = next(place for place, view in enumerate(views) if view.key == shown[to].key)
            views.insert(target + (by > 0), moved)
            _put_places(uow, views, day)
    return Result(views, uow.changes)


def delete(db: Database, key: str) -> Result[View]:
    """Forget one of the person's own; a ready-made one is hidden instead.

    :raises UserError: ``view.unknown``, ``view.ready_made``.
    """
    day = today(db.clock)
    with db.change(f"Deleted the view {view_named(db.read, key, day).name}") as uow:
        view = _own_named(uow, key, day)
        uow.remove_setting(_PREFIX + key)
    return Result(view, uow.changes)


def go_by_another(uow: UnitOfWork, field: str, gone: int, heir: int) -> None:
    """The person's own views that choose what is gone choose what took its place, lest they show everything. ``field``
    of a selection: ``stage_ids`` or ``employer_ids``; what is kept out of a view is kept out no more."""
    for key, values in uow.read.settings(_PREFIX).items():
        if not isinstance(values, dict) or not isinstance(chosen := values.get("selection"), dict):
            continue
        ids = chosen.get(field)
        if isinstance(ids, list) and gone in ids:
            now = list(dict.fromkeys(heir if each == gone else each for each in ids))
            uow.put_setting(key, {**values, "selection": {**chosen, field: now}})


def _name(name: str) -> str:
    cleaned = clean_line(name, "name")
    if not cleaned:
        raise UserError("view.nameless")
    return cleaned


def _own_named(uow: UnitOfWork, key: str, day: date) -> View:
    view = view_named(uow.read, key, day)
    if view.is_ready_made:
        raise UserError("view.ready_made")
    return view


def _place(uow: UnitOfWork, key: str, day: date) -> int:
    return next(place for place, view in enumerate(saved_views(uow.read, day)) if view.key == key)


def _put_places(uow: UnitOfWork, views: Sequence[View], day: date) -> None:
    """Write down the order, where it is not what is kept."""
    kept = uow.read.settings(_PREFIX)
    for place, view in enumerate(views):
        values = kept.get(_PREFIX + view.key)
        if not isinstance(values, dict) or values.get("position") != place:
            _put(uow, view, place, day)


def _put(uow: UnitOfWork, view: View, place: int, day: date) -> None:
    values: dict[str, Any] = {"name": view.name, "position": place}
    if view.hidden:
        values["hidden"] = True
    if not view.is_ready_made:
        moving = {field: name for field in _DAYS if (name := name_of(getattr(view.selection, field), day))}
        kept = {name: value for name, value in to_json(view.selection).items() if name not in moving}
        values |= {"selection": kept, "days": moving, "sort": view.sort, "columns": view.columns, "group": view.group}
    uow.put_setting(_PREFIX + view.key, values)


def _ready(key: str, values: Mapping[str, Any], stages: Sequence[Stage], day: date) -> View:
    make, sort = READY_MADE[key]
    return View(key, _text(values.get("name")), make(stages, day), sort, hidden=values.get("hidden") is True)


def _own(key: str, values: Mapping[str, Any], stages: Sequence[Stage], day: date) -> View:
    selection = from_json(values.get("selection"))
    there = {stage.id for stage in stages}
    selection = replace(selection, stage_ids=selection.stage_ids & there, not_stage_ids=selection.not_stage_ids & there)
    days = values.get("days")
    moving: dict[str, Any] = {}
    for field in _DAYS:
        named = span(str(days.get(field)), day) if isinstance(days, dict) else None
        if named is not None:
            moving[field] = named
    selection = replace(selection, **moving)
    return View(
        key,
        _text(values.get("name")),
        selection,
        _texts(values.get("sort")),
        _texts(values.get("columns")),
        _text(values.get("group")),
        values.get("hidden") is True,
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> tuple[str, ...]:
    return tuple(each for each in value[:_MOST_KEYS] if isinstance(each, str)) if isinstance(value, list) else ()
