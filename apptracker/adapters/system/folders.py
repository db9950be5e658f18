"""What lies in a folder of the person's, without opening any of it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from apptracker.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

MOST_ENTRIES = 50_000  # looked at in one folder


@dataclass(frozen=True, slots=True)
class FileMark:
    """A file as far as its folder tells: enough to see whether it is still being written, and to know it again.
    ``changed`` is the time of its last change in nanoseconds."""

    name: str
    size: int
    changed: int


def files_in(folder: Path, endings: Collection[str], most_bytes: int) -> list[FileMark]:
    """The files right in a folder whose names end in one of ``endings`` (small letters, with the period), by name.
    Hidden files, empty and larger ones, links and whatever is no file are passed over.

    :raises UserError: ``folder.not_found``, ``folder.unreadable``.
    """
    found = []
    try:
        with os.scandir(folder) as entries:
            for entry in islice(entries, MOST_ENTRIES):
                name = entry.name
                if name.startswith(".") or os.path.splitext(name)[1].lower() not in endings:  # noqa: PTH122
                    continue
                try:
                    told = entry.stat(follow_symlinks=False) if entry.is_file(follow_symlinks=False) else None
                except OSError:  # it is gone again
                    continue
                if told is not None and 0 < told.st_size <= most_bytes:
                    found.append(FileMark(name, told.st_size, told.st_mtime_ns))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UserError("folder.not_found", folder=folder) from error
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise UserError("folder.unreadable", folder=folder, reason=reason) from error
    return sorted(found, key=lambda each: each.name)
