"""Looking after the data: backups, restore, health. Thin over the store, which does the careful work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from apptracker.domain.errors import UserError
from apptracker.store import integrity
from apptracker.store import restore as restoring
from apptracker.store.backup import Backup, BackupReason, list_backups, make_backup
from apptracker.store.folder import DataFolder

if TYPE_CHECKING:
    from apptracker.domain.clock import Clock
    from apptracker.domain.records import Finding
    from apptracker.store import Database
    from apptracker.store.restore import Restored


def back_up(db: Database, target: Path | None = None, *, force: bool = False) -> Backup:
    """:raises UserError: ``backup.exists``, ``file.no_folder``."""
    if target is not None and not target.parent.is_dir():
        raise UserError("file.no_folder", folder=target.parent)
    return make_backup(db, BackupReason.MANUAL, target=target, force=force)


def backups(data_dir: Path) -> list[Backup]:
    return list_backups(DataFolder(data_dir))


def restore(data_dir: Path, clock: Clock, path: Path, passphrase: str | None = None) -> Restored:
    """:raises UserError: ``backup.missing``, ``backup.bad``, ``backup.newer``; the present data is untouched then.
    :raises EnvironmentFault: ``backup.locked`` when the backup needs a ``passphrase`` of its own.
    """
    return restoring.restore(data_dir, clock, path, passphrase)


def examine(data_dir: Path, clock: Clock) -> list[Finding]:
    """What is well and what is not, the worst first; changes nothing."""
    from apptracker.services.packet_checks import look_at_all

    return integrity.examine(data_dir, clock, look_at_all)


def repair(db: Database) -> list[str]:
    """What was put right, in words, after a backup."""
    return integrity.repair(db)
