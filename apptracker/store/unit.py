"""The unit of work: everything one use case changes, as one change, through SQLModel."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool

from apptracker.domain.changes import Changes
from apptracker.domain.clock import Clock
from apptracker.store.folder import DataFolder
from apptracker.store.writing.applications import Applications, Histories
from apptracker.store.writing.contacts import Employers
from apptracker.store.writing.letters import Letters
from apptracker.store.writing.matching import Corrections, Links, Merging
from apptracker.store.writing.people import GuideMarks, Interviews, Reminders, Settings
from apptracker.store.writing.profile import Profiles


class UnitOfWork(
    Applications,
    Histories,
    Employers,
    Interviews,
    Reminders,
    GuideMarks,
    Corrections,
    Links,
    Letters,
    Profiles,
    Settings,
    Merging,
):
    """Made by :meth:`apptracker.store.database.Database.change`, which opens, commits or rolls back the transaction.

    Hands out domain values, never table rows. ``changes`` is filled once the block has ended.
    """

    def __init__(self, engine: Engine, connection: sqlite3.Connection, folder: DataFolder, clock: Clock) -> None:
        super().__init__(engine, connection, folder, clock)
        self.changes = Changes()
        self._new_files: list[Path] = []

    def detach_session(self) -> None:
        """Ends the session's hold on the connection, which stays in the database's hands."""
        self._session.expunge_all()
        self._session.close()


def make_engine(connection: sqlite3.Connection) -> Engine:
    """SQLAlchemy over the database's one writing connection; it begins and ends no transaction of its own."""
    return create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
