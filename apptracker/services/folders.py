"""Where the data is: told, moved elsewhere with everything in it, or found again on a disk that was away."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from apptracker import paths
from apptracker.adapters.system import background
from apptracker.adapters.system.locks import WINDOW, holder
from apptracker.domain.errors import EnvironmentFault, UserError
from apptracker.store.relocating import Step, check_target, relocate

if TYPE_CHECKING:
    from apptracker.store import Database


class Kind(StrEnum):
    """How a data folder comes to be the one in use."""

    SYSTEM = "system"  # where the system has such things
    CHOSEN = "chosen"  # by the person, for this machine
    PORTABLE = "portable"  # beside the program
    NAMED = "named"  # for this run alone, with --data-dir or APPTRACKER_DATA_DIR


class Place(NamedTuple):
    """Where the data is. ``beside``: the folder it has when it travels with the program, None where it cannot."""

    folder: Path
    kind: Kind
    beside: Path | None


def place_of(folder: Path) -> Place:
    """What kind of place a data folder is."""
    beside = paths.portable_data_dir()
    kinds = ((beside, Kind.PORTABLE), (paths.chosen_data_dir(), Kind.CHOSEN), (paths.system_data_dir(), Kind.SYSTEM))
    kind = next((kind for known, kind in kinds if known is not None and _same(folder, known)), Kind.NAMED)
    return Place(folder, kind, beside)


def check(db: Database, target: Path) -> None:
    """Whether the data can move there, before anything is done.

    :raises UserError: ``folder.named`` for data that only this run uses, and as :func:`move`.
    """
    if place_of(db.folder.root).kind is Kind.NAMED:
        raise UserError("folder.named")
    check_target(db.folder, target)


def move(db: Database, target: Path, step: Step = lambda _done, _total: None, *, window: bool = False) -> Path:
    """Moves everything to an empty or new folder, which is the data folder from then on; the store has to be opened
    anew there. What was in use is kept as a copy. The agent in the background goes along.

    :param window: it is the window that asks, and closes afterwards; otherwise it must be closed.
    :raises UserError: ``folder.same, folder.inside, folder.filled, folder.disk, folder.named``, ``file.no_folder``,
        ``lock.window``; nothing has changed then.
    """
    check(db, target)
    was = db.folder.root
    if not window and holder(was / WINDOW) is not None:
        raise UserError("lock.window")
    ran = background.is_running(was)
    if ran:
        background.stop(was)  # it would look after what is left behind
    try:
        moved = relocate(db, target, lambda: _settle(target), step)
    except BaseException:
        if ran:
            background.start(was)
        raise
    if ran and not window:  # which starts it anew when it closes
        background.start(moved)
    return moved


def use(folder: Path) -> Path:
    """The data is in this folder from now on, such as one on another disk; what is in the present one stays there.

    :raises UserError: ``file.no_folder``; ``folder.portable`` where the folder beside the program goes before it.
    """
    beside = paths.portable_data_dir()
    if not folder.is_dir():
        raise UserError("file.no_folder", folder=folder)
    if beside is not None and beside.is_dir() and not _same(folder, beside):
        raise UserError("folder.portable", path=beside)
    _settle(folder.absolute())
    return folder


def _settle(folder: Path) -> None:
    beside = paths.portable_data_dir()
    try:
        paths.choose_data_dir(None if beside is not None and _same(folder, beside) else folder)
    except OSError as error:
        raise EnvironmentFault("store.readonly", path=error.filename or folder) from error


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()
