"""Taking the lock file that says who was first over a data folder: the window's, and the agent's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLockFile, QThread

from apptracker.adapters.system.locks import holder

#: Milliseconds in which a lock that nobody holds may be another process's that only just takes it, or is looked at.
PATIENCE = 200
_AGAIN = 20  # milliseconds between tries
_GUARD = ".rmlock"  # as QLockFile names what keeps two processes from removing the same file


def lock_file(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # the lock is the process's, however old
    return lock


def take(lock: QLockFile) -> bool:
    """Whether no other process has it. A folder that takes no lock has no other process either.

    QLockFile keeps what a process left behind that ended with the power, where the computer has another name since, or
    where its number is another process's by now. What no living process holds is removed.
    """
    path = Path(lock.fileName())
    until = QDeadlineTimer(PATIENCE)
    while True:
        taken = lock.tryLock(0)
        if taken and (holder(path) is not None or until.hasExpired()):  # a disk may have no locks to hold
            return True
        if taken:
            lock.unlock()  # somebody looked at it at this moment, and nobody would see it held
        elif lock.error() != QLockFile.LockError.LockFailedError:
            return True
        elif holder(path) is not None:
            return False
        elif until.hasExpired():
            return _remove_left(lock) and lock.tryLock(0)
        QThread.msleep(_AGAIN)


def _remove_left(lock: QLockFile) -> bool:
    guard = lock_file(Path(lock.fileName() + _GUARD))
    removed = guard.tryLock(0) and holder(Path(lock.fileName())) is None and lock.removeStaleLockFile()
    guard.unlock()
    return removed
