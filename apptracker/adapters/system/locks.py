"""Who holds a lock file of the window's kind (Qt's QLockFile), without Qt and without taking it."""

from __future__ import annotations

import os
from pathlib import Path

#: In the data folder: the window's, and that of the agent in the background.
WINDOW, AGENT = ".window.lock", ".agent.lock"


def holder(path: Path) -> int | None:
    """The number of the process that holds the lock, 0 where it does not tell; None where nobody does, though a process
    that was killed may have left the file. A folder on a disk without locks has none that is held."""
    return _number(path) if _is_locked(path) else None


def _is_locked(path: Path) -> bool:
    if os.name == "nt":
        return _is_open(path)
    import fcntl

    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        os.close(handle)  # which gives it back
    return False


def _is_open(path: Path) -> bool:
    """Windows: its holder lets nobody else write."""
    try:
        os.close(os.open(path, os.O_RDWR))
    except PermissionError:
        return os.access(path, os.W_OK)  # not where it is only marked read-only
    except OSError:
        return False
    return False


def _number(path: Path) -> int:
    """Its first line, as Qt writes it."""
    try:
        first, *_ = path.read_bytes().split(b"\n", 1)
        return max(0, int(first))
    except (OSError, ValueError):
        return 0
