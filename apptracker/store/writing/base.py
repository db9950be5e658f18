"""What every area of a unit of work shares: the session, finding rows, setting values."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from sqlmodel import Session, SQLModel

from apptracker.domain.clock import Clock, FrozenClock, today
from apptracker.domain.errors import UserError
from apptracker.store.folder import DataFolder
from apptracker.store.reading.reader import Reader
from apptracker.store.tables import ApplicationRow

if TYPE_CHECKING:
    from sqlalchemy import Engine

T = TypeVar("T", bound=SQLModel)


class Area:
    """The shared ground. ``read`` answers from inside the transaction, seeing what was just written."""

    def __init__(self, engine: Engine, connection: sqlite3.Connection, folder: DataFolder, clock: Clock) -> None:
        self._session = Session(engine, expire_on_commit=False)
        self._connection = connection
        self._folder = folder
        self._clock = clock
        self._reader = Reader.over(connection, folder)

    @property
    def clock(self) -> Clock:
        return self._clock

    @contextmanager
    def as_of(self, moment: datetime) -> Iterator[None]:
        """In the block everything is written as if it were ``moment`` (aware): history from before the program knew
        of it, such as samples. The journal keeps the real time."""
        clock, self._clock = self._clock, FrozenClock(moment)
        try:
            yield
        finally:
            self._clock = clock

    @property
    def read(self) -> Reader:
        self.flush()
        return self._reader

    def flush(self) -> None:
        """Sends what was set so far to the database."""
        self._session.flush()

    def _now(self) -> datetime:
        return self._clock.now()

    def _today(self) -> date:
        return today(self._clock)

    def _add(self, row: SQLModel) -> int:
        self._session.add(row)
        self.flush()
        new_id: int = row.id  # type: ignore[attr-defined]  # every table has one
        return new_id

    def _get(self, table: type[T], row_id: int, code: str) -> T:
        row = self._session.get(table, row_id) if -(2**63) <= row_id < 2**63 else None
        if row is None:
            raise UserError(code, id=row_id)
        return row

    def _application(self, application_id: int, *, touch: bool = True) -> ApplicationRow:
        """The row of an application that is not in the bin, marked as updated now."""
        row = self._get(ApplicationRow, application_id, "application.unknown")
        if row.deleted_at is not None:
            raise UserError("application.binned", id=application_id)
        if touch:
            row.updated_at = self._now()
        return row

    def _assign(
        self,
        row: SQLModel,
        values: dict[str, Any],
        allowed: Collection[str],
        converters: dict[str, Callable[[Any], Any]] | None = None,
    ) -> None:
        """Sets the named values; a name that is not allowed is a bug of the caller's."""
        unknown = set(values) - set(allowed)
        if unknown:
            raise TypeError(f"{type(row).__name__} has no {min(unknown)!r} to set")
        for name, value in values.items():
            convert = (converters or {}).get(name)
            setattr(row, name, convert(value) if convert and value is not None else value)
        self.flush()
