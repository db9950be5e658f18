"""The database of one data folder: opening it, reading, changing, undoing."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from apptracker.domain.clock import Clock
from apptracker.domain.errors import EnvironmentFault, UserError
from apptracker.store import keys, migrations
from apptracker.store.connection import (
    BUSY_SECONDS,
    connect,
    part_of_transaction,
    transaction,
    use_write_ahead_log,
)
from apptracker.store.faults import translated
from apptracker.store.folder import DataFolder, open_private
from apptracker.store.values import instant_text, storable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date, datetime

    from sqlalchemy import Engine

    from apptracker.domain.figures import Figure
    from apptracker.domain.records import UndoneChange
    from apptracker.domain.scheduling import Round
    from apptracker.store.reading.listing import ListReader
    from apptracker.store.reading.notices import NoticeReader, ToTell
    from apptracker.store.reading.reader import Reader
    from apptracker.store.reading.today import TodayReader
    from apptracker.store.unit import UnitOfWork


_HEADER = b"SQLite format 3\0"
_SHORTEST = 512  # bytes of a database that holds anything


class Database:
    """The store of one data folder. Any thread may read; changes queue up, across processes too.

    See :mod:`apptracker.store` for all it offers.
    """

    def __init__(self, folder: DataFolder, clock: Clock, first: sqlite3.Connection) -> None:
        self.folder = folder
        self.clock = clock
        self._idle = [first]
        self._writer: sqlite3.Connection | None = None
        self._engine: Engine | None = None
        self._wrote = self._committed = False
        self.moved_to: Path | None = None  # where the data is by now: nothing is written here any more
        self._writing = threading.Lock()
        self._writing_thread: int | None = None
        self._together = self._changing = False  # of the thread that writes
        self._turn = threading.Condition()
        self._readers = 0
        self._let_go = False  # no reader may begin

    @classmethod
    def open(cls, data_dir: Path, clock: Clock, updates: Callable[[], object] = bool) -> Database:
        """Opens the store, making it where there is none and bringing an older one up to date after a backup.

        :param updates: called where an older one is about to be brought up to date, which may take minutes.

        :raises EnvironmentFault: ``store.folder, store.newer, store.foreign, store.damaged, store.readonly,
            store.full, store.busy, store.io``; nothing was changed then. ``lock.needed`` for data that is locked with
            a passphrase which was not given yet (:func:`apptracker.store.sealing.unlock`).
        """
        folder = DataFolder(data_dir)
        folder.prepare()
        with translated(folder.database):
            _make_private_file(folder.database)
            connection = _up_to_date(folder, clock, updates)
            connection.execute("PRAGMA query_only = ON")
            if keys.key_of(folder.database) is not None:
                from apptracker.store.sealing import tidy

                tidy(folder)
            return cls(folder, clock, connection)

    def close(self) -> None:
        """Lets go of the file. Nothing may be under way."""
        self._close_all()

    def _close_all(self) -> None:
        if self._engine is not None:
            self._engine.dispose()
        for connection in (*self._idle, *([self._writer] if self._writer else [])):
            connection.close()
        self._idle, self._writer, self._engine = [], None, None

    def __enter__(self) -> Database:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @property
    def wrote(self) -> bool:
        """Whether anything was written, or tried to be, since opening."""
        return self._wrote

    @property
    def sealed(self) -> bool:
        """Whether the data is encrypted, and opened with a passphrase."""
        return keys.key_of(self.folder.database) is not None

    @property
    def committed(self) -> bool:
        """Whether anything was written for good since opening."""
        return self._committed

    # Reading

    @cached_property
    def read(self) -> Reader:
        """The read models, each answering from one consistent moment."""
        from apptracker.store.reading.reader import Reader  # and with it every kind of thing that is stored

        return Reader(self.reading, self.folder)

    @cached_property
    def lists(self) -> ListReader:
        """The part of ``read`` that gives lists as JSON, for who needs nothing else and is in a hurry."""
        from apptracker.store.reading.listing import ListReader

        return ListReader(self.reading, self.folder)

    @cached_property
    def day(self) -> TodayReader:
        """The part of ``read`` that shows a person's day: all that the window's first rows need, imported in a fifth
        of the time."""
        from apptracker.store.reading.today import TodayReader

        return TodayReader(self.reading, self.folder)

    @cached_property
    def notices(self) -> NoticeReader:
        """The part of ``read`` that tells what is to be brought to the person's notice."""
        from apptracker.store.reading.notices import NoticeReader

        return NoticeReader(self.reading, self.folder)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that cannot write, in one read transaction."""
        with translated(self.folder.database, sqlite3.Error):
            if self._together and self._writer and self._writing_thread == threading.get_ident():
                yield self._writer  # which alone sees what is not committed yet
                return
            with self._turn:
                self._turn.wait_for(lambda: not self._let_go)
                self._readers += 1
            try:
                try:
                    connection = self._idle.pop()
                except IndexError:
                    connection = connect(self.folder.database, query_only=True)
                try:
                    with transaction(connection, "DEFERRED"):
                        yield connection
                finally:
                    self._idle.append(connection)
            finally:
                with self._turn:
                    self._readers -= 1
                    self._turn.notify_all()

    # Changing

    @contextmanager
    def change(self, words: str, cause: str = "command") -> Iterator[UnitOfWork]:
        """One unit of work: everything done in the block becomes one change in the journal, or nothing is done.

        :param words: what is done, as history and undo say it, such as "Moved application 7 to Applied".
        :param cause: what asked for it: ``command``, ``window``, ``rule``, ``import``, ``repair``.
        """
        from apptracker.store import journal
        from apptracker.store.unit import UnitOfWork, make_engine  # the ORM, paid for only by who writes

        with self._transaction() as connection:
            if self._engine is None:
                self._engine = make_engine(connection)
            change_id = journal.begin_change(connection, self._now(), cause, words)
            uow = UnitOfWork(self._engine, connection, self.folder, self.clock)
            try:
                yield uow
                uow.flush()
                uow.changes = journal.end_change(connection, change_id)
            except BaseException:
                uow.discard_new_files()
                raise
            finally:
                uow.detach_session()

    @contextmanager
    def together(self) -> Iterator[None]:
        """All that this thread changes in the block comes about, or nothing; what it reads there shows its changes so
        far. Each stays a change of its own, to be taken back by itself."""
        with self._transaction():
            self._together = True
            try:
                yield
            finally:
                self._together = False

    def prepare(self) -> None:
        """Imports the ORM and all that the first change would wait for (0.4 s), which every later one finds ready."""
        from sqlalchemy.orm import configure_mappers

        import apptracker.store.unit  # noqa: F401

        configure_mappers()

    def undo(self, change_id: int | None = None) -> UndoneChange:
        """Takes back the last change not yet taken back, whichever process made it, or the one named.

        :raises UserError: ``undo.nothing, undo.unknown, undo.again, undo.expired, undo.conflict``; nothing was
            changed then.
        """
        from apptracker.store import journal

        undone = None
        try:
            with self._transaction() as connection:
                undone = journal.undo(connection, self._now(), change_id)
        except sqlite3.IntegrityError as error:  # references are checked at the commit
            if undone is None:
                raise
            raise UserError("undo.conflict", words=undone.words, what="something tied to it") from error
        return undone

    def upkeep(self, keep: int | None = None) -> int:
        """Lets go of what undo no longer needs: the recorded rows of all but the latest ``keep`` changes. History
        keeps its lines. Returns how many more changes can no longer be taken back."""
        from apptracker.store import journal

        with self._transaction() as connection:
            return journal.prune(connection, journal.UNDOABLE_CHANGES if keep is None else keep)

    def keep_readiness(self, target: str, on: date, figure: int) -> None:
        """Notes how ready the person was for a target on a day, 0 to 100; a later figure of the day replaces it. No
        change of the person's: it is not in the journal and nothing takes it back."""
        with self._transaction() as connection:
            connection.execute(
                "INSERT INTO readiness_check (target, on_date, figure) VALUES (?, ?, ?) "
                "ON CONFLICT (target, on_date) DO UPDATE SET figure = excluded.figure",
                (storable(target), on.isoformat(), figure),
            )

    def keep_figures(self, made: Mapping[int, tuple[str, Figure]]) -> None:
        """Notes what reading the postings of applications came to, each with the key of what it was made from; no
        change of the person's. Applications that are gone by now are passed over."""
        with self._transaction() as connection:
            connection.executemany(
                "INSERT INTO figure (application_id, key, asked, covered, warning) SELECT ?1, ?2, ?3, ?4, ?5 "
                "WHERE EXISTS (SELECT 1 FROM application WHERE id = ?1) ON CONFLICT (application_id) DO UPDATE SET "
                "key = excluded.key, asked = excluded.asked, covered = excluded.covered, warning = excluded.warning",
                [(id_, key, *figure) for id_, (key, figure) in made.items()],
            )

    def claim_notices(self, now: datetime, decide: Callable[[ToTell], Round]) -> Round:
        """What ``decide`` chooses to tell of what was not told yet, written down as told in the same transaction, so
        that no other process tells it and a process that ends before it has shown it leaves it to Today. No change of
        the person's: nothing takes it back but :meth:`unclaim_notices`."""
        from apptracker.store.reading.notices import NoticeReader

        with self._transaction() as connection:
            chosen = decide(NoticeReader.over(connection, self.folder).to_tell(now))
            connection.executemany(
                "INSERT INTO notice (key, notice, day, at) VALUES (?, ?, ?, ?)",
                [
                    (key, notice.key, now.date().isoformat(), instant_text(now))
                    for notice in chosen.notices
                    for key in notice.tells
                ],
            )
        return chosen

    def unclaim_notices(self, keys: Iterable[str]) -> None:
        """What was written down under these keys was not told after all, for want of a service that shows it."""
        with self._transaction() as connection:
            connection.executemany("DELETE FROM notice WHERE key = ?", [(key,) for key in keys])

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """A transaction in which no other process writes, for what looks after the file as a whole, be it one that the
        data moved out of."""
        with self._transaction(stays=False) as connection:
            yield connection

    @contextmanager
    def let_go(self) -> Iterator[None]:
        """In the block nothing of this process has the file open, so that another can be put in its place; who wants to
        read waits. Afterwards connections are made anew, with whatever key is held by then.

        :raises EnvironmentFault: ``store.busy``; ``store.moved``.
        """
        if self.moved_to is not None:
            raise EnvironmentFault("store.moved", path=self.folder.root, to=self.moved_to)
        if not self._writing.acquire(timeout=BUSY_SECONDS):
            raise EnvironmentFault("store.busy", path=self.folder.database)
        try:
            with self._turn:
                if not self._turn.wait_for(lambda: not self._readers and not self._let_go, BUSY_SECONDS):
                    raise EnvironmentFault("store.busy", path=self.folder.database)
                self._let_go = True
            try:
                self._close_all()
                yield
            finally:
                with self._turn:
                    self._let_go = False
                    self._turn.notify_all()
        finally:
            self._writing.release()

    @contextmanager
    def _transaction(self, *, stays: bool = True) -> Iterator[sqlite3.Connection]:
        if self._writing_thread == threading.get_ident():
            if not self._together or self._changing or not self._writer:
                raise RuntimeError("a change is under way already; do it in the same unit of work")
            self._changing = True
            try:
                with part_of_transaction(self._writer):
                    yield self._writer
            finally:
                self._changing = False
            return
        if self.moved_to is not None:
            raise EnvironmentFault("store.moved", path=self.folder.root, to=self.moved_to)
        if not self._writing.acquire(timeout=BUSY_SECONDS):
            raise EnvironmentFault("store.busy", path=self.folder.database)
        self._writing_thread = threading.get_ident()
        try:
            with translated(self.folder.database, sqlite3.Error):
                if self._writer is None:
                    self._writer = connect(self.folder.database)
                    self._wrote = True
                with transaction(self._writer):
                    if stays:  # another process may have moved the data since this one opened it
                        migrations.check_stays(self._writer, self.folder.database)
                    yield self._writer
                self._committed = True
        finally:
            self._writing_thread = None
            self._writing.release()

    def _now(self) -> str:
        return instant_text(self.clock.now())


def _make_private_file(path: Path) -> None:
    """SQLite makes its side files with the permissions of the main one."""
    if not path.exists():
        with suppress(FileExistsError):  # another process was quicker
            open_private(path, exclusive=True).close()


def _up_to_date(folder: DataFolder, clock: Clock, updates: Callable[[], object]) -> sqlite3.Connection:
    """A connection to the file at the latest schema."""
    path = folder.database
    while True:
        before = _identity(path)
        if keys.key_of(path) is None:
            _check_header(folder)
        connection = connect(path)
        try:
            version = migrations.schema_version(connection, path)
            if _identity(path) != before:  # another process has just encrypted the data, or decrypted it
                connection.close()
                continue
            if version == 0:
                migrations.migrate(connection, path)
            elif version < migrations.LATEST:
                connection.close()
                updates()
                _migrate_alone(folder, clock)
                connection = connect(path)
            elif connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):  # exchanging the file was cut short
                use_write_ahead_log(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def _check_header(folder: DataFolder) -> None:
    """A file that is no database of ours, as far as SQLite would not tell. It is only looked into where that is
    called for: closing it gives back the locks that another connection of this process may have on it."""
    size = folder.database.stat().st_size
    short = 0 < size < _SHORTEST  # which SQLite takes for an empty one
    locked = folder.lock.exists()
    if not short and not locked:
        return
    with folder.database.open("rb") as file:
        header = file.read(len(_HEADER))
    if locked and header != _HEADER:
        raise EnvironmentFault("lock.needed", path=folder.root)
    if header != _HEADER:
        raise EnvironmentFault("store.damaged", path=folder.database)


def _identity(path: Path) -> tuple[int, int]:
    told = path.stat()
    return told.st_dev, told.st_ino


def _migrate_alone(folder: DataFolder, clock: Clock) -> None:
    from apptracker.store.backup import BackupReason, make_backup_of  # needed once in a file's life

    connection = connect(folder.database)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # before the first read: shuts every other process out
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
        make_backup_of(connection, folder, clock.now(), BackupReason.MIGRATION)
        migrations.migrate(connection, folder.database)
    finally:
        connection.close()
