"""Composition root without Qt: opens the person's data with a clock. Used by the command line (and the window)."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from apptracker.domain.clock import Clock
from apptracker.domain.errors import AppError

if TYPE_CHECKING:
    from apptracker.store import Database

LOG_NAME = "apptracker.log"


def open_data(data_dir: Path, clock: Clock) -> Database:
    """The person's data, made or migrated as needed.

    :raises EnvironmentFault: ``store.newer``, ``store.damaged``, ``store.readonly`` and the like.
    """
    from apptracker.store import Database

    return Database.open(data_dir, clock)


def look_after(db: Database) -> None:
    """The day's automatic backup and upkeep, after a change; a failure here never spoils what the person did."""
    from apptracker.store.backup import backup_if_due

    try:
        if backup_if_due(db) is not None:
            db.upkeep()
    except (AppError, OSError) as error:
        log_to(db.folder.root).warning("automatic backup: %s", error)


def log_to(data_dir: Path) -> logging.Logger:
    """The log of faults in the data folder. It holds no personal text: codes, types and places in the program."""
    logger = logging.getLogger("apptracker")
    if not logger.handlers:
        from logging.handlers import RotatingFileHandler

        handler = RotatingFileHandler(
            data_dir / LOG_NAME, maxBytes=200_000, backupCount=1, encoding="utf-8", delay=True
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
        logger.propagate = False
    return logger
