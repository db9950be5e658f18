"""When the agent has to ask what is due: the data changed, the time has come, or the clock cannot be trusted.

It looks at the file's size and times and at the clock on the wall, and never into the data.
"""

from __future__ import annotations

import json
import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

#: As store/folder.py names it, which the agent does not import.
DATABASE = "apptracker.sqlite3"
LOCK, PASSPHRASE_VARIABLE = "lock.toml", "APPTRACKER_PASSPHRASE_FILE"
_HEADER = b"SQLite format 3\0"
#: How often an answer may change the data, as telling does, and be asked for once more.
OWN_CHANGES = 2
SHORTEST, LONGEST = timedelta(minutes=1), timedelta(hours=1)  # between tries where nothing can be shown

Mark = tuple[tuple[int, int] | None, ...]


class Told(NamedTuple):
    """What ``remind notify --json`` said last: what it told, and when to ask again. ``shown``: there was a service."""

    titles: tuple[str, ...]
    next: datetime | None
    shown: bool


def read_told(output: bytes) -> Told | None:
    """None for what is no answer."""
    try:
        said: dict[str, Any] = json.loads(output.splitlines()[-1])
        after = datetime.fromisoformat(said["next"]) if said["next"] else None
        if after is not None and after.utcoffset() is None:
            return None  # nobody knows which moment that is
        titles = tuple(str(notice["title"]) for notice in said["shown"])
        return Told(titles, after, bool(said["service"]))
    except (ValueError, LookupError, TypeError, RecursionError):
        return None


class Looking:
    """Over one data folder. ``wanted`` is asked once a minute; ``began`` and ``ended`` frame the asking."""

    def __init__(self, data_dir: Path) -> None:
        self._files = (data_dir / DATABASE, data_dir / f"{DATABASE}-wal")
        self._seen: Mark | None = None
        self._before: Mark | None = None
        self._next: datetime | None = None
        self._last: datetime | None = None
        self._own = 0
        self._delay = SHORTEST

    def wanted(self, now: datetime) -> bool:
        """Whether there may be something to tell."""
        mark = self._mark()
        if mark[0] is None:
            return False  # nothing was ever stored
        if self._last is not None and (now < self._last or now.utcoffset() != self._last.utcoffset()):
            self._seen = None  # the clock was set back, or the person travelled: what was to come may be due
        self._last = now
        return mark != self._seen or (self._next is not None and self._next <= now)

    def began(self) -> None:
        self._before = self._mark()

    def ended(self, now: datetime, told: Told | None) -> None:
        """``told``: None where it failed, which is tried again, seldomer and seldomer."""
        after = self._mark()
        self._own = self._own + 1 if after != self._before else 0
        settled = self._own == 0 or self._own > OWN_CHANGES
        if told is not None and (told.shown or not told.titles):
            self._delay = SHORTEST
            self._next = told.next
        else:
            settled = True
            self._next = now + self._delay
            self._delay = min(2 * self._delay, LONGEST)
        self._seen = after if settled else None
        if settled:
            self._own = 0

    def _mark(self) -> Mark:
        return tuple(map(_mark, self._files))


def is_shut(data_dir: Path) -> bool:
    """Whether the data is locked with a passphrase that nobody has put where programs find it: then nothing can be
    told, nor that there is something to tell. For processes that never open the data."""
    if os.environ.get(PASSPHRASE_VARIABLE) or not (data_dir / LOCK).exists():
        return False
    try:
        with (data_dir / DATABASE).open("rb") as file:
            return file.read(len(_HEADER)) != _HEADER
    except OSError:
        return True


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        told = os.stat(path)  # noqa: PTH116 - a minute's only work
    except OSError:
        return None
    return told.st_size, told.st_mtime_ns
