"""Several files that belong together, handed over as one ZIP or one folder, whole or not at all."""

from __future__ import annotations

import io
import os
import shutil
import tempfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from apptracker.adapters.system.files import write_fault
from apptracker.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: A file of the bundle: its path with "/", which its maker answers for, and its content.
Member = tuple[str, bytes]
SUMS = "SHA256SUMS"
_YEARS = (1980, 2107)  # that a ZIP can tell
_PRIVATE = 0o100600  # a plain file of the person's alone


def zipped(top: str, members: Iterable[Member], at: datetime) -> bytes:
    """The files in one folder ``top`` as a ZIP, dated ``at``. They are stored, not packed, so that the same files give
    the same bytes whatever packs them."""
    moment = at.astimezone(UTC)
    if not _YEARS[0] <= moment.year <= _YEARS[1]:
        moment = datetime(_YEARS[0], 1, 1, tzinfo=UTC)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, data in members:
            entry = zipfile.ZipInfo(f"{top}/{name}", moment.timetuple()[:6])
            entry.create_system = 3  # Unix, wherever it is made
            entry.external_attr = _PRIVATE << 16
            archive.writestr(entry, data)
    return buffer.getvalue()


def write_folder(path: Path, members: Sequence[Member], *, force: bool = False) -> None:
    """The files in a new folder ``path``, private to the person, or no folder at all.

    An empty folder that is there already is used. With ``force`` one made like this before is replaced; a folder that
    holds anything its ``SHA256SUMS`` does not name is never touched.

    :raises UserError: ``file.exists``, ``file.no_folder``, ``folder.others``.
    :raises EnvironmentFault: ``file.unwritable``, ``file.disk_full``.
    """
    if not path.parent.is_dir():
        raise UserError("file.no_folder", folder=path.parent)
    try:
        _refuse_in_the_way(path, force=force)
        made = Path(tempfile.mkdtemp(prefix=".apptracker-", dir=path.parent))
    except (OSError, ValueError) as error:
        raise write_fault(path, error) from error
    try:
        new, old = made / "new", made / "old"
        new.mkdir(mode=0o700)
        for name, data in members:
            _write(new.joinpath(*name.split("/")), data)
        if path.exists():
            path.rename(old)
        try:
            new.rename(path)
        except OSError:
            if old.exists():
                old.rename(path)
            raise
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise write_fault(path, error) from error
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(mode=0o700, exist_ok=True)
    with path.open("xb") as file:  # in a folder that nobody else can enter
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _refuse_in_the_way(path: Path, *, force: bool) -> None:
    if not os.path.lexists(path):
        return
    if path.is_symlink() or not path.is_dir():
        raise UserError("file.exists", path=path) if not force else UserError("folder.others", path=path)
    there = {each.relative_to(path).as_posix() for each in path.rglob("*") if not each.is_dir() or each.is_symlink()}
    if not there and not any(path.iterdir()):
        return
    if not force:
        raise UserError("file.exists", path=path)
    if not there <= _named_in(path / SUMS) | {SUMS}:
        raise UserError("folder.others", path=path)


def _named_in(sums: Path) -> set[str]:
    """The files that a list of checksums names; none where there is no such list."""
    try:
        text = sums.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return set()
    return {name for line in text.splitlines() if (name := line.partition("  ")[2])}
