"""What the window remembers between runs: a small file of its own in the data folder, read before the store is.

Places and sizes and the watched folder, never anything about the person. A damaged or foreign file is taken for none.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from apptracker.ui import plain_toml

Value = str | int | bool | list[str] | list[int]


class WindowState:
    """Settings of this machine's window by dotted name. ``save`` writes them whole or not at all."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.shut = False  # the data is locked: the person's own words are not written here
        self._values: dict[str, Value] = {}
        self._dirty = False
        with contextlib.suppress(OSError, ValueError):  # TOML's and UTF-8's errors are ValueErrors
            self._values = plain_toml.loads(path.read_text(encoding="utf-8"))

    def text(self, name: str, default: str = "") -> str:
        value = self._values.get(name)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: int = 0) -> int:
        value = self._values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else default

    def flag(self, name: str, *, default: bool = False) -> bool:
        value = self._values.get(name)
        return value if isinstance(value, bool) else default

    def numbers(self, name: str) -> list[int]:
        value = self._values.get(name)
        return [v for v in value if isinstance(v, int)] if isinstance(value, list) else []

    def texts(self, name: str) -> list[str]:
        value = self._values.get(name)
        return [v for v in value if isinstance(v, str)] if isinstance(value, list) else []

    def has(self, name: str) -> bool:
        return name in self._values

    def put(self, name: str, value: Value) -> None:
        if self._values.get(name) != value:
            self._values[name] = value
            self._dirty = True

    def drop(self, name: str) -> None:
        """Back to whatever holds where nothing is said."""
        if self._values.pop(name, None) is not None:
            self._dirty = True

    def save(self) -> None:
        """Write what changed; a disk that refuses costs the window's place, nothing else."""
        if not self._dirty:
            return
        from apptracker.store.folder import PRIVATE_SETTINGS, write_whole

        kept = sorted(
            (name, self._values[name]) for name in self._values if not (self.shut and name in PRIVATE_SETTINGS)
        )
        lines = "".join(f"{_toml(name)} = {_toml(value)}\n" for name, value in kept)
        with contextlib.suppress(OSError):  # so does a folder that is gone
            write_whole(self._path, f"# The window's places and sizes\n{lines}".encode())
            os.chmod(self._path, 0o600)  # noqa: PTH101
            self._dirty = False


def _toml(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, int):
        return str(value)
    import json

    text = value.encode("utf-8", "replace").decode("utf-8")  # TOML, like UTF-8, has no half characters
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
