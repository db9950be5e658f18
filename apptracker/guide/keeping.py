"""Parsed guide files kept in the person's cache folder, because parsing half a megabyte of TOML takes longer than
anything else about the guide.

One file each, as JSON and with a digest of what it was made from: a changed or replaced file is parsed anew, whatever
its date. Nothing personal is in there, nothing depends on it, and where it can be neither read nor written it is done
without.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

from apptracker import paths

Table = dict[str, Any]


def kept(name: str, content: bytes, parse: Callable[[], Table]) -> Table:
    """What ``parse`` makes of the ``content`` of a guide file, as kept from last time if there is such."""
    digest = blake2b(content, digest_size=16).hexdigest()
    place = _place(name)
    with suppress(OSError, ValueError, TypeError, KeyError):
        found = json.loads(place.read_bytes())
        if found["of"] == digest and isinstance(found["read"], dict):
            return dict(found["read"])
    parsed = parse()
    with suppress(OSError, TypeError):  # a folder or a disk that takes nothing; a value that JSON does not know
        _keep(place, json.dumps({"of": digest, "read": parsed}, ensure_ascii=False))
    return parsed


def _place(name: str) -> Path:
    return paths.cache_dir() / "guide" / f"{Path(name).stem}.json"


def _keep(place: Path, text: str) -> None:
    """Write it whole or not at all: another apptracker may be reading."""
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    written = place.with_suffix(f".{os.getpid()}")
    try:
        written.write_text(text, encoding="utf-8")
        written.replace(place)
    finally:
        written.unlink(missing_ok=True)
