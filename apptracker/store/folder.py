"""The person's data folder: what lies where in it, made private."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from apptracker.domain.errors import EnvironmentFault
from apptracker.store.faults import translated

#: Settings of the window (ui/state.py) that hold the person's own words: not written where the data is locked.
PRIVATE_SETTINGS = ("palette.searches",)


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Paths inside one data folder."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "apptracker.sqlite3"

    @property
    def files(self) -> Path:
        """Attached files by content: ``files/ab/abcdef…``."""
        return self.root / "files"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def templates(self) -> Path:
        """The person's own templates."""
        return self.root / "templates"

    @property
    def lock(self) -> Path:
        """What opens the data together with the passphrase, where it is locked with one (store/passphrase.py)."""
        return self.root / "lock.toml"

    @property
    def moving(self) -> Path:
        """Names the folder in which a move prepares the copy of the data (store/relocating.py), for as long as it
        does."""
        return self.root / ".moving"

    @property
    def settings(self) -> Path:
        """Machine and window settings, read before the store is."""
        return self.root / "settings.toml"

    def keeps(self, path: Path) -> bool:
        """Whether the path, whatever links lead there, is one of the data itself: the database with its side files,
        the settings, or anything among the attached files or templates. Upper and lower case are taken for the same,
        as many disks do."""
        folded = Path(os.path.realpath(path).casefold())
        own = [
            Path(os.path.realpath(each).casefold())
            for each in (
                *(self.root / f"{self.database.name}{suffix}" for suffix in ("", "-wal", "-shm", "-journal")),
                self.settings,
                self.lock,
                self.files,
                self.templates,
            )
        ]
        return any(folded.is_relative_to(each) for each in own)

    def prepare(self) -> None:
        """Makes the folder when it is missing, private to the person. An existing folder is left as it is.

        :raises EnvironmentFault: ``store.folder`` when the name belongs to a file or no folder can have it,
            ``store.readonly``, ``store.full``.
        """
        try:
            if self.root.is_dir():
                return
        except OSError as error:
            raise EnvironmentFault("store.folder", path=self.root, why=error.strerror) from error
        with translated(self.root):
            try:
                make_private_folder(self.root)
            except (FileExistsError, NotADirectoryError) as error:
                raise EnvironmentFault("store.folder", path=self.root, why="a file has that name") from error


def make_private_folder(path: Path) -> None:
    """Makes the folder and those above it; only folders made here are closed to others."""
    if not path.parent.exists():
        make_private_folder(path.parent)
    try:
        path.mkdir(mode=0o700)
    except FileExistsError:
        if not path.is_dir():
            raise


def write_whole(path: Path, data: bytes) -> None:
    """Writes a private file whole or not at all."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with open_private(temporary) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        replace_surely(temporary, path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def replace_surely(path: Path, target: Path) -> None:
    """Gives a file or folder the name ``target``, and the disk has the name before anything else is written."""
    path.replace(target)
    if os.name == "posix":
        with suppress(OSError):  # a disk that cannot do it for folders
            folder = os.open(target.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def forget_private_settings(settings: Path) -> None:
    """Takes the person's own words out of the window's settings, where there are any."""
    try:
        lines = settings.read_bytes().splitlines(keepends=True)
    except FileNotFoundError:
        return
    left = [line for line in lines if not line.startswith(tuple(f'"{name}"'.encode() for name in PRIVATE_SETTINGS))]
    if left != lines:
        write_whole(settings, b"".join(left))


def open_private(path: Path, *, exclusive: bool = False):  # type: ignore[no-untyped-def]  # open()'s type is unwieldy
    """A file opened for writing that only the person may read."""
    flags = os.O_WRONLY | os.O_CREAT | (os.O_EXCL if exclusive else os.O_TRUNC) | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")
