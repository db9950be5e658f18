"""What keeps a long session from ending by itself."""

from __future__ import annotations

import sys


def keep_constants() -> None:
    """PySide6's binaries (6.12) take ``None``, ``True`` and the like to live for good, as they do from Python 3.12 on,
    and let go of a reference at every call that returns one. Before 3.12 those references are counted: some ten
    thousand calls, less than an hour of use, ended the process. So give them more than any session can use up."""
    if sys.version_info < (3, 12):
        import ctypes

        for constant in (None, True, False, NotImplemented):
            ctypes.c_ssize_t.from_address(id(constant)).value += sys.maxsize >> 16
