"""What keeps a long session from ending by itself."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

SWEEP_EVERY = 1000  # milliseconds between two looks whether there may be garbage


def keep_constants() -> None:
    """PySide6's binaries (6.12) take ``None``, ``True`` and the like to live for good, as they do from Python 3.12 on,
    and let go of a reference at every call that returns one. Before 3.12 those references are counted: some ten
    thousand calls, less than an hour of use, ended the process. So give them more than any session can use up."""
    if sys.version_info < (3, 12):
        import ctypes

        for constant in (None, True, False, NotImplemented):
            ctypes.c_ssize_t.from_address(id(constant)).value += sys.maxsize >> 16


class Sweeping(QObject):
    """Looks for garbage in the GUI's thread alone, from ``begin`` to ``end``, and until then nowhere. By itself Python
    looks in whichever thread makes one object too many, and takes apart there what belongs to the GUI."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(SWEEP_EVERY)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        self._timer.start()

    def end(self) -> None:
        """From now on as usual."""
        self._timer.stop()
        gc.enable()

    def look(self) -> None:
        """As deep as Python itself would by now."""
        full = [made > limit for made, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(full):
            gc.collect(max(depth for depth, over in enumerate(full) if over))
