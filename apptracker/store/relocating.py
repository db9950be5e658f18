"""Moving a data folder: everything is copied and checked beside the new place, and in the same transaction, which keeps
every other process from writing meanwhile, the old database is retired. Whatever fails leaves the old folder in use as
it was. What was moved stays in the old folder as a copy that no program takes for the data any more."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from apptracker import paths
from apptracker.domain.errors import EnvironmentFault, UserError
from apptracker.store import keys
from apptracker.store.backup import WORKSHOP, count_rows, workshop_in
from apptracker.store.connection import connect
from apptracker.store.database import Database
from apptracker.store.faults import translated
from apptracker.store.folder import DataFolder, make_private_folder, open_private, replace_surely, write_whole
from apptracker.store.migrations import is_retired, retire

_SPARE_BYTES = 50 * 1024**2
_CHUNK = 1024 * 1024
_LITTER = frozenset({".DS_Store", "desktop.ini", "Thumbs.db"})  # what systems put into folders that were looked at
Step = Callable[[int, int], None]


def relocate(db: Database, target: Path, settle: Callable[[], None], step: Step = lambda _done, _total: None) -> Path:
    """Moves the data to the folder ``target``, which must not hold anything; ``settle`` is called once all is there and
    checked, to write down where the data is from now on. The data must be opened anew at the new place. Returns it.

    :param step: told now and then how many of how many files are copied; whatever it raises stops the move.
    :raises UserError: ``folder.inside, folder.same, folder.filled, folder.disk, file.no_folder``.
    :raises EnvironmentFault: ``store.full``, ``store.readonly``, ``store.damaged``, ``store.busy``, ``store.io``,
        ``store.folder``.
    """
    target = Path(os.path.abspath(target))  # noqa: PTH100 - as typed: folders above it may be links
    check_target(db.folder, target)
    if target.is_symlink():  # the copy is put where it leads, for nothing else can take the place of a folder
        target = Path(os.path.realpath(target))
    tidy(db)
    with translated(target), _workshop(db, target) as workshop:
        made, placed = workshop / "data", False
        try:
            with db.alone() as connection:
                make_private_folder(made)
                _copy_database(db.folder, made)
                others = _others(db.folder)
                for done, source in enumerate(others):
                    step(done, len(others))
                    _copy_file(source, made / source.relative_to(db.folder.root))
                retire(connection, target)
                _make_way(target, db.clock.now())
                replace_surely(made, target)  # before the commit: whatever ends the process, one of the two opens
                placed = True
            settle()
        except BaseException:
            if placed:
                with db.alone() as connection:
                    if is_retired(connection):
                        retire(connection, None)
                target.replace(made)  # the workshop goes, and with it the copy
            raise
    db.moved_to = target
    return target


def check_target(folder: DataFolder, target: Path) -> None:
    """Whether the data can move there.

    :raises UserError: as :func:`relocate`, before anything is done.
    :raises EnvironmentFault: ``store.full``, ``store.folder``.
    """
    try:
        _check_place(folder, target)
    except OSError as error:  # no folder can have that name
        raise EnvironmentFault("store.folder", path=target, why=error.strerror) from error
    needed = sum(path.stat().st_size for path in (folder.database, *_others(folder))) + _SPARE_BYTES
    if shutil.disk_usage(Path(os.path.realpath(target)).parent).free < needed:
        raise EnvironmentFault("store.full", path=target)


def _check_place(folder: DataFolder, target: Path) -> None:
    root, wanted = Path(os.path.realpath(folder.root)), Path(os.path.realpath(target))
    if wanted == root:
        raise UserError("folder.same", path=target)
    if wanted.is_relative_to(root) or root.is_relative_to(wanted):
        raise UserError("folder.inside", path=target)
    if not wanted.parent.is_dir():
        raise UserError("file.no_folder", folder=wanted.parent)
    if not target.exists():
        return
    if not (target.is_dir() and (_is_empty(target) or _is_left_behind(target))):
        raise UserError("folder.filled", path=target)
    if wanted.is_mount():
        raise UserError("folder.disk", path=target)


def _is_empty(target: Path) -> bool:
    return all(path.name in _LITTER for path in target.iterdir())


@contextmanager
def _workshop(db: Database, target: Path) -> Iterator[Path]:
    """A place beside the new one, of which the data folder has a note: a process that is ended in the middle cleans
    nothing up, and the copy may be as large as the data. The note goes to the new place with all the rest."""
    with ExitStack() as stack:
        for folder in (db.folder, DataFolder(target)):
            stack.callback(folder.moving.unlink, missing_ok=True)
        with db.alone():  # so that who tidies never sees half of it
            workshop = stack.enter_context(workshop_in(target.parent))
            with suppress(OSError):  # a full disk is a reason to move
                write_whole(db.folder.moving, os.fsencode(workshop))
        yield workshop


def tidy(db: Database) -> None:
    """Takes away what a move that was cut short left beside where the data was to go.

    :raises EnvironmentFault: ``store.busy`` while another process is moving the data.
    """
    note = db.folder.moving
    if not note.exists():
        return
    with db.alone(), translated(note):
        left = Path(os.fsdecode(note.read_bytes()))
        if left.name.startswith(WORKSHOP) and left.parent.is_dir():  # a disk may be away
            shutil.rmtree(left, ignore_errors=True)
        if left.parent.is_dir() and not left.exists():
            note.unlink(missing_ok=True)


def _is_left_behind(target: Path) -> bool:
    """Whether the folder is one that data of ours moved out of."""
    database = DataFolder(target).database
    try:
        with closing(connect(database, query_only=True)) as connection:
            return is_retired(connection)
    except sqlite3.Error:
        return False


def _make_way(target: Path, now: datetime) -> None:
    if not target.exists():
        return
    if not _is_empty(target):
        target.replace(target.with_name(f"{target.name}-before-{now:%Y%m%dT%H%M%S}"))
        return
    for path in target.iterdir():
        path.unlink()
    target.rmdir()


def _others(folder: DataFolder) -> list[Path]:
    """Every file but the database, what belongs to running programs (what another is just preparing, too), and where
    this machine keeps the folder's name."""
    database = folder.database.name
    own = {paths.POINTER, database, *(f"{database}{suffix}" for suffix in ("-wal", "-shm", "-journal"))}
    return [
        path
        for path in sorted(folder.root.rglob("*"))
        if path.is_file()
        and not path.is_symlink()
        and not (path.parent == folder.root and (path.name in own or path.suffix == ".lock"))
        and not path.name.endswith(".part")
        and not any(each.name.startswith(WORKSHOP) for each in path.relative_to(folder.root).parents)
    ]


def _copy_database(folder: DataFolder, made: Path) -> None:
    copy = DataFolder(made).database
    open_private(copy).close()
    with (
        closing(connect(folder.database, query_only=True)) as source,
        closing(connect(copy, key=keys.key_of(folder.database))) as target,
    ):
        source.backup(target)
        problem = target.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if problem != "ok" or count_rows(target) != count_rows(source):
            raise EnvironmentFault("store.damaged", path=folder.database)


def _copy_file(source: Path, target: Path) -> None:
    """Copies a file and reads the copy back."""
    make_private_folder(target.parent)
    checksum = hashlib.sha256()
    with source.open("rb") as reading, open_private(target) as writing:
        while chunk := reading.read(_CHUNK):
            checksum.update(chunk)
            writing.write(chunk)
        writing.flush()
        os.fsync(writing.fileno())
    with target.open("rb") as copied:
        if hashlib.file_digest(copied, "sha256").digest() != checksum.digest():
            raise EnvironmentFault("store.io", path=target, why="the copy does not read back as it was written")
    shutil.copystat(source, target)
