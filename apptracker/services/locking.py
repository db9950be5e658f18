"""Locking the data with a passphrase, for computers that others use as well: set, changed, taken off, opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from apptracker.adapters.system import background
from apptracker.adapters.system.files import read_bytes
from apptracker.adapters.system.locks import WINDOW, holder
from apptracker.domain.errors import UserError
from apptracker.store import sealing
from apptracker.store.passphrase import SHORTEST
from apptracker.store.sealing import Sealed, Step

if TYPE_CHECKING:
    from apptracker.store import Database

__all__ = ["SHORTEST", "Sealed", "can_lock", "change", "is_locked", "lock", "read_passphrase", "take_off", "unlock"]

_FILE_LIMIT = 10_000  # bytes


def can_lock() -> bool:
    """Whether data can be locked on this computer."""
    return sealing.can_seal()


def is_locked(data_dir: Path) -> bool:
    """Whether the data is locked; for who has not opened it, as :attr:`Database.sealed` tells who has."""
    return sealing.is_sealed(data_dir)


def unlock(data_dir: Path, passphrase: str) -> None:
    """Until the process ends, it can open the data.

    :raises UserError: ``lock.wrong``.
    :raises EnvironmentFault: ``lock.unavailable``, ``lock.damaged``.
    """
    sealing.unlock(data_dir, passphrase)


def lock(db: Database, passphrase: str, step: Step = lambda _done, _total: None, *, window: bool = False) -> Sealed:
    """Locks the data. There is no way back in for who forgets the passphrase.

    :param window: it is the window that asks; otherwise it must be closed.
    :raises UserError: ``lock.short``, ``lock.there``, ``lock.window``.
    :raises EnvironmentFault: ``lock.unavailable, lock.unverified``, ``store.busy`` and what the disk may refuse; the
        data is as it was then.
    """
    with _alone(db, window):
        return sealing.seal(db, passphrase, step)


def take_off(db: Database, passphrase: str, step: Step = lambda _done, _total: None, *, window: bool = False) -> Sealed:
    """Takes the lock off, as :func:`lock`.

    :raises UserError: ``lock.none``, ``lock.wrong``, ``lock.window``.
    """
    with _alone(db, window):
        return sealing.unseal(db, passphrase, step)


def change(db: Database, old: str, new: str, step: Step = lambda _done, _total: None) -> Sealed:
    """Another passphrase, for the data and the backups beside it.

    :raises UserError: ``lock.none``, ``lock.wrong``, ``lock.short``.
    """
    return sealing.change(db, old, new, step)


def read_passphrase(path: Path) -> str:
    """The passphrase that a file holds, in UTF-8, without the end of its line.

    :raises UserError: ``file.not_found`` and the like.
    """
    try:
        text = read_bytes(path, _FILE_LIMIT).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError("file.unreadable", path=path, reason="it is not UTF-8 text") from error
    return text.removesuffix("\n").removesuffix("\r")


@contextmanager
def _alone(db: Database, window: bool) -> Iterator[None]:
    """Without other processes of ours over the data: the agent, which may show notifications for hours, is stopped
    meanwhile."""
    if not window and holder(db.folder.root / WINDOW) is not None:
        raise UserError("lock.window")
    ran = background.is_running(db.folder.root)
    if ran:
        background.stop(db.folder.root)
    try:
        yield
    finally:
        if ran:
            background.start(db.folder.root)
