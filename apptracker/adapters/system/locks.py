"""Who holds a lock file of the window's kind (Qt's QLockFile), without Qt and without taking it."""

from __future__ import annotations

import os
from pathlib import Path

#: In the data folder: the window's, and that of the agent in the background.
WINDOW, AGENT = ".window.lock", ".agent.lock"


def holder(path: Path) -> int | None:
    """The number of the process that holds the lock, 0 where it does not tell; None where nobody does, though a process
    that was killed may have left the file."""
    try:
        handle = os.open(path, os.O_RDWR)
    except PermissionError:  # so Windows has it while the holder lives; elsewhere it is somebody else's
        return _number(path)
    except OSError:
        return None
    try:
        return _number(path) if _is_locked(handle) else None
    finally:
        os.close(handle)


def _is_locked(handle: int) -> bool:
    if os.name == "nt":  # it could not have been opened
        return False
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return True
    return False  # closing gives it back


def _number(path: Path) -> int:
    """Its first line, as Qt writes it."""
    try:
        first, *_ = path.read_bytes().split(b"\n", 1)
        return int(first)
    except (OSError, ValueError):
        return 0
