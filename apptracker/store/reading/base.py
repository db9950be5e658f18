"""What the read models share: borrowing a connection, turning columns into values."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, date, datetime
from typing import Self

from apptracker.domain.errors import UserError
from apptracker.store.folder import DataFolder


class BaseReader:
    """Answers over connections lent by ``borrow``."""

    def __init__(self, borrow: Callable[[], AbstractContextManager[sqlite3.Connection]], folder: DataFolder) -> None:
        self._borrow = borrow
        self._folder = folder

    @classmethod
    def over(cls, connection: sqlite3.Connection, folder: DataFolder) -> Self:
        """A reader inside the transaction that ``connection`` is in."""

        @contextmanager
        def lend() -> Iterator[sqlite3.Connection]:
            yield connection

        return cls(lend, folder)

    def latest_change_id(self) -> int:
        """The number of the last change by any process, 0 before the first; asking costs next to nothing."""
        latest: int = self._rows("SELECT coalesce(max(id), 0) FROM change")[0][0]
        return latest

    def _rows(self, sql: str, parameters: Sequence[object] | dict[str, object] = ()) -> list[tuple]:  # type: ignore[type-arg]
        with self._borrow() as connection:
            return fetched(connection, sql, parameters)

    def _row(self, sql: str, row_id: int, code: str) -> tuple:  # type: ignore[type-arg]
        """The one row with this id; ``code`` names the UserError when there is none."""
        rows = self._rows(sql, (row_id,))
        if not rows:
            raise UserError(code, id=row_id)
        return rows[0]


def fetched(
    connection: sqlite3.Connection, sql: str, parameters: Sequence[object] | dict[str, object] = ()
) -> list[tuple]:  # type: ignore[type-arg]
    """What a query finds; a number among the parameters that is larger than any id names nothing."""
    try:
        return connection.execute(sql, parameters).fetchall()
    except OverflowError:
        return []


def instant(text: str) -> datetime:
    """UTC text as an aware instant."""
    return datetime.fromisoformat(text).astimezone(UTC)


def instant_or_none(text: str | None) -> datetime | None:
    return None if text is None else instant(text)


def date_or_none(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
