"""backup, backups, restore, doctor."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

import click

from apptracker.cli import shapes
from apptracker.cli.arguments import FILE
from apptracker.cli.layout import paragraph, table
from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session, patience, tell
from apptracker.domain.errors import EnvironmentFault, one_line
from apptracker.domain.letters import CheckLevel

_RESTORING = "Checking the backup and putting it in place …"


@click.command("backup")
@click.argument("file", metavar="[FILE]", type=FILE, required=False)
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
@pass_session
def backup_command(session: Session, file: Path | None, force: bool, as_json: bool) -> None:
    """Make a verified backup of everything, in the data folder or as FILE."""
    from apptracker.services import upkeep

    db = session.db
    with patience("Making and checking the backup …"):
        backup = upkeep.back_up(db, file, force=force)
    if as_json:
        emit(_shape(backup))
    else:
        tell(f"Backed up to {backup.path} ({_kilobytes(backup.size)} KB), checked.")


@click.command("backups")
@json_option
@pass_session
def backups_command(session: Session, as_json: bool) -> None:
    """List the backups, the latest first."""
    from apptracker.services import upkeep

    found = upkeep.backups(session.data_dir)
    if as_json:
        emit([_shape(b) for b in found])
        return
    zone = session.clock.now().tzinfo
    rows = [
        (f"{b.created_at.astimezone(zone):%Y-%m-%d %H:%M}", b.reason.value, f"{_kilobytes(b.size)} KB", b.path.name)
        for b in found
    ]
    table(("Made", "Why", "Size", "File"), rows, "No backups yet.", wrap=True)
    if found:
        emit_text(f"\nThey are in {found[0].path.parent}")


@click.command("restore")
@click.argument("file", metavar="FILE", type=FILE)
@json_option
@pass_session
def restore_command(session: Session, file: Path, as_json: bool) -> None:
    """Put a backup in the place of the present data, which is backed up first."""
    from apptracker.services import upkeep

    session.unlock()
    try:
        with patience(_RESTORING):
            restored = upkeep.restore(session.data_dir, session.clock, file)
    except EnvironmentFault as fault:
        if fault.code != "backup.locked":
            raise
        passphrase = session.passphrase("Passphrase of the backup: ")
        with patience(_RESTORING):
            restored = upkeep.restore(session.data_dir, session.clock, file, passphrase)
    if as_json:
        emit(
            {
                "created_at": shapes.instant(restored.created_at),
                "counts": restored.counts,
                "safety": str(restored.safety.path) if restored.safety else None,
                "set_aside": str(restored.set_aside) if restored.set_aside else None,
            }
        )
        return
    tell(f"Restored the data of {restored.created_at.astimezone(session.clock.now().tzinfo):%Y-%m-%d %H:%M}.")
    if restored.safety:
        tell(f"What was there before is kept in {restored.safety.path}.")
    if restored.set_aside:
        tell(f"The damaged files are kept in {restored.set_aside}.")


@click.command("doctor")
@click.option("--repair", is_flag=True, help="Make a backup, then put right what can be put right safely.")
@json_option
@pass_session
def doctor_command(session: Session, repair: bool, as_json: bool) -> int:
    """Look after the health of the data."""
    from apptracker.services import upkeep

    done = upkeep.repair(session.db) if repair else []
    session.unlock()
    with patience("Looking through the data …"):
        findings = upkeep.examine(session.data_dir, session.clock)
    if as_json:
        emit(
            {
                "findings": [
                    {"id": f.id, "level": f.level.value, "message": f.message, "remedy": f.remedy} for f in findings
                ],
                "repaired": done,
            }
        )
    else:
        for line in done:
            tell(f"Repaired: {line}")
        for finding in findings:
            remedy = f" – {finding.remedy}" if finding.remedy else ""
            emit_text(paragraph(f"{finding.message}{remedy}", f"{finding.level.value:<9}", " " * 9))
    errors = [f for f in findings if f.level is CheckLevel.ERROR]
    if errors:
        told = "; ".join(one_line(part) for part in (errors[0].message, errors[0].remedy) if part)
        tell(f"apptracker: {told}")
    return 1 if errors else 0


def _kilobytes(size: int) -> int:
    return -(-size // 1024)


def _shape(backup: object) -> dict[str, object]:
    from apptracker.store.backup import Backup

    assert isinstance(backup, Backup)
    return {
        "file": str(backup.path),
        "created_at": shapes.instant(backup.created_at.astimezone(UTC)),
        "reason": backup.reason.value,
        "size": backup.size,
        "missing": list(backup.missing),
    }
