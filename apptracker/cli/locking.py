"""lock: the passphrase of the data."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from apptracker.cli.arguments import FILE
from apptracker.cli.session import Session, emit, emit_text, json_option, pass_session, patience, tell

if TYPE_CHECKING:
    from apptracker.services.locking import Sealed


@click.group("lock", invoke_without_command=True)
@json_option
@pass_session
@click.pass_context
def lock_command(context: click.Context, session: Session, as_json: bool) -> None:
    """Lock your data with a passphrase, for a computer that others use: show, set, change, take off.

    Passphrases are asked for, or read from the file that APPTRACKER_PASSPHRASE_FILE names. Nobody can help who forgets
    one: without it the data is lost.
    """
    if context.invoked_subcommand is not None:
        return
    from apptracker.services import locking

    locked = locking.is_locked(session.data_dir)
    if as_json:
        emit({"locked": locked, "possible": locking.can_lock()})
    elif locked:
        emit_text("locked with a passphrase")
    elif locking.can_lock():
        emit_text("not locked")
    else:
        emit_text("not locked, and cannot be here: the encryption it needs (sqlcipher3) is not installed")


@lock_command.command("set")
@json_option
@pass_session
def set_command(session: Session, as_json: bool) -> None:
    """Encrypt everything, backups included, with a passphrase."""
    from apptracker.services import locking

    passphrase = session.passphrase() if session.passphrase_file else session.new_passphrase()
    db = session.db
    with patience("Encrypting the data …"):
        done = locking.lock(db, passphrase)
    _tell(session, done, as_json)


@lock_command.command("change")
@click.option("--new", "new_file", metavar="FILE", type=FILE, help="A file that holds the new passphrase.")
@json_option
@pass_session
def change_command(session: Session, new_file: Path | None, as_json: bool) -> None:
    """Choose another passphrase."""
    from apptracker.services import locking

    db = session.db
    old = session.passphrase()
    new = locking.read_passphrase(new_file) if new_file else session.new_passphrase()
    with patience("Changing the passphrase, in the backups too …"):
        done = locking.change(db, old, new)
    _tell(session, done, as_json)


@lock_command.command("off")
@json_option
@pass_session
def off_command(session: Session, as_json: bool) -> None:
    """Decrypt everything again."""
    from apptracker.services import locking

    db = session.db
    passphrase = session.passphrase() if db.sealed else ""
    with patience("Decrypting the data …"):
        done = locking.take_off(db, passphrase)
    _tell(session, done, as_json)


def _tell(session: Session, done: Sealed, as_json: bool) -> None:
    locked = session.db.sealed
    if as_json:
        left = [str(path) for path in (*done.left, *done.folders)]
        emit({"locked": locked, "backups": done.backups, "left": left})
        return
    tell("Your data is locked with that passphrase now." if locked else "Your data is not locked any more.")
    if done.backups:
        tell(f"So are the backups in the data folder ({done.backups})." if locked else "Nor are the backups.")
    for path in done.left:
        tell(f"This backup is as it was: {path}")
    for path in done.folders:
        tell(f"This can still be read by anybody: {path}")
