"""The keys of encrypted databases that were opened in this process, and of which file each is. They are kept nowhere
else: what ends the process forgets them."""

from __future__ import annotations

import os
from pathlib import Path

_held: dict[str, bytes] = {}


def hold(database: Path, key: bytes | None) -> None:
    """From now on connections to this file are made with the key; None for a file that is not encrypted."""
    if key is None:
        _held.pop(_name(database), None)
    else:
        _held[_name(database)] = key


def key_of(database: Path) -> bytes | None:
    """The key for this file; None where it needs none, or none was given yet."""
    return _held.get(_name(database)) if _held else None


def _name(database: Path) -> str:
    return os.path.realpath(database)
