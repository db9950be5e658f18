"""The days the calendar knows: those that show, and those beside them, so that turning to them takes no time."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from apptracker.domain.datebook import Datebook, DayOf, Entry, Shown
from apptracker.domain.workdays import MONDAY_TO_FRIDAY
from apptracker.ui import language
from apptracker.ui.context import Context
from apptracker.ui.places import named_here

if TYPE_CHECKING:
    from apptracker.domain.errors import AppError
    from apptracker.store import Database

MOST = 24  # things of a day that are fetched; the list of one day fetches more
_KEPT = 730  # days that are kept at most
_NOTHING = DayOf()


class Book(QObject):
    """``filled``: days that show came, or came anew."""

    filled = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.shown = Shown()
        self.weekend: frozenset[int] = frozenset(MONDAY_TO_FRIDAY.weekend)
        self.is_new = False
        self._days: dict[date, DayOf] = {}
        self._free: dict[date, str] = {}
        self._have: set[date] = set()
        self._asking = False
        self._wanted: tuple[date, date] | None = None
        self._round = 0  # what was asked before something changed is no answer any more

    def day(self, day: date) -> DayOf:
        return self._days.get(day, _NOTHING)

    def free_name(self, day: date) -> str:
        """The name of a public holiday, or ''."""
        return self._free.get(day, "")

    def is_free(self, day: date) -> bool:
        return day.weekday() in self.weekend or day in self._free

    def find(self, key: object) -> Entry | None:
        """Something by its :attr:`Entry.key`, wherever it is by now."""
        return next((entry for of in self._days.values() for entry in of.entries if entry.key == key), None)

    def want(self, first: date, last: date) -> None:
        """These days show now. Those beside them are fetched once they are there."""
        self._wanted = first, last
        if self.has(first, last):
            self.filled.emit()
            self._context.ops.soon(self._fetch_beside, owner=self)
        else:
            self._fetch(first, last)

    def begin(self, first: date, last: date) -> None:
        """These days show now, and whatever was known of them may be wrong."""
        self._wanted = first, last
        self.freshen()

    def show_kinds(self, shown: Shown) -> None:
        self.shown = shown
        self.freshen()

    def freshen(self) -> None:
        """Something changed: fetch anew; until that is there, what was known stays."""
        self._round += 1
        self._have.clear()
        if self._wanted is not None:
            self._fetch(*self._wanted)

    def has(self, first: date, last: date) -> bool:
        """Whether it is known what is on these days."""
        return all(first + timedelta(days=n) in self._have for n in range((last - first).days + 1))

    def _fetch(self, first: date, last: date) -> None:
        """One stretch at a time: who leafs on quickly waits for none of those between."""
        if self._asking:
            return
        self._asking = True
        shown = self.shown
        self._context.ops.read(
            lambda db: _days(db, first, last, shown),
            partial(self._on_days, self._round, first, last),
            owner=self,
            failed=self._on_failed,
        )

    def _fetch_beside(self) -> None:
        if self._wanted is None:
            return
        first, last = self._wanted
        width = last - first
        one = timedelta(days=1)
        for beside in ((last + one, last + one + width), (first - one - width, first - one)):
            if not self.has(*beside):
                self._fetch(*beside)

    def _on_days(self, asked_in: int, first: date, last: date, found: Datebook) -> None:
        self._asking = False
        if asked_in == self._round:
            self._keep(first, last, found)
        if self._wanted is None:
            return
        if not self.has(*self._wanted):
            self._fetch(*self._wanted)
        else:
            if first <= self._wanted[0] and self._wanted[1] <= last:
                self.filled.emit()
            self._context.ops.soon(self._fetch_beside, owner=self)

    def _keep(self, first: date, last: date, found: Datebook) -> None:
        if not self._have or (len(self._have) > _KEPT and self._wanted == (first, last)):
            self._days, self._free, self._have = {}, {}, set()
        self._have |= {first + timedelta(days=n) for n in range((last - first).days + 1)}
        self._days |= found.days
        self._free |= found.free
        self.weekend = found.weekend
        self.is_new = found.is_new

    def _on_failed(self, error: AppError) -> None:
        self._asking = False
        self._context.ops.refused.emit(error)


def _days(db: Database, first: date, last: date, shown: Shown) -> Datebook:
    from apptracker.services import datebook

    return named_here(datebook.days(db, first, last, shown, MOST, language.code()))
