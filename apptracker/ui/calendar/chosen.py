"""What the keyboard is at: a day, or one thing on it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from apptracker.domain.datebook import DayOf
from apptracker.domain.month import FIRST, LAST

if TYPE_CHECKING:
    from apptracker.domain.datebook import Entry

#: In the place of a thing's key: the way to those of its day that have no room.
MORE = "more"
Key = object  # an Entry.key, MORE, or None for the day itself


class Days(Protocol):
    """Where things are."""

    def day(self, day: date) -> DayOf: ...

    def find(self, key: object) -> Entry | None: ...


class Loose:
    """Things as a list has them, wherever the calendar is."""

    def __init__(self) -> None:
        self.entries: tuple[Entry, ...] = ()

    def day(self, day: date) -> DayOf:
        found = tuple(entry for entry in self.entries if entry.day == day)
        return DayOf(found, len(found))

    def find(self, key: object) -> Entry | None:
        return next((entry for entry in self.entries if entry.key == key), None)


class Chosen(QObject):
    """``changed``: another day or thing."""

    changed = Signal()

    def __init__(self, book: Days, day: date, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self.day = day
        self.key: Key = None
        self._place = 0

    def choose(self, day: date, key: Key = None) -> None:
        day = min(max(day, FIRST), LAST)
        if (day, key) != (self.day, self.key):
            self.day, self.key = day, key
            self._place = self._place_of(key)
            self.changed.emit()

    @property
    def entry(self) -> Entry | None:
        """The thing that is chosen, as far as it is still there; one that is on its way may show on another day yet."""
        return self._book.find(self.key) if self.key not in (None, MORE) else None

    def settle(self) -> None:
        """The days were filled anew: what was moved meanwhile is followed, what is gone leaves the keyboard to what
        came after it on its day, else to the day."""
        if self.key not in (None, MORE):
            found = self.entry
            if found is not None:
                self.choose(found.day, found.key)
                self._place = self._place_of(found.key)
            else:
                left = self._book.day(self.day).entries
                self.choose(self.day, left[min(self._place, len(left) - 1)].key if left else None)

    def _place_of(self, key: Key) -> int:
        """Which of the things of its day it is."""
        keys = [entry.key for entry in self._book.day(self.day).entries]
        return keys.index(key) if key in keys else 0
