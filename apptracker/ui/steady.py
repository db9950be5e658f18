"""What keeps a long session from ending by itself."""

from __future__ import annotations

import sys


def keep_true() -> None:
    """PySide6 (6.12 and some before) lets go of a reference to ``True`` at every ``Signal.emit``. Python keeps that
    object for good only from 3.12 on; before, some thousand signals, an hour of use, ended the process."""
    if sys.version_info < (3, 12):
        import ctypes

        ctypes.c_ssize_t.from_address(id(True)).value += sys.maxsize >> 16
