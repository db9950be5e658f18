"""Composition root without Qt: opens the person's data with a clock. Used by the command line (and the window)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from apptracker import __version__, paths
from apptracker.domain.clock import Clock
from apptracker.domain.errors import AppError, EnvironmentFault

if TYPE_CHECKING:
    from collections.abc import Callable

    from apptracker.store import Database

LOG_NAME = "apptracker.log"
LOG_LIMIT = 200_000  # bytes; then a new one is begun and one old one kept


def open_data(data_dir: Path, clock: Clock, updates: Callable[[], object] = bool) -> Database:
    """The person's data, made or migrated as needed; ``updates`` is called before it is migrated.

    :raises EnvironmentFault: ``store.newer``, ``store.damaged``, ``store.readonly`` and the like; ``store.elsewhere``
        where the folder that was chosen is not there: an empty one in its place would look like a loss.
    """
    from apptracker.store import Database

    if is_elsewhere(data_dir):
        raise EnvironmentFault("store.elsewhere", path=data_dir)

    return Database.open(data_dir, clock, updates)


def is_elsewhere(data_dir: Path) -> bool:
    """Whether this is the folder the person chose, on a disk that is not there now."""
    try:
        return data_dir == paths.chosen_data_dir() and not data_dir.is_dir()
    except OSError:  # no folder can have that name
        return False


def look_after(db: Database) -> None:
    """The day's automatic backup and upkeep, after a change; a failure here never spoils what the person did."""
    from apptracker.store.backup import backup_if_due

    try:
        if backup_if_due(db) is not None:
            db.upkeep()
            from apptracker.store.sealing import finish

            finish(db)
    except Exception as error:  # what the person did is stored by now; a bug in here must not look like a failure of it
        what = error.code if isinstance(error, AppError) else type(error).__name__
        log_fault(db.folder.root, db.clock, f"automatic backup: {what}")


def log_fault(data_dir: Path, clock: Clock, line: str) -> Path | None:
    """Write one line to the log of faults in the data folder, which holds no personal text: codes, types and places
    in the program. The log's path, or None where it cannot be written."""
    from apptracker.adapters.system.files import private_file

    path = data_dir / LOG_NAME
    try:
        if path.exists() and path.stat().st_size > LOG_LIMIT:
            path.replace(path.with_suffix(".old.log"))
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{clock.now().isoformat(timespec='seconds')} apptracker {__version__}: {line}\n")
        private_file(path)
    except OSError:
        return None
    return path
