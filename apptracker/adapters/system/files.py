"""Files as the person's: read with clear errors, written whole or not at all, closed to everybody else."""

from __future__ import annotations

import atexit
import contextlib
import errno
import os
import pathlib
import stat
import tempfile
from typing import TYPE_CHECKING

from apptracker.domain.errors import AppError, EnvironmentFault, UserError
from apptracker.domain.filenames import safe_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_MEGABYTE = 1_000_000


def read_bytes(path: Path, limit: int = 50 * _MEGABYTE) -> bytes:
    """The whole file, which may have at most ``limit`` bytes.

    :raises UserError: ``file.not_found``, ``file.is_folder``, ``file.too_large``, ``file.unreadable``.
    """
    try:
        if path.is_dir():  # asked first: Windows would call a folder "permission denied"
            raise UserError("file.is_folder", path=path)
        with path.open("rb") as file:
            data = file.read(limit + 1)  # never more, whatever size a device or a growing file claims
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UserError("file.not_found", path=path) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise UserError("file.unreadable", path=path, reason=_reason(error)) from error
    if len(data) > limit:
        raise UserError("file.too_large", path=path, limit=max(1, limit // _MEGABYTE))
    return data


def write_whole(path: Path, data: bytes, *, force: bool = False) -> None:
    """The file with this content, or no change at all: what stood there stays until the new content is on the disk.

    Without ``force`` a file that exists is left alone. A new file is the person's alone; one that is replaced keeps
    its permissions.

    :raises UserError: ``file.exists``, ``file.is_folder``, ``file.no_folder``.
    :raises EnvironmentFault: ``file.unwritable``, ``file.disk_full``.
    """
    try:
        _refuse_in_the_way(path, force=force)
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    except (OSError, ValueError) as error:
        raise write_fault(path, error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            os.chmod(name, stat.S_IMODE(path.stat().st_mode))  # noqa: PTH101 - mkstemp gives a name
        if force:
            os.replace(name, path)  # noqa: PTH105
        else:
            _place_new(name, path)
    except (OSError, AppError) as error:
        with contextlib.suppress(OSError):
            os.unlink(name)  # noqa: PTH108
        if isinstance(error, AppError):
            raise
        raise write_fault(path, error) from error
    _sync_folder(path.parent)


@contextlib.contextmanager
def files_of_block() -> Iterator[Callable[..., None]]:
    """Gives :func:`write_whole`; when the block fails after all, the new files it wrote with it are removed again."""
    new: list[Path] = []

    def write(path: Path, data: bytes, *, force: bool = False) -> None:
        existed = os.path.lexists(path)
        write_whole(path, data, force=force)
        if not existed:
            new.append(path)

    try:
        yield write
    except BaseException:
        for path in new:
            with contextlib.suppress(OSError):
                path.unlink()
        raise


def private_copy(name: str, data: bytes) -> Path:
    """A copy to look at with another program, in a folder of the person's alone that goes when the program ends. It can
    only be read, so that nobody's changes to it are lost with it.

    :raises EnvironmentFault: ``file.unwritable``, ``file.disk_full``.
    """
    safe = safe_name(name)
    try:
        folder = tempfile.mkdtemp(prefix="apptracker-")
        atexit.register(_remove_folder, folder)
        path = pathlib.Path(folder, safe)
        path.write_bytes(data)
        path.chmod(0o400)
    except OSError as error:
        raise write_fault(pathlib.Path(safe), error) from error
    return path


def private_file(path: Path) -> None:
    """The file closed to everybody but the person, where the system knows that; a missing one is no error."""
    if os.name == "posix":
        with contextlib.suppress(OSError):
            path.chmod(0o600)


def _remove_folder(folder: str) -> None:
    with contextlib.suppress(OSError):  # another program may still hold it open
        for path in pathlib.Path(folder).iterdir():
            path.chmod(0o600)  # Windows removes nothing that is read-only
            path.unlink()
        os.rmdir(folder)  # noqa: PTH106


def _refuse_in_the_way(path: Path, *, force: bool) -> None:
    if path.exists() and not path.is_file():  # a folder, a device
        raise UserError("file.is_folder", path=path)
    if not path.parent.is_dir():
        raise UserError("file.no_folder", folder=path.parent)
    if not force and os.path.lexists(path):
        raise UserError("file.exists", path=path)


def _place_new(name: str, path: Path) -> None:
    """The temporary file under its own name, refusing one that another program made meanwhile."""
    try:
        os.link(name, path)  # fails when the name is taken, which replace does not
    except FileExistsError as error:
        raise UserError("file.exists", path=path) from error
    except OSError:  # a file system without links, as on memory sticks
        os.replace(name, path)  # noqa: PTH105
    else:
        os.unlink(name)  # noqa: PTH108


def _sync_folder(folder: Path) -> None:
    """The new name on the disk as well; systems that cannot do it for folders are left as they are."""
    if os.name == "posix":
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def write_fault(path: Path, error: Exception) -> EnvironmentFault:
    """Why something could not be written: ``file.disk_full`` or ``file.unwritable``."""
    if isinstance(error, OSError) and error.errno in _FULL:
        return EnvironmentFault("file.disk_full", path=path)
    return EnvironmentFault("file.unwritable", path=path, reason=_reason(error))


def _reason(error: Exception) -> str:
    words = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return words[:1].lower() + words[1:]
